import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { fitReport } from "../../contracts/envelope.ts";
import { writeFileAtomic } from "../../files/text-files.ts";
import { annotateLine, failStep, logLine, setOutputs, warnLine, writeSummary } from "../../runner/report-to-runner.ts";
import { severityOf, titleOf, wordsOf } from "../../scrapers/finding.ts";
import { junitReport } from "../../scrapers/junit-report.ts";
import type { Shard } from "../../scrapers/shard.ts";
import { conclusionOf, renderValidation } from "../../scrapers/summary.ts";
import { validationReport } from "../../scrapers/validation-report.ts";
import { summarise, type Validation } from "../../scrapers/validation.ts";
import { plain } from "../../text/sanitise.ts";
import { safeJson } from "../../text/terminal.ts";
import { clock } from "../host.ts";
import type { ValidationOutputs } from "../outputs.ts";
import { uploadArtifact, uploadReport } from "../report-artifact.ts";
import { selectionKey, type ValidationJob, type ValidationSource } from "./validation-job.ts";

/** GitHub shows ten errors and ten warnings of a step; more would be lost without a word. */
const annotationLimit = 10;
/** A report of each of so many scrapers that failed is left, the first. A matrix has no more jobs. */
const reportLimit = 256;

/** The file of a validation's report in its artifact. */
export const validationFile = "validation-report.json";

/** A shard in the name of an artifact. */
export const shardKey = ({ index, of }: Shard): string => `${index}-of-${of}`;

/** The name of the artifact that a shard leaves. */
export const shardArtifact = (job: ValidationJob) => ({
  write: (shard: Shard): string => `auto-heal-shard-${selectionKey(job)}-${shardKey(shard)}-${job.context.runAttempt}`,
  /** What such a name says; null for another name. */
  read: (name: string): { readonly key: string; readonly attempt: number } | null => {
    const [, of, key = "", attempt = ""] =
      /^auto-heal-shard-([0-9a-f]{8})-(\d{1,3}-of-\d{1,3})-(\d{1,6})$/.exec(name) ?? [];
    return of === selectionKey(job) ? { key, attempt: Number(attempt) } : null;
  },
});

interface Written {
  readonly report: string;
  readonly validation: string;
  readonly junit: string;
  /** Names of the scrapers that failed. */
  readonly failed: readonly string[];
  /** All that belongs into an artifact, the failure report first. */
  readonly files: readonly string[];
}

/** Writes the reports where later steps of the job find them. */
async function writeReports(
  validation: Validation,
  shard: Shard | null,
  source: ValidationSource,
  { inputs, context }: ValidationJob,
): Promise<Written> {
  const folder = await mkdtemp(join(context.temporaryFolder, "auto-heal-"));
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFileAtomic(path, text);
    return path;
  };
  const report = await write("failure-report.json", `${safeJson(validation.report)}\n`);
  const all = await write(validationFile, `${safeJson(validationReport(validation, shard))}\n`);
  const junit = await write("junit.xml", junitReport(validation));
  const each = validation.scrapers.map((result) => summarise([result], source, inputs["fail-on"], clock.now(), null));
  const failed = each.filter(({ passed }) => !passed).slice(0, reportLimit);
  await mkdir(join(folder, "scrapers"));
  const own: string[] = [];
  for (const one of failed) own.push(await write(join("scrapers", `${nameOf(one)}.json`), `${safeJson(one.report)}\n`));
  return { report, validation: all, junit, failed: failed.map(nameOf), files: [report, all, junit, ...own] };
}

const nameOf = ({ scrapers }: Validation): string => scrapers[0]?.name ?? "";

/** Shows a validation in the job: outputs, files, artifact, summary. */
export async function publish(validation: Validation, source: ValidationSource, job: ValidationJob): Promise<void> {
  const written = await writeReports(validation, null, source, job);
  // A report of no failure would stand in the way of what else the run failed of.
  const artifact = validation.passed ? null : await uploadReport(written.files, job.context, job.stub);
  await show(validation, written, artifact);
}

/** As {@link publish}, for a job that validates a part: what it came to is joined by another, which heals. */
export async function publishShard(
  validation: Validation,
  shard: Shard,
  source: ValidationSource,
  job: ValidationJob,
): Promise<void> {
  const written = await writeReports(validation, shard, source, job);
  await uploadArtifact(shardArtifact(job).write(shard), [written.validation], job.stub, 7);
  await show(validation, written, null);
}

async function show(validation: Validation, written: Written, artifact: string | null): Promise<void> {
  const { report, passed } = validation;
  setOutputs({
    passed: String(passed),
    outcome: report.outcome,
    failed: JSON.stringify(written.failed),
    "failure-report": safeJson(fitReport(report)),
    "failure-report-path": written.report,
    fingerprint: report.fingerprint,
    "report-artifact": artifact,
    "validation-report-path": written.validation,
    "junit-path": written.junit,
    matrix: null,
  } satisfies ValidationOutputs);
  await writeSummary(renderValidation(validation));
}

/** Marks the first offending records of each finding, as far as GitHub shows marks. */
export function annotate({ scrapers }: Validation): void {
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

/** Says in one line what came of it, and turns the step red where that is asked for. */
export function conclude(validation: Validation, { inputs }: ValidationJob): void {
  const tell = validation.passed || inputs["fail-on"] === "never" ? logLine : failStep;
  tell(plain(conclusionOf(validation)));
}
