import { fingerprintVersion } from "../diagnosis/fingerprint.ts";
import { healingBranchPrefix } from "../healing/branch-name.ts";
import type { Precedent } from "../healing/decision.ts";
import { renderAssignment } from "../healing/handoff.ts";
import { workflowName } from "../healing/headline.ts";
import type { HealingTexts } from "../healing/healing-texts.ts";
import { markedItems, pullRequestLimit } from "../healing/ledger.ts";
import { historyOf } from "../healing/occurrences.ts";
import { precedentOf } from "../healing/recurrence.ts";
import type { AgentReadiness, Posted, RepositoryFiles } from "../ports.ts";
import { version } from "../product.ts";
import { countAgain, updateIssue } from "./known-healing.ts";
import type { OpenHealingInput, OpenHealingPorts, Past } from "./open-healing-input.ts";
import { nothing, type OpenedHealing, suppressed } from "./opened-healing.ts";
import { type Beginning, countedBody, placeIssue } from "./place-issue.ts";
import { proposeHealing, type ProposedHealing } from "./propose-healing.ts";
import { type Published, publishBranch } from "./publish-branch.ts";

/** What was looked up before anything is made. */
interface Looked {
  readonly readiness: AgentReadiness;
  readonly files: RepositoryFiles;
}

/**
 * Takes up the healing of a failure: one that is new, one that an earlier run left half done, or one that is back.
 * @throws UserError what the code host said when it was asked for an agent and failed, where all depends on that
 */
export async function beginHealing(
  past: Past,
  beginning: Beginning,
  input: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<OpenedHealing> {
  const { report } = input;
  const { store } = ports;
  const looked = { readiness: await ports.agent.preflight(), files: await store.tip(store.baseBranch) };
  const counted = countedBody(beginning, input);
  const precedent = await precedentFor(past, beginning, counted, input, ports);
  const proposed = await propose(past, beginning, precedent, looked, input, ports);
  const { readiness } = looked;
  if (proposed.proposal.decision === "delegate" && readiness.kind === "in-doubt") throw readiness.fault;
  const { known } = past;
  const { proposal } = proposed;
  if (beginning.kind === "open" && known.pullRequest !== null && proposal.branch === null)
    return countAgain(beginning.issue, known, report, ports);
  const texts = textsOf(proposed, beginning, readiness, input, ports);
  if (proposal.decision === "ignore") return suppressed(proposal.reason, null, texts);

  const placed = await placeIssue(beginning, counted, texts, input, ports);
  if (placed.kind === "elsewhere") return suppressed(placed.reason, placed.first, texts);
  const { issue } = placed;
  const published = await publish(issue, texts, looked, beginning.kind === "open", input, ports);
  const { setback, ...made } = published;
  const told = setback === undefined ? texts : { ...texts, setback };
  await updateIssue(issue, placed.isNew, told, store);
  // Last of all: by its label a pull request counts as complete, and a run that is killed before is taken up again.
  if (made.pullRequest !== null) await store.labelPullRequest(made.pullRequest, proposal.labels);
  const record = {
    ...nothing,
    issueNumber: issue.number,
    pullRequestNumber: made.pullRequest?.number ?? null,
    branch: made.branch,
    agent: made.agent,
    result: results[beginning.kind],
    reason: setback !== undefined && "reason" in setback ? setback.reason : proposal.reason,
  };
  return { record, texts: told, issue, pullRequest: made.pullRequest, notes: made.notes };
}

const results = { new: "created", open: "updated", merged: "reopened", recovered: "reopened" } as const;

/** What earlier fixes forbid. All that was ever tried counts, so it is looked up beyond the cooldown. */
async function precedentFor(
  { items }: Past,
  beginning: Beginning,
  counted: string,
  { report }: OpenHealingInput,
  { store }: OpenHealingPorts,
): Promise<Precedent | null> {
  const all = [...markedItems(await store.closedItems()), ...items];
  const same = new Map(
    all.filter(({ marker }) => marker.fingerprint === report.fingerprint).map((item) => [item.number, item]),
  );
  const { lapsed, flapping } = historyOf(counted);
  return precedentOf([...same.values()], {
    branch: beginning.kind === "open" ? beginning.issue.marker.branch : undefined,
    lapsed: beginning.kind === "merged" ? [beginning.pullRequest.number, ...lapsed] : lapsed,
    flapping,
  });
}

function propose(
  { items, known }: Past,
  beginning: Beginning,
  precedent: Precedent | null,
  { readiness, files }: Looked,
  input: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<ProposedHealing> {
  const prefix = healingBranchPrefix(workflowName(input.report));
  // One that is there already takes no further place.
  const isThere = beginning.kind === "open" && known.pullRequest !== null;
  return proposeHealing(
    {
      ...input,
      ...(ports.commands && { commands: ports.commands }),
      ...(ports.workflows && { workflows: ports.workflows }),
      agentReady: readiness.kind !== "not-ready",
      rerunsLeft: 0,
      pullRequestLimit: isThere ? null : pullRequestLimit(items, input.config, prefix, ports.clock.now()),
      precedent,
    },
    files,
    { now: () => endOfLast(beginning) ?? ports.clock.now() },
  );
}

/**
 * When the healing that is taken up again had ended, in milliseconds since 1970; null where none had. Its new branch is named
 * by that time: two runs that take it up at once find each other by the name, where an issue that is opened has a number.
 */
function endOfLast(beginning: Beginning): number | null {
  switch (beginning.kind) {
    case "merged":
      return beginning.pullRequest.mergedAt;
    case "recovered":
      return beginning.issue.closedAt;
    case "new":
    case "open":
      return null;
  }
}

/** The way that hands over issues has no branch of ours: the agent makes one of its own. */
const handsOverIssue = ({ proposal }: Pick<HealingTexts, "proposal">, readiness: AgentReadiness): boolean =>
  proposal.decision === "delegate" &&
  readiness.kind === "ready" &&
  readiness.rungs.every((rung) => rung === "assignment");

function textsOf(
  { proposal, search }: ProposedHealing,
  beginning: Beginning,
  readiness: AgentReadiness,
  { report }: OpenHealingInput,
  { store }: OpenHealingPorts,
): HealingTexts {
  const given = { report, search, version, fingerprintVersion, token: store.token };
  if (handsOverIssue({ proposal }, readiness))
    return { ...given, proposal: { ...proposal, branch: null }, setback: { kind: "unassigned", agent: null } };
  // A run before this one may have been killed after it named the branch: the name in the issue holds.
  const named = beginning.kind === "open" ? beginning.issue.marker.branch : undefined;
  const branch = proposal.branch === null ? null : (named ?? proposal.branch);
  return { ...given, proposal: { ...proposal, branch } };
}

const alone = { branch: null, pullRequest: null, agent: null, setback: undefined, notes: [] };

/** Makes what there is to be besides the issue. */
async function publish(
  issue: Posted,
  texts: HealingTexts,
  { readiness, files }: Looked,
  resuming: boolean,
  { config, defaultBranch }: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<Published> {
  const { branch } = texts.proposal;
  const { store, agent } = ports;
  if (branch !== null) {
    const closesIssue = defaultBranch === undefined || defaultBranch === store.baseBranch;
    const context = { issue, files, readiness, mention: config.agent.mention, resuming, closesIssue };
    return publishBranch(branch, texts, context, ports);
  }
  if (texts.setback?.kind !== "unassigned") return alone;
  const asked = await agent.assign(issue, renderAssignment(texts.report.failures[0] ?? null), store.baseBranch);
  const kind = asked.state === "failed" ? "unassigned" : "assigned";
  return { ...alone, agent: asked, setback: { kind, agent: asked } };
}
