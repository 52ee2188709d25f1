import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Decision } from "../../src/contracts/fix-proposal.ts";
import { UserError } from "../../src/errors.ts";
import { fileFault, quotePath } from "../../src/files/file-fault.ts";

/** `scenario.json`. Keys that are not known are passed over, so that a newer scenario still runs. */
export const ScenarioFile = z.object({
  title: z.string(),
  /** Whether a fix is wanted, or any fix would be a wrong one. */
  expect: z.enum(["heal", "leave"]),
  fixType: z.string().nullish(),
  decision: Decision.nullish(),
  /** The workflow that fails, relative to the repository. */
  workflow: z.string().default(".github/workflows/ci.yml"),
  /** Programs without which the scenario says nothing. */
  needs: z.array(z.string()).default([]),
  /** Path to mode, for files whose mode matters. */
  modes: z.record(z.string(), z.enum(["100644", "100755"])).default({}),
  /** What stands in `.github/auto-heal.yml`. */
  config: z.record(z.string(), z.unknown()).nullish(),
  /**
   * How a fix is proven. `run`: the workflow's commands fail before it and pass after it. `patch`, for what no command
   * can show: the failure is the recorded `log.txt` or `logs/`, and the patch must apply, parse, and bring about what is `expected`.
   */
  proof: z.enum(["run", "patch"]).default("run"),
  /** Regular expressions, multi-line: each must match the changed files after the fix, and none of them before. */
  expected: z.array(z.string()).default([]),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;

export interface Scenario extends ScenarioFile {
  readonly name: string;
  /** Holds `scenario.json`, `repo/`, and perhaps `prepare.sh`, and `log.txt` or `logs/` as a run's archive unpacks. */
  readonly folder: string;
}

/**
 * The names of the scenarios of a folder: every folder in it that is not hidden, or link to one, sorted.
 * @throws UserError `file-missing` when there are none
 */
export async function scenarioNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw fileFault(cause, "read", quotePath(folder));
  });
  const isFolder = async (name: string): Promise<boolean> => (await stat(join(folder, name))).isDirectory();
  const names: string[] = [];
  for (const { name } of entries) if (!name.startsWith(".") && (await isFolder(name))) names.push(name);
  if (names.length > 0) return names.toSorted();
  throw new UserError(
    "file-missing",
    `${quotePath(folder)} holds no scenario`,
    "Name a folder with one folder per scenario, each with a scenario.json.",
  );
}

/** @throws Error when there is no valid `scenario.json`, or a part that it needs is missing */
export async function readScenario(parent: string, name: string): Promise<Scenario> {
  const folder = join(parent, name);
  const file = ScenarioFile.parse(JSON.parse(await readFile(join(folder, "scenario.json"), "utf8")));
  await stat(join(folder, "repo"));
  return { ...file, name, folder };
}
