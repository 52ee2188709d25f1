import type { DeclaredFiles } from "../card/declared-files.ts";
import { type Place, wholeFile } from "../finding.ts";
import { loadFailure } from "../load-failure.ts";
import { GlobError, hasMagic } from "./glob.ts";
import { type LayoutRule, layoutOf } from "./patterns.ts";
import { type FileIndex, hasDataExtension, normalisePattern } from "./resolve.ts";

/** The files of a list of patterns, some of them maybe twice. Source: data_files.py, `DataFilesList.from_patterns`. */
function resolveAll(index: FileIndex, patterns: readonly string[], folder: string, place: Place): readonly string[] {
  return patterns.flatMap((pattern) => {
    const normal = normalisePattern(pattern, folder);
    let found: readonly string[] = [];
    try {
      if (normal !== null) found = index.resolve(normal).filter(hasDataExtension);
    } catch (cause) {
      if (!(cause instanceof GlobError)) throw cause;
      throw loadFailure(
        "data-files-pattern",
        "ConfigNamesError",
        `the pattern "${pattern}" is refused: \`**\` has to stand alone between slashes`,
        cause.message,
        place,
      );
    }
    if (found.length === 0 && !hasMagic(pattern)) {
      throw loadFailure(
        "data-file-missing",
        "DataFilesNotFoundError",
        `there is no data file "${pattern}"`,
        `Unable to find '${pattern}'`,
        place,
      );
    }
    return found;
  });
}

/** The patterns of the splits, and how they were found: null when the card lists them. */
export interface SplitPatterns {
  readonly rule: LayoutRule | null;
  readonly patterns: readonly DeclaredFiles[];
}

/**
 * The splits that names make below a folder.
 * @throws LoadFailure where there are none, or one has no proper name
 */
export function layoutBelow(index: FileIndex, folder: string, place: Place): SplitPatterns {
  const below = (pattern: string): string => (folder === "" ? pattern : `${folder}/${pattern}`);
  const layout = layoutOf((pattern) => index.resolve(below(pattern)));
  switch (layout.kind) {
    case "no-files":
      throw loadFailure(
        "no-data-files",
        "EmptyDatasetError",
        folder === "" ? "there are no data files" : `there are no data files below "${folder}"`,
        `The directory at ${folder} doesn't contain any data files`,
        place,
      );
    case "bad-split-name":
      throw loadFailure(
        "split-name",
        "ConfigNamesError",
        `the name of this file makes a split whose name is not allowed: letters, digits, \`_\`, and single dots between them`,
        `Split name should match '^\\w+(\\.\\w+)*$'' but got '{${layout.names.map((name) => `'${name}'`).join(", ")}}'.`,
        wholeFile(layout.path),
        {
          repair: {
            kind: "rename",
            from: layout.path,
            to: layout.path.replace(/[^/]*(?=-\d{5}-of-\d{4})/, (name) => name.replace(/[^\p{L}\p{N}_.]+/gu, "_")),
          },
        },
      );
    case "splits":
      return {
        rule: layout.rule,
        patterns: [...layout.splits].map(([split, patterns]) => ({ split, patterns, place })),
      };
  }
}

/**
 * The files that the patterns of the splits find, in the order in which they are read.
 * @throws LoadFailure where a pattern is refused, or the file is missing that it names
 */
export function filesBySplit(
  index: FileIndex,
  found: readonly DeclaredFiles[],
  folder: string,
): Map<string, readonly string[]> {
  return new Map(found.map(({ split, patterns, place }) => [split, resolveAll(index, patterns, folder, place)]));
}
