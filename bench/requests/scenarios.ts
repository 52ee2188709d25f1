import path from "node:path";
import { recordedCase } from "../../__tests__/e2e/cli/recorded-case.ts";
import { type GitHub, startGitHub } from "../../__tests__/e2e/harness/github-double/start.ts";
import type { JobSeed } from "../../__tests__/e2e/harness/github-double/seeds.ts";
import { scaledTime } from "../../__tests__/e2e/harness/scaled-time.ts";
import type { Actions } from "../../__tests__/e2e/harness/workflow-driver/packaged-actions.ts";
import { runWorkflow } from "../../__tests__/e2e/harness/workflow-driver/run-workflow.ts";

/** How many requests one use of auto-heal makes. */
export interface Measured {
  readonly name: string;
  /** What it may be at most; null where there is only a figure. */
  readonly budget: number | null;
  /** Requests by GitHub's operation id, in the order of the first of each. */
  readonly operations: ReadonlyMap<string, number>;
}

interface Scenario {
  readonly name: string;
  readonly budget: number | null;
  /** Makes the requests that are counted. */
  readonly play: (stage: Stage) => Promise<void>;
  /** What happened before, whose requests don't count. */
  readonly before?: (stage: Stage) => Promise<void>;
}

interface Stage {
  readonly github: GitHub;
  /** Has a run with these jobs fail, and starts an example workflow for it. */
  readonly play: (
    example: string,
    jobs: readonly JobSeed[],
    secrets?: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

const workflows = path.resolve(import.meta.dirname, "../../fixtures/workflows");
const fixable = recordedCase("script-not-executable");
const unfixable = recordedCase("python-syntax-error");
const fixableJob: JobSeed = { name: "build", log: fixable.text };

/** What an analysis may ask for: six requests for the run, three for each failed job. */
const analysisBudget = (failedJobs: number): number => 6 + 3 * failedJobs;
/** What opening a healing may ask for, when the failure is new and when it is known. */
const openingBudget = { first: 14, again: 5 } as const;

const analysis = (jobs: number): Scenario => ({
  name: `analyze-logs, ${jobs} failed job${jobs === 1 ? "" : "s"}`,
  budget: analysisBudget(jobs),
  play: ({ play }) =>
    play(
      "report-only",
      Array.from({ length: jobs }, (_, index) => ({ name: `build ${index + 1}`, log: fixable.text })),
    ),
});

/** A log of a tool that no rule knows. */
const doubtful = (failed: boolean): string =>
  ["collecting 12 widgets", ...(failed ? ["widget 7 is missing its spindle"] : []), "summary: see above"]
    .concat(failed ? ["##[error]Process completed with exit code 3."] : [])
    .map((line) => `2026-01-01T00:00:00.0000000Z ${line}\n`)
    .join("");

/** No fixer knows what to do about it. */
const compile =
  "2026-01-01T00:00:00.0000000Z src/main.c:12:5: error: use of undeclared identifier 'spindle'\n2026-01-01T00:00:00.0000000Z ##[error]Process completed with exit code 1.\n";

/** A green run, and after it two commits of which one touches a file that a failure names. */
function afterGreen({ github }: Stage): Promise<void> {
  github.addRun({ conclusion: "success", jobs: [{ name: "build", log: doubtful(false) }] });
  for (const path of ["src/main.c", "src/other.c"]) github.commit("main", { [path]: "spindle\n" });
  return Promise.resolve();
}

const scenarios: readonly Scenario[] = [
  {
    name: "first heal, one edit (analysis and opening)",
    budget: analysisBudget(1) + openingBudget.first,
    play: ({ play }) => play("heal", [fixableJob]),
  },
  {
    name: "the same failure again (analysis and opening)",
    budget: analysisBudget(1) + openingBudget.again,
    before: ({ play }) => play("heal", [fixableJob]),
    play: ({ play }) => play("heal", [fixableJob]),
  },
  {
    name: "first heal, delegated",
    budget: null,
    play: ({ github, play }) => {
      const permissions = { issues: "write", pull_requests: "write" } as const;
      const { value } = github.declareToken({ kind: "user", login: "octocat", permissions });
      return play("heal", [{ name: "build", log: unfixable.text }], { COPILOT_TOKEN: value });
    },
  },
  { name: "dry run", budget: null, play: ({ play }) => play("heal-by-hand", [fixableJob]) },
  ...[1, 3, 10].map(analysis),
  {
    name: "analyze-logs, a cause and its suspects since the last green run",
    budget: analysisBudget(1),
    before: afterGreen,
    play: ({ play }) => play("report-only", [{ name: "build", log: compile }]),
  },
  {
    name: "analyze-logs, a cause in doubt against the last green log",
    budget: analysisBudget(1),
    before: afterGreen,
    play: ({ play }) => play("report-only", [{ name: "build", log: doubtful(true) }]),
  },
];

/** An event by which a workflow starts for a run: it is told, or a person names it. */
const eventFor = (github: GitHub, example: string, jobs: readonly JobSeed[]) => {
  const run = github.addRun({ conclusion: "failure", jobs });
  return example === "heal-by-hand"
    ? { name: "workflow_dispatch", payload: { inputs: { "run-id": String(run.id), "dry-run": true } } }
    : { name: "workflow_run", payload: github.eventOf(run) };
};

async function measure({ name, budget, before, play }: Scenario, packaged: Actions): Promise<Measured> {
  await using github = await startGitHub({ files: fixable.files, settings: { copilot: true } });
  github.state.labels.push({ id: github.state.nextId(), name: "auto-heal", color: "ededed", description: null });
  const stage: Stage = {
    github,
    play: async (example, jobs, secrets = {}) => {
      const file = path.join(workflows, `${example}.yml`);
      const event = eventFor(github, example, jobs);
      const options = { file, github, event, secrets, actions: packaged.resolve, env: scaledTime(20) };
      const { conclusion, jobs: done } = await runWorkflow(options);
      if (conclusion === "failure") throw new Error(`${name}: ${done[0]?.steps[0]?.log ?? "the workflow failed"}`);
    },
  };
  await before?.(stage);
  const start = github.calls.length;
  await play(stage);
  if (github.violations.length > 0) throw new Error(`${name}: ${github.violations.join("; ")}`);
  const asked = github.calls.slice(start).map(({ operation }) => operation ?? "unknown");
  const operations = new Map(
    [...Map.groupBy(asked, (operation) => operation)].map(([id, calls]) => [id, calls.length]),
  );
  return { name, budget, operations };
}

/** Plays every scenario, each on a GitHub of its own. @throws Error when one of them does not go as it should */
export async function measureAll(packaged: Actions): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const scenario of scenarios) measured.push(await measure(scenario, packaged));
  return measured;
}
