import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { codeList } from "./code-list.ts";
import { type FixResult, type Fixer, fileModeOf, refused, unrelated } from "./fixer.ts";
import type { ImportCorrector } from "./import-correction.ts";
import { headerImport } from "./import-header.ts";
import { nodeImport } from "./import-node.ts";
import { pythonImport } from "./import-python.ts";

const correctors: Readonly<Record<string, ImportCorrector>> = {
  "node-module-not-found": nodeImport,
  "bundler-module-not-found": nodeImport,
  "typescript-error": nodeImport,
  "python-module-not-found": pythonImport,
  "compiler-missing-header": headerImport,
};

async function propose(failure: Failure, files: RepositoryFiles): Promise<FixResult> {
  const found = await correctors[failure.ruleId]?.(failure, files);
  if (found === undefined) return refused(md`auto-heal cannot read this language's imports.`);
  if (found === null) return unrelated;
  if ("reason" in found) return refused(found.reason);
  const { entry, content, was, is, target, fault, further = [] } = found.value;
  const path = code(entry.path);
  const why = {
    case: md`The file is called ${code(target)}, and where letter case counts ${code(was)} is another name.`,
    extension: md`Node.js takes an ES module's import word for word, with its extension, and ${code(was)} leaves out what makes it ${code(target)}.`,
    place: md`There is nothing at ${code(was)}. The only file of that name, with all that is imported from it, is ${code(target)}.`,
  }[fault];
  return {
    kind: "fix",
    // A file that only differs in letter case is the one that is meant; one that only has the name may be another.
    certainty: { case: 0.97, place: 0.88, extension: 0.95 }[fault],
    edits: [{ entry, content }, ...further].map(({ entry, content }) => ({
      kind: "update",
      path: entry.path,
      content,
      mode: fileModeOf(entry),
      baseSha: entry.sha,
    })),
    title: md`Import ${prose(target)} by its path in ${prose(entry.path)}`,
    summary: md`${why} ${path} imports ${code(is)} now.${further.length === 0 ? md`` : md` The same is put right in ${codeList(further.map((file) => file.entry.path))}, where the program would stop next.`}`,
    plan: [
      md`Import ${code(is)} instead of ${code(was)} in ${path}.`,
      md`Run the workflow again, and look for the next such import, if there is one.`,
    ],
    risks:
      fault !== "place" ? [] : [md`${code(target)} may only have the name in common with the file that was meant.`],
  };
}

/**
 * Corrects an import of a file of this repository that is spelled in another letter case, or that was moved, when only
 * one file can be meant. Takes `module` or `header`, and the importing file, of the rules above.
 */
export const importPath: Fixer = {
  fixType: "import-path",
  title: "Corrects an import whose letter case is wrong, or whose file was moved, when only one file can be meant.",
  certainty: 0.9,
  applies: ({ ruleId, captures }) =>
    Object.hasOwn(correctors, ruleId) && (ruleId !== "typescript-error" || captures["module"] !== undefined),
  propose,
};
