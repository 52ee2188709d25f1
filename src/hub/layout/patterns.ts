import { keywordSeparator, splitKeywords } from "./data-formats.ts";

/** Patterns of files by split, in order. Paths are relative to the folder (or to the config's `data_dir`). */
export type SplitPatterns = ReadonlyMap<string, readonly string[]>;

/** What a split may be called (naming.py `_split_re`); Python's `\w` is letters, digits and `_` of any script. */
export const splitName = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u;

const shard = "-[0-9][0-9][0-9][0-9][0-9]-of-[0-9][0-9][0-9][0-9][0-9]*.*";
/** `data/{split}-00000-of-00001.parquet` (data_files.py:41). */
export const shardedPattern = (split: string): string => `data/${split}${shard}`;
const shardedName = /(.+)-[0-9]{5}-of-[0-9]{4}[0-9]*.*/su;

function keywordPatterns(patterns: (keyword: string) => readonly string[]): SplitPatterns {
  return new Map(
    Object.entries(splitKeywords).map(([split, keywords]) => [split, keywords.flatMap((keyword) => patterns(keyword))]),
  );
}

const separator = keywordSeparator;

/** Tried one after the other; the first that matches any file is the layout (data_files.py:66-103). */
export const defaultPatterns: readonly { readonly rule: LayoutRule; readonly splits: SplitPatterns }[] = [
  { rule: "logs", splits: new Map([["logs", ["**/*.eval"]]]) },
  {
    rule: "folder-keyword",
    splits: keywordPatterns((keyword) => [
      `**/${keyword}/**`,
      `**/${keyword}${separator}*/**`,
      `**/*${separator}${keyword}/**`,
      `**/*${separator}${keyword}${separator}*/**`,
    ]),
  },
  {
    rule: "file-keyword",
    splits: keywordPatterns((keyword) => [`**/${keyword}${separator}*`, `**/*${separator}${keyword}${separator}*`]),
  },
  { rule: "everything", splits: new Map([["train", ["**"]]]) },
];

/** How the splits were found. `sharded`: by the names `data/{split}-NNNNN-of-NNNNN`. */
export type LayoutRule = "sharded" | "logs" | "folder-keyword" | "file-keyword" | "everything";

export type Layout =
  | { readonly kind: "splits"; readonly rule: LayoutRule; readonly splits: SplitPatterns }
  /** A sharded name whose split is no split name. */
  | { readonly kind: "bad-split-name"; readonly names: readonly string[]; readonly path: string }
  | { readonly kind: "no-files" };

/**
 * The splits that a folder's names make, without looking at extensions: a `test.md` makes a test split.
 * Source: data_files.py:257-298, `_get_data_files_patterns`.
 * @param resolve the files that a pattern matches
 */
export function layoutOf(resolve: (pattern: string) => readonly string[]): Layout {
  const sharded = resolve(shardedPattern("*"));
  if (sharded.length > 0) {
    const names = new Map<string, string>();
    for (const path of sharded) {
      const name = shardedName.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
      if (name !== undefined && !names.has(name)) names.set(name, path);
    }
    const bad = [...names].filter(([name]) => !splitName.test(name));
    if (bad.length > 0) return { kind: "bad-split-name", names: [...names.keys()].sort(), path: bad[0]?.[1] ?? "" };
    const known = Object.keys(splitKeywords).filter((split) => names.has(split));
    const others = [...names.keys()].filter((name) => !known.includes(name)).sort();
    const splits = new Map([...known, ...others].map((split) => [split, [shardedPattern(split)]]));
    return { kind: "splits", rule: "sharded", splits };
  }
  for (const { rule, splits } of defaultPatterns) {
    const found = new Map(
      [...splits].filter(([, patterns]) => patterns.some((pattern) => resolve(pattern).length > 0)),
    );
    if (found.size > 0) return { kind: "splits", rule, splits: found };
  }
  return { kind: "no-files" };
}
