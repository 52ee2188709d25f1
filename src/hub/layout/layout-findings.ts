import type { Finding } from "../finding.ts";
import type { HubRuleOf } from "../rules/rules.ts";
import { builderOfExtension } from "./data-formats.ts";
import type { DatasetPlan } from "./plan.ts";
import { type FileIndex, hasDataExtension, suffixesOf } from "./resolve.ts";

/** How many files of a kind are named one by one. */
const namedFiles = 20;

function namesOf(paths: readonly string[], each: (path: string) => Finding): readonly Finding[] {
  return paths.slice(0, namedFiles).map(each);
}

const warning = (rule: HubRuleOf<"warning">, file: string, message: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  hfCode: null,
  severity: "warning",
  message,
  hfMessage: null,
  file,
  line: null,
  column: null,
  ...more,
});

/** Upper-case extensions of data formats are none. */
function upperCase(index: FileIndex): readonly Finding[] {
  const paths = index.paths.filter(
    (path) =>
      !hasDataExtension(path) && suffixesOf(path).some((suffix) => builderOfExtension.has(suffix.toLowerCase())),
  );
  return namesOf(paths, (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.indexOf(".");
    const to = path.slice(0, path.length - name.length) + name.slice(0, dot) + name.slice(dot).toLowerCase();
    return warning(
      "upper-case-extension",
      path,
      "the extension is in upper case, which the library does not know: the file is not data",
      { repair: { kind: "rename", from: path, to } },
    );
  });
}

/** Data files that no split of any config reaches. */
function unreached(index: FileIndex, plan: DatasetPlan): readonly Finding[] {
  let reached = new Set<string>();
  const twice = new Set<string>();
  for (const config of plan.configs) {
    let files: ReadonlyMap<string, readonly string[]>;
    try {
      files = config.files();
    } catch {
      // What is wrong with its files is told when the config is checked.
      continue;
    }
    for (const paths of files.values()) {
      const seen = new Set(paths);
      const left = seen.size < paths.length ? new Set(paths) : null;
      if (left !== null) for (const path of paths) if (!left.delete(path)) twice.add(path);
      // Mostly there is one split, and many files.
      if (reached.size === 0) reached = seen;
      else for (const path of seen) reached.add(path);
    }
  }
  const candidates = index.resolve("**").filter((path) => hasDataExtension(path) && !reached.has(path));
  const rule = plan.configs.find((config) => config.rule !== null)?.rule ?? null;
  const why =
    rule === "folder-keyword" || rule === "file-keyword"
      ? "once a name holds a word such as train, test, dev or eval, only such names are loaded"
      : rule === "sharded"
        ? "beside `data/…-00000-of-00001.…` nothing else is loaded"
        : "its format is not the one of most files, or no pattern of the card names it";
  const dropped = namesOf(candidates, (path) => warning("file-not-loaded", path, `no split loads this file: ${why}`));
  const more =
    candidates.length > namedFiles
      ? [warning("file-not-loaded", "", `${candidates.length - namedFiles} more files are not loaded`)]
      : [];
  return [
    ...dropped,
    ...more,
    ...namesOf([...twice], (path) =>
      warning("file-loaded-twice", path, "two patterns of one split match this file: its rows are loaded twice"),
    ),
  ];
}

/**
 * What the library does without a word.
 * @param plan once there is one
 */
export function layoutFindings(index: FileIndex, plan?: DatasetPlan): readonly Finding[] {
  return plan === undefined ? upperCase(index) : unreached(index, plan);
}
