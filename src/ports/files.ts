import type { FileMode } from "../contracts/fix-proposal.ts";

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
