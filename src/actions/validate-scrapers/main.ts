import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fitReport } from "../../contracts/envelope.ts";
import type { ReportSource } from "../../contracts/failure-report.ts";
import { parseScrapersConfig } from "../../contracts/scrapers-config.ts";
import { readBaseline, writeBaseline } from "../../files/baseline-file.ts";
import { writeFileAtomic } from "../../files/text-files.ts";
import { openWorkspace } from "../../files/workspace-files.ts";
import { scraperCommands } from "../../process/scraper-commands.ts";
import { readContext, type RunnerContext } from "../../runner/context.ts";
import { readInputs } from "../../runner/inputs.ts";
import {
  annotateLine,
  closeGroup,
  failStep,
  logLine,
  openGroup,
  setOutputs,
  warnLine,
  writeSummary,
} from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import { severityOf, titleOf, wordsOf } from "../../scrapers/finding.ts";
import { conclusionOf, renderValidation, verdictOf } from "../../scrapers/summary.ts";
import type { Validation } from "../../scrapers/validation.ts";
import { duration } from "../../scrapers/wording.ts";
import { plain } from "../../text/sanitise.ts";
import { safeJson } from "../../text/terminal.ts";
import { validateScrapers } from "../../usecases/validate-scrapers.ts";
import { clock } from "../host.ts";
import type { ValidationOutputs } from "../outputs.ts";
import { uploadReport } from "../report-artifact.ts";
import { type ValidateInputs, validateInputs } from "./inputs.ts";

/** GitHub shows ten errors and ten warnings of a step; more would be lost without a word. */
const annotationLimit = 10;

/** The events whose runs teach a baseline: what a pull request makes of the data is not yet how it is. */
const teaching: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]);

function sourceOf(configPath: string, context: RunnerContext): Extract<ReportSource, { kind: "scraper-validation" }> {
  const { runId: id, runAttempt: attempt, runUrl, eventName: event, branch, sha, workflowPath } = context;
  return {
    kind: "scraper-validation",
    configPath: plain(configPath, 300),
    sha,
    runUrl,
    run: { id, attempt, event, branch, workflowPath },
  };
}

async function validate(inputs: ValidateInputs, context: RunnerContext): Promise<Validation> {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? ".";
  const files = await openWorkspace(workspace);
  const text = await files.read(inputs.config, "the configuration");
  const config = parseScrapersConfig(text, plain(inputs.config, 300));
  const commands = scraperCommands({
    workspace,
    environment: process.env,
    onCommand: { started: ({ scraper, step }) => openGroup(plain(`${scraper}: ${step}`)), ended: closeGroup },
    onLine: logLine,
  });
  const progress = {
    started: (scraper: string, place: number, total: number) =>
      logLine(plain(`${scraper} (${place} of ${total}) started`)),
    ended: (result: Validation["scrapers"][number]) =>
      logLine(plain(`${result.name} ${verdictOf(result)}, ${duration(result.milliseconds)}`)),
  };
  const source = sourceOf(inputs.config, context);
  const baselinePath = inputs.baseline === null ? null : join(workspace, inputs.baseline);
  const baseline = baselinePath === null ? null : await readBaseline(baselinePath);
  const input = { config, source, only: inputs.only, failOn: inputs["fail-on"], baseline };
  const validation = await validateScrapers(input, { files, commands, clock, pause, progress });
  const isTrusted = teaching.has(context.eventName);
  if (baselinePath !== null && isTrusted) await writeBaseline(baselinePath, validation.baseline);
  return validation;
}

function annotate({ scrapers }: Validation): void {
  const shown = { error: 0, warning: 0 };
  for (const finding of scrapers.flatMap(({ findings }) => findings)) {
    const severity = severityOf(finding);
    const { path, line } = finding.location ?? {};
    if (path === undefined || line === undefined || shown[severity] === annotationLimit) continue;
    shown[severity] += 1;
    const tell = severity === "error" ? annotateLine : warnLine;
    tell(plain(`${finding.scraper}: ${titleOf(finding)}: ${wordsOf(finding)}`), plain(path), line);
  }
}

/** Shows a validation in the job: outputs, file, artifact, summary, annotations. */
async function publish(validation: Validation, context: RunnerContext, stub: string): Promise<void> {
  const { report, passed } = validation;
  const path = join(await mkdtemp(join(context.temporaryFolder, "auto-heal-")), "failure-report.json");
  await writeFileAtomic(path, `${safeJson(report)}\n`);
  // A report of no failure would stand in the way of what else the run failed of.
  const artifact = passed ? null : await uploadReport([path], context, stub);
  setOutputs({
    passed: String(passed),
    outcome: report.outcome,
    "failure-report": safeJson(fitReport(report)),
    "failure-report-path": path,
    fingerprint: report.fingerprint,
    "report-artifact": artifact,
  } satisfies ValidationOutputs);
  await writeSummary(renderValidation(validation));
  annotate(validation);
}

export const main = (stub: string): Promise<void> =>
  runAction(async () => {
    try {
      const inputs = readInputs(validateInputs);
      const context = readContext();
      const validation = await validate(inputs, context);
      await publish(validation, context, stub);
      const tell = validation.passed || inputs["fail-on"] === "never" ? logLine : failStep;
      tell(plain(conclusionOf(validation)));
    } catch (thrown) {
      // Neither passed nor failed: nothing is known of the scrapers.
      setOutputs({ outcome: "tool-error" } satisfies Partial<ValidationOutputs>);
      throw thrown;
    }
  });
