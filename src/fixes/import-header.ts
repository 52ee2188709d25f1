import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import {
  type CorrectedFile,
  type ImportCorrection,
  type ImportCorrector,
  onlyOf,
  withLine,
} from "./import-correction.ts";
import { filesOfLogPath } from "./log-path.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import { nameOf, relativeTo } from "./stale-path.ts";

/** Where a compiler is usually told to look. A file of the name elsewhere may well be for another system. */
const includeFolder = /(?:^|\/)(?:include|includes|inc|headers|src)$/;

/** Names that every other library has a header of. */
const commonplace = /^(?:config|version|types?|utils?|common|defs?|platform|stdafx|pch|main|app|api|log|error|test)\./i;
/** What is another's, or made for an example. */
const foreign =
  /(?:^|\/)(?:vendor|third[_-]party|external|deps|node_modules|examples?|samples?|docs?|tests?|fixtures?)\//i;

/** The only header of that name, by the way from the file that includes it: quoted ones are looked for from there. */
function movedHeader(
  header: string,
  file: { readonly entry: TreeEntry; readonly text: string },
  line: number,
  entries: readonly TreeEntry[],
): Found<ImportCorrection> | null {
  const name = nameOf(header);
  const moved = onlyOf(entries.filter(({ path }) => nameOf(path) === name));
  if (moved === null || commonplace.test(name) || foreign.test(moved.path)) return null;
  const is = relativeTo(folderOf(file.entry.path), moved.path);
  const content = withLine(file.text, line, (text) =>
    /^\s*#\s*include\s*"/.test(text) ? text.replace(`"${header}"`, () => `"${is}"`) : text,
  );
  return content === file.text
    ? null
    : { value: { ...file, content, was: header, is, target: moved.path, fault: "place" } };
}

/** A quoted include, which is looked for from the folder of the including file. */
const quotedInclude = /^([ \t]*#[ \t]*(?:include|import)[ \t]*")([^"\n]+)"/gm;
/** How many files are read. */
const fileLimit = 20;

/** A file with every quoted include put right whose letter case alone is wrong, where one header can be meant. */
const withRightCase = (path: string, text: string, entries: readonly TreeEntry[]): string =>
  text.replace(quotedInclude, (whole: string, lead: string, was: string) => {
    const wanted = resolveInRepository(folderOf(path), was);
    if (wanted === null || entries.some((entry) => entry.path === wanted)) return whole;
    const alike = onlyOf(entries.filter((entry) => entry.path.toLowerCase() === wanted.toLowerCase()));
    if (alike === null) return whole;
    const name = was.replace(/^(?:\.{1,2}\/)+/, "");
    const up = was.slice(0, was.length - name.length);
    return `${lead}${up}${alike.path.slice(alike.path.length - name.length)}"`;
  });

/** The headers that a file includes, directly or by others, with their includes put right; those that differ. */
async function correctedIncludes(start: CorrectedFile, files: RepositoryFiles): Promise<readonly CorrectedFile[]> {
  const entries = await files.list();
  const corrected: CorrectedFile[] = [];
  const seen = new Set([start.entry.path]);
  const queue: CorrectedFile[] = [start];
  for (let next = queue.shift(); next !== undefined && seen.size < fileLimit; next = queue.shift()) {
    for (const [, , header = ""] of next.content.matchAll(quotedInclude)) {
      const path = resolveInRepository(folderOf(next.entry.path), header);
      const file = path === null || seen.has(path) ? null : await files.read(path);
      if (file === null) continue;
      seen.add(file.entry.path);
      const content = withRightCase(file.entry.path, file.text, entries);
      if (content !== file.text) corrected.push({ entry: file.entry, content });
      queue.push({ entry: file.entry, content });
    }
  }
  return corrected;
}

/** Corrects the letter case of a header, or where it went that was moved, in the `#include` line that the compiler names. Takes the rule `compiler-missing-header`. */
export const headerImport: ImportCorrector = async (failure, files) => {
  const { path = "", line = "", header = "" } = failure.captures;
  const entries = await files.list();
  const { only: entry } = filesOfLogPath(path, entries);
  const file = entry === null ? null : await files.read(entry.path);
  if (file === null) return { reason: md`The log does not tell which tracked file includes ${code(header)}.` };
  const wanted = header.replace(/^(?:\.{1,2}\/)+/, "").toLowerCase();
  const own = folderOf(file.entry.path);
  const alike = entries.filter(({ path }) => {
    const folder = path.slice(0, -wanted.length).replace(/\/$/, "");
    const isSearched = folder === own || folder === "" || includeFolder.test(folder);
    return `/${path.toLowerCase()}`.endsWith(`/${wanted}`) && isSearched;
  });
  // Else such a header comes with a package of the system, or is made by the build.
  if (alike.length === 0) return movedHeader(header, file, Number(line), entries);
  const target = onlyOf(alike);
  if (target === null) return { reason: md`${alike.length} files of the repository may be meant by ${code(header)}.` };
  const is = header.slice(0, header.length - wanted.length) + target.path.slice(target.path.length - wanted.length);
  if (is === header)
    return { reason: md`${code(target.path)} is spelled so, and the compiler is not told to look there.` };
  const content = withLine(file.text, Number(line), (text) =>
    /^\s*#\s*(?:include|import)\b/.test(text) ? text.replace(header, () => is) : text,
  );
  if (content === file.text)
    return { reason: md`Line ${Number(line)} of ${code(file.entry.path)} does not include ${code(header)}.` };
  const right = withRightCase(file.entry.path, content, entries);
  const further = await correctedIncludes({ entry: file.entry, content: right }, files);
  return { value: { ...file, content: right, was: header, is, target: target.path, fault: "case", further } };
};
