import type { FollowedItem, Healings } from "../ports.ts";
import { agentSession, agentSign } from "./agent-signs.ts";
import { branchDiff } from "./branch-diff.ts";
import { deleteBranch } from "./branches.ts";
import { call, callOrNull } from "./call.ts";
import type { Client } from "./client.ts";
import { commentOnce } from "./comments.ts";
import { identify, type IsOurs } from "./identity.ts";
import { type Issue, itemOf, listLabelled } from "./issues.ts";
import { addLabels, createLabels } from "./labels.ts";
import { openPullRequests, pullRequestOf } from "./open-pull-requests.ts";
import { knowInsiders, requestReviewers, reviews } from "./reviews.ts";
import { workflowRun } from "./workflow-run.ts";
import { writeAgain } from "./write-once.ts";

export interface HealingsOptions {
  readonly client: Client;
  /** The label that every issue and pull request of ours carries. */
  readonly label: string;
  /** The account of the client's token where it is known: `github-actions[bot]` for the job's own token. */
  readonly login: string | null;
  /** The agent's `@name`, by which its commits are told from other people's. */
  readonly mention: string;
}

function followedItem(issue: Issue, isOurs: IsOurs): FollowedItem {
  const merged = issue.pull_request?.merged_at ?? null;
  return {
    ...itemOf(issue, isOurs),
    labels: issue.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
    updatedAt: Date.parse(issue.updated_at),
    mergedAt: merged === null ? null : Date.parse(merged),
  };
}

const issueStates = {
  completed: { state: "closed", state_reason: "completed" },
  "not-planned": { state: "closed", state_reason: "not_planned" },
  reopened: { state: "open", state_reason: "reopened" },
} as const;

/** The healings of one repository, as issues and pull requests. GitHub's API of issues writes to both. */
export function gitHubHealings({ client, label, login, mention }: HealingsOptions): Healings {
  let identity: Promise<IsOurs> | undefined;
  const isInsider = knowInsiders(client);
  const isOurs = () => (identity ??= identify(client, login));
  return {
    items: async (closedSince) => {
      const ours = await isOurs();
      return (await listLabelled(client, label, closedSince)).map((issue) => followedItem(issue, ours));
    },
    item: async (number) => {
      const { data } = await call(client, "issues/get", { issue_number: number });
      const ours = await isOurs();
      const closer = data.closed_by ?? null;
      return { item: followedItem(data, ours), closedBy: closer?.login ?? null, closedByUs: ours(closer) };
    },
    pullRequestOf: async (branch) => pullRequestOf(client, branch, await isOurs()),
    openPullRequests: (numbers) => openPullRequests(client, numbers),
    isConflicting: async (number) =>
      (await call(client, "pulls/get", { pull_number: number })).data.mergeable === false,
    diff: async (base, head) => branchDiff(client, { base, head }, { isOurs: await isOurs(), mention }),
    runsAt: async (commit) => {
      const { data } = await call(client, "actions/list-workflow-runs-for-repo", {
        head_sha: commit,
        exclude_pull_requests: true,
        per_page: 100,
      });
      return data.workflow_runs.map(workflowRun).filter((run) => run.headRepository === run.repository);
    },
    branchRuns: async (workflowPath, branch) => {
      const { data } = await call(client, "actions/list-workflow-runs", {
        // GitHub takes the file's name for the workflow's id.
        workflow_id: workflowPath.replace(/^.*\//, ""),
        branch,
        status: "completed",
        exclude_pull_requests: true,
        per_page: 50,
      });
      return data.workflow_runs
        .map((run) => Object.assign(workflowRun(run), { createdAt: Date.parse(run.created_at) }))
        .filter((run) => run.headRepository === run.repository && !run.event.startsWith("pull_request"));
    },
    reviews: (number) => reviews(client, number, isInsider),
    agentSign: (number, since) => agentSign(client, number, since),
    agentSession: (commit, since) => agentSession(client, commit, since),
    writeIssue: async (number, { body, state }) => {
      const change = { issue_number: number, body, ...(state === undefined ? {} : issueStates[state]) };
      await writeAgain(() => call(client, "issues/update", change));
    },
    writePullRequest: async (number, body) => {
      await writeAgain(() => call(client, "issues/update", { issue_number: number, body }));
    },
    comment: async (number, body) => {
      await commentOnce(client, number, body, await isOurs());
    },
    label: async (number, name) => {
      await createLabels(client, [name]);
      await addLabels(client, number, [name]);
    },
    unlabel: async (number, name) => {
      await writeAgain(() => callOrNull(client, "issues/remove-label", { issue_number: number, name }));
    },
    requestReviewers: (number, reviewers) => requestReviewers(client, number, reviewers),
    closePullRequest: async (number) => {
      await writeAgain(() => call(client, "issues/update", { issue_number: number, state: "closed" }));
    },
    deleteBranch: (branch, commit) => deleteBranch(client, branch, commit),
  };
}
