import type { AgentRecord } from "./contracts/healing-record.ts";
import type { Edit, FileMode, NeededToken } from "./contracts/fix-proposal.ts";
import type { SafeMarkdown, TemplateText, Untrusted } from "./text/brands.ts";

/** The time, in milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number;
}

/** Short unique names, for what needs one (temporary files, markers). */
export interface Ids {
  next(): string;
}

/** One log to read, as bytes in order. */
export interface LogSource {
  /** The name that evidence carries: a path, or the entry's name inside an archive. */
  readonly name: string;
  /** Null where the source does not say (a bare file). */
  readonly job: string | null;
  /** Set for a step's own file; a job's log names its steps itself. */
  readonly step: string | null;
  chunks(): AsyncIterable<Uint8Array>;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: FileMode | "120000" | "160000";
  readonly sha: string;
}

/** The files of a repository at one commit; nothing is checked out. */
export interface RepositoryFiles {
  /** The commit, 40 hex digits. */
  readonly commit: string;
  list(): Promise<readonly TreeEntry[]>;
  /** The file's text (UTF-8), or null when there is none, it is a link, or it is not text. */
  read(path: string): Promise<{ readonly text: string; readonly entry: TreeEntry } | null>;
}

export interface IssueDraft {
  readonly title: SafeMarkdown;
  readonly body: SafeMarkdown;
  readonly labels: readonly string[];
}

export interface CommitDraft {
  readonly branch: string;
  /** The commit that the branch starts from. */
  readonly base: string;
  readonly message: SafeMarkdown;
  readonly edits: readonly Edit[];
  readonly needs: NeededToken;
}

export interface PullRequestDraft {
  readonly branch: string;
  readonly baseBranch: string;
  readonly title: SafeMarkdown;
  readonly body: SafeMarkdown;
  /** Put on last, see `labelPullRequest`. */
  readonly labels: readonly string[];
}

/** A numbered thing on the code host; on a local clone the file that stands for it. */
export interface Posted {
  readonly number: number | null;
  /** Where people find it: an address or a path. */
  readonly url: string;
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
}

/** What came of asking for a draft pull request. */
export type PullRequestResult =
  | { readonly kind: "opened"; readonly posted: Posted }
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
  /** Everything with our label that is open or was closed after `closedSince` (milliseconds since 1970). */
  items(closedSince: number): Promise<readonly HealingItem[]>;
  /** The open issue by which someone with write access switched us off, or null. */
  switchedOff(): Promise<Posted | null>;
  createIssue(draft: IssueDraft): Promise<Posted>;
  updateIssue(number: number, change: { readonly body: SafeMarkdown }): Promise<void>;
  /** Closes one of our own issues, with a comment that says why. */
  closeIssue(number: number, why: SafeMarkdown): Promise<void>;
  /** The commit of a branch, or null when there is no such branch. */
  branchCommit(branch: string): Promise<string | null>;
  /** Makes the branch with one commit. @throws UserError `not-permitted` when the token may not push these edits */
  createBranch(draft: CommitDraft): Promise<{ readonly commit: string }>;
  /** The pull request of a branch, in whatever state, or null. */
  findPullRequest(branch: string): Promise<Posted | null>;
  createDraftPullRequest(draft: PullRequestDraft): Promise<PullRequestResult>;
  /** The last step of a healing: only a pull request with our label counts as complete. Done twice, it is done once. */
  labelPullRequest(pullRequest: Posted, labels: readonly string[]): Promise<void>;
}

/** Whether an agent would start if it were asked now. */
export type AgentReadiness =
  | { readonly kind: "ready"; readonly rung: AgentRecord["rung"] }
  | { readonly kind: "not-ready"; readonly reason: SafeMarkdown };

/** Hands a healing to whoever implements it. */
export interface AgentGateway {
  /** Looks before anything is made. */
  preflight(): Promise<AgentReadiness>;
  /** Asks the agent that the preflight found; where it found none, the text is left for a person. */
  handOff(pullRequest: Posted, text: TemplateText, readiness: AgentReadiness): Promise<AgentRecord>;
}

/** One attempt of a workflow run, as the code host tells it. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly workflowName: Untrusted;
  /** `.github/workflows/ci.yml` */
  readonly workflowPath: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly headBranch: Untrusted | null;
  readonly headSha: string;
  /** `owner/name` */
  readonly repository: string;
  /** `owner/name` of the repository that the commit is from; null when that repository is gone. */
  readonly headRepository: string | null;
  readonly url: string;
}

export interface RunJob {
  readonly id: number;
  readonly name: Untrusted;
  readonly conclusion: string | null;
  readonly url: string;
  readonly steps: readonly { readonly number: number; readonly name: Untrusted; readonly conclusion: string | null }[];
}

/** What a check said about a place in a file. */
export interface Annotation {
  readonly path: Untrusted;
  readonly line: number;
  readonly message: Untrusted;
}

/** The logs of a run's jobs; the files behind them go when it is disposed of. */
export interface RunLogs extends AsyncDisposable {
  readonly logs: readonly LogSource[];
  /** What could not be had, and why: one sentence each. */
  readonly notes: readonly string[];
}

/** Where workflow runs are read. */
export interface RunSource {
  /** @param attempt null for the latest @throws UserError when there is no such run, or it may not be read */
  run(id: number, attempt: number | null): Promise<WorkflowRun>;
  /** Every job of the attempt. */
  jobs(run: WorkflowRun): Promise<readonly RunJob[]>;
  /** The logs of these jobs: each job's own, and from the attempt's archive where that is not to be had. */
  logs(run: WorkflowRun, jobs: readonly RunJob[]): Promise<RunLogs>;
  /** The error annotations of a job's check; null when the token may not read them. */
  annotations(job: RunJob): Promise<readonly Annotation[] | null>;
  /** The failure report that a step of the run left as artifact `auto-heal-report-*`, as JSON text; null for none. */
  handedOverReport(run: WorkflowRun): Promise<string | null>;
  /** The files at a commit. */
  filesAt(commit: string): RepositoryFiles;
  /** A file of the default branch, or null. */
  defaultBranchFile(path: string): Promise<string | null>;
}

/** What is wrong with a workflow file, as the code host's own parser says it. */
export interface WorkflowProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Untrusted;
}

/** Checks workflow files by the rules of the code host. */
export interface WorkflowValidator {
  /** @param path of the file, for messages */
  problems(path: string, text: Untrusted): Promise<readonly WorkflowProblem[]>;
}
