import { builderOfExtension, archiveExtension, ignoredFileNames } from "./data-formats.ts";
import { globRegExp, hasMagic } from "./glob.ts";

/** Orders paths as Python orders strings, by code point. */
export function byCodePoint(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [left.codePointAt(index) ?? 0, right.codePointAt(index) ?? 0];
    if (a !== b) return a - b;
  }
  return left.length - right.length;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const hiddenParts = (path: string): number =>
  path.split("/").filter((part) => part.startsWith(".") && !/^\.+$/.test(part)).length;

const specialFolders = (path: string): number =>
  path
    .split("/")
    .slice(0, -1)
    .filter((part) => part.startsWith("__")).length;

/**
 * A pattern relative to the folder, without `.` and `..`; null when it leads out of the folder (an absolute path, an
 * address of another host, too many `..`).
 */
export function normalisePattern(pattern: string, folder = ""): string | null {
  if (pattern.startsWith("/") || /^[a-z][\w+.-]*:\/\//i.test(pattern) || pattern.includes("::")) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${pattern}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The dot-separated suffixes of a file's name, with their dots, as written: `.parquet` and `.jsonl` of `x.parquet.jsonl`. */
export function suffixesOf(path: string): readonly string[] {
  return baseName(path)
    .split(".")
    .slice(1)
    .map((suffix) => `.${suffix}`);
}

/** Whether any of a file's suffixes is one that some builder reads. Case counts (data_files.py:390). */
export function hasDataExtension(path: string): boolean {
  return suffixesOf(path).some((suffix) => suffix === archiveExtension || builderOfExtension.has(suffix));
}

/** The files of a folder, to be asked with patterns. Source: data_files.py, `resolve_pattern`. */
export class FileIndex {
  readonly #paths: readonly string[];
  /** Of the paths, once one is asked for. */
  #known: ReadonlySet<string> | null = null;
  readonly #resolved = new Map<string, readonly string[]>();

  /** @param paths relative to the folder, with `/` */
  constructor(paths: readonly string[]) {
    this.#paths = paths.toSorted(byCodePoint);
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  /**
   * The files that a pattern matches, in order, without those that are never data: hidden ones and those below a
   * folder that starts with `__`, unless the pattern names such parts, and the ignored names.
   * @param pattern as `normalisePattern` gives it
   * @throws GlobError for a pattern that fsspec refuses
   */
  resolve(pattern: string): readonly string[] {
    const known = this.#resolved.get(pattern);
    if (known !== undefined) return known;
    const found = this.#match(pattern).filter(
      (path) =>
        (!ignoredFileNames.some((name) => name === baseName(path)) || baseName(path) === baseName(pattern)) &&
        specialFolders(path) === specialFolders(pattern) &&
        hiddenParts(path) === hiddenParts(pattern),
    );
    this.#resolved.set(pattern, found);
    return found;
  }

  #match(pattern: string): readonly string[] {
    if (!hasMagic(pattern)) {
      this.#known ??= new Set(this.#paths);
      return this.#known.has(pattern) ? [pattern] : [];
    }
    const regExp = globRegExp(pattern);
    return this.#paths.filter((path) => regExp.test(path));
  }
}
