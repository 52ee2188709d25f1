import { notFound, ok } from "../answer.ts";
import { numberParam, param, type Call, type Handlers } from "../call.ts";
import { pageOf } from "../pages.ts";
import { renderAnnotation, renderCheckRun } from "../render/runs.ts";

const checkRuns = (call: Call) =>
  call.state.runs.flatMap((run) => run.attempts.flatMap(({ jobs }) => jobs.map((job) => ({ run, job }))));

function checkRunOf(call: Call) {
  const found = checkRuns(call).find(({ job }) => job.id === numberParam(call, "check_run_id"));
  if (found === undefined) throw notFound();
  return found;
}

export const checksHandlers: Handlers = {
  "checks/get": (call) => {
    const { run, job } = checkRunOf(call);
    return ok(renderCheckRun(call.state, run, job));
  },
  "checks/list-annotations": (call) => {
    const { run, job } = checkRunOf(call);
    const { items, headers } = pageOf(call, job.annotations);
    return ok(
      items.map((annotation) => renderAnnotation(call.state, run, annotation)),
      headers,
    );
  },
  "checks/list-for-ref": (call) => {
    const sha = call.state.git.commitOf(param(call, "ref"));
    const found = checkRuns(call)
      .filter(({ run }) => run.headSha === sha)
      .filter(({ job }) => (call.query["check_name"] ?? job.name) === job.name);
    const { items, headers } = pageOf(call, found);
    return ok(
      { total_count: found.length, check_runs: items.map(({ run, job }) => renderCheckRun(call.state, run, job)) },
      headers,
    );
  },
};
