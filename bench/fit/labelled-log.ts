import { catalogueRules } from "../../src/diagnosis/known-rules.ts";
import { type Candidate, LogScanner } from "../../src/diagnosis/scan.ts";
import { features, type Setting } from "../../src/diagnosis/features.ts";
import { settings } from "../../src/diagnosis/setting.ts";
import { LogReader } from "../../src/logs/log-reader.ts";
import { corpusLog, type CorpusLog } from "../corpus.ts";

/** A line that a rule matched, its features, and whether people found it to be (part of) the root cause. */
export interface LabelledLine {
  readonly candidate: Candidate;
  readonly setting: Setting;
  /** In the order of `features`. */
  readonly values: readonly number[];
  readonly isCause: boolean;
}

export interface LabelledLog {
  readonly log: CorpusLog;
  readonly lines: readonly LabelledLine[];
}

/** Scans one log of a corpus and labels the lines that a diagnosis may name. */
export async function labelLog(folder: string, log: CorpusLog): Promise<LabelledLog> {
  const scanner = new LogScanner(log.file, catalogueRules);
  const reader = new LogReader(
    (line) => scanner.push(line),
    { job: null, step: null },
    catalogueRules.filter,
    (found, number, text) => scanner.expects(found, number, text),
  );
  for await (const bytes of corpusLog(folder, log.file).chunks()) reader.push(bytes);
  reader.finish();
  const causes = new Set(log.root_cause_lines);
  const lines = settings(scanner.finish()).map(({ candidate, setting }): LabelledLine => ({
    candidate,
    setting,
    values: features.map((feature) => feature.value(candidate, setting)),
    isCause: causes.has(candidate.line.number),
  }));
  return { log, lines };
}
