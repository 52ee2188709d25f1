import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { FailureOrigin } from "./fixer.ts";
import { matrixEntries, stepSetting } from "./job-environment.ts";
import { resolveInRepository } from "./repository-path.ts";
import { isShownAs, type WorkflowJob, workflowJobs, type WorkflowStep } from "./workflow-jobs.ts";

/** A command of a step's script. */
export interface JobCommand {
  /** Without quotation marks and comments. */
  readonly words: readonly string[];
  /** The folder that it runs in, relative to the root; null when only the shell knows. */
  readonly folder: string | null;
}

/** A job of a workflow and the commands of its steps. */
export interface JobCommands {
  /** The job's name as the run shows it, with a `*` where it holds an expression. */
  readonly name: string;
  readonly commands: readonly JobCommand[];
}

const separators = /\r?\n|;|&&?|\|\|?/;

function wordsOf(command: string): string[] {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? "",
  );
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}

/**
 * The commands of a step's script. Covers what workflows write, not the shell's grammar: a folder that only the shell
 * knows makes the folder of the rest unknown.
 * @param script the `run` of a step
 * @param folder the step's working directory, relative to the root
 */
export function commandsOf(script: string, folder: string): JobCommand[] {
  let current = resolveInRepository("", folder);
  return script
    .replace(/\\\r?\n/g, " ")
    .split(separators)
    .flatMap((command) => {
      const words = wordsOf(command);
      if (words.some((word) => /^\(?(?:cd|pushd|popd)$/.test(word))) {
        const target = words[0] === "cd" && words.length === 2 ? words[1] : undefined;
        current = current === null || target === undefined ? null : resolveInRepository(current, target);
        return [];
      }
      return words.length === 0 ? [] : [{ words, folder: current }];
    });
}

/**
 * The jobs of a workflow, those of the workflows that it calls included, with their commands.
 * @param workflowPath the workflow; null for every workflow of the repository
 */
export async function jobCommands(
  files: RepositoryFiles,
  workflowPath: string | null,
): Promise<readonly JobCommands[]> {
  return (await workflowJobs(files, workflowPath)).map((job) => ({
    name: job.name,
    commands: job.steps.flatMap((step) => foldersOf(job, step).flatMap((folder) => commandsOf(step.run ?? "", folder))),
  }));
}

/** Where a step runs: its working directory, or one for each value that the job's matrix puts into it. */
function foldersOf(job: WorkflowJob, step: WorkflowStep): readonly string[] {
  const folder = stepSetting(job, step, "working-directory") ?? "";
  const [expression, key] = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(folder) ?? [];
  const values = key === undefined ? [] : matrixEntries(job, key).map(({ value }) => value);
  if (expression === undefined || values.length === 0) return [folder];
  return values.map((value) => (typeof value === "string" ? folder.replaceAll(expression, () => value) : folder));
}

/** The jobs that a failure may be of, as far as it is known where it happened. */
export interface FailingJobs<J> {
  /** What they are: the one that failed (or its look-alikes), those of its workflow, or those of all workflows. */
  readonly scope: "job" | "workflow" | "repository";
  readonly jobs: readonly J[];
}

/** Narrows jobs down to those that a failure may be of. @param jobs those of the origin's workflow, or of all */
export function failingJobs<J extends { readonly name: string }>(
  jobs: readonly J[],
  failure: Failure,
  { workflowPath }: FailureOrigin,
): FailingJobs<J> {
  const { job } = failure;
  const failed = job === null ? [] : jobs.filter((candidate) => isShownAs(candidate, job));
  if (failed.length > 0) return { scope: "job", jobs: failed };
  return { scope: workflowPath === null ? "repository" : "workflow", jobs };
}
