/**
 * What one file of a run-log archive holds, told from its name alone. `name` is the whole name inside the archive;
 * `number` is the job's ordinal (negative in the legacy form) or the step's place in its job; `job` and `step` are as
 * the server wrote them into the name: without `/` and `:`, a job's cut to 90 UTF-16 units.
 */
export type RunLogFile =
  | { readonly kind: "job"; readonly name: string; readonly job: string; readonly number: number }
  | {
      readonly kind: "step";
      readonly name: string;
      readonly job: string;
      readonly step: string;
      readonly number: number;
    }
  | { readonly kind: "system"; readonly name: string; readonly job: string };

/** A log to read; job and step are null where the name does not say. */
export interface SelectedLog {
  readonly name: string;
  readonly job: string | null;
  readonly step: string | null;
}

const jobFile = /^(-?\d{1,20})_([^/]+)\.txt$/;
const stepFile = /^([^/]+)\/(\d{1,9})_([^/]*)\.txt$/;
const systemFile = /^([^/]+)\/system\.txt$/;
const copySuffix = / \(\d+\)$/;
const looseLog = /\.(?:log|txt)$/i;

/**
 * Reads the layout of a workflow run's log archive: `{ordinal}_{job}.txt` (the legacy `-{number}_{job}.txt` too),
 * `{job}/{number}_{step}.txt` and `{job}/system.txt`. Source: cli/cli pkg/cmd/run/view/logs.go.
 *
 * The server names a second file of a job `{ordinal}_{job} (1).txt`. Either of the two may be the few lines of the
 * job's preparation, so the names do not tell which is the job's own log, and both are the job's. A matrix job
 * `{job} (1)` looks the same; it has a folder of its own.
 * @param names every name in the archive, folders (ending in `/`) included
 * @returns a row for each name that is part of the layout, in the given order
 */
export function runLogLayout(names: readonly string[]): readonly RunLogFile[] {
  const root = packedFolder(names);
  const known = new Set(names);
  const folders = new Set(names.map((name) => name.slice(root.length).split("/", 2)).flatMap(folderOf));
  const ownerOf = (job: string, ordinal: string): string => {
    const owner = job.replace(copySuffix, "");
    const copied = known.has(`${root}${ordinal}_${owner}.txt`) && folders.has(owner) && !folders.has(job);
    return copied ? owner : job;
  };
  return names.flatMap((name): RunLogFile[] => {
    const path = name.slice(root.length);
    const [, ordinal, ofJob] = jobFile.exec(path) ?? [];
    if (ordinal !== undefined && ofJob !== undefined) {
      return [{ kind: "job", name, job: ownerOf(ofJob, ordinal), number: Number(ordinal) }];
    }
    const [, job, number, step] = stepFile.exec(path) ?? [];
    if (job !== undefined && step !== undefined) return [{ kind: "step", name, job, step, number: Number(number) }];
    const [, ofSystem] = systemFile.exec(path) ?? [];
    return ofSystem === undefined ? [] : [{ kind: "system", name, job: ofSystem }];
  });
}

/**
 * Chooses what to read, each line once: of each job its own log, which holds all of its steps; where that is missing
 * the steps' files in their order (the server leaves out either: cli/cli issues 10551, 11172); else `system.txt`.
 * @param layout the rows of `runLogLayout`
 * @returns jobs by ordinal; empty when the layout is
 */
export function selectLogs(layout: readonly RunLogFile[]): readonly SelectedLog[] {
  return [...Map.groupBy(layout, (file) => file.job).values()]
    .map(chooseFiles)
    .sort(byFirst)
    .flatMap((files) =>
      files.map((file) => ({ name: file.name, job: file.job, step: file.kind === "step" ? file.step : null })),
    );
}

/**
 * Chooses the logs among the files of an archive or a folder: by the layout of a run-log archive, and where nothing
 * has that layout every `*.log` and `*.txt`, sorted by name.
 * @param names names with `/` between folders; folders themselves end in `/`
 * @returns the logs to read; empty when there are none
 */
export function selectRunLogs(names: readonly string[]): readonly SelectedLog[] {
  const selected = selectLogs(runLogLayout(names));
  if (selected.length > 0) return selected;
  const loose = names.filter((name) => looseLog.test(name)).sort(compare);
  return loose.map((name) => ({ name, job: null, step: null }));
}

/** An archive that was unpacked into a folder and packed again has that folder (with its `/`) before every name. */
function packedFolder(names: readonly string[]): string {
  const root = /^[^/]+\//.exec(names[0] ?? "")?.[0] ?? "";
  if (root === "" || !names.every((name) => name.startsWith(root))) return "";
  // The files of one job's steps share a folder as well; only files one level deeper tell the two apart.
  return names.map((name) => name.slice(root.length)).some((path) => stepFile.test(path) || systemFile.test(path))
    ? root
    : "";
}

function folderOf([folder, rest]: readonly string[]): readonly string[] {
  return folder === undefined || rest === undefined ? [] : [folder];
}

/** The files to read of one job, in reading order; never empty for a job that has any. */
function chooseFiles(files: readonly RunLogFile[]): readonly RunLogFile[] {
  const ordered = files.toSorted(byOrder);
  const choices = [
    ordered.filter((file) => file.kind === "job" && file.number >= 0),
    ordered.filter((file) => file.kind === "job"),
    ordered.filter((file) => file.kind === "step"),
    ordered,
  ];
  return choices.find((choice) => choice.length > 0) ?? [];
}

/** Compares jobs, by the first file chosen of each: job files by ordinal, then what has none by name. */
function byFirst([a]: readonly RunLogFile[], [b]: readonly RunLogFile[]): number {
  if (a === undefined || b === undefined) return 0;
  const ordinal = (file: RunLogFile): number => (file.kind === "job" ? file.number : Number.MAX_SAFE_INTEGER);
  return ordinal(a) - ordinal(b) || compare(a.name, b.name);
}

function byOrder(a: RunLogFile, b: RunLogFile): number {
  return orderOf(a) - orderOf(b) || compare(a.name, b.name);
}

function orderOf(file: RunLogFile): number {
  return file.kind === "system" ? Number.MAX_SAFE_INTEGER : file.number;
}

/** By code unit: the same on every machine, which localeCompare is not. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
