import type { Hunk } from "../hunks.ts";
import type { AddedForm } from "./added-form.ts";
import { isOfKind } from "./file-kinds.ts";
import { type FileRule, linesOf, type Objection } from "./guarded-file.ts";
import { weakenedChecks } from "./weakened-checks.ts";
import { weakenedTests } from "./weakened-tests.ts";

/** A form counts as brought in by a hunk that has more lines of it after than before. */
function broughtIn(hunk: Hunk, path: string, forms: readonly AddedForm[]): readonly Objection[] {
  const added = linesOf(hunk, "added");
  const removed = linesOf(hunk, "removed");
  const found = forms.filter(({ files, pattern }) => {
    if (!isOfKind(path, files)) return false;
    const count = (lines: readonly string[]): number => lines.filter((line) => pattern.test(line)).length;
    return count(added) > count(removed);
  });
  return [...new Set(found.map(({ reason }) => reason))].map((reason) => ({ reason, hunk }));
}

/**
 * The rules about lines that may stand in a file as long as they do, but that no fix may add. They are counted, so a line
 * that is only changed elsewhere, or moved within its hunk, is no objection.
 */
export const addedFormRules: readonly FileRule[] = [...weakenedTests, ...weakenedChecks].map(
  ([name, title, forms]) => ({
    name,
    title,
    check: ({ path, hunks }) => hunks.flatMap((hunk) => broughtIn(hunk, path, forms)),
  }),
);
