import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

/** What a pass in a process of its own took. */
const Pass = z.object({
  rows: z.number(),
  findings: z.array(z.string()),
  seconds: z.number(),
  cpuSeconds: z.number(),
  /** At the peak. */
  megabytes: z.number(),
});
export type Pass = z.infer<typeof Pass>;

/** What a validation may take at most, of whatever size its files are and however many. */
export const mostMegabytes = 220;

const script = join(import.meta.dirname, "timed-pass.ts");

/** @param args as timed-pass.ts takes them */
export const pass = (...args: readonly string[]): Pass =>
  Pass.parse(JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: "utf8" })));
