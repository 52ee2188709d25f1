import { z } from "zod";
import { Refusal, noContent, notFound, ok, type Answer } from "../answer.ts";
import { bodyOf, numberParam, param, type Call, type Handlers } from "../call.ts";
import { packLogs } from "../log-archive.ts";
import { pageOf } from "../pages.ts";
import { renderArtifact, renderJob, renderRun } from "../render/runs.ts";
import type { Attempt, Availability, Run } from "../state.ts";

function runOf(call: Call): Run {
  const run = call.state.runs.find(({ id }) => id === numberParam(call, "run_id"));
  if (run === undefined) throw notFound();
  return run;
}

function attemptOf(call: Call, run: Run): Attempt {
  const wanted = call.params["attempt_number"];
  const attempt =
    wanted === undefined ? run.attempts.at(-1) : run.attempts.find(({ number }) => number === Number(wanted));
  if (attempt === undefined) throw notFound();
  return attempt;
}

/** GitHub's refusals for logs that are gone; 410 carries this body (rust-lang/triagebot#2241), 404 is bare. */
function assertAvailable(availability: Availability): void {
  if (availability === "expired") throw new Refusal(410, "Server Error");
  if (availability === "missing") throw notFound();
}

const redirect = (call: Call, bytes: Uint8Array, contentType: string): Answer => ({
  status: 302,
  headers: { location: call.state.storageLink(bytes, contentType) },
});

function listJobs(call: Call): Answer {
  const run = runOf(call);
  const attempts = call.query["filter"] === "all" ? run.attempts : [attemptOf(call, run)];
  const jobs = attempts.flatMap((attempt) => attempt.jobs);
  const { items, headers } = pageOf(call, jobs);
  return ok({ total_count: jobs.length, jobs: items.map((job) => renderJob(call.state, run, job)) }, headers);
}

function downloadRunLogs(call: Call): Answer {
  const run = runOf(call);
  const attempt = attemptOf(call, run);
  const { archive, jobs } = attempt;
  if (archive === "missing" || archive === "expired") assertAvailable(archive);
  if (jobs.length === 0) throw notFound();
  return redirect(call, packLogs(attempt), "application/zip");
}

function listWorkflowRuns(call: Call): Answer {
  const workflow = param(call, "workflow_id");
  return listed(
    call,
    call.state.runs.filter((run) => [String(run.workflowId), run.workflowPath.split("/").at(-1)].includes(workflow)),
  );
}

/** Whether a time lies where `created` asks for: `>=2026-01-01`, `2026-01-01..2026-02-01` or a day. */
function isWithin(created: string | undefined, at: string): boolean {
  if (created === undefined) return true;
  const [, comparison, first = "", last] = /^(>=?|<=?)?([^.]+?)(?:\.\.(.+))?$/.exec(created) ?? [];
  const [time, from] = [Date.parse(at), Date.parse(first)];
  if (comparison !== undefined) return comparison.startsWith(">") ? time >= from : time <= from;
  return last === undefined ? at.startsWith(first) : time >= from && time <= Date.parse(last);
}

/** The newest first. `status` filters by status or by conclusion, as GitHub's parameter of that name does. */
function listed(call: Call, runs: readonly Run[]): Answer {
  const { state, query } = call;
  const wanted = runs
    .filter(({ headBranch }) => (query["branch"] ?? headBranch) === headBranch)
    .filter(({ event }) => (query["event"] ?? event) === event)
    .filter(({ headSha }) => (query["head_sha"] ?? headSha) === headSha)
    .filter(({ actor }) => (query["actor"] ?? actor) === actor)
    .filter(({ createdAt }) => isWithin(query["created"], createdAt))
    .filter(({ attempts }) => {
      const last = attempts.at(-1);
      return (
        query["status"] === undefined || [last?.status, last?.conclusion].some((value) => value === query["status"])
      );
    })
    .toReversed();
  const { items, headers } = pageOf(call, wanted);
  const withoutPullRequests = query["exclude_pull_requests"] === "true" ? { pull_requests: [] } : {};
  const shown = items.map((run) =>
    Object.assign(renderRun(state, run, run.attempts.at(-1) ?? attemptOf(call, run)), withoutPullRequests),
  );
  return ok({ total_count: wanted.length, workflow_runs: shown }, headers);
}

function artifactOf(call: Call) {
  for (const run of call.state.runs) {
    const artifact = run.artifacts.find(({ id }) => id === numberParam(call, "artifact_id"));
    if (artifact !== undefined) return { run, artifact };
  }
  throw notFound();
}

export const actionsHandlers: Handlers = {
  "actions/get-workflow-run": (call) => {
    const run = runOf(call);
    return ok(renderRun(call.state, run, attemptOf(call, run)));
  },
  "actions/get-workflow-run-attempt": (call) => {
    const run = runOf(call);
    return ok(renderRun(call.state, run, attemptOf(call, run)));
  },
  "actions/list-workflow-runs": listWorkflowRuns,
  "actions/list-workflow-runs-for-repo": (call) => listed(call, call.state.runs),
  "actions/list-jobs-for-workflow-run": listJobs,
  "actions/list-jobs-for-workflow-run-attempt": listJobs,
  "actions/download-job-logs-for-workflow-run": (call) => {
    const jobs = call.state.runs.flatMap((run) => run.attempts.flatMap((attempt) => attempt.jobs));
    const job = jobs.find(({ id }) => id === numberParam(call, "job_id"));
    if (job === undefined) throw notFound();
    assertAvailable(job.logs);
    return redirect(call, job.log, "text/plain; charset=utf-8");
  },
  "actions/download-workflow-run-logs": downloadRunLogs,
  "actions/download-workflow-run-attempt-logs": downloadRunLogs,
  "actions/re-run-workflow-failed-jobs": (call) => {
    const run = runOf(call);
    const last = attemptOf(call, run);
    if (last.status !== "completed") throw new Refusal(403, "This workflow is already running");
    run.attempts.push({ number: last.number + 1, status: "queued", conclusion: null, jobs: [], archive: "missing" });
    return { status: 201, body: {} };
  },
  "actions/create-workflow-dispatch": (call) => {
    const { ref, inputs } = bodyOf(call, z.looseObject({ ref: z.string(), inputs: z.json().optional() }));
    // Branches and tags only: a sha is no ref to this endpoint (day8/re-frame2#9287).
    const refs = [`refs/heads/${ref}`, `refs/tags/${ref}`, ref.startsWith("refs/") ? ref : `refs/${ref}`];
    if (refs.every((each) => call.state.git.resolve(each) === null)) throw new Refusal(422, `No ref found for: ${ref}`);
    call.state.dispatches.push({ workflow: param(call, "workflow_id"), ref, inputs });
    return noContent;
  },
  "actions/list-workflow-run-artifacts": (call) => {
    const run = runOf(call);
    const named = run.artifacts.filter(({ name }) => (call.query["name"] ?? name) === name);
    const { items, headers } = pageOf(call, named);
    return ok(
      { total_count: named.length, artifacts: items.map((item) => renderArtifact(call.state, run, item)) },
      headers,
    );
  },
  "actions/get-artifact": (call) => {
    const { run, artifact } = artifactOf(call);
    return ok(renderArtifact(call.state, run, artifact));
  },
  "actions/download-artifact": (call) => {
    const { artifact } = artifactOf(call);
    if (param(call, "archive_format") !== "zip") throw notFound();
    if (artifact.expired) throw new Refusal(410, "Artifact has expired");
    return redirect(call, artifact.zip, "application/zip");
  },
  "actions/get-github-actions-default-workflow-permissions-repository": (call) =>
    ok({
      default_workflow_permissions: "read",
      can_approve_pull_request_reviews: call.state.settings.actionsMayCreatePullRequests,
    }),
};
