import { cp, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { GitHub } from "../../__tests__/e2e/harness/github-double/start.ts";
import type { SessionRequest } from "../../__tests__/e2e/harness/workflow-driver/options.ts";
import type { WorkflowResult } from "../../__tests__/e2e/harness/workflow-driver/results.ts";
import { loadWorkflow, runWorkflow } from "../../__tests__/e2e/harness/workflow-driver/run-workflow.ts";
import { environment, makeFolder } from "./machine.ts";
import { pythonFor, type PythonInstallation, wantsPython } from "./python.ts";
import { RecordedSession } from "./recorded-session.ts";
import { checkOut, git, type Revision } from "./repository.ts";
import type { Scenario } from "./scenario.ts";

/** What all runs of the bench share. */
export interface Bench {
  /** Stands for GitHub in expressions and in the environment; nothing is asked of it. */
  readonly github: GitHub;
  /** Null where there is none. Made when it is first asked for. */
  readonly python: () => Promise<PythonInstallation | null>;
}

export interface RecordedRun {
  readonly conclusion: WorkflowResult["conclusion"];
  /** A folder as the run's log archive unpacks: one file per job that ran. */
  readonly logs: string;
}

/** Long for a small repository, short for a command that waits for input. */
const stepTimeoutMs = 120_000;
const events = ["push", "workflow_dispatch", "schedule", "pull_request"] as const;

/**
 * Runs the workflow of a scenario at a commit: every job in a fresh checkout with a home of its own, `uses:` steps
 * as no-ops, the run's branch always `main`.
 * @param folder where it all happens; not there yet
 */
export async function runAt(
  bench: Bench,
  scenario: Scenario,
  revision: Revision,
  folder: string,
): Promise<RecordedRun> {
  const file = join(await makeFolder(folder), basename(scenario.workflow));
  await writeFile(file, `${await git(revision.clone, "show", `${revision.commit}:${scenario.workflow}`)}\n`);
  const { template } = await loadWorkflow(file);
  const event = events.find((name) => name in template.events) ?? Object.keys(template.events)[0] ?? "push";
  const python = (await wantsPython(scenario.needs, revision.repository.folder)) ? await bench.python() : null;
  const sessions: RecordedSession[] = [];
  try {
    const result = await runWorkflow({
      file,
      github: bench.github,
      event: { name: event, payload: { ref: "refs/heads/main", after: revision.commit } },
      actions: () => async () => ({}),
      openSession: async (request) => {
        const session = await openSession(bench, revision, python, request);
        sessions.push(session);
        return session;
      },
    });
    return { conclusion: result.conclusion, logs: await writeLogs(result, sessions, join(folder, "logs")) };
  } finally {
    for (const session of sessions) await session.end();
  }
}

async function openSession(
  { github }: Bench,
  revision: Revision,
  installation: PythonInstallation | null,
  { job, folder, runnerEnv }: SessionRequest,
): Promise<RecordedSession> {
  const home = join(await makeFolder(folder), "home");
  await cp(revision.repository.home, home, { recursive: true });
  const python = join(folder, "python");
  const binaries = installation === null ? null : await pythonFor(installation, python);
  const workspace = join(folder, "workspace");
  await checkOut(revision, workspace);
  return new RecordedSession({
    workspace,
    temp: await makeFolder(folder, "temp"),
    repository: github.state.name,
    env: environment(home, binaries),
    runnerEnv,
    places: { [home]: "/home/runner", [python]: "/opt/hostedtoolcache/Python/3.12.1/x64" },
    // actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs: a container need not have bash.
    defaultShell: job.container === undefined ? "bash -e {0}" : "sh -e {0}",
    stepTimeoutMs,
  });
}

/** The jobs that ran, in order, are those that have a session. */
async function writeLogs(
  { jobs }: WorkflowResult,
  sessions: readonly RecordedSession[],
  folder: string,
): Promise<string> {
  await mkdir(folder);
  const ran = jobs.filter((job) => job.result !== "skipped");
  for (const [index, { name }] of ran.entries())
    await writeFile(join(folder, `${index}_${fileName(name)}.txt`), sessions[index]?.log ?? "");
  return folder;
}

/** A job's name as the archive has it (cli/cli pkg/cmd/run/view/logs.go): without `/` and `:`, at most 90 units. */
const fileName = (job: string): string => job.replaceAll(/[/:]/g, "").slice(0, 90).trim();
