import type { Failure } from "../contracts/failure-report.ts";
import type { DatasetResult } from "../hub/check-dataset.ts";
import { emulated } from "../hub/emulated.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { checkedFiles, type DatasetFiles, type RepositoryDataset, repositoryDataset } from "./hub-dataset.ts";

/** Changes of a dataset's files that belong together; a file that is renamed keeps its content. */
export interface DatasetChange {
  readonly renames: readonly { readonly from: string; readonly to: string }[];
  /** The new text of README.md; null where it stays. */
  readonly card: string | null;
}

/** The folder before, and every change that was needed to make it load. */
export interface RepairedDataset {
  readonly dataset: RepositoryDataset;
  readonly changes: readonly DatasetChange[];
}

/** Says what may mend a dataset that does not load, the likeliest first; or why it knows nothing. */
export type Mend = (result: DatasetResult, files: DatasetFiles) => Found<readonly DatasetChange[]>;

/** Each round mends the first thing that HuggingFace stumbles over. */
const roundLimit = 5;

export const asEmulated: SafeMarkdown = md`HuggingFace's ${code("datasets")} ${code(emulated.datasets)}`;

/** Whether a failure is about a dataset, and says where it lies. */
export const isAboutDataset = ({ category, captures }: Failure): boolean =>
  category === "hub-incompatible" && captures["folder"] !== undefined;

function changed(files: DatasetFiles, { renames, card }: DatasetChange): DatasetFiles {
  const after = new Map(files);
  for (const { from, to } of renames) {
    after.set(to, files.get(from) ?? null);
    after.delete(from);
  }
  if (card !== null) after.set("README.md", Buffer.from(card));
  return after;
}

/** A file may not be replaced, and one that is not there not renamed. */
const isPossible = (files: DatasetFiles, { renames }: DatasetChange): boolean =>
  renames.every(({ from, to }) => files.has(from) && !files.has(to));

const unloaded = ({ findings }: DatasetResult): number =>
  findings.filter(({ rule }) => rule === "file-not-loaded").length;

/** Every config loads, and no data is lost on the way that was not lost before. */
const isMended = (result: DatasetResult, before: DatasetResult): boolean =>
  result.verdict === "ok" &&
  [...result.configs.values()].every((verdict) => verdict === "ok") &&
  unloaded(result) <= unloaded(before);

/** The first thing that keeps the dataset from being loaded, in our words. */
const obstacle = ({ findings }: DatasetResult): SafeMarkdown => {
  const finding = findings.find(({ severity }) => severity === "error");
  return finding === undefined ? md`a config that does not load` : code(`${finding.rule}: ${finding.message}`, 300);
};

/**
 * Changes a dataset until the check that found the failure says that it loads.
 * @param failure its capture `folder` says where in the repository the dataset lies; "" or "." for the root
 * @returns why not, where the repository does not show the failure, or no change is proven
 */
export async function repairDataset(
  failure: Failure,
  repository: RepositoryFiles,
  mend: Mend,
): Promise<Found<RepairedDataset>> {
  const folder = (failure.captures["folder"] ?? "").replace(/^(?:\.\/)+|^\.$|\/+$/g, "");
  const found = await repositoryDataset(folder, repository);
  if ("reason" in found) return found;
  const dataset = found.value;
  let files = dataset.files;
  const first = await checkedFiles(folder, files);
  if ("reason" in first) return first;
  if (first.value.verdict === "ok")
    return { reason: md`The files that are in the repository load: what does not load was written by the run alone.` };
  let result = first.value;
  const changes: DatasetChange[] = [];
  while (changes.length < roundLimit) {
    const ways = mend(result, files);
    if ("reason" in ways) return ways;
    let next: { readonly change: DatasetChange; readonly files: DatasetFiles; readonly result: DatasetResult } | null =
      null;
    for (const change of ways.value) {
      if (!isPossible(files, change)) continue;
      const after = changed(files, change);
      const checked = await checkedFiles(folder, after);
      if ("reason" in checked) return checked;
      next ??= { change, files: after, result: checked.value };
      if (isMended(checked.value, first.value)) return { value: { dataset, changes: [...changes, change] } };
    }
    if (next === null) break;
    changes.push(next.change);
    ({ files, result } = next);
  }
  return { reason: md`No change of this kind makes ${asEmulated} load the folder: ${obstacle(result)}.` };
}
