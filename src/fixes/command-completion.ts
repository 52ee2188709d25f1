import type { Edit } from "../contracts/fix-proposal.ts";
import type { ChangedFile, FixCommands, RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type Completion, fileModeOf, type Found } from "./fixer.ts";
import { matchesGlob } from "./globs.ts";

/** A command of the configuration and the files that it may change. */
export interface FixCommand {
  readonly command: string;
  /** Globs, see `matchesGlob`. */
  readonly files: readonly string[];
}

/** What `fixes.commands` lists, by fix type, and what can run it; null where nothing can. */
export interface CommandSettings {
  readonly listed: { readonly [fixType: string]: FixCommand | undefined };
  readonly runner: FixCommands | null;
}

/** A fix's edits with what its command made of them. */
export interface CompletedEdits {
  readonly edits: readonly Edit[];
  readonly command: FixCommand;
}

/** The edit that makes a file what a command left; null when the repository has it so. */
async function editFor(
  { path, content, mode }: ChangedFile,
  entry: TreeEntry | undefined,
  files: RepositoryFiles,
): Promise<Edit | null> {
  if (entry === undefined) return content === null ? null : { kind: "create", path, content, mode };
  if (content === null) return { kind: "delete", path, baseSha: entry.sha };
  const before = await files.read(path);
  const isSame = before?.text === content && fileModeOf(entry) === mode;
  return isSame ? null : { kind: "update", path, content, mode, baseSha: entry.sha };
}

/**
 * Runs the command that completes a fix, over the edits that the fix has already.
 * @param edits none for a fix that is the command's work alone
 * @param files the repository at the commit that the edits are made against
 * @returns why there is no fix where the command is not listed, cannot be run, fails or changes nothing
 */
export async function completeEdits(
  edits: readonly Edit[],
  { fixType, reason }: Completion,
  files: RepositoryFiles,
  { listed, runner }: CommandSettings,
): Promise<Found<CompletedEdits>> {
  const command = listed[fixType];
  if (command === undefined) return { reason };
  const shown = code(command.command);
  if (runner === null)
    return { reason: md`The command ${shown} would make this fix, and commands cannot be run here.` };
  const takes = (path: string): boolean => command.files.some((glob) => matchesGlob(glob, path));
  const result = await runner.run(command.command, files, edits, takes);
  if (result.kind === "failed") return { reason: result.reason };
  const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
  const changed = await Promise.all(result.changes.map((change) => editFor(change, entries.get(change.path), files)));
  const made = changed.filter((edit) => edit !== null);
  if (made.length === 0) return { reason: md`The command ${shown} changed none of the files that it may change.` };
  const paths = new Set(result.changes.map(({ path }) => path));
  return { value: { edits: [...edits.filter(({ path }) => !paths.has(path)), ...made], command } };
}
