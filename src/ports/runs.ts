import type { Untrusted } from "../text/brands.ts";
import type { LogSource, RepositoryFiles } from "./files.ts";

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

/** How the newest runs of a workflow ended. */
export interface RunOutcomes {
  /** Those of the repository's own commits on a branch, the newest first, at most a hundred. A later run has a greater id. */
  outcomes(
    workflowPath: string,
    branch: string,
  ): Promise<readonly { readonly runId: number; readonly passed: boolean }[]>;
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
