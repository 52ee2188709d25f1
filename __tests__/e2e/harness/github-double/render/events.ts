import type { JsonObject } from "../../json.ts";
import type { PullIssue } from "../lifecycle.ts";
import type { Run, State } from "../state.ts";
import { renderPull } from "./pulls.ts";
import { renderRepository } from "./repositories.ts";
import { renderRun } from "./runs.ts";
import { renderUser } from "./users.ts";

/** What GitHub puts into the `workflow_run` event when a run has completed. @throws Error for a run without attempts */
export function workflowRunEvent(state: State, run: Run): JsonObject {
  const attempt = run.attempts.at(-1);
  if (attempt === undefined) throw new Error(`Run ${run.id} has no attempt`);
  const payload = {
    action: "completed",
    workflow_run: renderRun(state, run, attempt),
    workflow: { id: run.workflowId, name: run.workflowName, path: run.workflowPath, state: "active" },
    repository: renderRepository(state),
    sender: renderUser(state, run.actor),
  };
  return plain(payload);
}

/** What GitHub puts into the `pull_request_target` event when a pull request was closed; whoever closed it is the sender. */
export function closedPullRequestEvent(state: State, issue: PullIssue): JsonObject {
  const closed = issue.timeline.findLast(({ event }) => event === "closed");
  if (closed === undefined) throw new Error(`#${issue.number} was never closed`);
  return plain({
    action: "closed",
    number: issue.number,
    pull_request: renderPull(state, issue, issue.pull),
    repository: renderRepository(state),
    sender: renderUser(state, closed.actor),
  });
}

function plain(payload: unknown): JsonObject {
  const parsed: JsonObject = JSON.parse(JSON.stringify(payload));
  return parsed;
}
