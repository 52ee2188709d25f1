import type { AgentRecord } from "../contracts/healing-record.ts";
import { UserError } from "../errors.ts";
import { commitMessage, pushedEdits } from "../healing/commit-message.ts";
import { type Handoff, handoffSection, renderAssignment, renderHandoff } from "../healing/handoff.ts";
import type { HealingTexts, Setback } from "../healing/healing-texts.ts";
import { renderPullRequest } from "../healing/pull-request.ts";
import type {
  AgentGateway,
  AgentReadiness,
  AgentRequest,
  HandedOver,
  HealingStore,
  Posted,
  PullRequestResult,
  RepositoryFiles,
} from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";

export interface PublishContext {
  readonly issue: Posted;
  /** The tip that the edits were made against. */
  readonly files: RepositoryFiles;
  readonly readiness: AgentReadiness;
  /** The agent's `@name`. */
  readonly mention: string;
  /** A run before this one may have made the branch or the pull request. */
  readonly resuming: boolean;
  /** Merging the pull request closes the issue: its base is the default branch. */
  readonly closesIssue: boolean;
}

export interface PublishPorts {
  readonly store: HealingStore;
  readonly agent: AgentGateway;
}

/** What there is of a healing now, besides its issue. */
export interface Published {
  readonly branch: string | null;
  readonly pullRequest: Posted | null;
  /** Null where there is nothing to hand over. */
  readonly agent: AgentRecord | null;
  /** Undefined when all went as it was meant to. */
  readonly setback: Setback | undefined;
  /** Why an agent was not asked by a better way: one sentence each. */
  readonly notes: readonly SafeMarkdown[];
}

/**
 * Makes the branch with its one commit and the draft pull request, and hands it over. What an earlier run made is taken,
 * not made again. The pull request still lacks its labels: they are the last step of a healing.
 * @param branch the name that the issue holds
 * @throws UserError `not-permitted` when the token may not push at all
 */
export async function publishBranch(
  branch: string,
  texts: HealingTexts,
  context: PublishContext,
  ports: PublishPorts,
): Promise<Published> {
  const { store, agent } = ports;
  const { readiness, resuming } = context;
  const notPushed =
    resuming && (await store.branchCommit(branch)) !== null ? null : await push(branch, texts, context, store);
  if (notPushed !== null) return { branch: null, pullRequest: null, agent: null, setback: notPushed, notes: [] };
  const handoff = renderHandoff(texts.proposal, texts.report.failures[0] ?? null, context.mention);
  const result = await openPullRequest(branch, texts, handoff, context, store);
  if (result.kind === "refused") {
    const withdrawn = result.why === "no-commits" ? await withdraw(branch, result.reason, texts, context, ports) : null;
    return withdrawn ?? { branch, pullRequest: null, agent: null, setback: result, notes: [] };
  }
  const { posted: pullRequest, isEarlier: contested = false } = result;
  const request = { pullRequest, branch, baseBranch: store.baseBranch, ...handoff, contested };
  const { agent: asked, notes } = await handOver(request, readiness, agent);
  return { branch, pullRequest, agent: asked, setback: setbackOf(asked, handoff), notes };
}

/** Where nobody could say whether an agent is there, it counts as a handoff that failed. */
async function handOver(request: AgentRequest, readiness: AgentReadiness, agent: AgentGateway): Promise<HandedOver> {
  switch (readiness.kind) {
    case "ready": {
      const { notes, ...asked } = await agent.handOff(request, readiness.rungs);
      return { ...asked, notes: [...readiness.closed, ...notes] };
    }
    case "not-ready":
      return agent.handOff(request, []);
    case "in-doubt":
      return { agent: { rung: "text", state: "failed", proof: plain(readiness.fault.sentence, 500) }, notes: [] };
  }
}

/** A handoff that failed is tried again by the next run; until then the text lies ready for people. */
const setbackOf = (agent: AgentRecord, { comment }: Handoff): Setback | undefined =>
  agent.state === "failed" ? { kind: "not-handed-over", agent, comment } : undefined;

/** @returns null when it was pushed; workflow files may be refused to a workflow-token as well, and then the issue has the patch */
async function push(
  branch: string,
  texts: HealingTexts,
  { files }: PublishContext,
  store: HealingStore,
): Promise<Setback | null> {
  const message = commitMessage(texts);
  try {
    await store.createBranch({ branch, base: files.commit, edits: pushedEdits(texts), ...message });
    return null;
  } catch (error) {
    const isRefused = error instanceof UserError && error.code === "not-permitted";
    if (!isRefused || message.needs === "github-token") throw error;
    return { kind: "not-pushed", reason: md`${prose(error.sentence, 500)}` };
  }
}

async function openPullRequest(
  branch: string,
  texts: HealingTexts,
  handoff: Handoff,
  { issue, readiness, resuming, closesIssue }: PublishContext,
  store: HealingStore,
): Promise<PullRequestResult> {
  const known = resuming ? await store.findPullRequest(branch) : null;
  if (known !== null) return { kind: "opened", posted: known, isEarlier: true };
  const target = {
    baseBranch: store.baseBranch,
    issueNumber: issue.number,
    closesIssue,
    handoff: handoffSection(handoff, readiness),
  };
  return store.createDraftPullRequest(renderPullRequest(texts, target));
}

/**
 * GitHub sees nothing to pull: the branch goes, so that none is left that nobody can use, and what was meant for an agent
 * is asked of it by the issue.
 * @returns null when the branch holds somebody's work by now, and stays
 */
async function withdraw(
  branch: string,
  reason: Extract<Setback, { kind: "withdrawn" }>["reason"],
  { report, proposal }: HealingTexts,
  { issue }: PublishContext,
  { store, agent }: PublishPorts,
): Promise<Published | null> {
  if (!(await store.withdrawBranch(branch))) return null;
  const asked =
    proposal.decision === "delegate"
      ? await agent.assign(issue, renderAssignment(report.failures[0] ?? null), store.baseBranch)
      : null;
  const setback = { kind: "withdrawn", reason, agent: asked } as const;
  return { branch: null, pullRequest: null, agent: asked, setback, notes: [] };
}
