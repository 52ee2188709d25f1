import type { Reruns, RerunTarget } from "../ports.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { writeOnce } from "./write-once.ts";

/**
 * Starts runs again. A run that is started by GITHUB_TOKEN tells of its end as any other, so the next attempt's failure is
 * healed (rancher/fleet#4812 does so in production).
 */
export function gitHubReruns(client: Client): Reruns {
  return {
    attempts: (run) => attempts(client, run),
    rerunFailedJobs: async (run) => {
      await writeOnce(
        async () => {
          await call(client, "actions/re-run-workflow-failed-jobs", { run_id: run.runId });
          return true;
        },
        // GitHub counts the new attempt at once; without looking, a repeat would be refused, or start a third one.
        async () => {
          const { data } = await call(client, "actions/get-workflow-run", { run_id: run.runId });
          return (data.run_attempt ?? 1) > run.attempt ? true : null;
        },
      );
    },
  };
}

/** The runs of one workflow at one commit fit on one page: beyond a hundred, every limit is reached. */
async function attempts(
  client: Client,
  { runId, attempt, workflowPath, headSha }: RerunTarget,
): Promise<{ readonly latest: number; readonly reruns: number }> {
  const { data } = await call(client, "actions/list-workflow-runs", {
    // GitHub takes the file's name for the workflow's id.
    workflow_id: workflowPath.replace(/^.*\//, ""),
    head_sha: headSha,
    per_page: 100,
  });
  const latestOf = (run: (typeof data.workflow_runs)[number]): number => run.run_attempt ?? 1;
  const own = data.workflow_runs.find(({ id }) => Number(id) === runId);
  return {
    latest: own === undefined ? attempt : latestOf(own),
    reruns: data.workflow_runs.reduce((sum, run) => sum + latestOf(run) - 1, 0),
  };
}
