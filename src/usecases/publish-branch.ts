import type { AgentRecord } from "../contracts/healing-record.ts";
import { commitMessage } from "../healing/commit-message.ts";
import { handoffSection, renderHandoff } from "../healing/handoff.ts";
import type { HealingTexts } from "../healing/healing-texts.ts";
import { neededToken, pushesEdits } from "../healing/proposal.ts";
import { renderPullRequest } from "../healing/pull-request.ts";
import type {
  AgentGateway,
  AgentReadiness,
  HealingStore,
  Posted,
  PullRequestResult,
  RepositoryFiles,
} from "../ports.ts";

export interface PublishContext {
  readonly issue: Posted;
  /** The tip that the edits were made against. */
  readonly files: RepositoryFiles;
  readonly readiness: AgentReadiness;
  /** The agent's `@name`. */
  readonly mention: string;
  /** A run before this one may have made the branch or the pull request. */
  readonly resuming: boolean;
}

export interface PublishPorts {
  readonly store: HealingStore;
  readonly agent: AgentGateway;
}

export interface PublishedBranch {
  readonly result: PullRequestResult;
  /** Null when there is no pull request to hand over. */
  readonly agent: AgentRecord | null;
}

/**
 * Makes the branch with its one commit and the draft pull request, and hands it over.
 * What an earlier run made is taken, not made again.
 * @param branch the name that the issue holds
 * @throws UserError `not-permitted` when the token may not push these edits
 */
export async function publishBranch(
  branch: string,
  texts: HealingTexts,
  context: PublishContext,
  { store, agent }: PublishPorts,
): Promise<PublishedBranch> {
  const { issue, files, readiness, mention, resuming } = context;
  const { proposal } = texts;
  const handoff = renderHandoff(proposal, texts.report.failures[0] ?? null, mention);
  if (!resuming || (await store.branchCommit(branch)) === null) {
    const edits = pushesEdits(proposal) ? proposal.edits : [];
    await store.createBranch({
      branch,
      base: files.commit,
      message: commitMessage(texts),
      edits,
      needs: neededToken([...edits]),
    });
  }
  const known = resuming ? await store.findPullRequest(branch) : null;
  const target = {
    baseBranch: store.baseBranch,
    issueNumber: issue.number,
    handoff: handoffSection(handoff, readiness),
  };
  const result: PullRequestResult =
    known === null
      ? await store.createDraftPullRequest(renderPullRequest(texts, target))
      : { kind: "opened", posted: known };
  if (result.kind === "refused") return { result, agent: null };
  const asked = await agent.handOff(result.posted, handoff.text, readiness);
  // Last of all: by its label a pull request counts as complete, and a run that is killed before is taken up again.
  await store.labelPullRequest(result.posted, proposal.labels);
  return { result, agent: asked };
}
