import type { Features } from "./feature.ts";
import type { Finding } from "./finding.ts";
import type { HubRuleId } from "./rules/rules.ts";

/**
 * What the Hub and its dataset viewer take. As of 2026-08-20: dataset-viewer chart/env/prod.yaml:136-163 and
 * libcommon/constants.py:79, hub-docs docs/hub/storage-limits.md:66-112. It ages.
 */
export const hubLimits = {
  columns: 1_000,
  columnNameLength: 500,
  splits: 30,
  configs: 4_000,
  filesPerRepository: 100_000,
  entriesPerFolder: 10_000,
  fileBytes: 500 * 1000 ** 3,
  convertedBytes: 5 * 1000 ** 3,
} as const;

const finding = (
  severity: Finding["severity"],
  rule: HubRuleId,
  hfCode: string | null,
  file: string,
  message: string,
): Finding => ({
  severity,
  rule,
  hfCode,
  message,
  hfMessage: null,
  file,
  line: null,
  column: null,
});

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** How many files and folders each folder holds. @param files each once */
function entriesByFolder(files: readonly { readonly path: string }[]): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  const count = (folder: string): void => {
    const known = entries.get(folder);
    // A folder is an entry of the one above when it is first seen.
    if (known === undefined && folder !== "") count(parentOf(folder));
    entries.set(folder, (known ?? 0) + 1);
  };
  for (const { path } of files) count(parentOf(path));
  return entries;
}

/** What the Hub refuses or recommends against in a repository of such files. */
export function repositoryFindings(
  files: readonly { readonly path: string; readonly size: number }[],
): readonly Finding[] {
  const found: Finding[] = [];
  if (files.length > hubLimits.filesPerRepository) {
    found.push(
      finding(
        "warning",
        "hub-too-many-files",
        null,
        "",
        `${files.length} files; the Hub recommends fewer than ${hubLimits.filesPerRepository} in a repository`,
      ),
    );
  }
  for (const [folder, entries] of entriesByFolder(files)) {
    if (entries <= hubLimits.entriesPerFolder) continue;
    found.push(
      finding(
        "warning",
        "hub-folder-too-large",
        null,
        folder,
        `${entries} entries in one folder; the Hub takes ${hubLimits.entriesPerFolder} at most`,
      ),
    );
  }
  for (const { path, size } of files) {
    if (size <= hubLimits.fileBytes) continue;
    found.push(
      finding(
        "warning",
        "hub-file-too-large",
        null,
        path,
        `${size} bytes; the Hub takes files of ${hubLimits.fileBytes} at most`,
      ),
    );
  }
  return found;
}

/** What the dataset viewer refuses of a config that loads. */
export function viewerFindings(features: Features, splits: number, file: string): readonly Finding[] {
  const found: Finding[] = [];
  if (features.length > hubLimits.columns) {
    found.push(
      finding(
        "warning",
        "viewer-too-many-columns",
        "TooManyColumnsError",
        file,
        `${features.length} columns; the dataset viewer shows none of a dataset with more than ${hubLimits.columns}`,
      ),
    );
  }
  const long = features.find(({ name }) => name.length > hubLimits.columnNameLength);
  if (long !== undefined) {
    found.push(
      finding(
        "warning",
        "viewer-column-name-too-long",
        "TooLongColumnNameError",
        file,
        `the name of a column has ${long.name.length} characters; the dataset viewer takes ${hubLimits.columnNameLength}`,
      ),
    );
  }
  if (splits > hubLimits.splits) {
    found.push(
      finding(
        "warning",
        "viewer-too-many-splits",
        "DatasetWithTooManySplitsError",
        file,
        `${splits} splits; the dataset viewer takes ${hubLimits.splits}`,
      ),
    );
  }
  return found;
}
