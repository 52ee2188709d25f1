import type { BranchRun } from "../../ports.ts";

const reds: ReadonlySet<string | null> = new Set(["failure", "timed_out", "startup_failure"]);

const newestFirst = (runs: readonly BranchRun[]): readonly BranchRun[] =>
  runs.toSorted((left, right) => right.id - left.id);

/**
 * The green runs in a row that a workflow has on a branch now, the newest first; runs that were cancelled or skipped say
 * nothing either way.
 * @param runs completed ones, in any order
 * @param lastRed the last run that had the failure: nothing before it counts, even where it passed when run again
 */
export function greensInRow(runs: readonly BranchRun[], lastRed: number): readonly BranchRun[] {
  const telling = newestFirst(runs).filter(
    ({ id, conclusion }) => id >= lastRed && (conclusion === "success" || reds.has(conclusion)),
  );
  const end = telling.findIndex(({ conclusion }) => conclusion !== "success");
  return end === -1 ? telling : telling.slice(0, end);
}

/** The runs that failed and began after a time, the newest first. @param time milliseconds since 1970 */
export const redsSince = (runs: readonly BranchRun[], time: number): readonly BranchRun[] =>
  newestFirst(runs).filter(({ createdAt, conclusion }) => createdAt > time && reds.has(conclusion));

/** How many of the runs passed that began after a time. @param time milliseconds since 1970 */
export const passesSince = (runs: readonly BranchRun[], time: number): number =>
  runs.filter(({ createdAt, conclusion }) => createdAt > time && conclusion === "success").length;
