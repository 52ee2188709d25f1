import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { withCalled } from "./called-commands.ts";
import type { FailureOrigin } from "./fixer.ts";
import { matrixEntries, stepSetting } from "./job-environment.ts";
import { commandsOf, type JobCommand } from "./shell-commands.ts";
import { isShownAs, type WorkflowJob, workflowJobs, type WorkflowStep } from "./workflow-jobs.ts";

/** A job of a workflow and the commands of its steps. */
export interface JobCommands {
  /** The job's name as the run shows it, with a `*` where it holds an expression. */
  readonly name: string;
  readonly commands: readonly JobCommand[];
}

/**
 * The jobs of a workflow, those of the workflows that it calls included, with their commands and what those start of the
 * repository's own scripts.
 * @param workflowPath the workflow; null for every workflow of the repository
 * @param follow tells from a job's own commands whether what they start is looked into: each script is one more request
 */
export async function jobCommands(
  files: RepositoryFiles,
  workflowPath: string | null,
  follow: (commands: readonly JobCommand[]) => boolean = () => true,
): Promise<readonly JobCommands[]> {
  const all: JobCommands[] = [];
  for (const job of await workflowJobs(files, workflowPath)) {
    const commands = job.steps.flatMap((step) =>
      variantsOf(job, step).flatMap(({ run, folder }) => commandsOf(run, folder)),
    );
    all.push({ name: job.name, commands: follow(commands) ? await withCalled(commands, files) : commands });
  }
  return all;
}

interface Variant {
  readonly run: string;
  readonly folder: string;
}

const matrixExpression = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g;

/** What a step runs and where: its script, or one for each value that the job's matrix puts into it. */
function variantsOf(job: WorkflowJob, step: WorkflowStep): readonly Variant[] {
  const variant = { run: step.run ?? "", folder: stepSetting(job, step, "working-directory") ?? "" };
  const keys = new Set([...`${variant.run}\n${variant.folder}`.matchAll(matrixExpression)].map(([, key]) => key ?? ""));
  let variants: readonly Variant[] = [variant];
  for (const key of keys) {
    const values = matrixEntries(job, key).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    if (values.length === 0 || values.length * variants.length > variantLimit) continue;
    const fill = (text: string, value: string): string =>
      text.replace(matrixExpression, (whole: string, name: string) => (name === key ? value : whole));
    variants = variants.flatMap(({ run, folder }) =>
      values.map((value) => ({ run: fill(run, value), folder: fill(folder, value) })),
    );
  }
  return variants;
}

/** How many combinations of a matrix are looked at. */
const variantLimit = 64;

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

/** All commands of the jobs that a failure may be of. */
export async function failingCommands(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
  follow?: (commands: readonly JobCommand[]) => boolean,
): Promise<readonly JobCommand[]> {
  const { jobs } = failingJobs(await jobCommands(files, origin.workflowPath, follow), failure, origin);
  return jobs.flatMap(({ commands }) => commands);
}

/** All commands of the failing workflow; of every workflow where it is not known which one failed. */
export const workflowCommands = async (
  files: RepositoryFiles,
  { workflowPath }: FailureOrigin,
): Promise<readonly JobCommand[]> => (await jobCommands(files, workflowPath)).flatMap(({ commands }) => commands);
