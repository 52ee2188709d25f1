import type { RepositoryFiles } from "../ports.ts";
import { matchesGlob, matchesWildcards } from "./globs.ts";
import { folderOf } from "./repository-path.ts";

/** The line of a .gitattributes that decides which line endings a file is checked out with. */
export interface LineEndingRule {
  /** Of the .gitattributes. */
  readonly path: string;
  readonly ending: "lf" | "crlf";
}

/** A pattern without a slash matches names at any depth, another one paths from the file's folder (gitattributes, gitignore). */
function matches(pattern: string, path: string): boolean {
  return pattern.includes("/")
    ? matchesGlob(pattern.replace(/^\//, ""), path)
    : matchesWildcards(pattern, path.slice(path.lastIndexOf("/") + 1));
}

/**
 * Tells which line endings git checks a file out with, whatever the stored ones are. Of one file the last line that
 * matches decides, and a file in a folder before one above it. Source: git documentation, "gitattributes", `eol`.
 * @returns null where no line says
 */
export async function lineEndingRule(path: string, files: RepositoryFiles): Promise<LineEndingRule | null> {
  const attributes = (await files.list())
    .map((entry) => entry.path)
    .filter((other) => {
      const folder = folderOf(other);
      return /(?:^|\/)\.gitattributes$/.test(other) && (folder === "" || path.startsWith(`${folder}/`));
    });
  let found: LineEndingRule | null = null;
  for (const file of attributes.toSorted((left, right) => left.length - right.length)) {
    const folder = folderOf(file);
    const relative = folder === "" ? path : path.slice(folder.length + 1);
    for (const line of ((await files.read(file))?.text ?? "").split(/\r?\n/)) {
      const [pattern = "", ...words] = line.trim().split(/\s+/);
      if (pattern === "" || pattern.startsWith("#") || !matches(pattern, relative)) continue;
      const ending = words.map((word) => /^eol=(lf|crlf)$/.exec(word)?.[1]).findLast((value) => value !== undefined);
      if (ending === "lf" || ending === "crlf") found = { path: file, ending };
      else if (words.some((word) => /^(?:-text|binary|!eol|-eol)$/.test(word))) found = null;
    }
  }
  return found;
}
