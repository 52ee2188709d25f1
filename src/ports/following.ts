import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import type { HealingItem } from "./healing.ts";
import type { WorkflowRun } from "./runs.ts";

/** An issue or pull request of ours, with what following looks at beside it. */
export interface FollowedItem extends HealingItem {
  readonly labels: readonly Untrusted[];
  /** When anything last happened to it, milliseconds since 1970. */
  readonly updatedAt: number;
  /** When it was merged; null for what was not, and for issues. */
  readonly mergedAt: number | null;
}

/** An open pull request as it stands now. */
export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headBranch: Untrusted;
  /** The head is a branch of this repository, not of a fork. */
  readonly isLocal: boolean;
  readonly baseBranch: Untrusted;
  /** Who is asked to review it: logins, and `organisation/team`. */
  readonly reviewers: readonly Untrusted[];
}

/** A commit of a healing's branch. */
export interface BranchCommit {
  readonly sha: string;
  /**
   * `ours`: the commit that a healing began with. `agent`: the agent's, or a later one of our own account, which is that of
   * other workflows too. `other`: a person, or a program that is neither.
   */
  readonly by: "ours" | "agent" | "other";
  /** The account, or the name in the commit where there is none. */
  readonly author: Untrusted;
  readonly isMerge: boolean;
  /** The code host itself vouches for its author, by a signature; what git says alone, anybody can write. */
  readonly isVouchedFor: boolean;
}

/** What a branch has that its base has not. */
export interface BranchDiff {
  /** The commit that both come from. */
  readonly mergeBase: string;
  /** The newest last. */
  readonly commits: readonly BranchCommit[];
  /** The files as a whole, old and new names. */
  readonly paths: readonly string[];
  /** Added and removed. */
  readonly lines: number;
  /** False where the code host does not tell it all: beyond 250 commits or 300 files. */
  readonly complete: boolean;
}

/** A run, and when it was created first, in milliseconds since 1970. */
export interface BranchRun extends WorkflowRun {
  readonly createdAt: number;
}

export interface Review {
  readonly id: number;
  readonly author: Untrusted;
  /** `other`: a comment, or a review that was dismissed. */
  readonly verdict: "approved" | "changes-requested" | "other";
  /** It has a verdict, and its author belongs to the repository, so that it is more than a passer-by's opinion. */
  readonly fromInside: boolean;
  readonly url: string;
}

/** What an agent showed of its work on a pull request; the newest sign counts. */
export type AgentSign = "none" | "started" | "finished" | "failed";

/** What becomes of an issue in one write. */
export interface IssueWrite {
  readonly body: SafeMarkdown;
  readonly state?: "completed" | "not-planned" | "reopened";
}

/**
 * Healings after they were opened. Every write may be done twice with no other result than once.
 * Its methods throw UserErrors for what the user, the settings or the code host cause.
 */
export interface Healings {
  /** Everything with our label that is open or was closed after `closedSince` (milliseconds since 1970). */
  items(closedSince: number): Promise<readonly FollowedItem[]>;
  /** One of them as it is now, and who closed it. */
  item(
    number: number,
  ): Promise<{ readonly item: FollowedItem; readonly closedBy: Untrusted | null; readonly closedByUs: boolean }>;
  /** The newest pull request of a branch of ours, with or without our label, whoever opened it; null for none. */
  pullRequestOf(branch: string): Promise<FollowedItem | null>;
  /** Those of these pull requests that are open. */
  openPullRequests(numbers: readonly number[]): Promise<ReadonlyMap<number, OpenPullRequest>>;
  /** Whether a pull request cannot be merged for conflicts; false also where the code host cannot tell yet. */
  isConflicting(number: number): Promise<boolean>;
  diff(base: string, head: string): Promise<BranchDiff>;
  /** The runs of the repository's own commits at one commit. */
  runsAt(commit: string): Promise<readonly WorkflowRun[]>;
  /** The newest completed runs of a workflow on a branch, but for those of pull requests. */
  branchRuns(workflowPath: string, branch: string): Promise<readonly BranchRun[]>;
  /** In the order in which they were given. */
  reviews(pullRequest: number): Promise<readonly Review[]>;
  /** @param since signs before it are of an earlier task, milliseconds since 1970 */
  agentSign(pullRequest: number, since: number): Promise<AgentSign>;
  /**
   * The run in which an agent works on the branch of a commit, or null: some agents are workflow runs of the code host's own.
   * @param since earlier ones are of an earlier task, milliseconds since 1970
   */
  agentSession(commit: string, since: number): Promise<WorkflowRun | null>;
  writeIssue(number: number, write: IssueWrite): Promise<void>;
  writePullRequest(number: number, body: SafeMarkdown): Promise<void>;
  comment(number: number, body: SafeMarkdown): Promise<void>;
  label(number: number, label: string): Promise<void>;
  unlabel(number: number, label: string): Promise<void>;
  /** @returns why not all of them could be asked, or null */
  requestReviewers(pullRequest: number, reviewers: readonly string[]): Promise<SafeMarkdown | null>;
  closePullRequest(number: number): Promise<void>;
  /** Deletes a healing's branch. @returns false when it is at another commit by now, and stays */
  deleteBranch(branch: string, commit: string): Promise<boolean>;
}
