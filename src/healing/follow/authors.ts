import type { BranchCommit } from "../../ports.ts";

/** Whose work lies on a healing's branch. A merge brings in other work and is none of its own. */
export interface BranchWork {
  /** The newest commit of the agent. */
  readonly agent: BranchCommit | null;
  /** The newest commit of a person, or of another program. */
  readonly person: BranchCommit | null;
  /** Our own newest commit. */
  readonly ours: BranchCommit | null;
}

/** @param commits those that the branch has and its base has not, the newest last */
export function branchWork(commits: readonly BranchCommit[]): BranchWork {
  const newest = (by: BranchCommit["by"]): BranchCommit | null =>
    commits.findLast((commit) => commit.by === by && !commit.isMerge) ?? null;
  return { agent: newest("agent"), person: newest("other"), ours: newest("ours") };
}

/** Whether nothing on the branch is anybody's but ours, so that nothing is lost with it. */
export const isUntouched = (commits: readonly BranchCommit[]): boolean => commits.every(({ by }) => by === "ours");
