import type { Operation } from "./operation.ts";

/** Requests about issues; GitHub takes those about comments, labels and bodies for pull requests too. */
export const issueOperations = {
  "issues/list-for-repo": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/issues",
    permission: "issues: read",
    use: "list the issues and pull requests with its label, and find the kill switch",
  },
  "issues/get": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
    permission: "issues: read",
    use: "read its own issue or pull request again before it writes to it, and see who closed it",
  },
  "issues/list-events-for-timeline": {
    part: "following",
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
    permission: "issues: read",
    use: "see whether the agent has begun, ended or given up",
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
  "issues/delete-comment": {
    part: "healing",
    route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    permission: "issues: write",
    use: "take its comment back at once, where another run had just said the same",
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
  "issues/remove-label": {
    part: "following",
    route: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
    permission: "issues: write",
    use: "take the label `ready for review` off its own pull request when it is ready no more",
  },
} as const satisfies Readonly<Record<string, Operation>>;
