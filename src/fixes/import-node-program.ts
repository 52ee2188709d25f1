import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { type CorrectedFile, onlyOf } from "./import-correction.ts";
import { specifierTo, spellings } from "./node-specifiers.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";

export interface Importer {
  readonly entry: TreeEntry;
  readonly text: string;
}

/** How many files of a program are read. */
const fileLimit = 20;
/** A relative import; its third group is what it names. */
export const relativeImport = /(\b(?:from|import|require)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\2/g;

/**
 * Completes every relative import of a file of which Node.js takes only the whole path: an ES module's have to name the
 * extension, and the file of a folder. Source: Node.js documentation, "Modules: ECMAScript modules", mandatory extensions.
 * @returns the new text, and what each import that was changed is now
 */
export function withFullSpecifiers(
  { entry, text }: Importer,
  tracked: ReadonlySet<string>,
): {
  readonly content: string;
  readonly written: ReadonlyMap<string, { readonly is: string; readonly target: string }>;
} {
  const written = new Map<string, { readonly is: string; readonly target: string }>();
  const content = text.replace(
    /(\b(?:from|import)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\2/g,
    (whole: string, lead: string, quote: string, was: string) => {
      const path = resolveInRepository(folderOf(entry.path), was);
      if (path === null || tracked.has(path)) return whole;
      const bare = was.replace(/\/$/, "");
      const found = ["js", "mjs", "cjs", "json"]
        .flatMap((end) => [`.${end}`, `/index.${end}`])
        .filter((end) => tracked.has(path + end));
      const end = onlyOf(found);
      if (end === null) return whole;
      written.set(was, { is: bare + end, target: path + end });
      return `${lead}${quote}${bare}${end}${quote}`;
    },
  );
  return { content, written };
}

/** A file with every relative import put right whose letter case alone is wrong, where one file can be meant. */
export function withRightCase({ entry, text }: Importer, paths: readonly string[]): string {
  return text.replace(relativeImport, (whole: string, lead: string, quote: string, was: string) => {
    const wanted = resolveInRepository(folderOf(entry.path), was);
    if (wanted === null || paths.some((path) => spellings(path).includes(wanted))) return whole;
    const alike = paths.filter((path) =>
      spellings(path).some((spelling) => spelling.toLowerCase() === wanted.toLowerCase()),
    );
    const target = onlyOf(alike);
    return target === null ? whole : `${lead}${quote}${specifierTo(target, entry.path, was)}${quote}`;
  });
}

/**
 * The files of the repository that a file loads, directly or by others, with their imports put right.
 * @param start the importing file after its correction
 * @param correct a file's text with its imports put right
 * @returns those that differ
 */
export async function correctedProgram(
  start: CorrectedFile,
  correct: (file: Importer) => string,
  files: RepositoryFiles,
): Promise<readonly CorrectedFile[]> {
  const entries = await files.list();
  const corrected: CorrectedFile[] = [];
  const seen = new Set([start.entry.path]);
  const queue: CorrectedFile[] = [start];
  for (let next = queue.shift(); next !== undefined && seen.size < fileLimit; next = queue.shift()) {
    for (const [, , , specifier = ""] of next.content.matchAll(relativeImport)) {
      const wanted = resolveInRepository(folderOf(next.entry.path), specifier);
      const entry = entries.find(({ path }) => wanted !== null && spellings(path).includes(wanted));
      if (entry === undefined || seen.has(entry.path)) continue;
      seen.add(entry.path);
      const file = await files.read(entry.path);
      if (file === null) continue;
      const content = correct(file);
      if (content !== file.text) corrected.push({ entry, content });
      queue.push({ entry, content });
    }
  }
  return corrected;
}
