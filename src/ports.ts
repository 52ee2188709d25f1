import type { AgentRecord } from "./contracts/healing-record.ts";
import type { Edit, FileMode } from "./contracts/fix-proposal.ts";
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
  /**
   * Takes a healing's branch back that changes nothing in the base branch.
   * @returns false when it holds work by now; then it stays
   */
  withdrawBranch(branch: string): Promise<boolean>;
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
  /**
   * Asks the same agent by assigning it the issue, where there can be no pull request. It opens one of its own.
   * @param baseBranch the branch that the agent's pull request is to go into
   */
  assign(issue: Posted, text: TemplateText, baseBranch: string): Promise<AgentRecord>;
}

/** The run of a report, as far as starting it again needs it. */
export interface RerunTarget {
  readonly runId: number;
  /** From 1. */
  readonly attempt: number;
  /** `.github/workflows/ci.yml` */
  readonly workflowPath: string;
  readonly headSha: string;
}

/** Starts runs again. Both methods throw UserError `not-permitted` where the token lacks `actions: write`. */
export interface Reruns {
  /** How far this run has got, and how many runs of its workflow were started again at its commit, by whomever. */
  attempts(run: RerunTarget): Promise<{ readonly latest: number; readonly reruns: number }>;
  /** Starts the failed jobs of the run's latest attempt again. */
  rerunFailedJobs(run: RerunTarget): Promise<void>;
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

/** What a workflow did on a branch before and after one of its runs. */
export interface RunHistory {
  /** The newest run before it that passed; null where none of the last is one. */
  readonly lastGreen: WorkflowRun | null;
  /** The commit of the first run that failed since then; the run's own where it is the first. */
  readonly firstRed: string;
  /** Another run at the same commit that passed, later or not an hour before: what failed may well pass again. */
  readonly passedAtCommit: WorkflowRun | null;
}

/** What came in between two commits. */
export interface CommitRange {
  /** Those of the range; the newest last. Beyond 250, the first. */
  readonly commits: readonly { readonly sha: string; readonly message: Untrusted }[];
  /** What the range as a whole changed, old and new names; beyond 300, the first. */
  readonly paths: readonly string[];
}

/** Where workflow runs are read. */
export interface RunSource {
  /** @param attempt null for the latest @throws UserError when there is no such run, or it may not be read */
  run(id: number, attempt: number | null): Promise<WorkflowRun>;
  /** Every job of the attempt. */
  jobs(run: WorkflowRun): Promise<readonly RunJob[]>;
  /** The logs of these jobs: each job's own, and from the attempt's archive where that is not to be had. */
  logs(run: WorkflowRun, jobs: readonly RunJob[]): Promise<RunLogs>;
  /** What a run's archive holds of jobs with these jobs' names; asks twice, however many they are. */
  archivedLogs(run: WorkflowRun, jobs: readonly RunJob[]): Promise<RunLogs>;
  /** The error annotations of a job's check; null when the token may not read them. */
  annotations(job: RunJob): Promise<readonly Annotation[] | null>;
  /** What its workflow did on a branch, of which other repositories' runs are no part. */
  history(run: WorkflowRun, branch: Untrusted): Promise<RunHistory>;
  /** The commits that `head` has and `base` has not. */
  commitsBetween(base: string, head: string): Promise<CommitRange>;
  /** The newest commits up to `head` that touch a file, by their shas. */
  commitsOfFile(path: string, head: string): Promise<readonly string[]>;
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

/** A file of the workspace, where scrapers run. */
export interface WorkspaceFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  /** Another one whenever the file was written to or replaced. */
  readonly version: string;
  /** Its bytes, unpacked where its name ends in `.gz` or `.zst`; then the last may be the word that the rest cannot be had. */
  chunks(): AsyncIterable<Uint8Array | FileDamage>;
}

/** Why a packed file cannot be read to its end: it is cut short or broken, or unpacks to far more than any data. */
export interface FileDamage {
  readonly damaged: "not-unpacked" | "bomb";
}

/** What a glob matches. */
export interface GlobMatches {
  /** Sorted by path. */
  readonly files: readonly WorkspaceFile[];
  /** Paths that match and lead out of the workspace by a link, or whose file is none; they are not read. */
  readonly refused: readonly string[];
}

/** The files that scrapers read and write. Nothing outside of the workspace is read, whatever links say. */
export interface WorkspaceFiles {
  match(glob: string): Promise<GlobMatches>;
  /** The text of a file. @param what the file's part in words @throws UserError when it cannot be read, or lies outside */
  read(path: string, what: string): Promise<string>;
}

/** One command of a scraper. */
export interface ScraperCommand {
  readonly scraper: string;
  readonly step: "tests" | "run";
  /** For the shell. */
  readonly command: string;
  readonly timeoutMs: number;
  /** The names of the variables that it gets beside PATH and its like. */
  readonly env: readonly string[];
}

export type CommandEnd =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signalled"; readonly signal: string }
  | { readonly kind: "timed-out" };

/** How a command went. */
export interface CommandRun {
  readonly end: CommandEnd;
  /** What it wrote, in the form of a job's log, redacted; of a flood the beginning and the end. */
  readonly log: LogSource;
}

/** Runs commands of scrapers: each in a process group of its own, without any token. */
export interface CommandRunner {
  run(command: ScraperCommand): Promise<CommandRun>;
}

/** A file below a dataset's folder. */
export interface DatasetFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly size: number;
}

/** The bytes of a data file, decompressed where its name says so. */
export type DatasetBytes =
  | {
      readonly kind: "bytes";
      /**
       * In order; the bytes of a chunk hold until the next is asked for. The last may be the word that the rest cannot be
       * had: what the decompressor says.
       */
      readonly chunks: AsyncIterable<Uint8Array | { readonly damaged: string }>;
    }
  /** In a compression that is not read. */
  | { readonly kind: "not-read"; readonly compression: string };

/** A folder that HuggingFace would load as a dataset. */
export interface DatasetFolder {
  /** The last part of its path. */
  readonly name: string;
  readonly files: readonly DatasetFile[];
  /** @param member a file inside a zip archive @throws UserError when it cannot be read */
  open(path: string, member?: string): Promise<DatasetBytes>;
  /** The files inside a zip archive, or null when it is none. */
  members(path: string): Promise<readonly string[] | null>;
  /** Bytes `start` to `end` of a file as it lies there, not decompressed. */
  range(path: string, start: number, end: number): Promise<Uint8Array>;
}

/** A file as a command left it. */
export interface ChangedFile {
  readonly path: string;
  /** Null for a file that is gone. */
  readonly content: string | null;
  readonly mode: FileMode;
}

export type FixCommandResult =
  | { readonly kind: "ended"; readonly changes: readonly ChangedFile[] }
  /** The command could not be run, or it failed; `reason` says how, as whole sentences. */
  | { readonly kind: "failed"; readonly reason: SafeMarkdown };

/** Runs the repository's own commands, such as its formatter, in a throw-away copy and without any secret. */
export interface FixCommands {
  /**
   * @param command a line for a shell, from the configuration
   * @param files what the copy is made of
   * @param edits are made in the copy before the command runs
   * @param takes which files' changes count; all others are dropped with the copy
   */
  run(
    command: string,
    files: RepositoryFiles,
    edits: readonly Edit[],
    takes: (path: string) => boolean,
  ): Promise<FixCommandResult>;
}
