import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { readArchivedText } from "../archive/archived-text.ts";
import { openRunLogArchive } from "../archive/run-log-archive.ts";
import type { Config } from "../contracts/config.ts";
import { UserError } from "../errors.ts";
import { writeFileAtomic } from "../files/text-files.ts";
import { gitHubAgentGateway } from "../github/agent-gateway.ts";
import { type Client, openClient } from "../github/client.ts";
import { fetchDefaultBranch, gitHubHealingStore } from "../github/healing-store.ts";
import type { OperationPart } from "../github/operations.ts";
import { commitsOf } from "../github/repository-files.ts";
import { gitHubHealings } from "../github/healings.ts";
import { gitHubReruns } from "../github/reruns.ts";
import { gitHubRunOutcomes } from "../github/run-history.ts";
import { gitHubRunSource } from "../github/run-source.ts";
import { runOfEvent } from "../github/workflow-run.ts";
import { selectRunLogs } from "../logs/run-log-layout.ts";
import type { AgentGateway, Clock, Healings, HealingStore, Reruns, RunOutcomes, RunSource } from "../ports.ts";
import { version } from "../product.ts";
import { type RunnerContext, readContext } from "../runner/context.ts";
import { logLine } from "../runner/report-to-runner.ts";
import { readConfig } from "../usecases/read-config.ts";

export const clock: Clock = { now: () => Date.now() };

/** The inputs that every action which talks to GitHub has. */
export interface HostInputs {
  readonly "github-token": string;
  readonly "job-token": string | null;
  /** `owner/name`; null for the repository that the job is of. */
  readonly repository: string | null;
  readonly config: string;
  readonly "min-confidence": number | null;
}

/** One repository on GitHub, as a job sees it. */
export interface Host {
  readonly context: RunnerContext;
  /** `owner/name` */
  readonly repository: string;
  readonly source: RunSource;
  readonly reruns: Reruns;
  readonly outcomes: RunOutcomes;
  readonly config: Config;
  readonly defaultBranch: string;
  /** The gate, 0..1. */
  readonly minConfidence: number;
  /** @param branch the one that is healed */
  store(workflowToken: string | null, branch: string): HealingStore;
  healings(): Healings;
  agent(copilotToken: string | null): AgentGateway;
  /** Writes a text file where later steps of the job find it. @returns its path */
  keep(name: string, text: string): Promise<string>;
}

/**
 * Opens the repository that an action works on, and reads its configuration from the default branch: never from the
 * commit that failed, which may be anybody's.
 * @param parts what the action does with the github-token
 */
export async function openHost(inputs: HostInputs, parts: readonly OperationPart[]): Promise<Host> {
  const context = readContext();
  const [owner = "", repo = ""] = (inputs.repository ?? `${context.owner}/${context.repo}`).split("/");
  const options = {
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    owner,
    repo,
    userAgent: `auto-heal/${version}`,
    log: logLine,
  };
  const client = openClient(inputs["github-token"], { ...options, parts });
  const other = (token: string | null): Client | null => (token === null ? null : openClient(token, options));
  const openCommit = commitsOf(client);
  const isOwn = owner === context.owner && repo === context.repo;
  const source = gitHubRunSource({
    client,
    openCommit,
    known: isOwn ? runOfEvent(context.event.workflow_run) : null,
    temporaryFolder: context.temporaryFolder,
    openArchive: (path) => openRunLogArchive(path, selectRunLogs),
    readArchivedText,
  });
  const config = await readConfig(await source.defaultBranchFile(inputs.config), inputs.config);
  const told = isOwn ? context.event.repository?.default_branch : undefined;
  const defaultBranch = told ?? (await fetchDefaultBranch(client));
  const login = inputs["github-token"] === inputs["job-token"] ? "github-actions[bot]" : null;
  let folder: Promise<string> | undefined;
  return {
    context,
    repository: `${owner}/${repo}`,
    source,
    reruns: gitHubReruns(client),
    outcomes: gitHubRunOutcomes(client),
    config,
    defaultBranch,
    minConfidence: inputs["min-confidence"] === null ? config.minConfidence : inputs["min-confidence"] / 100,
    store: (workflowToken, branch) =>
      gitHubHealingStore({
        client,
        workflowClient: other(workflowToken),
        baseBranch: branch,
        label: config.labels[0] ?? "auto-heal",
        login,
        openCommit,
      }),
    healings: () =>
      gitHubHealings({ client, label: config.labels[0] ?? "auto-heal", login, mention: config.agent.mention }),
    agent: (copilotToken) =>
      gitHubAgentGateway({
        client: other(copilotToken),
        isJobToken: copilotToken !== null && copilotToken === inputs["job-token"],
        mention: config.agent.mention,
        via: config.agent.via,
      }),
    keep: async (name, text) => {
      folder ??= mkdtemp(join(context.temporaryFolder, "auto-heal-"));
      const path = join(await folder, name);
      await writeFileAtomic(path, text);
      return path;
    },
  };
}

/** The run to analyze: the input's, or the one that the event is about. */
export function runToAnalyze(
  given: { readonly runId: number | null; readonly attempt: number | null },
  { context }: Host,
): { readonly runId: number; readonly attempt: number | null } {
  if (given.runId !== null) return { runId: given.runId, attempt: given.attempt };
  const run = context.event.workflow_run;
  if (run === undefined) {
    throw new UserError(
      "input-missing",
      "there is no run to analyze: the event is not workflow_run",
      "Name a run with the input run-id.",
    );
  }
  return { runId: run.id, attempt: given.attempt ?? run.run_attempt };
}
