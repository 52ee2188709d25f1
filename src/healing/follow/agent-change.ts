import type { Edit, FileMode, GuardVerdict } from "../../contracts/fix-proposal.ts";
import { guard, type GuardLimits } from "../../fixes/guard.ts";

/** A file as it is in one commit. */
export type FileVersion =
  | { readonly kind: "absent" }
  | { readonly kind: "text"; readonly text: string; readonly mode: FileMode; readonly sha: string }
  /** A link, a submodule, no text, or too large to look at. */
  | { readonly kind: "unreadable" };

/** A file that a branch changes. */
export interface ChangedVersions {
  readonly path: string;
  readonly before: FileVersion;
  readonly after: FileVersion;
}

type Refusals = Extract<GuardVerdict, { kind: "refused" }>["refusals"];

function editOf({ path, before, after }: ChangedVersions): Edit | "unreadable" {
  if (before.kind === "unreadable" || after.kind === "unreadable") return "unreadable";
  if (after.kind === "absent") return { kind: "delete", path, baseSha: before.kind === "text" ? before.sha : "" };
  const { text: content, mode } = after;
  if (before.kind === "absent") return { kind: "create", path, content, mode };
  return before.text === content
    ? { kind: "mode", path, mode, baseSha: before.sha }
    : { kind: "update", path, content, mode, baseSha: before.sha };
}

/** A change that is refused before any of its files is read. */
export function refusedUnread(
  change: { readonly paths: readonly string[]; readonly lines: number; readonly complete: boolean },
  limits: GuardLimits,
): Refusals | null {
  const { paths, lines, complete } = change;
  const path = paths[limits.files] ?? paths[0] ?? "";
  if (!complete) return [{ rule: "max-files", path, reason: "the change is larger than GitHub tells" }];
  if (paths.length > limits.files)
    return [{ rule: "max-files", path, reason: `${paths.length} files are changed, and the limit is ${limits.files}` }];
  if (lines > limits.lines)
    return [{ rule: "max-lines", path, reason: `${lines} lines are changed, and the limit is ${limits.lines}` }];
  return null;
}

/**
 * Lets the guard judge what an agent did to files, by the rules that hold for everybody's edits.
 * @param files those whose content or mode differs
 */
export function judgeChange(
  files: readonly ChangedVersions[],
  limits: GuardLimits,
  protectedPaths: readonly string[],
): GuardVerdict {
  const edits: Edit[] = [];
  const unreadable: Refusals = [];
  for (const file of files) {
    const edit = editOf(file);
    if (edit !== "unreadable") edits.push(edit);
    else
      unreadable.push({
        rule: "original-known",
        path: file.path,
        reason: "the file is no text, or too large, so that nobody can say what its change does",
      });
  }
  const originals = new Map(
    files.flatMap(({ path, before }) => (before.kind === "text" ? [[path, before.text] as const] : [])),
  );
  const verdict = guard(edits, originals, limits, protectedPaths);
  const refusals = [...unreadable, ...(verdict.kind === "refused" ? verdict.refusals : [])];
  return refusals.length === 0 ? verdict : { kind: "refused", refusals };
}
