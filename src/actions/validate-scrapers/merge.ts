import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { readArchivedText } from "../../archive/archived-text.ts";
import { failStep, logWarning, setOutputs } from "../../runner/report-to-runner.ts";
import { readValidationReport, type ValidationReport } from "../../scrapers/validation-report.ts";
import { plain } from "../../text/sanitise.ts";
import { mergeValidations } from "../../usecases/merge-validations.ts";
import { loadArtifactClient } from "../artifact-entry.ts";
import { clock } from "../host.ts";
import type { ValidationOutputs } from "../outputs.ts";
import { baselineStore } from "./baseline-store.ts";
import { conclude, publish, shardArtifact, shardKey, validationFile } from "./publish.ts";
import { sourceOf, type ValidationJob } from "./validation-job.ts";

const maxReportBytes = 64 * 1024 ** 2;

/** Joins the reports that the jobs of this run left of their shards. Those jobs have marked the records already. */
export async function merge(job: ValidationJob): Promise<void> {
  const source = sourceOf(job);
  const reports = await shardReports(job);
  const { validation, missing } = mergeValidations({ reports, source, failOn: job.inputs["fail-on"] }, clock);
  const names = validation.scrapers.map(({ name }) => name);
  await baselineStore(job, null, names).write(validation);
  await publish(validation, source, job);
  if (missing.length === 0) return conclude(validation, job);
  // What a job did not report is not known to be right.
  if (validation.passed) setOutputs({ passed: null, outcome: "tool-error" } satisfies Partial<ValidationOutputs>);
  failStep(plain(`No report of ${missing.join(", ")}: see why those jobs ended without one.`));
}

/** The newest report of each shard. */
async function shardReports(job: ValidationJob): Promise<readonly ValidationReport[]> {
  const { listArtifacts, downloadArtifact } = await loadArtifactClient(job.stub);
  const found = (await listArtifacts()).flatMap((artifact) => {
    const shard = shardArtifact(job).read(artifact.name);
    return shard === null ? [] : [{ artifact, ...shard }];
  });
  // A job that was run again left another one.
  const newest = new Map(found.toSorted((left, right) => left.attempt - right.attempt).map((each) => [each.key, each]));
  const folder = await mkdtemp(join(job.context.temporaryFolder, "auto-heal-shards-"));
  const reports: ValidationReport[] = [];
  for (const { artifact, key } of newest.values()) {
    const archive = await downloadArtifact(artifact, folder);
    const text = await readArchivedText(archive, validationFile, maxReportBytes);
    const report = text === null ? null : readValidationReport(text, `the artifact "${plain(artifact.name, 100)}"`);
    if (report !== null && report.shard !== null && shardKey(report.shard) === key) reports.push(report);
    else logWarning(plain(`The artifact ${artifact.name} holds no report of its shard.`));
  }
  return reports;
}
