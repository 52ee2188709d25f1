import type { Endpoints } from "@octokit/types";

interface Operation {
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
 * or deletes a branch, or reads a secret. Permissions: docs.github.com, "Permissions required for GitHub Apps".
 */
export const operations = {
  "repos/get": {
    route: "GET /repos/{owner}/{repo}",
    permission: null,
    use: "learn the default branch",
  },
  "repos/get-branch": {
    route: "GET /repos/{owner}/{repo}/branches/{branch}",
    permission: "contents: read",
    use: "find the tip of a branch",
  },
  "repos/get-content": {
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    permission: "contents: read",
    use: "read the configuration",
  },
  "repos/get-collaborator-permission-level": {
    route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    permission: null,
    use: "see whether whoever switched it off may write",
  },
  "git/get-ref": {
    route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
    permission: "contents: read",
    use: "see whether a branch is there",
  },
  "git/get-commit": {
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    permission: "contents: read",
    use: "see what a branch holds",
  },
  "git/get-tree": {
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    permission: "contents: read",
    use: "list the repository's files",
  },
  "git/get-blob": {
    route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    permission: "contents: read",
    use: "read a file that a fix may change",
  },
  "git/create-tree": {
    route: "POST /repos/{owner}/{repo}/git/trees",
    permission: "contents: write",
    use: "write the files of a fix",
  },
  "git/create-commit": {
    route: "POST /repos/{owner}/{repo}/git/commits",
    permission: "contents: write",
    use: "commit a fix",
  },
  "git/create-ref": {
    route: "POST /repos/{owner}/{repo}/git/refs",
    permission: "contents: write",
    use: "create the branch of a fix",
  },
  "actions/get-workflow-run": {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    permission: "actions: read",
    use: "read the workflow run",
  },
  "actions/get-workflow-run-attempt": {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
    permission: "actions: read",
    use: "read the attempt of the workflow run",
  },
  "actions/list-jobs-for-workflow-run-attempt": {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
    permission: "actions: read",
    use: "list the run's jobs",
  },
  "actions/download-job-logs-for-workflow-run": {
    route: "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
    permission: "actions: read",
    use: "download a job's log",
    answer: "link",
  },
  "actions/download-workflow-run-attempt-logs": {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
    permission: "actions: read",
    use: "download the run's log archive",
    answer: "link",
  },
  "actions/list-workflow-run-artifacts": {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    permission: "actions: read",
    use: "look for a report that the run left",
  },
  "actions/download-artifact": {
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    permission: "actions: read",
    use: "download the report that the run left",
    answer: "link",
  },
  "checks/list-annotations": {
    route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    permission: "checks: read",
    use: "read a job's annotations, where the permission is given",
  },
  "issues/list-for-repo": {
    route: "GET /repos/{owner}/{repo}/issues",
    permission: "issues: read",
    use: "list the issues and pull requests with its label, and find the kill switch",
  },
  "issues/create": {
    route: "POST /repos/{owner}/{repo}/issues",
    permission: "issues: write",
    use: "open an issue",
  },
  "issues/update": {
    route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    permission: "issues: write",
    use: "update or close its own issue",
  },
  "issues/list-comments": {
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    permission: "issues: read",
    use: "see whether its comment is there already",
  },
  "issues/create-comment": {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    permission: "issues: write",
    use: "comment on its own issue or pull request",
  },
  "issues/create-label": {
    route: "POST /repos/{owner}/{repo}/labels",
    permission: "issues: write",
    use: "create its label",
  },
  "issues/add-labels": {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
    permission: "issues: write",
    use: "label its own issue or pull request",
  },
  "issues/check-user-can-be-assigned": {
    route: "GET /repos/{owner}/{repo}/assignees/{assignee}",
    permission: null,
    use: "see whether the agent is available",
  },
  "reactions/list-for-issue-comment": {
    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    permission: "issues: read",
    use: "see whether the agent has taken up its comment",
  },
  "pulls/list": {
    route: "GET /repos/{owner}/{repo}/pulls",
    permission: "pull-requests: read",
    use: "find the pull request of its branch",
  },
  "pulls/create": {
    route: "POST /repos/{owner}/{repo}/pulls",
    permission: "pull-requests: write",
    use: "open a draft pull request",
  },
  "users/get-authenticated": {
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
