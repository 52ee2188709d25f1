import type { Operation } from "./operation.ts";

/** Requests that hand over to an agent, by a person's token. */
export const agentOperations = {
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
  "agent-tasks/list-tasks-for-repo": {
    part: "handoff",
    route: "GET /agents/repos/{owner}/{repo}/tasks",
    permission: "agent-tasks: read",
    use: "see whether the agent takes tasks, and whether it has this one already",
  },
  "agent-tasks/get-task-by-repo-and-id": {
    part: "handoff",
    route: "GET /agents/repos/{owner}/{repo}/tasks/{task_id}",
    permission: "agent-tasks: read",
    use: "see on which branch a task works",
  },
  "agent-tasks/create-task-in-repo": {
    part: "handoff",
    route: "POST /agents/repos/{owner}/{repo}/tasks",
    permission: "agent-tasks: write",
    use: "give the agent the task to finish its own pull request",
  },
  "reactions/list-for-issue-comment": {
    part: "handoff",
    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    permission: "issues: read",
    use: "see whether the agent has taken up its comment",
  },
  "users/get-authenticated": {
    part: "handoff",
    route: "GET /user",
    permission: null,
    use: "learn whose token it was given",
  },
} as const satisfies Readonly<Record<string, Operation>>;
