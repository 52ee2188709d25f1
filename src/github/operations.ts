import type { Endpoints } from "@octokit/types";

/**
 * What a request belongs to. `analysis` and `healing` have permissions of their own; `handoff` is done with a person's
 * token; `rerun` and `annotations` are opt-in, and without their permissions the rest goes on.
 */
export type OperationPart = "analysis" | "healing" | "handoff" | "rerun" | "annotations";

interface Operation {
  readonly part: OperationPart;
  readonly route: keyof Endpoints;
  /** What the token needs, as a workflow's `permissions:` write it; null for none. */
  readonly permission: string | null;
  /** What it is used to do, after "to". */
  readonly use: string;
  /** `link`: GitHub answers with a redirect to a short-lived address, which is fetched without the token. */
  readonly answer?: "link";
}

/**
 * Every request that auto-heal can make, by GitHub's operation id: a closed list, since nothing but `call` sends a
 * request and `call` takes these names only. None of them merges, approves, lifts a draft, switches auto-merge on, moves
 * a branch, or reads a secret; one deletes a branch, and only one of ours that changes nothing, see `withdrawBranch`.
 * Permissions: docs.github.com, "Permissions required for GitHub Apps".
 */
export const operations = {
  "repos/get": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}",
    permission: null,
    use: "learn the default branch",
  },
  "repos/get-branch": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/branches/{branch}",
    permission: "contents: read",
    use: "find the tip of a branch",
  },
  "repos/get-content": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    permission: "contents: read",
    use: "read the configuration",
  },
  "repos/get-collaborator-permission-level": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    permission: null,
    use: "see whether whoever switched it off may write",
  },
  "git/get-ref": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
    permission: "contents: read",
    use: "see whether a branch is there",
  },
  "git/get-commit": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    permission: "contents: read",
    use: "see what a branch holds",
  },
  "git/get-tree": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    permission: "contents: read",
    use: "list the repository's files",
  },
  "git/get-blob": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    permission: "contents: read",
    use: "read a file that a fix may change",
  },
  "git/create-tree": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/git/trees",
    permission: "contents: write",
    use: "write the files of a fix",
  },
  "git/create-commit": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/git/commits",
    permission: "contents: write",
    use: "commit a fix",
  },
  "git/create-ref": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/git/refs",
    permission: "contents: write",
    use: "create the branch of a fix",
  },
  "repos/compare-commits-with-basehead": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    permission: "contents: read",
    use: "see what changed since the last green run, and that a branch of its own, for which GitHub opens no pull request, changes nothing",
  },
  "repos/list-commits": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/commits",
    permission: "contents: read",
    use: "see which commits touch the file that a failure names",
  },
  "git/delete-ref": {
    part: "healing",
    route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
    permission: "contents: write",
    use: "take such a branch back, so that none is left that nobody can pull",
  },
  "actions/get-workflow-run": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    permission: "actions: read",
    use: "read the workflow run",
  },
  "actions/get-workflow-run-attempt": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
    permission: "actions: read",
    use: "read the attempt of the workflow run",
  },
  "actions/list-jobs-for-workflow-run-attempt": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
    permission: "actions: read",
    use: "list the run's jobs",
  },
  "actions/download-job-logs-for-workflow-run": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
    permission: "actions: read",
    use: "download a job's log",
    answer: "link",
  },
  "actions/download-workflow-run-attempt-logs": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
    permission: "actions: read",
    use: "download the run's log archive",
    answer: "link",
  },
  "actions/list-workflow-run-artifacts": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    permission: "actions: read",
    use: "look for a report that the run left",
  },
  "actions/download-artifact": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    permission: "actions: read",
    use: "download the report that the run left",
    answer: "link",
  },
  "actions/list-workflow-runs": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    permission: "actions: read",
    use: "find the last green run, and count how many runs of a commit were started again, where `limits.reruns` allows any",
  },
  "actions/re-run-workflow-failed-jobs": {
    part: "rerun",
    route: "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
    permission: "actions: write",
    use: "start the failed jobs of a run again, where `limits.reruns` allows it",
  },
  "checks/list-annotations": {
    part: "annotations",
    route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    permission: "checks: read",
    use: "read a job's annotations, where the permission is given",
  },
  "issues/list-for-repo": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/issues",
    permission: "issues: read",
    use: "list the issues and pull requests with its label, and find the kill switch",
  },
  "issues/create": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/issues",
    permission: "issues: write",
    use: "open an issue",
  },
  "issues/update": {
    part: "healing",
    route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    permission: "issues: write",
    use: "update or close its own issue",
  },
  "issues/list-comments": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    permission: "issues: read",
    use: "see whether its comment is there already",
  },
  "issues/create-comment": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    permission: "issues: write",
    use: "comment on its own issue or pull request",
  },
  "issues/create-label": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/labels",
    permission: "issues: write",
    use: "create its label",
  },
  "issues/add-labels": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
    permission: "issues: write",
    use: "label its own issue or pull request",
  },
  "issues/check-user-can-be-assigned": {
    part: "handoff",
    route: "GET /repos/{owner}/{repo}/assignees/{assignee}",
    permission: null,
    use: "see whether the agent is available",
  },
  "issues/add-assignees": {
    part: "handoff",
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
    permission: "issues: write",
    use: "assign its own issue to the agent, where there can be no pull request",
  },
  "reactions/list-for-issue-comment": {
    part: "handoff",
    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    permission: "issues: read",
    use: "see whether the agent has taken up its comment",
  },
  "pulls/list": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/pulls",
    permission: "pull-requests: read",
    use: "find the pull request of its branch",
  },
  "pulls/create": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/pulls",
    permission: "pull-requests: write",
    use: "open a draft pull request",
  },
  "users/get-authenticated": {
    part: "handoff",
    route: "GET /user",
    permission: null,
    use: "learn whose token it was given",
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;
type EndpointOf<Name extends OperationName> = Endpoints[(typeof operations)[Name]["route"]];
type Without<T, Keys extends string> = T extends unknown ? Omit<T, Keys> : never;

/** What the caller passes: all but the repository, which the client knows. */
export type OperationParameters<Name extends OperationName> = Without<EndpointOf<Name>["parameters"], "owner" | "repo">;
export type OperationResponse<Name extends OperationName> = EndpointOf<Name>["response"];

/** One row of an operation. */
export const operation = (name: OperationName): Operation => operations[name];

/** The list as rows of a markdown table: request, permission, use. */
export function operationsTable(): readonly (readonly [request: string, permission: string, use: string])[] {
  return Object.values(operations).map(({ route, permission, use }) => [
    `\`${route}\``,
    permission === null ? "none" : `\`${permission}\``,
    use,
  ]);
}
