import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import type { NeededToken } from "../contracts/fix-proposal.ts";
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
import type { AgentGateway, Clock, FixCommands, HealingStore, Posted, Reruns, WorkflowValidator } from "../ports.ts";
import { version } from "../product.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { closeDoubles, firstOfDoubles } from "./doubles.ts";
import { countAgain, isComplete, updateIssue } from "./known-healing.ts";
import { linked, nothing, type OpenedHealing, suppressed } from "./opened-healing.ts";
import { proposeHealing } from "./propose-healing.ts";
import { publishBranch } from "./publish-branch.ts";
import { rerunTransient } from "./rerun-transient.ts";
import { summarise } from "./storm.ts";

export type { OpenedHealing } from "./opened-healing.ts";

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
  /** Absent where the configuration's fix commands cannot be run. */
  readonly commands?: FixCommands;
  /** Absent where workflows that a fix edits cannot be checked. */
  readonly workflows?: WorkflowValidator;
  /** Absent where there are no runs to start again: on a local clone. */
  readonly reruns?: Reruns;
}

/**
 * Opens the healing of a failure, or updates the one that is open: issue, branch, draft pull request, handoff.
 * Every run rebuilds what it needs from the store, so a run that was killed is completed by the next.
 * Policy: first the kill switches, then a run that may simply pass when it is started again, then what is known of this
 * failure, then the limits, then the decision.
 */
export async function openHealing(input: OpenHealingInput, ports: OpenHealingPorts): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store } = ports;
  if (!config.enabled) return suppressed(md`The configuration switches auto-heal off.`);
  if (input.exclusion !== null) return suppressed(input.exclusion);
  if (report.fingerprint === null) return suppressed(md`Nothing failed.`);
  const off = await store.switchedOff();
  if (off !== null) return suppressed(md`An open ${linked(off)} switches auto-heal off.`, off);

  const rerun = await rerunTransient(input, ports.reruns);
  if (rerun.kind === "started") return rerun.opened;
  const opened = await openOrUpdate(report.fingerprint, input, ports);
  return rerun.note === null ? opened : { ...opened, notes: [rerun.note, ...opened.notes] };
}

/** What is known of the failure, and the limits, come before anything new. */
async function openOrUpdate(
  fingerprint: string,
  input: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store, clock } = ports;
  const now = clock.now();
  const items = markedItems(await store.items(closedSince(config, now)));
  const known = knownHealing(items, fingerprint);
  const { openIssue, closedIssue } = known;
  await closeDoubles(known, store);
  if (openIssue !== null && isComplete(openIssue, known)) return countAgain(openIssue, known, report, store);
  if (openIssue === null && closedIssue !== null && inCooldown(closedIssue, config, now)) {
    return suppressed(
      md`The same failure was closed in ${linked(closedIssue)} less than ${config.cooldownDays} days ago.`,
      closedIssue,
    );
  }
  const limit = openIssue === null ? issueLimit(items, config, now) : null;
  if (limit !== null) return summarise(limit, items, input, ports);
  return open(items, known, input, ports);
}

async function open(
  items: readonly MarkedItem[],
  known: KnownHealing,
  input: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store, agent, clock } = ports;
  const { openIssue, pullRequest } = known;
  const readiness = await agent.preflight();
  const files = await store.tip(store.baseBranch);
  const prefix = healingBranchPrefix(workflowName(report));
  // One that is there already takes no further place.
  const limit = pullRequest === null ? pullRequestLimit(items, config, prefix, clock.now()) : null;
  const proposed = await proposeHealing(
    {
      ...input,
      ...(ports.commands && { commands: ports.commands }),
      ...(ports.workflows && { workflows: ports.workflows }),
      agentReady: readiness.kind === "ready",
      rerunsLeft: 0,
      pullRequestLimit: limit,
    },
    files,
    clock,
  );
  if (openIssue !== null && pullRequest !== null && proposed.proposal.branch === null)
    return countAgain(openIssue, known, report, store);
  // A run before this one may have been killed after it named the branch: the name in the issue holds.
  const branch = proposed.proposal.branch === null ? null : (openIssue?.marker.branch ?? proposed.proposal.branch);
  const proposal = { ...proposed.proposal, branch };
  const texts: HealingTexts = { report, proposal, search: proposed.search, version, fingerprintVersion };
  if (proposal.decision === "ignore") return suppressed(proposal.reason, null, texts);

  const resuming = openIssue !== null;
  const issue: Posted = openIssue ?? (await store.createIssue(renderIssue(texts)));
  const first =
    resuming || issue.number === null ? null : await firstOfDoubles(issue.number, proposal.fingerprint, config, ports);
  if (first !== null)
    return suppressed(md`${linked(first)} is about the same failure and was there first.`, first, texts);
  const result = resuming ? "updated" : "created";
  const record = { ...nothing, issueNumber: issue.number, result, reason: proposal.reason } as const;
  if (branch === null) {
    await updateIssue(issue, known, texts, store);
    return { record, texts, issue, pullRequest: null, notes: [] };
  }
  const context = { issue, files, readiness, mention: config.agent.mention, resuming };
  const published = await publishBranch(branch, texts, context, ports);
  const { setback } = published;
  const told = setback === undefined ? texts : { ...texts, setback };
  await updateIssue(issue, known, told, store);
  // Last of all: by its label a pull request counts as complete, and a run that is killed before is taken up again.
  if (published.pullRequest !== null) await store.labelPullRequest(published.pullRequest, proposal.labels);
  return {
    record: {
      ...record,
      pullRequestNumber: published.pullRequest?.number ?? null,
      branch: published.branch,
      agent: published.agent,
      ...(setback !== undefined && "reason" in setback ? { reason: setback.reason } : {}),
    },
    texts: told,
    issue,
    pullRequest: published.pullRequest,
    notes: [],
  };
}
