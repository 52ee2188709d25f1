import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startGitHub, type GitHub, type GitHubOptions } from "./github-double/start.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { checkout } from "./workflow-driver/checkout.ts";
import type { WorkflowOptions } from "./workflow-driver/options.ts";
import { packageActions } from "./workflow-driver/packaged-actions.ts";
import type { WorkflowResult } from "./workflow-driver/results.ts";
import { runWorkflow } from "./workflow-driver/run-workflow.ts";

export interface Act {
  readonly manifest?: string;
  readonly main: string;
  readonly post?: string;
}

export interface Stage extends Partial<Omit<WorkflowOptions, "github" | "file" | "actions">> {
  /** How to start the double, or one that runs already and stays. */
  readonly github?: GitHubOptions | GitHub;
  /** Throw-away actions by name; workflows use them as `acme/acts/actions/<name>@v1`. */
  readonly acts?: Readonly<Record<string, Act>>;
}

function writeAction(root: string, name: string, { manifest = "", main, post }: Act): void {
  const home = path.join(root, "actions", name);
  const dist = path.join(root, "dist");
  for (const folder of [home, dist]) mkdirSync(folder, { recursive: true });
  const scripts = [
    `main: ../../dist/${name}.mjs`,
    ...(post === undefined ? [] : [`post: ../../dist/${name}-post.mjs`]),
  ];
  const runs = ["using: node24", ...scripts].map((line) => `  ${line}\n`).join("");
  writeFileSync(path.join(home, "action.yml"), `name: ${name}\ndescription: ${name}\n${manifest}runs:\n${runs}`);
  writeFileSync(path.join(dist, `${name}.mjs`), main);
  if (post !== undefined) writeFileSync(path.join(dist, `${name}-post.mjs`), post);
}

/** Runs a workflow text with throw-away actions, against a fresh double unless one is given. */
export async function run(
  workflow: string,
  { github: given = {}, acts = {}, ...rest }: Stage = {},
): Promise<WorkflowResult> {
  if (!("apiUrl" in given)) {
    await using github = await startGitHub(given);
    return await run(workflow, { github, acts, ...rest });
  }
  await using folder = temporaryFolder("stage");
  for (const [name, act] of Object.entries(acts)) writeAction(folder.path, name, act);
  await using packaged = await packageActions(folder.path, "acme/acts", { "actions/checkout": checkout });
  const file = path.join(folder.path, "consumer.yml");
  writeFileSync(file, workflow);
  return await runWorkflow({ file, github: given, actions: packaged.resolve, event: { name: "push" }, ...rest });
}

/** A workflow of one job `main` with these steps; `more` are further lines of the job. */
export const job = (steps: string, more = ""): string =>
  `on: push\njobs:\n  main:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`;
