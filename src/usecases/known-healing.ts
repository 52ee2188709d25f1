import type { FailureReport } from "../contracts/failure-report.ts";
import { UserError } from "../errors.ts";
import type { HealingTexts } from "../healing/healing-texts.ts";
import type { KnownHealing, MarkedItem } from "../healing/ledger.ts";
import type { RunOutcome } from "../healing/flapping.ts";
import { addOccurrence, historyOf } from "../healing/occurrences.ts";
import { pullRequestState, updatePullRequestStatus } from "../healing/pull-request-status.ts";
import type { HealingStore, Posted, RunOutcomes } from "../ports.ts";
import { md } from "../text/markdown.ts";
import { nothing, type OpenedHealing } from "./opened-healing.ts";

/**
 * Whether everything is there that the issue promised: its branch's pull request, if it named a branch, and somebody who
 * was asked. Else a run was killed, or was refused what may be granted by now.
 */
export function isComplete({ marker, body }: MarkedItem, { pullRequest }: KnownHealing): boolean {
  const state = pullRequestState(body);
  if (state === "unassigned") return false;
  if (marker.branch === undefined || state === "withdrawn" || state === "assigned") return true;
  return pullRequest !== null && (pullRequest.state === "closed" || state !== "not-handed-over");
}

/** What counting a failure again needs. */
export interface CountingPorts {
  readonly store: HealingStore;
  readonly outcomes?: RunOutcomes;
}

/** The same failure again: one more line in the issue, nothing else. */
export async function countAgain(
  issue: MarkedItem,
  { pullRequest }: KnownHealing,
  report: FailureReport,
  { store, outcomes }: CountingPorts,
): Promise<OpenedHealing> {
  const ended = await endedRuns(issue, report, outcomes);
  const body = addOccurrence(issue.body, report, { outcomes: ended });
  if (body !== null) await store.updateIssue(issue.number, { body });
  const reason =
    body === null
      ? md`This run is counted in the issue already.`
      : md`The same failure is in an open issue; this run was added to it.`;
  const record = {
    ...nothing,
    issueNumber: issue.number,
    pullRequestNumber: pullRequest?.number ?? null,
    branch: pullRequestState(issue.body) === "withdrawn" ? null : (issue.marker.branch ?? null),
    result: "updated",
    reason,
  } as const;
  return { record, texts: null, issue, pullRequest, notes: [] };
}

/** Whether a failure comes and goes takes some runs to show: every so many are worth a request. */
const runsPerLook = 3;

/** How the workflow's runs ended, where that can still tell something; what cannot be had is no reason to stop. */
async function endedRuns(
  { body }: MarkedItem,
  { source }: FailureReport,
  outcomes: RunOutcomes | undefined,
): Promise<readonly RunOutcome[]> {
  const { runs, flapping } = historyOf(body);
  if (outcomes === undefined || source.kind !== "workflow-run" || source.headBranch === null) return [];
  if (flapping || (runs + 1) % runsPerLook !== 0) return [];
  try {
    return await outcomes.outcomes(source.workflowPath, source.headBranch);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [];
  }
}

/**
 * Brings a healing's issue up to date: that this run was another one, and what became of its pull request. Since it was
 * listed, somebody may have written into it, or another run: what is there now is read again.
 * @param isNew this run has just opened it, and all that went as it was meant to stands in it already
 */
export async function updateIssue(
  { number }: Posted,
  isNew: boolean,
  texts: HealingTexts,
  store: HealingStore,
): Promise<void> {
  if (number === null || (isNew && texts.setback === undefined)) return;
  const now = await store.issueBody(number);
  const told = updatePullRequestStatus(now, texts);
  const body = addOccurrence(told ?? now, texts.report) ?? told;
  if (body !== null && body !== now) await store.updateIssue(number, { body });
}
