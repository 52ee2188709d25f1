import type { WorkflowRun } from "../../ports.ts";
import type { WaitReason } from "./events.ts";

/** What the checks of one commit say. */
export type Checks =
  | { readonly kind: "running"; readonly runs: readonly WorkflowRun[] }
  /** Each of these ended with a failure, and no other run is under way. */
  | { readonly kind: "failed"; readonly runs: readonly WorkflowRun[] }
  /** Neither passed nor failed: somebody has to do something first. */
  | { readonly kind: "waiting"; readonly reason: WaitReason; readonly run: WorkflowRun | null }
  | { readonly kind: "passed"; readonly runs: readonly WorkflowRun[] };

type Verdict = "running" | "failed" | "passed" | "nothing" | Extract<WaitReason, "approval" | "stopped">;

/**
 * What a conclusion means for the checks as a whole. Source: docs.github.com, "Workflow run statuses and conclusions".
 * `action_required`: nobody allowed the run yet, so nothing ran (what GITHUB_TOKEN or an agent pushes).
 */
const conclusions: Readonly<Record<string, Verdict>> = {
  success: "passed",
  neutral: "nothing",
  skipped: "nothing",
  failure: "failed",
  timed_out: "failed",
  startup_failure: "failed",
  action_required: "approval",
  cancelled: "stopped",
  stale: "stopped",
};

const verdictOf = ({ status, conclusion }: WorkflowRun): Verdict =>
  status === "action_required" || conclusion === "action_required"
    ? "approval"
    : status === "completed"
      ? (conclusions[conclusion ?? ""] ?? "stopped")
      : "running";

/** An agent's own session is no check. Other runs that no file of the repository holds are, such as those of CodeQL's default setup. */
const isSession = ({ event, workflowPath }: WorkflowRun): boolean =>
  event === "dynamic" && workflowPath.startsWith("dynamic/copilot");

/** The newest run of each workflow and event counts. */
function newestOfEach(runs: readonly WorkflowRun[], ownWorkflowPath: string | null): readonly WorkflowRun[] {
  const newest = new Map<string, WorkflowRun>();
  for (const run of runs.toSorted((left, right) => right.id - left.id)) {
    const key = `${run.event} ${run.workflowPath}`;
    if (!isSession(run) && run.workflowPath !== ownWorkflowPath && !newest.has(key)) newest.set(key, run);
  }
  return [...newest.values()];
}

/**
 * Reads the checks of a commit from its workflow runs.
 * @param runs those of the repository's own commits at that commit, in any order
 * @param ownWorkflowPath the workflow that follows, which is no check
 */
export function checksOf(runs: readonly WorkflowRun[], ownWorkflowPath: string | null): Checks {
  const counted = newestOfEach(runs, ownWorkflowPath).map((run) => ({ run, verdict: verdictOf(run) }));
  const of = (verdict: Verdict): readonly WorkflowRun[] =>
    counted.filter((each) => each.verdict === verdict).map(({ run }) => run);
  const [running, failed, passed] = [of("running"), of("failed"), of("passed")];
  if (running.length > 0) return { kind: "running", runs: running };
  if (failed.length > 0) return { kind: "failed", runs: failed };
  // Two events of one push may start a workflow twice, and one of the two stops the other (`cancel-in-progress`).
  const hasPassed = ({ workflowPath }: WorkflowRun): boolean =>
    passed.some((other) => other.workflowPath === workflowPath);
  const [held, halted] = [of("approval")[0], of("stopped").find((run) => !hasPassed(run))];
  if (held !== undefined) return { kind: "waiting", reason: "approval", run: held };
  if (halted !== undefined) return { kind: "waiting", reason: "stopped", run: halted };
  if (passed.length > 0) return { kind: "passed", runs: passed };
  const [skipped = null] = of("nothing");
  return { kind: "waiting", reason: skipped === null ? "no-run" : "nothing-ran", run: skipped };
}
