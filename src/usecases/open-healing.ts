import type { Config } from "../contracts/config.ts";
import type { NeededToken } from "../contracts/fix-proposal.ts";
import { type HealingRecord, healingRecordVersion } from "../contracts/healing-record.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import { fingerprintVersion } from "../diagnosis/fingerprint.ts";
import { healingBranchPrefix } from "../healing/branch-name.ts";
import { workflowName } from "../healing/headline.ts";
import type { HealingTexts } from "../healing/healing-texts.ts";
import { renderIssue } from "../healing/issue.ts";
import {
  closedSince,
  inCooldown,
  issueLimit,
  type KnownHealing,
  knownHealing,
  type MarkedItem,
  markedItems,
  pullRequestLimit,
} from "../healing/ledger.ts";
import { addOccurrence } from "../healing/occurrences.ts";
import { updatePullRequestStatus } from "../healing/pull-request-status.ts";
import { renderStorm, stormFingerprint } from "../healing/storm.ts";
import type { AgentGateway, Clock, HealingStore, Posted } from "../ports.ts";
import { version } from "../product.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { link, md } from "../text/markdown.ts";
import { closeDoubles, firstOfDoubles } from "./doubles.ts";
import { proposeHealing } from "./propose-healing.ts";
import { publishBranch } from "./publish-branch.ts";

export interface OpenHealingInput {
  readonly report: FailureReport;
  /** The workflow's path in the repository; null where nothing says. */
  readonly workflowPath: string | null;
  readonly config: Config;
  /** The gate, 0..1; a confidence must be greater. */
  readonly minConfidence: number;
  /** Why this run is not ours to heal; null when it is. */
  readonly exclusion: SafeMarkdown | null;
  /** The strongest token that a push could use. */
  readonly token: NeededToken;
}

export interface OpenHealingPorts {
  readonly store: HealingStore;
  readonly agent: AgentGateway;
  readonly clock: Clock;
}

export interface OpenedHealing {
  readonly record: HealingRecord;
  /** What the texts were made of; null when we stopped before looking for a fix. */
  readonly texts: HealingTexts | null;
  readonly issue: Posted | null;
  readonly pullRequest: Posted | null;
}

const nothing: HealingRecord = {
  schemaVersion: healingRecordVersion,
  issueNumber: null,
  pullRequestNumber: null,
  branch: null,
  agent: null,
  result: "suppressed",
  reason: "",
};

const suppressed = (
  reason: SafeMarkdown,
  issue: Posted | null = null,
  texts: HealingTexts | null = null,
): OpenedHealing => ({
  record: { ...nothing, issueNumber: issue?.number ?? null, reason },
  texts,
  issue,
  pullRequest: null,
});

const linked = ({ number, url }: Posted): SafeMarkdown =>
  number === null ? link(md`the issue`, url) : link(md`issue ${number}`, url);

/**
 * Opens the healing of a failure, or updates the one that is open: issue, branch, draft pull request, handoff.
 * Every run rebuilds what it needs from the store, so a run that was killed is completed by the next.
 * Policy: first the kill switches, then what is known of this failure, then the limits, then the decision.
 */
export async function openHealing(input: OpenHealingInput, ports: OpenHealingPorts): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store, clock } = ports;
  if (!config.enabled) return suppressed(md`The configuration switches auto-heal off.`);
  if (input.exclusion !== null) return suppressed(input.exclusion);
  if (report.fingerprint === null) return suppressed(md`Nothing failed.`);
  const off = await store.switchedOff();
  if (off !== null) return suppressed(md`An open ${linked(off)} switches auto-heal off.`, off);

  const now = clock.now();
  const items = markedItems(await store.items(closedSince(config, now)));
  const known = knownHealing(items, report.fingerprint);
  await closeDoubles(known, store);
  if (known.openIssue !== null && isComplete(known.openIssue, known))
    return update(known.openIssue, known, input, ports);
  if (known.openIssue === null && known.closedIssue !== null && inCooldown(known.closedIssue, config, now)) {
    return suppressed(
      md`The same failure was closed in ${linked(known.closedIssue)} less than ${config.cooldownDays} days ago.`,
      known.closedIssue,
    );
  }
  const limit = known.openIssue === null ? issueLimit(items, config, now) : null;
  if (limit !== null) return summarise(limit, items, input, ports);
  return open(items, known, input, ports);
}

/** Whether everything that the issue promised is there: its branch's pull request, if it named a branch. */
const isComplete = ({ marker }: MarkedItem, { pullRequest }: KnownHealing): boolean =>
  marker.branch === undefined || pullRequest !== null;

/** The same failure again: one more line in the issue, nothing else. */
async function update(
  issue: MarkedItem,
  known: KnownHealing,
  { report }: OpenHealingInput,
  { store }: OpenHealingPorts,
): Promise<OpenedHealing> {
  const body = addOccurrence(issue.body, report);
  if (body !== null) await store.updateIssue(issue.number, { body });
  const record: HealingRecord = {
    ...nothing,
    issueNumber: issue.number,
    pullRequestNumber: known.pullRequest?.number ?? null,
    branch: issue.marker.branch ?? null,
    result: "updated",
    reason:
      body === null
        ? md`This run is counted in the issue already.`
        : md`The same failure is in an open issue; this run was added to it.`,
  };
  return { record, texts: null, issue, pullRequest: known.pullRequest };
}

/** Above the limit on new issues: one summary issue takes them all. */
async function summarise(
  limit: SafeMarkdown,
  items: readonly MarkedItem[],
  { report, config }: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<OpenedHealing> {
  const { store } = ports;
  const told = (issue: Posted): OpenedHealing =>
    suppressed(md`${limit} The failure is in the summary ${linked(issue)}.`, issue);
  let storm = knownHealing(items, stormFingerprint).openIssue;
  if (storm === null) {
    const created = await store.createIssue(renderStorm(report, limit, config.labels));
    storm = created.number === null ? null : await firstOfDoubles(created.number, stormFingerprint, config, ports);
    if (storm === null) return told(created);
  }
  const body = addOccurrence(storm.body, report);
  if (body !== null) await store.updateIssue(storm.number, { body });
  return told(storm);
}

async function open(
  items: readonly MarkedItem[],
  known: KnownHealing,
  input: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store, agent, clock } = ports;
  const readiness = await agent.preflight();
  const files = await store.tip(store.baseBranch);
  const limit = pullRequestLimit(items, config, healingBranchPrefix(workflowName(report)), clock.now());
  const proposed = await proposeHealing(
    { ...input, agentReady: readiness.kind === "ready", pullRequestLimit: limit },
    files,
    clock,
  );
  // A run before this one may have been killed after it named the branch: the name in the issue holds.
  const branch =
    proposed.proposal.branch === null ? null : (known.openIssue?.marker.branch ?? proposed.proposal.branch);
  const proposal = { ...proposed.proposal, branch };
  const texts: HealingTexts = { report, proposal, search: proposed.search, version, fingerprintVersion };
  if (proposal.decision === "ignore" || proposal.decision === "rerun") return suppressed(proposal.reason, null, texts);

  const issue: Posted = known.openIssue ?? (await store.createIssue(renderIssue(texts)));
  const resuming = known.openIssue !== null;
  const first =
    resuming || issue.number === null ? null : await firstOfDoubles(issue.number, proposal.fingerprint, config, ports);
  if (first !== null)
    return suppressed(md`${linked(first)} is about the same failure and was there first.`, first, texts);
  const record: HealingRecord = {
    ...nothing,
    issueNumber: issue.number,
    result: resuming ? "updated" : "created",
    reason: proposal.reason,
  };
  if (proposal.branch === null) {
    await updateIssue(issue, known, texts, store);
    return { record, texts, issue, pullRequest: null };
  }
  const context = { issue, files, readiness, mention: config.agent.mention, resuming };
  const { result, agent: asked } = await publishBranch(proposal.branch, texts, context, ports);
  await updateIssue(issue, known, result.kind === "refused" ? { ...texts, refusal: result } : texts, store);
  if (result.kind === "refused") {
    return { record: { ...record, branch: proposal.branch, reason: result.reason }, texts, issue, pullRequest: null };
  }
  const { posted } = result;
  return {
    record: { ...record, pullRequestNumber: posted.number, branch: proposal.branch, agent: asked },
    texts,
    issue,
    pullRequest: posted,
  };
}

/** Brings the issue up to date: that this run was another one, and what became of its pull request. */
async function updateIssue(
  issue: Posted,
  { openIssue }: KnownHealing,
  texts: HealingTexts,
  store: HealingStore,
): Promise<void> {
  if (openIssue === null) {
    if (texts.refusal !== undefined && issue.number !== null)
      await store.updateIssue(issue.number, { body: renderIssue(texts).body });
    return;
  }
  const told = updatePullRequestStatus(openIssue.body, texts);
  const body = addOccurrence(told ?? openIssue.body, texts.report) ?? told;
  if (body !== null && body !== openIssue.body) await store.updateIssue(openIssue.number, { body });
}
