import type { FailureReport, ReportSource } from "../contracts/failure-report.ts";
import { diagnose, type ReadLog } from "../diagnosis/diagnosis.ts";
import { catalogueRules } from "../diagnosis/rules/catalogue.ts";
import { LogScanner } from "../diagnosis/scan.ts";
import { failureReportVersion } from "../contracts/failure-report.ts";
import { LogReader } from "../logs/log-reader.ts";
import type { Clock, LogSource } from "../ports.ts";
import { plain } from "../text/sanitise.ts";

export interface DiagnoseLogsInput {
  readonly source: ReportSource;
  /** The workflow's path or name, part of the fingerprint; null where nothing says. */
  readonly workflow: string | null;
  readonly logs: readonly LogSource[];
}

async function read(source: LogSource): Promise<ReadLog> {
  const scanner = new LogScanner(plain(source.name), catalogueRules);
  const reader = new LogReader((line) => scanner.push(line), source);
  for await (const bytes of source.chunks()) reader.push(bytes);
  reader.finish();
  return { scan: scanner.finish(), job: source.job, cutLines: reader.cutLines };
}

/**
 * Reads the logs of one run, one after the other, and diagnoses them together.
 * @throws whatever a log's source throws: a UserError for what the user can mend
 */
export async function diagnoseLogs(
  { source, workflow, logs }: DiagnoseLogsInput,
  clock: Clock,
): Promise<FailureReport> {
  const scanned: ReadLog[] = [];
  for (const log of logs) scanned.push(await read(log));
  return {
    schemaVersion: failureReportVersion,
    source,
    ...diagnose(scanned, workflow),
    generatedAt: new Date(clock.now()).toISOString(),
  };
}
