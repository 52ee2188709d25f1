import { join } from "node:path";
import { openRunLogArchive } from "../../src/archive/run-log-archive.ts";
import type { FailureReport } from "../../src/contracts/failure-report.ts";
import { normaliseMessage } from "../../src/diagnosis/fingerprint.ts";
import { LogReader } from "../../src/logs/log-reader.ts";
import { selectRunLogs } from "../../src/logs/run-log-layout.ts";
import type { LogSource } from "../../src/ports.ts";
import { corpusLog, type CorpusLog } from "../corpus.ts";

/** How the archive of a whole run was diagnosed: one of its jobs is a log of the corpus. */
export interface ArchiveVerdict {
  readonly log: CorpusLog;
  readonly failed: boolean;
  /** The cause stands in the log of a job that failed: one that holds a line that the runner tagged as an error. */
  readonly inFailedJob: boolean;
  /**
   * The cause says what a root-cause line of the job in the corpus says, numbers and folders apart: the jobs of a
   * matrix fail alike, and any of them may be named.
   */
  readonly hit: boolean;
}

/** The logs of the run that a log of the corpus belongs to. */
export const archiveLogs = (folder: string, archive: string): Promise<readonly LogSource[]> =>
  openRunLogArchive(join(folder, archive), selectRunLogs);

/** Judges the report of a run against what people found in the log of one of its jobs. */
export async function judgeArchive(
  folder: string,
  log: CorpusLog,
  logs: readonly LogSource[],
  report: FailureReport,
): Promise<ArchiveVerdict> {
  const cause = report.failures[0]?.evidence.find(({ role }) => role === "cause");
  const blamed = logs.find(({ name }) => name === cause?.log);
  const causes = new Set(log.root_cause_lines);
  const truths = new Set<string>();
  await eachLine(corpusLog(folder, log.file), ({ number, text }) => {
    if (causes.has(number)) truths.add(normaliseMessage(text));
  });
  let said = "";
  let tagged = false;
  if (blamed !== undefined) {
    await eachLine(blamed, ({ number, text, tag }) => {
      if (number === cause?.line) said = normaliseMessage(text);
      tagged ||= tag === "error";
    });
  }
  return { log, failed: report.outcome === "failed", inFailedJob: tagged, hit: said !== "" && truths.has(said) };
}

async function eachLine(source: LogSource, sink: ConstructorParameters<typeof LogReader>[0]): Promise<void> {
  const reader = new LogReader(sink, { job: null, step: null });
  for await (const bytes of source.chunks()) reader.push(bytes);
  reader.finish();
}
