import type { Edit, NeededToken } from "../contracts/fix-proposal.ts";
import { UserError } from "../errors.ts";
import type { TreeEntry } from "../ports.ts";
import type { Untrusted } from "../text/brands.ts";
import { plain } from "../text/sanitise.ts";

const workflowFolder = ".github/workflows/";
const isWorkflow = (path: string): boolean => path.toLowerCase().startsWith(workflowFolder);

/**
 * GitHub's rule, enforced here so that nothing works offline that would fail there: GITHUB_TOKEN may not touch workflow
 * files ("refusing to allow a GitHub App to create or update workflow … without `workflows` permission").
 * @param needs what the commit says that it needs
 * @param held what the user says to have
 * @throws UserError `not-permitted`
 */
export function checkToken(edits: readonly Edit[], needs: NeededToken, held: NeededToken): void {
  const workflow = edits.find((edit) => isWorkflow(edit.path));
  if (workflow === undefined || (needs === "workflow-token" && held === "workflow-token")) return;
  throw new UserError(
    "not-permitted",
    `refusing to create or update workflow ${quoted(workflow.path)} without workflows permission`,
    "Apply the patch by hand, or use a token that has the workflows permission.",
  );
}

/**
 * Holds the edits against the tree that they are to be written on.
 * @param entries every file of the base commit
 * @throws UserError `contract-invalid` for a path that no repository may hold or that is edited twice, `base-moved`
 * when a file is no longer what the edit was made against
 */
export function checkEdits(edits: readonly Edit[], entries: readonly TreeEntry[]): void {
  const files = new Map(entries.map((entry) => [entry.path, entry]));
  const folders = new Set(entries.flatMap((entry) => foldersOf(entry.path)));
  const seen = new Set<string>();
  for (const edit of edits) {
    const fault = pathFault(edit.path);
    if (fault !== null) throw invalidPath(edit.path, fault);
    if (seen.has(edit.path)) throw invalidPath(edit.path, "is edited twice");
    seen.add(edit.path);
    const moved = edit.kind === "create" ? createFault(edit.path, files, folders) : baseFault(edit, files);
    if (moved !== null) {
      throw new UserError("base-moved", `${quoted(edit.path)} ${moved}`, "Diagnose again on the current commit.");
    }
  }
}

function createFault(path: string, files: ReadonlyMap<string, TreeEntry>, folders: ReadonlySet<string>): string | null {
  if (files.has(path)) return "exists already";
  if (folders.has(path)) return "is a folder";
  return foldersOf(path).some((folder) => files.has(folder)) ? "lies below what is a file" : null;
}

function baseFault(edit: Exclude<Edit, { kind: "create" }>, files: ReadonlyMap<string, TreeEntry>): string | null {
  const entry = files.get(edit.path);
  if (entry === undefined) return "does not exist";
  if (entry.mode === "120000" || entry.mode === "160000") return "is not a regular file";
  return entry.sha === edit.baseSha ? null : "has changed since the fix was made";
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** What git itself refuses in an index (git's verify_path), and what no fixer has a reason to name. */
function pathFault(path: string): string | null {
  if (path.length > 1024) return "is too long";
  if (/[\u0000-\u001F\u007F-\u009F\\]/.test(path)) return "holds a control character or a backslash";
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return "leaves the repository";
  return segments.some((segment) => segment.toLowerCase() === ".git") ? "lies in a .git folder" : null;
}

function invalidPath(path: string, fault: string): UserError {
  return new UserError(
    "contract-invalid",
    `the fix proposal's path ${quoted(path)} ${fault}`,
    "Pass the file as auto-heal wrote it.",
  );
}

/** An untrusted name for a message: one line that a terminal can bear, in quotation marks. */
export const quoted = (name: Untrusted): string => JSON.stringify(plain(name, 200));
