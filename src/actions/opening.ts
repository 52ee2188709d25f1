import type { FailureReport } from "../contracts/failure-report.ts";
import { renderOpened } from "../healing/summary.ts";
import type { Eligibility } from "../healing/eligibility.ts";
import type { HealingStore, Posted } from "../ports.ts";
import { copyFiles } from "../process/copy-files.ts";
import { fixCommands } from "../process/fix-commands.ts";
import { logLine, setOutputs, writeSummary } from "../runner/report-to-runner.ts";
import { plain } from "../text/sanitise.ts";
import { dryRun } from "../usecases/dry-run.ts";
import { openHealing, type OpenedHealing } from "../usecases/open-healing.ts";
import { workflowPathOf } from "./analysis.ts";
import { showDryRun } from "./dry-run-shown.ts";
import { clock, type Host } from "./host.ts";
import type { OpeningOutputs } from "./outputs.ts";
import { workflowValidator } from "../workflows/workflow-validator.ts";

export interface OpeningRequest {
  readonly copilotToken: string | null;
  readonly workflowToken: string | null;
  readonly dryRun: boolean;
}

/** Where the healing of a report lives: on the branch that it failed on, which the configuration watches. */
export const storeFor = ({ source }: FailureReport, { workflowToken }: OpeningRequest, host: Host): HealingStore =>
  host.store(workflowToken, branchOf(source) ?? host.defaultBranch);

/**
 * Opens or updates the healing of a report, and shows what came of it in the job.
 * @param store as `storeFor` gives it
 */
export async function open(
  report: FailureReport,
  eligible: Eligibility,
  request: OpeningRequest,
  host: Host,
  store: HealingStore = storeFor(report, request, host),
): Promise<void> {
  const input = {
    report,
    workflowPath: workflowPathOf(report),
    config: host.config,
    minConfidence: host.minConfidence,
    exclusion: eligible.kind === "heal" ? null : eligible.reason,
    token: request.workflowToken === null ? "github-token" : "workflow-token",
    defaultBranch: host.defaultBranch,
  } as const;
  const agent = host.agent(request.copilotToken);
  const local = {
    commands: fixCommands(copyFiles),
    workflows: workflowValidator,
    outcomes: host.outcomes,
    clock,
  };
  if (!request.dryRun) return show(await openHealing(input, { ...local, store, agent, reruns: host.reruns }));
  const { writes, ...ports } = dryRun(store, agent, host.reruns);
  const opened = await openHealing(input, { ...local, ...ports });
  const record = {
    ...opened.record,
    result: opened.record.result === "suppressed" ? opened.record.result : "dry-run",
  } as const;
  await show({ ...opened, record });
  await showDryRun(writes);
}

function branchOf(source: FailureReport["source"]): string | null {
  switch (source.kind) {
    case "workflow-run":
      return source.headBranch;
    case "scraper-validation":
      return source.run?.branch ?? null;
    case "log-file":
      return null;
  }
}

/** What was not written, in a dry run, has no number and no address. */
const addressOf = (posted: Posted | null): string | null =>
  posted === null || posted.number === null ? null : posted.url;

async function show(opened: OpenedHealing): Promise<void> {
  const { record, issue, pullRequest, notes } = opened;
  setOutputs({
    result: record.result,
    "issue-number": record.issueNumber,
    "issue-url": addressOf(issue),
    branch: record.branch,
    "pull-request-number": record.pullRequestNumber,
    "pull-request-url": addressOf(pullRequest),
    "agent-state": record.agent?.state ?? null,
  } satisfies OpeningOutputs);
  logLine(plain(`${record.result}. ${record.reason}`));
  for (const note of notes) logLine(plain(note));
  await writeSummary(renderOpened(opened));
}
