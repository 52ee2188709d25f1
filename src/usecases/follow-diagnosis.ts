import type { FailureReport } from "../contracts/failure-report.ts";
import type { Eligibility } from "../healing/eligibility.ts";
import type { Cause, Flake } from "../healing/follow/events.ts";
import type { WorkflowRun } from "../ports.ts";
import { analyzeRun } from "./analyze-run.ts";
import type { Sweep, Watched } from "./watched-healing.ts";

/** A run's diagnosis; `ran` is false where none of its jobs did anything, so that it is no failure of anybody's. */
export interface DiagnosedRun {
  readonly report: FailureReport;
  readonly ran: boolean;
}

const ours: Eligibility = { kind: "heal" };

/** Diagnoses a run of a healing's branch, or of its base, as any other run is. */
export async function diagnoseRun(run: WorkflowRun, { settings, ports }: Sweep): Promise<DiagnosedRun> {
  const { config, defaultBranch, minConfidence, ownWorkflowPath } = settings;
  const input = { runId: run.id, attempt: run.attempt, config, defaultBranch, minConfidence, ownWorkflowPath };
  const analyzed = await analyzeRun({ ...input, eligibility: ours }, ports);
  return { report: analyzed.report, ran: analyzed.eligibility.kind !== "ignore" };
}

/** What a failed run of the branch means for the healing. */
export type FailedRun =
  | { readonly kind: "own"; readonly cause: Cause; readonly run: WorkflowRun; readonly report: FailureReport }
  | { readonly kind: "flake"; readonly why: Flake; readonly run: WorkflowRun }
  | { readonly kind: "nothing-ran"; readonly run: WorkflowRun };

/** What a run failed by, the root cause first; that of a failure whose cause is not known included. */
export const fingerprintsOf = ({ fingerprint, failures }: FailureReport): readonly string[] => [
  ...(fingerprint === null ? [] : [fingerprint]),
  ...failures.map((failure) => failure.fingerprint),
];

/** Whether the base branch has the failure too: another healing is about it, or the workflow's newest run there failed by it. */
async function isOnBase({ fingerprint }: FailureReport, run: WorkflowRun, watched: Watched): Promise<boolean> {
  const { sweep, healing, open } = watched;
  if (fingerprint === null) return false;
  if (fingerprint !== healing.marker.fingerprint && sweep.openFingerprints.has(fingerprint)) return true;
  const base = open?.baseBranch ?? healing.marker.base;
  const [newest] = base === undefined ? [] : await sweep.branchRuns(run.workflowPath, base);
  if (newest === undefined || newest.conclusion !== "failure") return false;
  const { report } = await diagnoseRun(newest, sweep);
  return fingerprintsOf(report).includes(fingerprint);
}

/** Finds out whether a failure is the branch's own doing, and whether it is the one that is healed. */
export async function classifyFailedRun(run: WorkflowRun, watched: Watched): Promise<FailedRun> {
  const { report, ran } = await diagnoseRun(run, watched.sweep);
  if (!ran) return { kind: "nothing-ran", run };
  const [root] = report.failures;
  if (root?.transient === true && run.attempt === 1) return { kind: "flake", why: "transient", run };
  if (fingerprintsOf(report).includes(watched.healing.marker.fingerprint))
    return { kind: "own", cause: "same", run, report };
  if (await isOnBase(report, run, watched)) return { kind: "flake", why: "on-base", run };
  return { kind: "own", cause: "new", run, report };
}
