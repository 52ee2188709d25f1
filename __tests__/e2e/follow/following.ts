import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { repository as product } from "../../../src/product.ts";
import { recordedCase } from "../cli/recorded-case.ts";
import { isPull, type PullIssue } from "../harness/github-double/lifecycle.ts";
import type { JobSeed, RunSeed } from "../harness/github-double/seeds.ts";
import type { GitHub, GitHubOptions } from "../harness/github-double/start.ts";
import type { Issue, Run } from "../harness/github-double/state.ts";
import type { JsonObject } from "../harness/json.ts";
import { scaledTime } from "../harness/scaled-time.ts";
import { builtActions, compiledOnce } from "../harness/workflow-driver/packaged-actions.ts";
import type { StepResult, WorkflowResult } from "../harness/workflow-driver/results.ts";
import { runWorkflow } from "../harness/workflow-driver/run-workflow.ts";

const root = path.resolve(import.meta.dirname, "../../..");

const slug = recordedCase("node-test-failure");
const other = recordedCase("python-module-missing");
const script = recordedCase("script-not-executable");

/** What failed: a test, for which no fixer can make the change. */
export const testFailure: JobSeed = { name: "test", log: slug.text };
/** Something that has nothing to do with it. */
export const otherFailure: JobSeed = { name: "test", log: other.text };

/** A message of actions/runner, src/Runner.Worker/Worker.cs: nobody's fault, and gone on a second attempt. */
export const lostRunner: JobSeed = {
  name: "test",
  log: "2026-01-01T00:00:00.0000000Z ##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.\n",
};

/** A failure that auto-heal makes the fix for itself. */
export const fixable: JobSeed = { name: "build", log: script.text };

/** What the agent pushes: what heals, what does not, and what only hides the failure. */
export const fix = { "slug.js": 'export const slug = (title) => title.trim().toLowerCase().replaceAll(/ +/g, "-");\n' };
export const noFix = { "slug.js": 'export const slug = (title) => title.trim().toLowerCase().replaceAll(" ", "_");\n' };
export const weakened = {
  "slug.test.js": (slug.files["slug.test.js"] ?? "").replace('test("spaces', 'test.skip("spaces'),
};

const workflow = ".github/workflows/ci.yml";
const ci =
  "name: CI\non: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n";

/** The configuration of these stories, by how little confidence the agent is asked, and what is added to it. */
export const configured = (more = ""): Readonly<Record<string, string>> => ({
  ".github/auto-heal.yml": `min-confidence: 20\nreviewers: [mona]\n${more}`,
});

/** The repository of these stories: mona is asked to review, and what the agent pushes runs without approval. */
export const repository = {
  files: { ...slug.files, ...other.files, ...script.files, [workflow]: ci, ...configured() },
  collaborators: { mona: "write" },
  settings: { copilot: true, pullRequestWorkflows: [workflow], agentRunsNeedApproval: false },
} as const satisfies GitHubOptions;

const Transition = z.looseObject({ from: z.string(), to: z.string() });

/** One step of the example, and what it says it did. */
export interface Followed extends StepResult {
  /** `from → to`, in order; where the step failed, what it said instead. */
  readonly transitions: readonly string[];
}

/** Plays an example workflow on an event. */
export type Player = (
  example: "heal" | "follow",
  event: { readonly name: string; readonly payload: JsonObject },
  secrets: Readonly<Record<string, string>>,
) => Promise<WorkflowResult>;

export interface Following extends Pick<GitHub, "agent" | "checks" | "people"> {
  readonly github: GitHub;
  /** CI fails on `main`, unless said otherwise. */
  readonly fails: (seed?: Partial<RunSeed>) => Run;
  /** Heals a run, as GitHub starts that when the run has completed. */
  readonly heals: (run: Run) => Promise<StepResult>;
  /** CI fails and is healed: issue #1, draft pull request #2, and the agent is asked by a comment. */
  readonly opens: (seed?: Partial<RunSeed>) => Promise<Run>;
  /** Follows healings, as GitHub starts it: after a run, after a pull request was closed, by the hour, by hand. */
  readonly follows: {
    readonly run: (run: Run) => Promise<Followed>;
    readonly closing: (pullRequest: number) => Promise<Followed>;
    readonly sweep: () => Promise<Followed>;
    readonly byHand: () => Promise<Followed>;
  };
  readonly issue: () => Issue;
  readonly pull: () => PullIssue;
  /** What was said on the pull request by the one who asks the agent. */
  readonly orders: () => readonly string[];
  /** Our branches. */
  readonly branches: () => readonly string[];
  /** Lets time pass, on GitHub and in what is started from then on. */
  readonly passes: (time: { readonly days?: number; readonly minutes?: number }) => void;
}

const minute = 60_000;
const day = 24 * 60 * minute;

function onlyStep({ jobs }: WorkflowResult): StepResult {
  const step = jobs[0]?.steps[0];
  if (step === undefined || jobs.length > 1) throw new Error("There is not exactly one step");
  return step;
}

function followed(step: StepResult): Followed {
  const { outcome, outputs, log } = step;
  if (outcome !== "success") return { ...step, transitions: [`the step failed: ${log}`] };
  const told = z.array(Transition).parse(JSON.parse(outputs["transitions"] ?? "null"));
  return { ...step, transitions: told.map(({ from, to }) => `${from} → ${to}`) };
}

/** How an example is changed before it is played. */
export type Edit = (example: string) => string;

/** Checks that failed by nobody's fault may be started again. */
export const mayRerun: Edit = (example) => example.replace("  actions: read\n", "  actions: write\n");

/** The example's file, or an edited one of the same name. */
function fileOf(example: string, folder: string, edit: Edit | null): string {
  const file = path.join(root, `fixtures/workflows/${example}.yml`);
  if (edit === null) return file;
  const edited = path.join(mkdtempSync(path.join(folder, "edited-")), path.basename(file));
  writeFileSync(edited, edit(readFileSync(file, "utf8")));
  return edited;
}

/**
 * Plays the examples by the bundled actions.
 * @param dist their bundle
 * @param scale how much faster their waits pass
 */
export const player = (github: GitHub, dist: string, scale: number, edit: Edit | null = null): Player => {
  const { folder, resolve } = builtActions(dist, product);
  return (example, event, secrets) =>
    runWorkflow({
      file: fileOf(example, folder, edit),
      github,
      event,
      secrets,
      actions: resolve,
      env: { ...scaledTime(scale, github.ahead), ...compiledOnce(dist) },
    });
};

/** What stories of a healing are told with. */
export function following(github: GitHub, play: Player): Following {
  const permissions = { issues: "write", pull_requests: "write" } as const;
  const secrets = { COPILOT_TOKEN: github.declareToken({ kind: "user", login: "octocat", permissions }).value };
  const follow = async (name: string, payload: JsonObject): Promise<Followed> =>
    followed(onlyStep(await play("follow", { name, payload }, secrets)));
  const fails: Following["fails"] = (seed) =>
    github.addRun({ workflow, conclusion: "failure", jobs: [testFailure], ...seed });
  const heals: Following["heals"] = async (run) =>
    onlyStep(await play("heal", { name: "workflow_run", payload: github.eventOf(run) }, secrets));
  const numbered = (number: number): Issue => {
    const found = github.state.issues.find((each) => each.number === number);
    if (found === undefined) throw new Error(`There is no #${number}`);
    return found;
  };
  const pull = (): PullIssue => {
    const found = numbered(2);
    if (!isPull(found)) throw new Error("#2 is no pull request");
    return found;
  };
  return {
    github,
    agent: github.agent,
    checks: github.checks,
    people: github.people,
    fails,
    heals,
    opens: async (seed) => {
      const run = fails(seed);
      const { outputs, log } = await heals(run);
      if (outputs["pull-request-number"] !== "2") throw new Error(`Nothing was opened:\n${log}`);
      return run;
    },
    follows: {
      run: (run) => follow("workflow_run", github.eventOf(run)),
      closing: (pullRequest) => follow("pull_request_target", github.eventOfClosing(pullRequest)),
      sweep: () => follow("schedule", { schedule: "17 * * * *" }),
      byHand: () => follow("workflow_dispatch", { inputs: {} }),
    },
    issue: () => numbered(1),
    pull,
    orders: () =>
      pull()
        .comments.filter(({ author }) => author === "octocat")
        .map(({ body }) => body),
    branches: () => github.state.git.refs("refs/heads/autofix/").map(({ ref }) => ref.slice("refs/heads/".length)),
    passes: ({ days = 0, minutes = 0 }) => github.advance(days * day + minutes * minute),
  };
}
