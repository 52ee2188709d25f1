import type { FailureReport } from "../../../src/contracts/failure-report.ts";
import { parseConfig } from "../../../src/contracts/config.ts";
import { gitHubAgentGateway } from "../../../src/github/agent-gateway.ts";
import { gitHubReruns } from "../../../src/github/reruns.ts";
import { gitHubRunOutcomes } from "../../../src/github/run-history.ts";
import type { Failure } from "../../../src/contracts/failure-report.ts";
import { type OpenedHealing, openHealing } from "../../../src/usecases/open-healing.ts";
import type { RunSeed } from "../harness/github-double/seeds.ts";
import { type GitHub, startGitHub } from "../harness/github-double/start.ts";
import type { Issue, Run } from "../harness/github-double/state.ts";
import { heal, pythonRequirementCase } from "../../unit/healing/healing-case.ts";
import { clientOn, jobPermissions, storeOf } from "./stage.ts";

export const day = 24 * 60 * 60 * 1000;
const { files = {} } = pythonRequirementCase;

export interface HealOptions {
  /** The text of the configuration. */
  readonly config?: string;
  readonly failure?: Partial<Failure>;
  /** A person's token is given, which may also give tasks. */
  readonly copilot?: boolean;
}

export interface OnGitHub extends AsyncDisposable {
  readonly github: GitHub;
  /** A run that failed, of the tip of main unless said otherwise. */
  readonly red: (seed?: Partial<RunSeed>) => Run;
  readonly green: () => Run;
  /** Opens or updates the healing of a run's failure, as the action does. */
  readonly open: (run: Run, options?: HealOptions) => Promise<OpenedHealing>;
  /** Brings the file back as it was, so that the same fix would apply once more. */
  readonly undo: () => void;
  readonly issues: () => readonly Issue[];
  readonly pulls: () => readonly Issue[];
  readonly branches: () => readonly string[];
}

/** A repository on GitHub whose failure one fixer heals, and the real parts of open-healing-pr in this process. */
export async function healingOnGitHub(): Promise<OnGitHub> {
  const texts: Record<string, string> = {};
  for (const [path, file] of Object.entries(files)) texts[path] = typeof file === "string" ? file : "";
  const github = await startGitHub({ files: texts, settings: { copilot: true } });
  const client = clientOn(github, { permissions: { ...jobPermissions, actions: "write" } });
  const person = clientOn(github, {
    kind: "user",
    login: "octocat",
    permissions: { issues: "write", pull_requests: "write", agent_tasks: "write" },
  });
  const reportOf = async (run: Run, failure: Partial<Failure>): Promise<FailureReport> => {
    const { report } = await heal({
      ...pythonRequirementCase,
      failure: { ...pythonRequirementCase.failure, ...failure },
    });
    const { source } = report;
    if (source.kind !== "workflow-run") throw new Error("The sample is of no run");
    const url = `${github.serverUrl}/${github.repository}/actions/runs/${run.id}`;
    return { ...report, source: { ...source, runId: run.id, headSha: run.headSha, url } };
  };
  return {
    github,
    red: (seed) => github.addRun({ conclusion: "failure", jobs: [{ name: "test" }], ...seed }),
    green: () => github.addRun({ conclusion: "success", jobs: [] }),
    open: async (run, { config: text = "", failure = {}, copilot = false } = {}) => {
      const config = parseConfig(text, ".github/auto-heal.yml");
      const { mention, via } = config.agent;
      return openHealing(
        {
          report: await reportOf(run, failure),
          workflowPath: run.workflowPath,
          config,
          minConfidence: config.minConfidence,
          exclusion: null,
          token: "github-token",
          defaultBranch: "main",
        },
        {
          store: storeOf(client),
          agent: gitHubAgentGateway({ client: copilot ? person : null, mention, via }),
          clock: { now: () => Date.parse(github.state.now()) },
          reruns: gitHubReruns(client),
          outcomes: gitHubRunOutcomes(client),
        },
      );
    },
    undo: () => void github.commit("main", { "requirements.txt": texts["requirements.txt"] ?? "" }),
    issues: () => github.state.issues.filter(({ pull }) => pull === null),
    pulls: () => github.state.issues.filter(({ pull }) => pull !== null),
    branches: () => github.state.git.refs("refs/heads/autofix/").map(({ ref }) => ref.slice("refs/heads/".length)),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** The failure as no fixer heals it: only an agent or a person can. */
export const unfixable: Partial<Failure> = {
  message: "ModuleNotFoundError: No module named 'ymal'",
  captures: { module: "ymal" },
  evidence: [{ log: "test.txt", line: 212, text: "E   ModuleNotFoundError: No module named 'ymal'", role: "cause" }],
};
