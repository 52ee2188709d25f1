import type { JsonObject } from "../../json.ts";
import type { Run, State } from "../state.ts";
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
  const plain: JsonObject = JSON.parse(JSON.stringify(payload));
  return plain;
}
