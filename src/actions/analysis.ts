import { decodeFailureReport, fitReport, inlineLimit } from "../contracts/envelope.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import { fingerprintVersion } from "../diagnosis/fingerprint.ts";
import { UserError } from "../errors.ts";
import { readTextFile } from "../files/text-files.ts";
import { type Eligibility, eligibility, validationEligibility } from "../healing/eligibility.ts";
import type { HealingTexts } from "../healing/healing-texts.ts";
import { validatedInRun } from "../healing/report-sources.ts";
import { sanitisedReport } from "../healing/sanitised-report.ts";
import { renderAnalysis } from "../healing/summary.ts";
import { version } from "../product.ts";
import type { RunnerContext } from "../runner/context.ts";
import { annotateLine, logLine, setOutputs, writeSummary } from "../runner/report-to-runner.ts";
import { plain } from "../text/sanitise.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { safeJson } from "../text/terminal.ts";
import { workflowValidator } from "../workflows/workflow-validator.ts";
import { clock, type Host, runToAnalyze } from "./host.ts";
import type { AnalysisOutputs } from "./outputs.ts";
import { uploadReport } from "./report-artifact.ts";

export interface Analysis {
  readonly texts: HealingTexts;
  readonly eligibility: Eligibility;
  readonly notes: readonly string[];
}

export interface AnalysisRequest {
  readonly runId: number | null;
  readonly attempt: number | null;
  /** A report to propose a fix for, in place of a run. */
  readonly reportPath: string | null;
}

const heal: Eligibility = { kind: "heal" };

/** The workflow that a report is of, as far as it says. */
export function workflowPathOf({ source }: FailureReport): string | null {
  switch (source.kind) {
    case "workflow-run":
      return source.workflowPath;
    case "log-file":
      return source.workflowPath ?? null;
    case "scraper-validation":
      return source.run?.workflowPath ?? null;
  }
}

/** Whether a report that was handed over may be healed. */
export function eligibilityOf({ source }: FailureReport, { config, defaultBranch, context }: Host): Eligibility {
  switch (source.kind) {
    case "workflow-run":
      return eligibility({ run: source, defaultBranch, config, ownWorkflowPath: context.workflowPath });
    case "log-file":
      return heal;
    case "scraper-validation":
      return source.run === undefined ? heal : validationEligibility({ run: source.run, defaultBranch, config });
  }
}

/**
 * Places a report that an earlier step or job handed over. Unless it came with a run that has ended, it is of the run
 * that we are in, and then the runner says of which commit and branch: the job that wrote it runs other people's code.
 * @throws UserError `input-invalid` for the report of a run of another repository
 */
export function placeReport(
  given: FailureReport,
  { context, repository }: Pick<Host, "context" | "repository">,
): FailureReport {
  const report = sanitisedReport(given);
  const { source } = report;
  if (source.kind === "workflow-run" && source.repository.toLowerCase() !== repository.toLowerCase()) {
    throw new UserError(
      "input-invalid",
      `the failure report is of a run of ${plain(source.repository, 200)}, not of ${plain(repository, 200)}`,
      "Name the repository of the report with the input repository, or hand over a report of this one.",
    );
  }
  return context.event.workflow_run === undefined ? validatedInRun(report, context) : report;
}

/** What a run or a report tells, before a fix is looked for. */
export interface Diagnosis extends Omit<Analysis, "texts"> {
  readonly report: FailureReport;
}

/** Diagnoses a run, or takes a report. */
export async function diagnose(request: AnalysisRequest, host: Host): Promise<Diagnosis> {
  if (request.reportPath !== null) {
    const json = await readTextFile(request.reportPath, "the failure report");
    const report = placeReport(decodeFailureReport(json, plain(request.reportPath)), host);
    return { report, eligibility: eligibilityOf(report, host), notes: [] };
  }
  const { context, config, defaultBranch, minConfidence, source } = host;
  const run = runToAnalyze(request, host);
  // The rules and the fixers are half of what we are: they are loaded when there is something to diagnose and to fix.
  const { analyzeRun } = await import("../usecases/analyze-run.ts");
  return analyzeRun(
    { ...run, config, defaultBranch, minConfidence, ownWorkflowPath: context.workflowPath },
    { source, validator: workflowValidator, clock },
  );
}

/**
 * Proposes a fix against the files of the commit that failed.
 * @param settled why none has to be looked for; null where one has
 * @throws UserError `input-invalid` for the report of a bare log
 */
export async function propose(
  { report, eligibility: eligible, notes }: Diagnosis,
  host: Host,
  settled: SafeMarkdown | null = null,
): Promise<Analysis> {
  const { source } = report;
  if (source.kind === "log-file") {
    throw new UserError(
      "input-invalid",
      "the failure report is of a bare log, which names no commit",
      "Hand over the report of a run or of a validation.",
    );
  }
  const commit = source.kind === "workflow-run" ? source.headSha : source.sha;
  const { proposeHealing } = await import("../usecases/propose-healing.ts");
  const proposed = await proposeHealing(
    {
      report,
      workflowPath: workflowPathOf(report),
      config: host.config,
      minConfidence: host.minConfidence,
      exclusion: eligible.kind === "heal" ? settled : eligible.reason,
      token: "github-token",
      workflows: workflowValidator,
      agentReady: false,
      // Whether the token may, and how many are left, shows when the healing is opened: an analysis writes nothing.
      rerunsLeft: host.config.limits.reruns,
      pullRequestLimit: null,
    },
    host.source.filesAt(commit),
    clock,
  );
  return {
    texts: { report, proposal: proposed.proposal, search: proposed.search, version, fingerprintVersion },
    eligibility: eligible,
    notes,
  };
}

/** Shows an analysis in the job: outputs, files, artifact, summary, annotations. */
export async function publishAnalysis(
  { texts, eligibility: eligible, notes }: Analysis,
  host: Pick<Host, "keep"> & { readonly context: Pick<RunnerContext, "sha" | "runId" | "runAttempt"> },
  stub: string,
): Promise<void> {
  const { report, proposal } = texts;
  const [failure] = report.failures;
  const json = safeJson(report);
  const reportPath = await host.keep("failure-report.json", `${json}\n`);
  const proposalPath = await host.keep("fix-proposal.json", `${safeJson(proposal)}\n`);
  const inlineProposal = safeJson(proposal);
  const artifact =
    eligible.kind === "ignore" ? null : await uploadReport([reportPath, proposalPath], host.context, stub);
  setOutputs({
    outcome: report.outcome,
    category: failure?.category ?? null,
    confidence: failure === undefined ? null : Math.floor(failure.confidence * 100),
    decision: proposal.decision,
    "fix-type": proposal.fixType,
    fingerprint: report.fingerprint,
    "failure-report": safeJson(fitReport(report)),
    "failure-report-path": reportPath,
    // A proposal has no part that could go: the file has it all.
    "fix-proposal": Buffer.byteLength(inlineProposal) <= inlineLimit ? inlineProposal : null,
    "fix-proposal-path": proposalPath,
    "report-artifact": artifact,
  } satisfies AnalysisOutputs);
  await writeSummary(renderAnalysis(texts, notes));
  logLine(
    plain(
      `${report.outcome}: ${failure === undefined ? (report.note ?? "no cause") : `${failure.title} (${failure.message})`}`,
    ),
  );
  logLine(plain(`decision: ${proposal.decision}. ${proposal.reason}`));
  if (
    failure?.location?.line !== undefined &&
    report.source.kind === "workflow-run" &&
    report.source.headSha === host.context.sha
  ) {
    annotateLine(plain(`${failure.title}: ${failure.message}`), plain(failure.location.path), failure.location.line);
  }
}
