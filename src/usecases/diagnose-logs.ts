import type { OwnRule } from "../contracts/config-forms.ts";
import type { FailureReport, ReportSource } from "../contracts/failure-report.ts";
import { diagnose, type ReadLog } from "../diagnosis/diagnosis.ts";
import { GreenLines } from "../diagnosis/last-green.ts";
import { rulesWith } from "../diagnosis/own-rules.ts";
import type { RuleSet } from "../diagnosis/rule-set.ts";
import { LogScanner } from "../diagnosis/scan.ts";
import { failureReportVersion } from "../contracts/failure-report.ts";
import type { LineFilter } from "../logs/line-filter.ts";
import { everyLine } from "../logs/reader-filter.ts";
import type { Expects, LogLineSink } from "../logs/log-line.ts";
import { LogReader } from "../logs/log-reader.ts";
import type { Clock, LogSource } from "../ports.ts";
import { plain } from "../text/sanitise.ts";

export interface DiagnoseLogsInput {
  readonly source: ReportSource;
  /** The workflow's path or name, part of the fingerprint; null where nothing says. */
  readonly workflow: string | null;
  readonly logs: readonly LogSource[];
  /** The newest passing log of the same job, to compare with; null, or left out, where there is none. */
  readonly lastGreen?: (log: LogSource) => LogSource | null;
  /** Of the configuration; none where it is left out. */
  readonly ownRules?: readonly OwnRule[];
}

async function pour(source: LogSource, sink: LogLineSink, filter: LineFilter, expects?: Expects): Promise<LogReader> {
  const reader = new LogReader(sink, source, filter, expects);
  for await (const bytes of source.chunks()) reader.push(bytes);
  reader.finish();
  return reader;
}

async function greenLines(source: LogSource | null): Promise<GreenLines | null> {
  if (source === null) return null;
  const lines = new GreenLines();
  await pour(
    source,
    ({ text, header }) => {
      if (!header && text.trim() !== "") lines.add(text);
    },
    everyLine,
  );
  return lines;
}

async function read(source: LogSource, rules: RuleSet, lastGreen: LogSource | null): Promise<ReadLog> {
  const scanner = new LogScanner(plain(source.name), rules, await greenLines(lastGreen));
  // Against a green log any line may be news.
  const filter = lastGreen === null ? rules.filter : everyLine;
  const reader = await pour(
    source,
    (line) => scanner.push(line),
    filter,
    (found, number, text) => scanner.expects(found, number, text),
  );
  return { scan: scanner.finish(), job: source.job, cutLines: reader.cutLines };
}

/**
 * Reads the logs of one run, one after the other, and diagnoses them together.
 * @throws whatever a log's source throws: a UserError for what the user can mend
 */
export async function diagnoseLogs(
  { source, workflow, logs, lastGreen = () => null, ownRules = [] }: DiagnoseLogsInput,
  clock: Clock,
): Promise<FailureReport> {
  const rules = rulesWith(ownRules);
  const scanned: ReadLog[] = [];
  for (const log of logs) scanned.push(await read(log, rules, lastGreen(log)));
  return {
    schemaVersion: failureReportVersion,
    source,
    ...diagnose(scanned, workflow),
    generatedAt: new Date(clock.now()).toISOString(),
  };
}
