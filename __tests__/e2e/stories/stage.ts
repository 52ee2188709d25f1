import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject } from "vitest";
import { recordedCase } from "../cli/recorded-case.ts";
import { startGitHub, type GitHub, type GitHubOptions } from "../harness/github-double/start.ts";
import type { JobSeed, RunSeed } from "../harness/github-double/seeds.ts";
import type { Issue, Run } from "../harness/github-double/state.ts";
import { scaledTime } from "../harness/scaled-time.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import type { ActionDouble, WorkflowOptions } from "../harness/workflow-driver/options.ts";
import { builtActions, compiledOnce } from "../harness/workflow-driver/packaged-actions.ts";
import type { StepResult, WorkflowResult } from "../harness/workflow-driver/results.ts";
import { runWorkflow } from "../harness/workflow-driver/run-workflow.ts";

const root = path.resolve(import.meta.dirname, "../../..");
type Example = "follow" | "heal" | "heal-by-hand" | "report-only" | "scrapers" | "scrapers-in-shards" | "two-jobs";

/** GitHub asks its clients to leave a second between writes; that passes faster here. Requests still get six seconds. */
const scale = 10;
export const quickly = scaledTime(scale);

/** The workflow whose runs fail; a fixer may read in it what a job installs. */
export const ci = (...commands: readonly string[]): Readonly<Record<string, string>> => ({
  ".github/workflows/ci.yml": `name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${commands.map((run) => `      - run: ${run}\n`).join("")}`,
});

const script = recordedCase("script-not-executable");
const python = recordedCase("python-module-missing");

/** The repository that all stories play in: it has both recorded failures in it. */
export const files: Readonly<Record<string, string>> = {
  ...script.files,
  ...python.files,
  ...ci("./build.sh", "pip install -r requirements.txt", "python3 fetch.py"),
};

/** Jobs that failed as it was recorded, with the recorded log. */
export const failures = {
  script: { name: "build", log: script.text },
  python: { name: "build", log: python.text },
  /** The cause is plain, and no fixer makes the change. */
  unfixable: { name: "build", log: recordedCase("python-syntax-error").text },
} satisfies Record<string, JobSeed>;

export interface Play extends Partial<Omit<WorkflowOptions, "github" | "file" | "actions">> {
  /** A change to the example, as somebody who uses it would make it. */
  readonly edit?: (example: string) => string;
  /** Stand-ins for other people's actions, by `owner/name`. */
  readonly doubles?: Readonly<Record<string, ActionDouble>>;
}

export interface Stage {
  readonly github: GitHub;
  /** A run that failed for want of an executable bit, unless said otherwise. */
  readonly failedRun: (seed?: Partial<RunSeed>) => Run;
  /** Runs an example workflow when a run has completed. */
  readonly play: (example: Example, run: Run | null, play?: Play) => Promise<WorkflowResult>;
  /** What the whole chain says when it heals a run: the one step of the example `heal`. */
  readonly heal: (run: Run, play?: Play) => Promise<StepResult>;
  /** A person starts the example `heal-by-hand` for a run. */
  readonly byHand: (run: Pick<Run, "id">, inputs: { readonly dryRun: boolean }, play?: Play) => Promise<StepResult>;
  readonly issues: () => readonly Issue[];
  readonly pullRequests: () => readonly Issue[];
  readonly branches: () => readonly string[];
  /** Requests that change something. */
  readonly writes: () => readonly string[];
}

const dist = inject("dist");
const built = builtActions(dist, "auto-heal/auto-heal");

/** The one step of a job that ran. */
function onlyStep({ jobs }: WorkflowResult): StepResult {
  const step = jobs[0]?.steps[0];
  if (step === undefined || jobs.length > 1) throw new Error("There is not exactly one step");
  return step;
}

function stageOn(github: GitHub): Stage {
  const play: Stage["play"] = async (example, run, { edit = (text: string) => text, doubles = {}, ...given } = {}) => {
    await using folder = temporaryFolder("consumer");
    const file = path.join(folder.path, `${example}.yml`);
    mkdirSync(path.dirname(file), { recursive: true });
    const text = readFileSync(path.join(root, `fixtures/workflows/${example}.yml`), "utf8");
    writeFileSync(file, edit(text));
    return runWorkflow({
      file,
      github,
      actions: (uses) => built.resolve(uses) ?? doubles[uses.replace(/@.*$/, "")],
      env: { ...scaledTime(scale, github.ahead), ...compiledOnce(dist) },
      event: { name: "workflow_run", ...(run === null ? {} : { payload: github.eventOf(run) }) },
      ...given,
    });
  };
  return {
    github,
    failedRun: (seed) => github.addRun({ conclusion: "failure", jobs: [failures.script], ...seed }),
    play,
    heal: async (run, given) => onlyStep(await play("heal", run, given)),
    byHand: async ({ id }, { dryRun }, given) => {
      const payload = { inputs: { "run-id": String(id), "dry-run": dryRun } };
      return onlyStep(await play("heal-by-hand", null, { event: { name: "workflow_dispatch", payload }, ...given }));
    },
    issues: () => github.state.issues.filter(({ pull }) => pull === null),
    pullRequests: () => github.state.issues.filter(({ pull }) => pull !== null),
    branches: () => github.state.git.refs("refs/heads/autofix/").map(({ ref }) => ref.slice("refs/heads/".length)),
    writes: () => github.calls.filter(({ method }) => method !== "GET").map(({ operation }) => operation ?? "unknown"),
  };
}

/** A change of an example's text. @throws Error when the example has no such text */
export const replaced =
  (from: string, to: string) =>
  (example: string): string => {
    if (!example.includes(from)) throw new Error(`The example has no ${JSON.stringify(from)}`);
    return example.replace(from, () => to);
  };

/** The example with one more input of its step. */
export const withInput = (name: string, value: string): ((example: string) => string) =>
  replaced("        with:\n", `        with:\n          ${name}: ${value}\n`);

/**
 * A story on a GitHub of its own. Whatever happens in it, GitHub has to understand every request. Stories go on beside each
 * other, for an action and its GitHub mostly wait.
 */
export const story = (options: GitHubOptions, tell: (stage: Stage) => Promise<void>) => async (): Promise<void> => {
  await using github = await startGitHub({ files, ...options });
  await tell(stageOn(github));
  expect(github.violations).toEqual([]);
  expect(github.faults.unused).toBe(0);
};
