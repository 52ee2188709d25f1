import type { RepositoryFiles } from "../ports.ts";

const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The paths of the repository's workflows. */
export const workflowPaths = async (files: RepositoryFiles): Promise<readonly string[]> =>
  (await files.list()).map(({ path }) => path).filter((path) => workflowFile.test(path));

/**
 * Finds the workflow that a bare log is of: the only one there is, or the only one that has the failing step's command.
 * @param step the step's name as the log shows it: `Run <first line of the command>`
 * @returns its path, or null when that can't be told
 */
export async function workflowOfStep(files: RepositoryFiles, step: string | null): Promise<string | null> {
  const paths = await workflowPaths(files);
  if (paths.length < 2 || step === null) return paths.length === 1 ? (paths[0] ?? null) : null;
  const command = step.replace(/^Run /, "").trim();
  const matching: string[] = [];
  for (const path of paths) {
    const text = (await files.read(path))?.text ?? "";
    const commands = text.split("\n").map((line) => line.trim().replace(/^(?:- )?run: *(?:[|>][+-]?)?/, ""));
    if (commands.includes(command)) matching.push(path);
  }
  return matching.length === 1 ? (matching[0] ?? null) : null;
}
