import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, joinMarkdown, md } from "../text/markdown.ts";
import { linesAbove, linesBelow } from "./evidence.ts";
import { type FixResult, type Fixer, refused } from "./fixer.ts";
import { filesOfLogPath } from "./log-path.ts";

/** The paths that the log names on the line itself or close to it: compilers and interpreters all print one. */
function pathsNear(failure: Failure): readonly string[] {
  const text = [failure.message, ...linesAbove(failure), ...linesBelow(failure)].join("\n");
  const paths = text.match(/[\w@./\\+-]+\.\w{1,8}\b|\b(?:[Mm]akefile|Dockerfile)\b/g) ?? [];
  return [...new Set([failure.location?.path ?? [], paths].flat())];
}

const hasMarks = (text: string): boolean => /^<{7} /m.test(text) && /^>{7} /m.test(text);

async function propose(failure: Failure, files: RepositoryFiles): Promise<FixResult> {
  const entries = await files.list();
  const marked: string[] = [];
  for (const path of pathsNear(failure)) {
    const { only } = filesOfLogPath(path, entries);
    const text = only === null ? "" : ((await files.read(only.path))?.text ?? "");
    if (only !== null && hasMarks(text) && !marked.includes(only.path)) marked.push(only.path);
  }
  const where = joinMarkdown(
    marked.map((path) => code(path)),
    ", ",
  );
  return refused(
    marked.length === 0
      ? md`A merge was committed with its conflict marks. Only its authors know which side is meant.`
      : md`A merge was committed with its conflict marks in ${where}. Only its authors know which side is meant.`,
  );
}

/** Never edits: it says where the marks of a merge conflict stand, and that a person has to choose. */
export const mergeConflict: Fixer = {
  fixType: "merge-conflict",
  title: "Only reports where the marks of a merge conflict were committed: which side is meant is for people to say.",
  certainty: 0,
  applies: ({ ruleId }) => ruleId === "merge-conflict-marker",
  propose,
};
