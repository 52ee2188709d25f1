import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { matchesWildcards } from "./globs.ts";
import { folderOf } from "./repository-path.ts";

/** A tracked file that a path must mean. */
export interface MeantFile {
  readonly path: string;
  /** What is wrong with the path: how it is spelled, or where the file is. */
  readonly fault: "case" | "place";
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Folders whose files programs make or installers fetch: what is missing there was not made yet. */
const made =
  /(?:^|\/)(?:node_modules|vendor|dist|build|out|output|target|bin|obj|lib|public|coverage|tmp|temp|cache|logs?|artifacts?|generated|_site|site|results?|reports?)\//i;
/** Folders whose files only look like the real one. */
const lookAlike =
  /(?:^|\/)(?:docs?|examples?|samples?|demos?|fixtures?|testdata|__mocks__|templates?|archived?|old|legacy|deprecated|attic|backup|third[_-]party|node_modules|vendor)\//i;

/** Whether the repository's .gitignore names the path, or a part of it. Only its plain patterns are read. */
async function isIgnored(path: string, files: RepositoryFiles): Promise<boolean> {
  const text = (await files.read(".gitignore"))?.text ?? "";
  const parts = path.split("/");
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\/|\/$/g, ""))
    .filter((pattern) => pattern !== "" && !/^[#!]/.test(pattern))
    .some(
      (pattern) =>
        path === pattern || path.startsWith(`${pattern}/`) || parts.some((part) => matchesWildcards(pattern, part)),
    );
}

/** The files and folders that differ from a path in letter case only. */
function spelledAlike(path: string, entries: readonly TreeEntry[]): readonly string[] {
  const alike = entries
    .filter((entry) => `${entry.path}/`.toLowerCase().startsWith(`${path}/`.toLowerCase()))
    .map((entry) => entry.path.slice(0, path.length));
  return [...new Set(alike)];
}

const only = (paths: readonly string[], path: string): Found<string> => {
  const [first, another] = paths;
  if (first !== undefined && another === undefined) return { value: first };
  return {
    reason:
      first === undefined
        ? md`No tracked file is called ${code(nameOf(path))}. It may be made while the workflow runs.`
        : md`${paths.length} tracked files are called ${code(nameOf(path))}, and nothing tells which one is meant.`,
  };
};

/**
 * Finds the one tracked file that a path means at which there is none: it differs in letter case only, or it has the
 * same name in another folder and its own is gone.
 * @param path relative to the root
 * @param mayHaveMoved false where only the letter case may be wrong
 */
export async function meantFile(
  path: string,
  mayHaveMoved: boolean,
  files: RepositoryFiles,
): Promise<Found<MeantFile>> {
  const entries = await files.list();
  if (entries.some((entry) => entry.path === path || entry.path.startsWith(`${path}/`)))
    return { reason: md`${code(path)} is tracked, so the checkout, or a step before, is at fault.` };
  const spelled = spelledAlike(path, entries);
  if (spelled.length > 0) {
    const found = only(spelled, path);
    return "reason" in found ? found : { value: { path: found.value, fault: "case" } };
  }
  if (!mayHaveMoved) return { reason: md`No tracked file is called ${code(path)} in another letter case.` };
  if (made.test(path) || (await isIgnored(path, files)))
    return { reason: md`${code(path)} is where the workflow makes files, and it may not have been made.` };
  const folder = folderOf(path);
  if (folder !== "" && entries.some((entry) => entry.path.startsWith(`${folder}/`)))
    return { reason: md`${code(folder)} is still there without ${code(nameOf(path))}, which may have been deleted.` };
  const found = only(
    entries.map((entry) => entry.path).filter((other) => nameOf(other) === nameOf(path)),
    path,
  );
  if ("reason" in found) return found;
  return lookAlike.test(found.value)
    ? { reason: md`The only file of that name, ${code(found.value)}, may have no more than the name in common.` }
    : { value: { path: found.value, fault: "place" } };
}

/** A path as it is written in a folder. Both are relative to the root. */
export function relativeTo(folder: string, path: string): string {
  const [from, to] = [folder === "" ? [] : folder.split("/"), path.split("/")];
  const differs = to.findIndex((part, index) => part !== from[index]);
  const shared = Math.min(differs < 0 ? to.length : differs, from.length);
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Where a path stands by itself in a text, not as a part of a longer one; `./` before it is none of it. */
const standing = (path: string): RegExp =>
  new RegExp(
    `(?<![\\w~@$}-]|[\\w}.]/|(?<!\\.)\\.|/)(?<lead>(?:\\./)?)${path.replace(/[.+]/g, "\\$&")}(?![\\w/-]|\\.\\w)`,
    "g",
  );

/** How often a text names a path. @param path of word characters, `/`, `.`, `-`, `+` and `@` */
export const mentions = (text: string, path: string): number => [...text.matchAll(standing(path))].length;

/** The text with one path in the place of another. */
export const withPath = (text: string, was: string, is: string): string =>
  text.replace(standing(was), (_, lead: string) => (is.startsWith("../") ? is : `${lead}${is}`));
