import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { writeRecords } from "./sample-records.ts";

const rounds = 3;

const runSchema = z.object({ rows: z.number(), seconds: z.number(), megabytes: z.number() });

type Run = z.infer<typeof runSchema>;

const script = join(import.meta.dirname, "timed-read.ts");

/** Of several interleaved runs: the fastest of each, and the highest memory of the check. */
export interface Speed {
  readonly parseSeconds: number;
  readonly checkSeconds: number;
  readonly ratio: number;
  readonly peakMegabytes: number;
}

const run = (mode: "parse" | "check", path: string): Run =>
  runSchema.parse(JSON.parse(execFileSync(process.execPath, [script, mode, path], { encoding: "utf8" })));

/** Measures the JSON check of a generated file against the bare loop, taking turns. */
export function measureSpeed(size: number): Speed {
  const folder = mkdtempSync(join(tmpdir(), "auto-heal-bench-"));
  try {
    const path = join(folder, "records.jsonl");
    writeRecords(path, size);
    const pairs = Array.from({ length: rounds }, () => ({ parse: run("parse", path), check: run("check", path) }));
    const parseSeconds = Math.min(...pairs.map(({ parse }) => parse.seconds));
    const checkSeconds = Math.min(...pairs.map(({ check }) => check.seconds));
    const peakMegabytes = Math.max(...pairs.map(({ check }) => check.megabytes));
    if (pairs.some(({ parse, check }) => parse.rows !== check.rows)) throw new Error("the row counts differ");
    return { parseSeconds, checkSeconds, ratio: checkSeconds / parseSeconds, peakMegabytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
