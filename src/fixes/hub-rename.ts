import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { Finding } from "../hub/finding.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { fileModeOf, type FixResult, type Fixer, refused } from "./fixer.ts";
import { asEmulated, type DatasetChange, isAboutDataset, type Mend, repairDataset } from "./hub-repair.ts";

/** Every line of a renamed file counts twice against `limits.lines`, whose default is 200. */
const lineLimit = 100;

/** JSON files that stand beside data and are none, by their names. */
const sidecar =
  /^(?:stats|statistics|metadata|meta|manifest|package|package-lock|report|summary|status|checkpoint|errors|failures|run|job|crawl|schema)(?:[-_.]\w+)*\.json$/i;

const renamed = (...renames: DatasetChange["renames"]): DatasetChange => ({ renames, card: null });

const renameOf = ({ repair }: Finding): DatasetChange["renames"] => (repair?.kind === "rename" ? [repair] : []);

/** A hidden name is never data (data_files.py:195). */
function hidden(path: string): DatasetChange["renames"] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return sidecar.test(name) ? [{ from: path, to: `${path.slice(0, path.length - name.length)}.${name}` }] : [];
}

const mend: Mend = ({ findings }) => {
  const errors = findings.filter(({ severity }) => severity === "error");
  const upperCase = findings.filter(({ rule }) => rule === "upper-case-extension").flatMap(renameOf);
  const beside = errors.flatMap(({ file, earlier }) => [...hidden(file), ...hidden(earlier?.file ?? "")]);
  const ways = [errors.flatMap(renameOf), ...beside.map((rename) => [rename]), upperCase].filter(
    ({ length }) => length > 0,
  );
  return ways.length === 0
    ? { reason: md`No other name of a file mends what HuggingFace stumbles over.` }
    : { value: ways.map((renames) => renamed(...renames)) };
};

async function propose(failure: Failure, files: RepositoryFiles): Promise<FixResult> {
  const repaired = await repairDataset(failure, files, mend);
  if ("reason" in repaired) return refused(repaired.reason);
  const { dataset, changes } = repaired.value;
  const inRepository = (path: string): string => (dataset.folder === "" ? path : `${dataset.folder}/${path}`);
  const renames = changes.flatMap((change) => change.renames);
  const instructions = renames.map(
    ({ from, to }) => md`Rename ${code(inRepository(from))} to ${code(inRepository(to))} (${code("git mv")}).`,
  );
  const moved = renames.flatMap(({ from, to }) => {
    const file = dataset.texts.get(from);
    return file === undefined ? [] : [{ from, to, ...file }];
  });
  const lines = moved.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  if (moved.length < renames.length || lines > lineLimit)
    return refused(
      md`The files are too large to be moved as an edit, or no text, but the folder loads after it:\n\n${instructions.map((each) => md`- ${each}`)}`,
    );
  return {
    kind: "fix",
    edits: moved.flatMap(({ from, to, text, entry }): Edit[] => [
      { kind: "delete", path: inRepository(from), baseSha: entry.sha },
      { kind: "create", path: inRepository(to), content: text, mode: fileModeOf(entry) },
    ]),
    title:
      renames.length === 1 ? md`Rename a file that HuggingFace misreads` : md`Rename files that HuggingFace misreads`,
    summary: md`${asEmulated} goes by the names of files, and does not load the folder as it lies there. With other names it loads, as the same check found over all of its files.`,
    plan: [
      ...instructions,
      md`Have whatever writes or reads these files use the new names: the next run would write the old ones again.`,
    ],
    risks: [md`A program that reads a file by its old name does not find it any more.`],
  };
}

/** Renames files whose names mislead HuggingFace, when the same check proves that the dataset loads then. */
export const hubRename: Fixer = {
  fixType: "hub-rename",
  title:
    "Renames a sidecar, a state file or an extension in upper case for which HuggingFace does not load a dataset, when the check proves over the files in the repository that it loads then.",
  certainty: 0.6,
  applies: isAboutDataset,
  propose,
};
