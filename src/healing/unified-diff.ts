import type { Edit, FileMode } from "../contracts/fix-proposal.ts";
import type { Originals } from "../fixes/guard.ts";
import { type Hunk, hunksOf } from "../fixes/hunks.ts";
import { diffLines } from "../fixes/line-diff.ts";

const signs = { same: " ", removed: "-", added: "+" } as const;
const otherMode = { "100644": "100755", "100755": "100644" } as const satisfies Record<FileMode, FileMode>;

/** A path as git writes it: C-quoted where it holds a quote, a backslash or a control character (git quote.c). */
function quoted(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return path;
  const octal = (character: string): string => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
  return `"${path.replace(/["\\]/g, String.raw`\$&`).replace(/\p{Cc}/gu, octal)}"`;
}

/** In `---` and `+++` lines a tab ends a path that holds a space, as git writes it. */
const fileLine = (sign: "---" | "+++", path: string | null): string =>
  path === null ? `${sign} /dev/null\n` : `${sign} ${quoted(path)}${path.includes(" ") ? "\t" : ""}\n`;

function hunkText({ header, lines }: Hunk): string {
  const body = lines.map(
    ({ kind, text }) => `${signs[kind]}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`,
  );
  return `${header}\n${body.join("")}`;
}

/** The lines that say what becomes of the file's mode, and of the file. */
function modeLines(edit: Edit): string {
  if (edit.kind === "mode") return `old mode ${otherMode[edit.mode]}\nnew mode ${edit.mode}\n`;
  if (edit.kind === "create") return `new file mode ${edit.mode}\n`;
  // The mode that is deleted is not in an edit; git only warns when it is the other one.
  return edit.kind === "delete" ? "deleted file mode 100644\n" : "";
}

function patchOf(edit: Edit, originals: Originals): string {
  const header = `diff --git ${quoted(`a/${edit.path}`)} ${quoted(`b/${edit.path}`)}\n${modeLines(edit)}`;
  if (edit.kind === "mode") return header;
  const hunks = hunksOf(
    diffLines(
      edit.kind === "create" ? "" : (originals.get(edit.path) ?? ""),
      edit.kind === "delete" ? "" : edit.content,
    ),
  );
  if (hunks.length === 0) return edit.kind === "update" ? "" : header;
  const files = [
    fileLine("---", edit.kind === "create" ? null : `a/${edit.path}`),
    fileLine("+++", edit.kind === "delete" ? null : `b/${edit.path}`),
  ];
  return `${header}${files.join("")}${hunks.map(hunkText).join("")}`;
}

/**
 * The edits as a patch that `git apply` takes (git-diff(1), "Generating patch text with -p").
 * @param originals the texts of the edited files before the edits; a missing one counts as empty
 * @returns exact and therefore hostile; "" when nothing changes
 */
export function unifiedDiff(edits: readonly Edit[], originals: Originals): string {
  return edits.map((edit) => patchOf(edit, originals)).join("");
}
