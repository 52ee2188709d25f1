import type { Demand } from "./tokens.ts";

/**
 * The permission that each operation demands of a private repository's token; alternatives where GitHub takes either.
 * Source: docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 * An operation on an issue's number takes pull-request permission only where the number is a pull request's:
 * `issue-or-pull-*` marks those, and their handlers ask.
 */
export type Rule = readonly Demand[] | "issue-or-pull-read" | "issue-or-pull-write" | "no-repository";

const read = (permission: Demand[0]): readonly Demand[] => [[permission, "read"]];
const write = (permission: Demand[0]): readonly Demand[] => [[permission, "write"]];
const labelling: readonly Demand[] = [
  ["issues", "write"],
  ["pull_requests", "write"],
];
const labels: readonly Demand[] = [
  ["issues", "read"],
  ["pull_requests", "read"],
];

export const permissionRules: Readonly<Record<string, Rule>> = {
  "actions/create-workflow-dispatch": write("actions"),
  "actions/download-artifact": read("actions"),
  "actions/download-job-logs-for-workflow-run": read("actions"),
  "actions/download-workflow-run-attempt-logs": read("actions"),
  "actions/download-workflow-run-logs": read("actions"),
  "actions/get-artifact": read("actions"),
  "actions/get-github-actions-default-workflow-permissions-repository": read("administration"),
  "actions/get-workflow-run": read("actions"),
  "actions/get-workflow-run-attempt": read("actions"),
  "actions/list-jobs-for-workflow-run": read("actions"),
  "actions/list-jobs-for-workflow-run-attempt": read("actions"),
  "actions/list-workflow-run-artifacts": read("actions"),
  "actions/list-workflow-runs": read("actions"),
  "actions/list-workflow-runs-for-repo": read("actions"),
  "actions/re-run-workflow-failed-jobs": write("actions"),
  "agent-tasks/create-task-in-repo": write("agent_tasks"),
  "agent-tasks/get-task-by-repo-and-id": read("agent_tasks"),
  "agent-tasks/list-tasks-for-repo": read("agent_tasks"),
  "checks/get": read("checks"),
  "checks/list-annotations": read("checks"),
  "checks/list-for-ref": read("checks"),
  "git/create-blob": write("contents"),
  "git/create-commit": write("contents"),
  "git/create-ref": write("contents"),
  "git/create-tree": write("contents"),
  "git/delete-ref": write("contents"),
  "git/get-blob": read("contents"),
  "git/get-commit": read("contents"),
  "git/get-ref": read("contents"),
  "git/get-tree": read("contents"),
  "git/list-matching-refs": read("contents"),
  "git/update-ref": write("contents"),
  "issues/add-assignees": "issue-or-pull-write",
  "issues/add-labels": "issue-or-pull-write",
  "issues/check-user-can-be-assigned": read("metadata"),
  "issues/check-user-can-be-assigned-to-issue": read("metadata"),
  "issues/create": write("issues"),
  "issues/create-comment": "issue-or-pull-write",
  "issues/create-label": labelling,
  "issues/delete-comment": "issue-or-pull-write",
  "issues/get": "issue-or-pull-read",
  "issues/get-comment": "issue-or-pull-read",
  "issues/get-label": labels,
  "issues/list-comments": "issue-or-pull-read",
  "issues/list-comments-for-repo": labels,
  "issues/list-events-for-timeline": "issue-or-pull-read",
  "issues/list-for-repo": read("issues"),
  "issues/list-labels-for-repo": labels,
  "issues/remove-label": "issue-or-pull-write",
  "issues/update": "issue-or-pull-write",
  "issues/update-comment": "issue-or-pull-write",
  "pulls/create": write("pull_requests"),
  "pulls/get": read("pull_requests"),
  "pulls/list": read("pull_requests"),
  "pulls/list-comments-for-review": read("pull_requests"),
  "pulls/list-commits": read("pull_requests"),
  "pulls/list-files": read("pull_requests"),
  "pulls/list-requested-reviewers": read("pull_requests"),
  "pulls/list-review-comments": read("pull_requests"),
  "pulls/list-reviews": read("pull_requests"),
  "pulls/request-reviewers": write("pull_requests"),
  "pulls/update": write("pull_requests"),
  "reactions/list-for-issue-comment": "issue-or-pull-read",
  "repos/compare-commits-with-basehead": read("contents"),
  "repos/get": read("metadata"),
  "repos/get-branch": read("contents"),
  "repos/get-commit": read("contents"),
  "repos/get-collaborator-permission-level": read("metadata"),
  "repos/get-content": read("contents"),
  "repos/list-commits": read("contents"),
  "repos/list-pull-requests-associated-with-commit": read("pull_requests"),
  "users/get-authenticated": "no-repository",
};
