import type { BareRepository } from "./bare-repository.ts";
import type { Token } from "./tokens.ts";

export type Role = "admin" | "write" | "read" | "none";
export type RunConclusion =
  | "action_required"
  | "cancelled"
  | "failure"
  | "neutral"
  | "skipped"
  | "stale"
  | "startup_failure"
  | "success"
  | "timed_out";
/** Whether logs can still be had: they are there, GitHub lost them (404), or their retention ran out (410). */
export type Availability = "available" | "missing" | "expired";
export type ArchiveLayout = Availability | "without-step-files" | "corrupt";

/** The repository's settings; a test may change them at any time. */
export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePullRequests: boolean;
  /** False on private repositories of free plans. */
  draftPullRequests: boolean;
  /** Whether a pull request is refused whose commits change no file; reports differ, so both can be tested. */
  refusesEmptyDiff: boolean;
  /** Whether the Copilot agent is enabled for users of this repository. */
  copilot: boolean;
  /** Whether the repository takes issues at all. */
  issues: boolean;
  /** A public one is read by any token; a private one asks for the permission. */
  private: boolean;
  /** The workflow files that run on `pull_request`: each push to a pull request's branch starts them. */
  pullRequestWorkflows: readonly string[];
  /** "Require approval for workflow runs": whether the agent's pushes wait for a person before anything runs. */
  agentRunsNeedApproval: boolean;
  /** Whether people belong to the organisation without showing it: then a job's token takes them for contributors. */
  hidesMembers: boolean;
}

export interface Step {
  readonly number: number;
  readonly name: string;
  readonly conclusion: RunConclusion;
  readonly log: string;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title: string | null;
}

export interface Job {
  /** Also the id of the job's check run. */
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly conclusion: RunConclusion;
  readonly log: Uint8Array;
  readonly logs: Availability;
  readonly steps: readonly Step[];
  readonly annotations: readonly Annotation[];
}

export interface Attempt {
  readonly number: number;
  status: "completed" | "in_progress" | "queued";
  conclusion: RunConclusion | null;
  readonly jobs: readonly Job[];
  readonly archive: ArchiveLayout;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly expired: boolean;
}

export interface Run {
  readonly id: number;
  readonly number: number;
  readonly workflowPath: string;
  readonly workflowName: string;
  readonly workflowId: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** `owner/name`; another than the repository's own means a fork. */
  readonly headRepository: string;
  readonly actor: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly attempts: Attempt[];
  readonly artifacts: Artifact[];
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: { readonly id: number; readonly content: string; readonly login: string }[];
}

export interface TimelineEvent {
  readonly id: number;
  readonly event: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly label?: string;
  /** Whose review was asked for. */
  readonly reviewer?: string;
}

export type Verdict = "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";

/** What a reviewer says about a place in a file. */
export interface ReviewComment {
  readonly id: number;
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export interface Review {
  readonly id: number;
  readonly author: string;
  verdict: Verdict;
  readonly body: string;
  /** The commit that was reviewed. */
  readonly commit: string;
  readonly submittedAt: string;
  readonly comments: readonly ReviewComment[];
}

export interface PullRequest {
  readonly branch: string;
  base: string;
  draft: boolean;
  /** The branch's commit; kept when the branch goes. */
  headSha: string;
  merged: { readonly at: string; readonly by: string; readonly commit: string } | null;
  /** Who was asked to review, and has not yet. */
  reviewers: string[];
  readonly reviews: Review[];
}

/** An issue, or a pull request: GitHub numbers both from one sequence. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | null;
  closedAt: string | null;
  updatedAt: string;
  labels: string[];
  assignees: string[];
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
  readonly pull: PullRequest | null;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface AgentTask {
  readonly id: string;
  readonly creator: string;
  readonly prompt: string;
  readonly headRef: string | null;
  readonly baseRef: string | null;
  readonly createdAt: string;
  state: "queued" | "in_progress" | "completed" | "failed" | "idle" | "waiting_for_user" | "timed_out" | "cancelled";
}

/** Everything a GitHub repository remembers, apart from what git itself holds. */
export interface State {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly git: BareRepository;
  readonly settings: Settings;
  readonly tokens: Token[];
  /** Who works here, by login. */
  readonly collaborators: Map<string, Role>;
  readonly runs: Run[];
  readonly issues: Issue[];
  readonly labels: Label[];
  readonly agentTasks: AgentTask[];
  readonly dispatches: { readonly workflow: string; readonly ref: string; readonly inputs: unknown }[];
  /** The API's address as clients see it, without a slash at the end. */
  apiUrl: string;
  /** Where people read: https://github.com or the server's own address. */
  readonly serverUrl: string;
  /** Ids are unique over every table. */
  nextId(): number;
  /** Now, as GitHub writes it: UTC, whole seconds. */
  now(): string;
  /** Makes a link that serves `bytes` for one minute to whoever asks without credentials. */
  storageLink(bytes: Uint8Array, contentType: string): string;
}
