import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArchivedText } from "../../../src/archive/archived-text.ts";
import { openRunLogArchive } from "../../../src/archive/run-log-archive.ts";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { commitsOf } from "../../../src/github/repository-files.ts";
import { gitHubRunSource } from "../../../src/github/run-source.ts";
import { selectRunLogs } from "../../../src/logs/run-log-layout.ts";
import { repository } from "../../../src/product.ts";
import { analyzeRun } from "../../../src/usecases/analyze-run.ts";
import { workflowValidator } from "../../../src/workflows/workflow-validator.ts";
import { clientWith, jobPermissions } from "../github/stage.ts";
import type { GitHub } from "../harness/github-double/start.ts";
import type { Run } from "../harness/github-double/state.ts";
import type { Permissions } from "../harness/github-double/tokens.ts";
import { scaledTime } from "../harness/scaled-time.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { builtActions, compiledOnce } from "../harness/workflow-driver/packaged-actions.ts";
import type { StepResult } from "../harness/workflow-driver/results.ts";
import { runWorkflow } from "../harness/workflow-driver/run-workflow.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** How one try to heal ended: `failed` says why and what to do, `broke` is a bug. */
export type End = { readonly kind: "healed" | "killed" } | { readonly kind: "failed" | "broke"; readonly why: string };

/** Tries to heal a run in a job of its own; never throws. */
export type Heal = () => Promise<End>;

/** What heals: the whole chain in one step, or the action that opens a healing of a report that it is given. */
export type HealingAction = "heal" | "open-healing-pr";

const opening = `name: Open
on: workflow_run
permissions:
  contents: write
  issues: write
  pull-requests: write
jobs:
  open:
    runs-on: ubuntu-latest
    steps:
      - uses: ${repository}/actions/open-healing-pr@v1
        with:
          failure-report: \${{ vars.REPORT }}
          copilot-token: \${{ secrets.COPILOT_TOKEN }}
`;

export interface BundledActions extends AsyncDisposable {
  /** Gets ready to heal a run, as often as wanted. */
  prepare(
    action: HealingAction,
    github: GitHub,
    run: Run,
    person?: { /** The token may give the agent tasks. */ readonly tasks: boolean },
  ): Promise<Heal>;
}

/**
 * The bundled actions, each try in a process of its own, which a fault may kill.
 * @param dist where the bundle was built
 * @param scale how much faster waits pass: a request that is held up has sixty seconds divided by it
 */
export async function bundledActions(dist: string, scale: number): Promise<BundledActions> {
  const folder = temporaryFolder("faults");
  const built = builtActions(dist, repository);
  const openFile = path.join(folder.path, "open.yml");
  writeFileSync(openFile, opening);
  const files: Readonly<Record<HealingAction, string>> = {
    heal: path.join(root, "fixtures/workflows/heal.yml"),
    "open-healing-pr": openFile,
  };
  const env = { ...scaledTime(scale), ...compiledOnce(dist) };
  return {
    async prepare(action, github, run, { tasks } = { tasks: false }) {
      const permissions: Permissions = {
        issues: "write",
        pull_requests: "write",
        ...(tasks ? { agent_tasks: "write" } : {}),
      };
      const person = github.declareToken({ kind: "user", login: "octocat", permissions });
      const options = {
        file: files[action],
        github,
        event: { name: "workflow_run", payload: github.eventOf(run) },
        actions: built.resolve,
        secrets: { COPILOT_TOKEN: person.value },
        vars: action === "heal" ? {} : { REPORT: await reportOf(github, run) },
        env,
      };
      return async () => {
        const { jobs } = await runWorkflow(options);
        const step = jobs[0]?.steps[0];
        if (step === undefined) throw new Error(`${action} did not run`);
        return endOf(step);
      };
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** The failure report of a run, which an earlier step would have made. */
async function reportOf(github: GitHub, { id: runId }: Run): Promise<string> {
  const token = github.declareToken({
    kind: "github-token",
    login: "github-actions[bot]",
    permissions: jobPermissions,
  });
  const client = clientWith(github, token.value);
  const source = gitHubRunSource({
    client,
    openCommit: commitsOf(client),
    temporaryFolder: tmpdir(),
    openArchive: (archive) => openRunLogArchive(archive, selectRunLogs),
    readArchivedText,
  });
  const { report } = await analyzeRun(
    { runId, attempt: 1, config: defaultConfig, defaultBranch: "main", ownWorkflowPath: null },
    { source, validator: workflowValidator, clock: { now: () => Date.now() } },
  );
  return JSON.stringify(report);
}

function endOf({ outcome, exitCode, annotations, rawLog }: StepResult): End {
  if (outcome === "success") return { kind: "healed" };
  if (exitCode === null) return { kind: "killed" };
  const why = annotations.find(({ level }) => level === "error")?.message ?? rawLog;
  return { kind: why.startsWith("This is a bug in auto-heal") ? "broke" : "failed", why };
}
