import type { RepositoryFiles } from "../ports.ts";
import { jobCommands } from "./job-commands.ts";
import { commandsOf, type JobCommand } from "./shell-commands.ts";
import { projectInstalls } from "./python-projects.ts";
import { resolveInRepository } from "./repository-path.ts";

/** A job of a workflow and the requirements files that its steps install with pip or uv. */
export interface PipJob {
  /** The job's name as the run shows it, with a `*` where it holds an expression. */
  readonly name: string;
  /** Paths in the repository, each once, whether or not such a file exists. */
  readonly requirements: readonly string[];
}

const pip = /(?:^|\/)pip3?(?:\.\d+)?$/;
const requirementOption = /^(?:-r|--requirements?=)(.+)$/;

function requirementsOf({ words, folder }: JobCommand): string[] {
  const at = words.findIndex((word) => pip.test(word));
  if (folder === null || at < 0 || !words.slice(at + 1).includes("install")) return [];
  return words.flatMap((word, index) => {
    const named = /^(?:-r|--requirements?)$/.test(word) ? words[index + 1] : requirementOption.exec(word)?.[1];
    const path = named === undefined ? null : resolveInRepository(folder, named);
    return path === null ? [] : [path];
  });
}

/**
 * The requirements files that a step's script installs: `pip install -r`, also as `python -m pip` and `uv pip`.
 * @param script the `run` of a step
 * @param folder the step's working directory, relative to the root
 * @returns paths in the repository
 */
export function requirementsInstalledBy(script: string, folder: string): string[] {
  return commandsOf(script, folder).flatMap(requirementsOf);
}

/** Whether a job installs nothing of the repository by its own commands, so that a script of it may. */
export const installsByOthers = (commands: readonly JobCommand[]): boolean =>
  !commands.some((command) => requirementsOf(command).length > 0 || projectInstalls(command).length > 0);

/**
 * The jobs of a workflow, those of the workflows that it calls included, with what they install.
 * @param workflowPath the workflow; null for every workflow of the repository
 */
export async function pipJobs(files: RepositoryFiles, workflowPath: string | null): Promise<PipJob[]> {
  const jobs = await jobCommands(files, workflowPath, installsByOthers);
  return jobs.map(({ name, commands }) => ({ name, requirements: [...new Set(commands.flatMap(requirementsOf))] }));
}
