import type { AgentRecord } from "./contracts/healing-record.ts";
import type { Edit, FileMode, NeededToken } from "./contracts/fix-proposal.ts";
import type { SafeMarkdown, TemplateText } from "./text/brands.ts";

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
  readonly labels: readonly string[];
}

/** A numbered thing on the code host; on a local clone the file that stands for it. */
export interface Posted {
  readonly number: number | null;
  /** Where people find it: an address or a path. */
  readonly url: string;
}

/** Where healings live. Writes are idempotent: each looks before it writes again. */
export interface HealingStore {
  readonly defaultBranch: string;
  createIssue(draft: IssueDraft): Promise<Posted>;
  /** Makes the branch with one commit. @throws UserError `not-permitted` when the token may not push these edits */
  createBranch(draft: CommitDraft): Promise<{ readonly commit: string }>;
  createDraftPullRequest(draft: PullRequestDraft): Promise<Posted>;
}

/** Hands a healing to whoever implements it. */
export interface AgentGateway {
  handOff(pullRequest: Posted, text: TemplateText): Promise<AgentRecord>;
}
