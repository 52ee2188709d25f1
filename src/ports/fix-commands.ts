import type { Edit, FileMode } from "../contracts/fix-proposal.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import type { RepositoryFiles } from "./files.ts";

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
