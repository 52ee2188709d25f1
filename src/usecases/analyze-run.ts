import { decodeFailureReport } from "../contracts/envelope.ts";
import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import { UserError } from "../errors.ts";
import { eligibility, type Eligibility } from "../healing/eligibility.ts";
import {
  annotatedReport,
  handedOverReport,
  runSource,
  unreadReport,
  workflowDefinitionReport,
} from "../healing/report-sources.ts";
import type { Annotation, Clock, LogSource, RunJob, RunSource, WorkflowRun, WorkflowValidator } from "../ports.ts";
import { md, prose } from "../text/markdown.ts";
import { type ConsultedReport, consultPast, type PresentRun } from "./consult-past.ts";
import { diagnoseLogs } from "./diagnose-logs.ts";

export interface AnalyzeRunInput {
  readonly runId: number;
  /** Null for the latest. */
  readonly attempt: number | null;
  readonly config: Config;
  readonly defaultBranch: string;
  /** The gate, 0..1, the configuration's unless given: a diagnosis above it is sure, and no earlier log is asked for. */
  readonly minConfidence?: number;
  /** The path of the workflow that we run in; null outside of one. */
  readonly ownWorkflowPath: string | null;
  /** What may be done with the run, where the caller knows: the runs of a healing's own branch are none to heal. */
  readonly eligibility?: Eligibility;
}

export interface AnalyzeRunPorts {
  readonly source: RunSource;
  readonly validator: WorkflowValidator;
  readonly clock: Clock;
}

export interface AnalyzedRun {
  readonly run: WorkflowRun;
  readonly report: FailureReport;
  readonly eligibility: Eligibility;
  /** What could not be had: one sentence each. */
  readonly notes: readonly string[];
}

const failedConclusions: ReadonlySet<string | null> = new Set(["failure", "timed_out"]);
/** More failed jobs than these say the same again; each costs requests. */
const jobLimit = 25;

/**
 * Reads a workflow run and diagnoses it. Nothing is checked out, nothing of the run is executed.
 * @throws UserError `input-invalid` for a run in progress; what the source throws
 */
export async function analyzeRun(input: AnalyzeRunInput, ports: AnalyzeRunPorts): Promise<AnalyzedRun> {
  const { source, clock } = ports;
  const run = await source.run(input.runId, input.attempt);
  if (run.status !== "completed") {
    throw new UserError(
      "input-invalid",
      `run ${run.id} is still ${run.status.replaceAll("_", " ")}`,
      "Analyze it when it has completed.",
    );
  }
  const origin = runSource(run);
  const eligible = input.eligibility ?? eligibility({ run: origin, ...input });
  const unread = (outcome: "no-failure" | "not-determined", note: string, to: Eligibility = eligible): AnalyzedRun => ({
    run,
    report: unreadReport(origin, clock.now(), outcome, note),
    eligibility: to,
    notes: [],
  });
  if (eligible.kind === "ignore")
    return unread(run.conclusion === "success" ? "no-failure" : "not-determined", eligible.reason);
  const handedOver = await source.handedOverReport(run);
  if (handedOver !== null) {
    return {
      run,
      report: handedOverReport(decodeFailureReport(handedOver, "the run's report artifact"), run),
      eligibility: eligible,
      notes: [
        "The run left a failure report of its own: its diagnosis was taken, and where it comes from is what GitHub says.",
      ],
    };
  }
  if (run.conclusion === "startup_failure") return startupFailure(run, eligible, ports);

  const jobs = await source.jobs(run);
  const failed = jobs.filter(({ conclusion }) => failedConclusions.has(conclusion)).slice(0, jobLimit);
  if (failed.length === 0) {
    const reason =
      jobs.length === 0 ? "The run has no jobs: nothing ran that could have failed." : "None of the run's jobs failed.";
    return unread("not-determined", reason, { kind: "ignore", reason: md`${prose(reason)}` });
  }
  const diagnosed = async (logs: readonly LogSource[]): Promise<ConsultedReport> => {
    const read = { source: origin, workflow: run.workflowPath, logs, ownRules: input.config.rules };
    const report = await diagnoseLogs(read, clock);
    const { config, defaultBranch, minConfidence = config.minConfidence } = input;
    const compare: PresentRun["compare"] = (lastGreen) => diagnoseLogs({ ...read, lastGreen }, clock);
    return consultPast({ run, failed, report, minConfidence, defaultBranch, compare }, source);
  };
  await using downloaded = await source.logs(run, failed);
  const told =
    downloaded.logs.length === 0
      ? {
          report: unreadReport(origin, clock.now(), "not-determined", "No log of the run's failed jobs could be had."),
          notes: [],
        }
      : await diagnosed(downloaded.logs);
  const { report, notes } = await annotate(told.report, failed, ports);
  return {
    run,
    report: withUrls(report, failed),
    eligibility: eligible,
    notes: [...downloaded.notes, ...told.notes, ...notes],
  };
}

async function startupFailure(
  run: WorkflowRun,
  eligible: Eligibility,
  { source, validator, clock }: AnalyzeRunPorts,
): Promise<AnalyzedRun> {
  const origin = runSource(run);
  const file = await source.filesAt(run.headSha).read(run.workflowPath);
  const problems = file === null ? [] : await validator.problems(run.workflowPath, file.text);
  const note = "The run never started, and the official parser finds no fault in its workflow file.";
  const report =
    problems.length > 0
      ? workflowDefinitionReport(origin, problems, clock.now())
      : unreadReport(origin, clock.now(), "not-determined", note);
  return { run, report, eligibility: eligible, notes: [] };
}

/** What a check says of a failed job, where the logs say nothing. The runner's own words about exit codes do not count. */
async function annotate(
  report: FailureReport,
  jobs: readonly RunJob[],
  { source, clock }: AnalyzeRunPorts,
): Promise<{ readonly report: FailureReport; readonly notes: readonly string[] }> {
  if (report.outcome !== "not-determined" || report.source.kind !== "workflow-run") return { report, notes: [] };
  const annotated: { job: RunJob; annotation: Annotation }[] = [];
  for (const job of jobs) {
    const annotations = await source.annotations(job);
    if (annotations === null) {
      return { report, notes: ["The annotations of the checks could not be read: that takes `checks: read`."] };
    }
    const telling = annotations.filter(
      ({ path, message }) => path !== ".github" && !message.startsWith("Process completed with exit code"),
    );
    annotated.push(...telling.map((annotation) => ({ job, annotation })));
  }
  return {
    report: annotated.length === 0 ? report : annotatedReport(report.source, annotated, clock.now()),
    notes: [],
  };
}

/** Links each cause to its line on the job's page: lines are counted from the start of the step that failed. */
function withUrls(report: FailureReport, jobs: readonly RunJob[]): FailureReport {
  const failures = report.failures.map((failure) => {
    const job = jobs.find(({ name }) => name === failure.job);
    if (job === undefined) return failure;
    const failedSteps = job.steps.filter(({ conclusion }) => conclusion === "failure");
    const stepLine = failure.evidence[0]?.stepLine;
    const [step] = failedSteps;
    const exact = failedSteps.length === 1 && step !== undefined && stepLine !== undefined;
    return Object.assign({}, failure, { url: exact ? `${job.url}#step:${step.number}:${stepLine}` : job.url });
  });
  return { ...report, failures };
}
