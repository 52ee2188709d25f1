import {
  failureReportVersion,
  type Failure,
  type FailureReport,
  type ReportSource,
} from "../contracts/failure-report.ts";
import { failureFingerprint } from "../diagnosis/fingerprint.ts";
import type { Annotation, RunJob, WorkflowProblem, WorkflowRun } from "../ports.ts";
import { plain } from "../text/sanitise.ts";
import { sanitisedReport } from "./sanitised-report.ts";

type RunReportSource = Extract<ReportSource, { kind: "workflow-run" }>;

/** The run as a report names it. */
export function runSource(run: WorkflowRun): RunReportSource {
  return {
    kind: "workflow-run",
    repository: run.repository,
    workflowName: plain(run.workflowName, 200),
    workflowPath: plain(run.workflowPath, 300),
    runId: run.id,
    attempt: run.attempt,
    event: plain(run.event, 50),
    headBranch: run.headBranch === null ? null : plain(run.headBranch, 300),
    headSha: run.headSha,
    headRepository: run.headRepository,
    conclusion: run.conclusion,
    url: run.url,
  };
}

/** A report that a run left of itself: where it comes from is what the code host says, not what the report says. */
export function handedOverReport(given: FailureReport, run: WorkflowRun): FailureReport {
  const report = sanitisedReport(given);
  const { source } = report;
  if (source.kind === "workflow-run") return { ...report, source: runSource(run) };
  if (source.kind === "log-file") return report;
  const { runId: id, attempt, event, headBranch: branch, workflowPath } = runSource(run);
  return {
    ...report,
    source: {
      ...source,
      sha: run.headSha,
      runUrl: run.url,
      run: { id, attempt, event, branch, workflowPath },
    },
  };
}

/** What a job knows of the run that it is in. */
export interface OwnRun {
  readonly runId: number;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly eventName: string;
  /** Null for a tag, or where nothing says. */
  readonly branch: string | null;
  readonly sha: string;
  readonly workflowPath: string | null;
}

/** A validation's report that was made in the run that we are in; any other report as it is. */
export function validatedInRun(report: FailureReport, own: OwnRun): FailureReport {
  const { source } = report;
  if (source.kind !== "scraper-validation") return report;
  const { runId: id, runAttempt: attempt, runUrl, eventName, branch, sha, workflowPath } = own;
  return {
    ...report,
    source: { ...source, sha, runUrl, run: { id, attempt, event: plain(eventName, 50), branch, workflowPath } },
  };
}

const base = (source: RunReportSource, at: number): Omit<FailureReport, "outcome" | "failures" | "fingerprint"> => ({
  schemaVersion: failureReportVersion,
  source,
  generatedAt: new Date(at).toISOString(),
  truncated: [],
});

/** A run that was not looked into. @param outcome `no-failure` for a run that did not fail */
export const unreadReport = (
  source: RunReportSource,
  at: number,
  outcome: "no-failure" | "not-determined",
  note: string,
): FailureReport => ({ ...base(source, at), outcome, failures: [], fingerprint: null, note: plain(note) });

interface KnownFailure {
  readonly ruleId: string;
  readonly category: Failure["category"];
  readonly title: string;
  readonly message: string;
  readonly job: string | null;
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly confidence: number;
  readonly feature: string;
}

function failureOf(source: RunReportSource, known: KnownFailure): Failure {
  const { ruleId, category, title, job, line, column, confidence, feature } = known;
  const message = plain(known.message, 500);
  const path = plain(known.path, 300);
  return {
    ruleId,
    category,
    title,
    message,
    job: job === null ? null : plain(job, 200),
    step: null,
    evidence: [{ log: path, line, text: message, role: "cause" }],
    location: { path, line, ...(column === undefined ? {} : { column }) },
    captures: {},
    confidence,
    basis: [{ feature, weight: Math.log(confidence / (1 - confidence)) }],
    transient: false,
    fingerprint: failureFingerprint({ workflow: source.workflowPath, job, category, message }),
    suspects: [],
  };
}

const failed = (source: RunReportSource, at: number, failures: Failure[]): FailureReport => ({
  ...base(source, at),
  outcome: "failed",
  failures,
  fingerprint: failures[0]?.fingerprint ?? null,
});

/** How many problems of a workflow file or annotations of a check are reported. */
const listed = 10;

/**
 * A run that never started: the workflow file is the cause. There are no logs then.
 * @param problems at least one, in the order of the file
 */
export function workflowDefinitionReport(
  source: RunReportSource,
  problems: readonly WorkflowProblem[],
  at: number,
): FailureReport {
  const known = (problem: WorkflowProblem): KnownFailure => ({
    ruleId: "workflow-file-invalid",
    category: "workflow-definition",
    title: "The workflow file is not valid",
    job: null,
    path: source.workflowPath,
    confidence: 0.97,
    feature: "GitHub's own parser refuses the file",
    ...problem,
  });
  return failed(
    source,
    at,
    problems.slice(0, listed).map((problem) => failureOf(source, known(problem))),
  );
}

/** A run whose logs name no cause, but whose checks carry error annotations. */
export function annotatedReport(
  source: RunReportSource,
  annotated: readonly { readonly job: RunJob; readonly annotation: Annotation }[],
  at: number,
): FailureReport {
  const known = ({ job, annotation: { path, line, message } }: (typeof annotated)[number]): KnownFailure => ({
    ruleId: "check-annotation",
    category: "unknown",
    title: "A check annotated an error",
    message,
    job: job.name,
    path,
    line,
    confidence: 0.6,
    feature: "a check points at this place",
  });
  return failed(
    source,
    at,
    annotated.slice(0, listed).map((entry) => failureOf(source, known(entry))),
  );
}
