import { tmpdir } from "node:os";
import { openRunLogArchive } from "../../../src/archive/run-log-archive.ts";
import { readArchivedText } from "../../../src/archive/archived-text.ts";
import { parseConfig } from "../../../src/contracts/config.ts";
import { UserError } from "../../../src/errors.ts";
import { gitHubAgentGateway } from "../../../src/github/agent-gateway.ts";
import { gitHubHealingStore } from "../../../src/github/healing-store.ts";
import { commitsOf } from "../../../src/github/repository-files.ts";
import { gitHubReruns } from "../../../src/github/reruns.ts";
import { gitHubRunSource } from "../../../src/github/run-source.ts";
import { selectRunLogs } from "../../../src/logs/run-log-layout.ts";
import type { Clock } from "../../../src/ports.ts";
import { analyzeRun } from "../../../src/usecases/analyze-run.ts";
import { openHealing } from "../../../src/usecases/open-healing.ts";
import { workflowValidator } from "../../../src/workflows/workflow-validator.ts";
import { clientWith, jobPermissions } from "../github/stage.ts";
import type { GitHub } from "../harness/github-double/start.ts";
import type { Run } from "../harness/github-double/state.ts";
import type { Token } from "../harness/github-double/tokens.ts";

/** How one try to heal ended: `failed` says why and what to do, `broke` is a bug. */
export type End = { readonly kind: "healed" | "killed" } | { readonly kind: "failed" | "broke"; readonly why: string };

/** Tries to heal a run, as a job would; never throws. */
export type Healer = (github: GitHub, run: Run) => Promise<End>;

const start = Date.now();
/** Stands still, so that every try writes the same times. */
const clock: Clock = { now: () => start };

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

/** The chain in this process: all its real parts but the runner's. */
export async function chain(github: GitHub, run: Run, tokens: HealTokens, clock: Clock): Promise<void> {
  const client = clientWith(github, tokens.job.value);
  const person = clientWith(github, tokens.person.value);
  const openCommit = commitsOf(client);
  const source = gitHubRunSource({
    client,
    openCommit,
    temporaryFolder: tmpdir(),
    openArchive: (path) => openRunLogArchive(path, selectRunLogs),
    readArchivedText,
  });
  const config = parseConfig(await source.defaultBranchFile(".github/auto-heal.yml"), ".github/auto-heal.yml");
  const { report } = await analyzeRun(
    { runId: run.id, attempt: 1, config, defaultBranch: "main", ownWorkflowPath: null },
    { source, validator: workflowValidator, clock },
  );
  const input = { report, workflowPath: run.workflowPath, config, exclusion: null, token: "github-token" } as const;
  await openHealing(
    { ...input, minConfidence: config.minConfidence },
    {
      store: gitHubHealingStore({
        client,
        workflowClient: null,
        baseBranch: "main",
        label: "auto-heal",
        login: "github-actions[bot]",
        openCommit,
      }),
      agent: gitHubAgentGateway({ client: person, mention: config.agent.mention }),
      clock,
      workflows: workflowValidator,
      reruns: gitHubReruns(client),
    },
  );
}

/**
 * Heals in this process. Who is killed asks for nothing any more: its tokens are taken away, and nobody waits for it.
 */
export const healHere: Healer = async (github, run) => {
  const tokens = declareTokens(github);
  const killed = Promise.withResolvers<End>();
  const release = github.onKill(() => {
    for (const token of [tokens.job, tokens.person])
      github.state.tokens[github.state.tokens.indexOf(token)] = { ...token, value: "of nobody" };
    killed.resolve({ kind: "killed" });
  });
  const tried = chain(github, run, tokens, clock).then(
    (): End => ({ kind: "healed" }),
    (error: unknown): End => endOf(error),
  );
  try {
    return await Promise.race([tried, killed.promise]);
  } finally {
    release();
  }
};

const endOf = (error: unknown): End =>
  error instanceof UserError
    ? { kind: "failed", why: error.sentence }
    : { kind: "broke", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
