import { parse } from "yaml";
import { z } from "zod";
import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { FailureOrigin } from "./fixer.ts";
import { matchesWildcards } from "./globs.ts";
import { resolveInRepository } from "./repository-path.ts";

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

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const WorkingDirectory = optional(z.object({ run: optional(z.object({ "working-directory": optional(z.string()) })) }));
/** Only what is needed here; whatever has another form is read as absent, for a workflow is untrusted text. */
const Workflow = z.object({
  defaults: WorkingDirectory,
  jobs: z
    .record(
      z.string(),
      z
        .object({
          name: optional(z.string()),
          uses: optional(z.string()),
          defaults: WorkingDirectory,
          steps: optional(z.array(z.object({ run: optional(z.string()), "working-directory": optional(z.string()) }))),
        })
        .catch({}),
    )
    .catch({}),
});
type Workflow = z.infer<typeof Workflow>;

function readWorkflow(text: string): Workflow | null {
  try {
    return Workflow.safeParse(parse(text, { logLevel: "silent", uniqueKeys: false })).data ?? null;
  } catch {
    return null; // Not YAML, or YAML made to exhaust a parser: such a workflow runs nothing.
  }
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

/** What stands in for a job's expressions, and for characters that a log archive replaces in its names. */
const comparable = (name: string): string => name.replace(/["/:<>\\|]/g, "_");
const pattern = (name: string): string => name.replace(/[*?]/g, "_").replace(/\$\{\{.*?\}\}/gs, "*");

/** A called workflow lies in this repository only when it is called by this form. */
const localCall = /^\.\/(\.github\/workflows\/[^/@]+\.ya?ml)$/;
/** How many calls are followed in all; it stops workflows that call themselves or fan out without end. */
const callLimit = 50;

/**
 * The jobs of a workflow, those of the workflows that it calls included, with their commands.
 * @param workflowPath the workflow; null for every workflow of the repository
 */
export async function jobCommands(files: RepositoryFiles, workflowPath: string | null): Promise<JobCommands[]> {
  const every = (await files.list())
    .map((entry) => entry.path)
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const queue = (workflowPath === null ? every : [workflowPath]).map((path) => ({ path, prefix: "" }));
  const limit = queue.length + callLimit;
  const jobs: JobCommands[] = [];
  for (let index = 0; index < queue.length; index++) {
    const { path, prefix } = queue[index] ?? { path: "", prefix: "" };
    const workflow = readWorkflow((await files.read(path))?.text ?? "");
    for (const [id, job] of Object.entries(workflow?.jobs ?? {})) {
      const name = `${prefix}${pattern(job.name ?? id)}`;
      const called = localCall.exec(job.uses ?? "")?.[1];
      if (called !== undefined && queue.length < limit) queue.push({ path: called, prefix: `${name} / ` });
      const folder = job.defaults?.run?.["working-directory"] ?? workflow?.defaults?.run?.["working-directory"] ?? "";
      const commands = (job.steps ?? []).flatMap((step) =>
        commandsOf(step.run ?? "", step["working-directory"] ?? folder),
      );
      jobs.push({ name, commands });
    }
  }
  return jobs;
}

/**
 * Tells whether a job of a run is this job of the workflow. GitHub appends the matrix values in brackets where the
 * name has no expression, and separates a caller's name from a called job's by " / ".
 * @param name the job's name as the run or its log archive shows it
 */
export function isJob(job: { readonly name: string }, name: string): boolean {
  const [wanted, shown] = [comparable(job.name), comparable(name)];
  return matchesWildcards(wanted, shown) || matchesWildcards(`${wanted} (*)`, shown);
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
  const failed = job === null ? [] : jobs.filter((candidate) => isJob(candidate, job));
  if (failed.length > 0) return { scope: "job", jobs: failed };
  return { scope: workflowPath === null ? "repository" : "workflow", jobs };
}
