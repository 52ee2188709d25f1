import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { linesAbove, linesBelow } from "./evidence.ts";
import { commandsOf } from "./shell-commands.ts";
import { stepSetting } from "./job-environment.ts";
import { filesOfLogPath } from "./log-path.ts";
import { isMakefile } from "./project-commands.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import type { WorkflowJob, WorkflowStep } from "./workflow-jobs.ts";

/** A text in which the path may be written that a step stumbled over. */
export interface PathPlace {
  readonly text: string;
  readonly entry: TreeEntry;
  /** `commands` start files where the step runs; a `program` may mean any folder, and names what it makes as well. */
  readonly kind: "commands" | "program";
}

/** A stack trace leads through few files of a repository; more than these are not read. */
const mostFiles = 12;

/** The files that a trace or a compiler names around the cause: Python's `File "x", line 1`, and `x:1`. */
function tracedPaths(failure: Failure): readonly string[] {
  const lines = [failure.message, ...linesAbove(failure), ...linesBelow(failure)];
  const named = lines.flatMap((line) =>
    [
      ...line.matchAll(
        /File "([^"]+)", line \d|(?:^|[\s(@]|file:\/\/)((?:\/|\.{1,2}\/)?[\w@.+-]+(?:\/[\w@.+-]+)*\.\w+):\d+/g,
      ),
    ].map(([, quoted, bare]) => quoted ?? bare ?? ""),
  );
  return failure.location === undefined ? named : [failure.location.path, ...named];
}

/** Where a step's commands lead: the scripts that they name, a package's own scripts, a makefile. */
function startedPaths(step: WorkflowStep, folder: string, entries: readonly TreeEntry[]): readonly string[] {
  const commands = commandsOf(step.run ?? "", folder);
  const words = commands.flatMap(({ words, folder }) =>
    folder === null ? [] : words.map((word) => resolveInRepository(folder, word)),
  );
  const runs = (program: RegExp): boolean => commands.some(({ words }) => program.test(words[0] ?? ""));
  return [
    ...words.filter((path) => path !== null),
    ...(runs(/^(?:npm|yarn|pnpm)$/) ? [resolveInRepository(folder, "package.json") ?? ""] : []),
    ...(runs(/^g?make$/)
      ? entries.flatMap(({ path }) => (isMakefile(path) && folderOf(path) === folder ? [path] : []))
      : []),
  ];
}

/** Programs that are themselves lists of commands. */
const listsCommands = (path: string): boolean => /\.(?:sh|bash)$|(?:^|\/)package\.json$/.test(path) || isMakefile(path);

/** The texts that may spell the path, the workflow's first, each once. */
export async function pathPlaces(
  failure: Failure,
  { job, step, folder }: { readonly job: WorkflowJob; readonly step: WorkflowStep; readonly folder: string },
  files: RepositoryFiles,
): Promise<readonly PathPlace[]> {
  const entries = await files.list();
  const traced = tracedPaths(failure).flatMap((path) => filesOfLogPath(path, entries).only?.path ?? []);
  const tracked = new Set(entries.map(({ path }) => path));
  const paths = new Set([...startedPaths(step, folder, entries), ...traced]);
  const read = [...paths].filter((path) => tracked.has(path) && path !== job.file.path).slice(0, mostFiles);
  const places: PathPlace[] = [{ text: job.file.text, entry: job.file.entry, kind: "commands" }];
  for (const path of read) {
    const file = await files.read(path);
    if (file !== null) places.push({ ...file, kind: listsCommands(path) ? "commands" : "program" });
  }
  return places;
}

/** The scripts of the workflow's steps that run in the same folder as the one that failed, as one text. */
export const scriptsIn = (job: WorkflowJob, step: WorkflowStep): string => {
  const folder = stepSetting(job, step, "working-directory");
  return job.steps
    .filter((one) => stepSetting(job, one, "working-directory") === folder)
    .map(({ run }) => run ?? "")
    .join("\n");
};
