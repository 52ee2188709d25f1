import type { Evidence, Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, refused } from "./fixer.ts";
import { failedJob, failedStep, only, type Mapping, workflowJobs, type WorkflowJob } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlPath } from "./yaml-splices.ts";

/** What a job has at most on GitHub's runners, and by default. Source: GitHub docs, "Actions limits". */
const mostMinutes = 360;

const inJob =
  /exceeded the maximum execution time of (?:(?<minutes>\d{1,5}) minutes|(?:(?<h>\d{1,3})h)?(?<m>\d{1,5})m\d{1,2}s)/;
const inStep = /^(?:Error: )?The action '(?<step>.{1,200})' has timed out after (?<minutes>\d{1,5}) minutes/;

interface Limit {
  readonly job: WorkflowJob;
  readonly path: YamlPath;
  readonly holder: Mapping;
  readonly of: "job" | "step";
  readonly minutes: number;
}

async function ofStep(
  failure: Failure,
  groups: Readonly<Record<string, string>>,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<Limit>> {
  const step = groups["step"] ?? "";
  const job = await failedJob({ job: failure.job, step }, files, origin.workflowPath);
  if ("reason" in job) return job;
  const found = failedStep(job.value, step);
  if ("reason" in found) return found;
  const { path, raw } = found.value;
  return { value: { job: job.value, path, holder: raw, of: "step", minutes: Number(groups["minutes"]) } };
}

async function ofJob(
  failure: Failure,
  groups: Readonly<Record<string, string | undefined>>,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<Limit>> {
  const minutes = Number(groups["minutes"] ?? Number(groups["h"] ?? 0) * 60 + Number(groups["m"] ?? 0));
  const named = await failedJob(failure, files, origin.workflowPath);
  // The service speaks of the job outside of any step: then the limit itself tells which job is meant.
  const limited = only(
    (await workflowJobs(files, origin.workflowPath)).filter(({ raw }) => raw["timeout-minutes"] === minutes),
  );
  const job = "value" in named ? named.value : limited;
  if (job === null) return "reason" in named ? named : { reason: md`The log does not tell which job it is of.` };
  return { value: { job, path: job.path, holder: job.raw, of: "job", minutes } };
}

/** What stands still says so, or says the same again and again. */
const waits =
  /\b(?:wait(?:ing|s)?|retry(?:ing)?|attempt|listening|polling|pending|deadlock|stuck|hangs?|sleeping|timed? ?out)\b|\[y\/n\]|\?\s*$/i;

/**
 * Whether the last lines that the step printed before it was stopped show that it got on. Without any nobody can tell
 * whether it was slow or hung.
 */
function gotOn({ evidence }: Failure): boolean {
  const cause = evidence.find(({ role }) => role === "cause");
  if (cause === undefined) return false;
  const start = (at: Evidence): number => at.line - (at.stepLine ?? at.line);
  const before = evidence.filter((at) => at.role === "context" && at.line < cause.line && start(at) === start(cause));
  const texts = before.map(({ text }) => text.trim()).filter((text) => text !== "");
  return texts.length > 0 && !texts.some((text) => waits.test(text)) && new Set(texts).size === texts.length;
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const step = inStep.exec(failure.message)?.groups;
  const job = inJob.exec(failure.message)?.groups;
  if (step === undefined && job === undefined) return refused(md`The log does not tell which limit was reached.`);
  const found =
    step !== undefined ? await ofStep(failure, step, files, origin) : await ofJob(failure, job ?? {}, files, origin);
  if ("reason" in found) return refused(found.reason);
  const { path, holder, of, minutes, job: inside } = found.value;
  const limit = holder["timeout-minutes"];
  const place = md`The ${of === "job" ? md`job` : md`step`} of ${code(inside.file.path)}`;
  if (limit === undefined)
    return refused(md`${place} has no ${code("timeout-minutes")} of its own: the limit of the service was reached.`);
  if (limit !== minutes)
    return refused(
      md`${place} does not have the limit of ${minutes} minutes that was reached: something else sets it.`,
    );
  if (!gotOn(failure))
    return refused(
      md`The last lines of the log do not show that the ${of === "job" ? md`job` : md`step`} got on: it may hang.`,
    );
  const raised = Math.min(minutes * 2, mostMinutes);
  if (raised <= minutes) return refused(md`A job on GitHub's runners has at most ${mostMinutes} minutes.`);
  const outer = inside.raw["timeout-minutes"];
  if (of === "step" && outer !== undefined && !(typeof outer === "number" && outer > raised))
    return refused(md`The job's own limit would be reached next, so how its time is shared out is a decision.`);
  return workflowFix(inside.file, [{ kind: "set", path: [...path, "timeout-minutes"], value: raised }], {
    title: md`Raise the time limit from ${minutes} to ${raised} minutes`,
    summary: md`The ${of === "job" ? md`job ${code(inside.id)}` : md`step`} was stopped at its own limit of ${minutes} minutes. Twice the time lets it end, if it was only slow.`,
    plan: [
      md`Set ${code("timeout-minutes")} to ${raised} in ${code(inside.file.path)}.`,
      md`Compare how long the last green runs took: a step that hangs is not healed by more time.`,
    ],
    risks: [md`If it hangs, the run only takes longer until it fails.`, md`Longer runs use more of the paid minutes.`],
  });
}

/**
 * Doubles the `timeout-minutes` that a job or a step ran into, up to what GitHub's runners allow. A job without a limit
 * of its own ran into that of the service, which no edit raises.
 */
export const timeoutMinutes: Fixer = {
  fixType: "timeout-minutes",
  title: "Doubles the `timeout-minutes` that a job or a step ran into.",
  // It was stopped, so nobody knows whether it would have ended; a limit that once was right says that it used to.
  certainty: 0.8,
  applies: (failure) => failure.ruleId === "job-time-limit",
  propose,
};
