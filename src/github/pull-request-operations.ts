import type { Operation } from "./operation.ts";

/** Requests that only pull requests have. */
export const pullRequestOperations = {
  "pulls/list": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/pulls",
    permission: "pull-requests: read",
    use: "find the pull request of its branch",
  },
  "pulls/get": {
    part: "following",
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    permission: "pull-requests: read",
    use: "see the newest commit and the base of its own pull request, and whether it has conflicts",
  },
  "pulls/list-reviews": {
    part: "following",
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    permission: "pull-requests: read",
    use: "see whether a reviewer asks for changes",
  },
  "pulls/request-reviewers": {
    part: "following",
    route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
    permission: "pull-requests: write",
    use: "ask the configuration's reviewers to review its own pull request",
  },
  "pulls/create": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/pulls",
    permission: "pull-requests: write",
    use: "open a draft pull request",
  },
} as const satisfies Readonly<Record<string, Operation>>;
