import { UserError } from "../errors.ts";
import { type Checks, checksOf } from "../healing/follow/checks.ts";
import type { Flake, FollowEvent } from "../healing/follow/events.ts";
import type { OpenPullRequest, WorkflowRun } from "../ports.ts";
import { classifyFailedRun } from "./follow-diagnosis.ts";
import { guardBranch } from "./follow-guard.ts";
import { type Look, longestSession, minutesBetween, nothingSeen, only, type Seen } from "./watched-healing.ts";

/** More failed workflows say the same again; each costs an analysis. */
const runsDiagnosed = 3;

/** What the checks of the newest commit say. */
export async function checksEvent(look: Look, open: OpenPullRequest): Promise<Seen> {
  const { sweep } = look.watched;
  const checks = checksOf(await sweep.ports.healings.runsAt(open.headSha), sweep.settings.ownWorkflowPath);
  switch (checks.kind) {
    case "running": {
      const { event, lookedInto } = await startedAgain(look, checks.runs);
      return { event: event ?? { kind: "checks-began", commit: open.headSha }, lookedInto };
    }
    case "waiting":
      return only(await waitingEvent(look, open, checks));
    case "failed":
      return isLookedInto(look, checks.runs) || (await agentIsAtWork(look, open))
        ? nothingSeen
        : only(await failedEvent(look, checks.runs));
    case "passed":
      return (await agentIsAtWork(look, open)) ? nothingSeen : only(await passedEvent(look, open, checks.runs));
  }
}

/** Checks that begin after the change was called ready, and fail. */
export async function lateFailure(look: Look, open: OpenPullRequest): Promise<Seen> {
  const { sweep } = look.watched;
  const checks = checksOf(await sweep.ports.healings.runsAt(open.headSha), sweep.settings.ownWorkflowPath);
  if (checks.kind === "running") return startedAgain(look, checks.runs);
  return checks.kind !== "failed" || isLookedInto(look, checks.runs)
    ? nothingSeen
    : only(await failedEvent(look, checks.runs));
}

/**
 * A run that was started again before that was written down: whoever did it was stopped in between. Where a person did, its
 * earlier attempt may be no flake, and is looked into once. auto-heal starts none while another is under way, so that what
 * is known of one tells that none of the others is its own.
 */
async function startedAgain({ watched, memory }: Look, runs: readonly WorkflowRun[]): Promise<Seen> {
  if (watched.sweep.settings.config.limits.reruns === 0) return nothingSeen;
  const isKnown = ({ id, attempt }: WorkflowRun): boolean =>
    id === memory.run && (memory.runAttempt ?? 0) + 1 >= attempt;
  const again = runs.filter((run) => run.attempt > 1);
  const [first] = again;
  if (first === undefined || again.some(isKnown)) return nothingSeen;
  const earlier = { ...first, attempt: first.attempt - 1 };
  const failed = await classifyFailedRun(earlier, watched);
  return failed.kind === "flake"
    ? only({ kind: "checks-rerun", why: failed.why, run: failed.run, isStarted: true })
    : { event: null, lookedInto: earlier };
}

/** GitHub takes a moment to make the runs of a commit, so their absence counts only after a while. */
async function waitingEvent(
  { watched, memory }: Look,
  open: OpenPullRequest,
  { reason, run }: Extract<Checks, { kind: "waiting" }>,
): Promise<FollowEvent | null> {
  const { settings, ports } = watched.sweep;
  const since = watched.healing.pullRequest?.updatedAt ?? 0;
  const isFresh = minutesBetween(since, ports.clock.now()) < settings.config.agent.startTimeout;
  if (reason !== "no-run") return { kind: "checks-wait", reason, run };
  if (isFresh || memory.state === "checks-waiting") return null;
  // GitHub runs nothing on a pull request that cannot be merged.
  const isConflict = await ports.healings.isConflicting(open.number);
  return { kind: "checks-wait", reason: isConflict ? "conflict" : reason, run };
}

/** An agent pushes more than once. What it says of its session counts until the longest one must be over. */
async function agentIsAtWork({ watched, memory }: Look, open: OpenPullRequest): Promise<boolean> {
  const { ports } = watched.sweep;
  const { pullRequest } = watched.healing;
  if (memory.attempts === 0 || pullRequest === null) return false;
  if (minutesBetween(pullRequest.updatedAt, ports.clock.now()) > longestSession) return false;
  return (await ports.healings.agentSign(open.number, memory.asked?.at ?? 0)) === "started";
}

/** One of the runs was found to be none of the branch's doing before, and waits for a person. */
const isLookedInto = ({ memory }: Look, runs: readonly WorkflowRun[]): boolean =>
  (memory.state === "checks-waiting" || memory.state === "ready-for-review") &&
  runs.some(({ id, attempt }) => id === memory.run && attempt === memory.runAttempt);

async function failedEvent(look: Look, runs: readonly WorkflowRun[]): Promise<FollowEvent> {
  const seen = [];
  for (const run of runs.slice(0, runsDiagnosed)) {
    const failed = await classifyFailedRun(run, look.watched);
    if (failed.kind === "own") return { kind: "checks-failed", cause: failed.cause, run, report: failed.report };
    seen.push(failed);
  }
  const flake = seen.find((failed) => failed.kind === "flake");
  if (flake !== undefined) return flakeEvent(look, flake.run, flake.why);
  const [run = null] = runs;
  return { kind: "checks-wait", reason: "never-ran", run };
}

/** A failure that is none of the branch's doing is run again where the configuration and the token allow it. */
async function flakeEvent({ watched }: Look, run: WorkflowRun, why: Flake): Promise<FollowEvent> {
  const { settings, ports } = watched.sweep;
  const { reruns: allowed } = settings.config.limits;
  const left: FollowEvent = { kind: "checks-flaked", why, run };
  if (allowed === 0) return left;
  try {
    const { latest, reruns } = await ports.reruns.attempts({ ...run, runId: run.id });
    const isStarted = latest > run.attempt;
    return isStarted || reruns < allowed ? { kind: "checks-rerun", why, run, isStarted } : left;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "not-permitted") throw error;
    return left;
  }
}

async function passedEvent(
  { watched }: Look,
  open: OpenPullRequest,
  runs: readonly WorkflowRun[],
): Promise<FollowEvent> {
  const { headSha: commit } = open;
  if ((await watched.diff(open)).paths.length === 0) return { kind: "branch-emptied", commit };
  const verdict = await guardBranch(watched, open);
  if (verdict.kind === "refused") return { kind: "guard-refused", commit, refusals: verdict.refusals };
  const { workflow = null } = watched.healing.marker;
  const isTried = runs.some(({ workflowPath }) => workflowPath === workflow);
  return { kind: "checks-passed", commit, runs: runs.length, untried: isTried ? null : workflow };
}
