import { tmpdir } from "node:os";
import { z } from "zod";
import { readArchivedText } from "../../src/archive/archived-text.ts";
import { openRunLogArchive } from "../../src/archive/run-log-archive.ts";
import { parseConfig } from "../../src/contracts/config.ts";
import { gitHubAgentGateway } from "../../src/github/agent-gateway.ts";
import { gitHubHealingStore } from "../../src/github/healing-store.ts";
import { commitsOf } from "../../src/github/repository-files.ts";
import { gitHubReruns } from "../../src/github/reruns.ts";
import { gitHubRunOutcomes } from "../../src/github/run-history.ts";
import { gitHubRunSource } from "../../src/github/run-source.ts";
import { runOfEvent } from "../../src/github/workflow-run.ts";
import { selectRunLogs } from "../../src/logs/run-log-layout.ts";
import type { Clock } from "../../src/ports.ts";
import { analyzeRun } from "../../src/usecases/analyze-run.ts";
import { proposeHealing } from "../../src/usecases/propose-healing.ts";
import { lookFirst } from "../../src/usecases/look-first.ts";
import { openHealing } from "../../src/usecases/open-healing.ts";
import { workflowValidator } from "../../src/workflows/workflow-validator.ts";
import { clientWith, jobPermissions } from "../../__tests__/e2e/github/stage.ts";
import type { GitHub } from "../../__tests__/e2e/harness/github-double/start.ts";
import type { Run } from "../../__tests__/e2e/harness/github-double/state.ts";
import type { Token } from "../../__tests__/e2e/harness/github-double/tokens.ts";

const RunEvent = z.object({ workflow_run: z.unknown() });

export interface HealTokens {
  /** The job's own. */
  readonly job: Token;
  /** Of a person, for the handoff. */
  readonly person: Token;
}

export const declareTokens = (github: GitHub): HealTokens => ({
  job: github.declareToken({ kind: "github-token", login: "github-actions[bot]", permissions: jobPermissions }),
  person: github.declareToken({
    kind: "user",
    login: "octocat",
    permissions: { issues: "write", pull_requests: "write" },
  }),
});

/** The chain in this process, for thousands of runs: all its real parts but the runner's. */
export async function chain(github: GitHub, run: Run, tokens: HealTokens, clock: Clock): Promise<void> {
  const client = clientWith(github, tokens.job.value);
  const person = clientWith(github, tokens.person.value);
  const openCommit = commitsOf(client);
  const source = gitHubRunSource({
    client,
    openCommit,
    known: runOfEvent(RunEvent.parse(github.eventOf(run)).workflow_run),
    temporaryFolder: tmpdir(),
    openArchive: (path) => openRunLogArchive(path, selectRunLogs),
    readArchivedText,
  });
  const config = parseConfig(await source.defaultBranchFile(".github/auto-heal.yml"), ".github/auto-heal.yml");
  const { report } = await analyzeRun(
    { runId: run.id, attempt: 1, config, defaultBranch: "main", ownWorkflowPath: null },
    { source, validator: workflowValidator, clock },
  );
  const first = gitHubHealingStore({
    client,
    workflowClient: null,
    baseBranch: "main",
    label: "auto-heal",
    login: "github-actions[bot]",
    openCommit,
  });
  const { settled, store } = await lookFirst(report, config, { store: first, clock });
  const given = { report, workflowPath: run.workflowPath, config, exclusion: null, token: "github-token" } as const;
  const input = { ...given, minConfidence: config.minConfidence, workflows: workflowValidator };
  // What the analysis proposes, before anything is known of the tip.
  const unready = { agentReady: false, rerunsLeft: config.limits.reruns, pullRequestLimit: null, exclusion: settled };
  await proposeHealing({ ...input, ...unready }, source.filesAt(run.headSha), clock);
  await openHealing(input, {
    store,
    agent: gitHubAgentGateway({ client: person, mention: config.agent.mention }),
    clock,
    workflows: workflowValidator,
    reruns: gitHubReruns(client),
    outcomes: gitHubRunOutcomes(client),
  });
}
