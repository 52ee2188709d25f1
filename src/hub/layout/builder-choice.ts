import {
  archiveExtension,
  type BuilderChoice,
  builderOfExtension,
  extensionsOf,
  metadataFileNames,
  preferredExtensions,
} from "./data-formats.ts";
import { suffixesOf } from "./resolve.ts";

interface Candidate {
  readonly extension: string;
  readonly metadata: boolean;
  count: number;
}

/** Ranks a candidate: the greater, the sooner it is taken. */
function compare(left: Candidate, right: Candidate): number {
  const preference = ({ extension }: Candidate): number => {
    const at = preferredExtensions.findIndex((preferred) => preferred === extension);
    return at < 0 ? preferredExtensions.length : at;
  };
  return (
    Number(left.metadata) - Number(right.metadata) ||
    right.count - left.count ||
    preference(left) - preference(right) ||
    (left.extension < right.extension ? 1 : -1)
  );
}

/** What decided the builder, for people to see. */
export type Choice =
  | { readonly kind: "builder"; readonly builder: BuilderChoice; readonly extension: string }
  /** The most frequent extension is `.zip`: what lies inside decides. */
  | { readonly kind: "archives" }
  | { readonly kind: "none" };

/**
 * The builder that most files' suffixes ask for: every suffix counts, in lower case, so `export.parquet.jsonl` counts
 * for both. Source: load.py:210-254, `infer_module_for_data_files_list`.
 * @param paths the files of one split
 */
export function chooseBuilder(paths: readonly string[]): Choice {
  const candidates = new Map<string, Candidate>();
  for (const path of paths) {
    const metadata = metadataFileNames.some((name) => name === path.slice(path.lastIndexOf("/") + 1));
    for (const suffix of suffixesOf(path)) {
      const extension = suffix.toLowerCase();
      const key = `${String(metadata)} ${extension}`;
      const candidate = candidates.get(key) ?? { extension, metadata, count: 0 };
      candidate.count += 1;
      candidates.set(key, candidate);
    }
  }
  for (const { extension } of [...candidates.values()].sort(compare)) {
    const builder = builderOfExtension.get(extension);
    if (builder !== undefined) return { kind: "builder", builder, extension };
    if (extension === archiveExtension) return { kind: "archives" };
  }
  return { kind: "none" };
}

/**
 * The files that a builder keeps; the rest is dropped without a word. Source: data_files.py, `DataFilesList.filter`,
 * which matches whole paths: a folder called `a.json.d` makes all below it JSON.
 */
export function filesOfBuilder(paths: readonly string[], builder: BuilderChoice): readonly string[] {
  const extensions = extensionsOf(builder.name);
  return paths.filter((path) =>
    extensions.some((extension) => {
      for (let at = path.indexOf(extension); at >= 0; at = path.indexOf(extension, at + 1)) {
        const rest = path.slice(at + extension.length);
        if (rest === "" || (rest.startsWith(".") && rest.length > 1)) return true;
      }
      return false;
    }),
  );
}
