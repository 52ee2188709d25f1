import type { Operation } from "./operation.ts";

/** Requests about workflow runs and their checks. */
export const runOperations = {
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
    use: "look for a report, or for the last good data of scrapers, that the run left",
  },
  "actions/download-artifact": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    permission: "actions: read",
    use: "download the report, or the last good data of scrapers, that the run left",
    answer: "link",
  },
  "actions/list-workflow-runs": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    permission: "actions: read",
    use: "find the last green run, or the one that left the last good data of scrapers, and count how many runs of a commit were started again, where `limits.reruns` allows any",
  },
  "actions/list-workflow-runs-for-repo": {
    part: "following",
    route: "GET /repos/{owner}/{repo}/actions/runs",
    permission: "actions: read",
    use: "see how the checks of its pull request's newest commit went, and whether an agent is at work there",
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
} as const satisfies Readonly<Record<string, Operation>>;
