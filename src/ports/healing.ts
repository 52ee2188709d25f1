import type { Edit } from "../contracts/fix-proposal.ts";
import type { SafeMarkdown, TemplateText, Untrusted } from "../text/brands.ts";
import type { Posted } from "./agent.ts";
import type { RepositoryFiles } from "./files.ts";

export interface IssueDraft {
  readonly title: SafeMarkdown;
  readonly body: SafeMarkdown;
  readonly labels: readonly string[];
}

/**
 * A commit's message, by the token that pushes it. GitHub shows what a user's token pushes under that user's name, so such
 * a message holds nothing that a log said.
 */
export type CommitMessage =
  | { readonly needs: "github-token"; readonly message: SafeMarkdown }
  | { readonly needs: "workflow-token"; readonly message: TemplateText };

export type CommitDraft = CommitMessage & {
  readonly branch: string;
  /** The commit that the branch starts from. */
  readonly base: string;
  readonly edits: readonly Edit[];
};

export interface PullRequestDraft {
  readonly branch: string;
  readonly baseBranch: string;
  readonly title: SafeMarkdown;
  readonly body: SafeMarkdown;
  /** Put on last, see `labelPullRequest`. */
  readonly labels: readonly string[];
}

/** An issue or a pull request that carries our label. */
export interface HealingItem {
  readonly kind: "issue" | "pull-request";
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed";
  readonly title: Untrusted;
  readonly body: Untrusted;
  /** Written by the account that our token belongs to: only then is its marker trusted. */
  readonly ours: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly closedAt: number | null;
  /** When a pull request was merged; null for any other and for an issue. */
  readonly mergedAt: number | null;
}

/** What came of asking for a draft pull request. */
export type PullRequestResult =
  /** `isEarlier`: another run had opened it. */
  | { readonly kind: "opened"; readonly posted: Posted; readonly isEarlier?: boolean }
  /** The code host refuses; `reason` says what to change. Nothing was opened. */
  | {
      readonly kind: "refused";
      readonly why: "creation-not-permitted" | "drafts-unsupported" | "no-commits";
      readonly reason: SafeMarkdown;
      /** Where a person can open it with two clicks; null where there is no such page. */
      readonly compareUrl: string | null;
    };

/** Where healings live. A write whose answer is in doubt is looked up before it is repeated. */
export interface HealingStore {
  /** The branch that is healed: fixes start from its tip, and pull requests go into it. */
  readonly baseBranch: string;
  /** The files at the tip of a branch. */
  tip(branch: string): Promise<RepositoryFiles>;
  /** Whose token writes here, in words: `the workflow's own token`. */
  readonly token: string;
  /** Everything with our label that is open or was closed after `closedSince` (milliseconds since 1970). */
  items(closedSince: number): Promise<readonly HealingItem[]>;
  /** Everything with our label that is closed, however long ago; beyond a thousand, the newest. */
  closedItems(): Promise<readonly HealingItem[]>;
  /** The open issue by which someone with write access switched us off, or null. */
  switchedOff(): Promise<Posted | null>;
  createIssue(draft: IssueDraft): Promise<Posted>;
  /** The body of one of our own issues as it is now. */
  issueBody(number: number): Promise<Untrusted>;
  /** Gives one of our own issues another body; with `state` it is opened again in the same step. */
  updateIssue(number: number, change: { readonly body: SafeMarkdown; readonly state?: "open" }): Promise<void>;
  /** Closes one of our own issues, with a comment that says why. */
  closeIssue(number: number, why: SafeMarkdown): Promise<void>;
  /** The commit of a branch, or null when there is no such branch. */
  branchCommit(branch: string): Promise<string | null>;
  /** Makes the branch with one commit. @throws UserError `not-permitted` when the token may not push these edits */
  createBranch(draft: CommitDraft): Promise<{ readonly commit: string }>;
  /**
   * Takes a healing's branch back that changes nothing in the base branch.
   * @returns false when it holds work by now; then it stays
   */
  withdrawBranch(branch: string): Promise<boolean>;
  /** The pull request of a branch, in whatever state, or null. */
  findPullRequest(branch: string): Promise<Posted | null>;
  /** Whether a commit has what the pull request of a branch merged; false where that cannot be told. */
  hasMerged(branch: string, commit: string): Promise<boolean>;
  createDraftPullRequest(draft: PullRequestDraft): Promise<PullRequestResult>;
  /** The last step of a healing: only a pull request with our label counts as complete. Done twice, it is done once. */
  labelPullRequest(pullRequest: Posted, labels: readonly string[]): Promise<void>;
}
