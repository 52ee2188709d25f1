import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

const timedRunSchema = z.object({
  seconds: z.number(),
  /** The most memory that the process held, in 1,000,000 bytes. */
  megabytes: z.number(),
  /** What was read, where the mode counts it. */
  bytes: z.number(),
  /** The message of the first failure, where the mode diagnoses. */
  cause: z.string().nullable(),
});
export type TimedRun = Readonly<z.infer<typeof timedRunSchema>>;

const script = join(import.meta.dirname, "timed-run.ts");
const rounds = 5;

/** Runs one mode of timed-run.ts in a process of its own. */
export const timedRun = (mode: "inflate" | "diagnose" | "corpus", path: string): TimedRun =>
  timedRunSchema.parse(JSON.parse(execFileSync(process.execPath, [script, mode, path], { encoding: "utf8" })));

/** @returns how many seconds a command took, as a whole process; what it prints is thrown away */
export function commandSeconds(command: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): number {
  const before = performance.now();
  execFileSync(command, args, { stdio: "ignore", env: { ...process.env, ...variables } });
  return (performance.now() - before) / 1000;
}

/** Lets several things take turns, five times, so that a busy machine slows all of them alike. */
export function interleaved<T>(runs: readonly (() => T)[]): readonly (readonly T[])[] {
  const turns = Array.from({ length: rounds }, () => runs.map((run) => run()));
  return runs.map((_, index) => turns.flatMap((turn) => turn.slice(index, index + 1)));
}

/** @returns the middle of an odd number of values */
export const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
