import type { Failure, FailureReport } from "../../src/contracts/failure-report.ts";
import type { CorpusLog } from "../corpus.ts";

/** How one log of known root cause was diagnosed. */
export interface Verdict {
  readonly log: CorpusLog;
  /** The first failure's cause line is one of the root-cause lines. */
  readonly hit: boolean;
  /** One of the first three's is. */
  readonly hit3: boolean;
  /** The first's is at most five lines away from one. */
  readonly near: boolean;
  /** Of the first failure; null when none was named. */
  readonly confidence: number | null;
  /** Null where nobody says what the category is. */
  readonly categoryHit: boolean | null;
}

const causeLine = (failure: Failure): number | undefined => failure.evidence.find(({ role }) => role === "cause")?.line;

/** Judges the report of a log against what people found. */
export function judge(log: CorpusLog, { failures }: FailureReport): Verdict {
  const causes = new Set(log.root_cause_lines);
  const lines = failures.map(causeLine);
  const isCause = (line: number | undefined): boolean => line !== undefined && causes.has(line);
  const [first] = lines;
  return {
    log,
    hit: isCause(first),
    hit3: lines.slice(0, 3).some(isCause),
    near: first !== undefined && log.root_cause_lines.some((line) => Math.abs(line - first) <= 5),
    confidence: failures[0]?.confidence ?? null,
    categoryHit: log.category === null ? null : failures[0]?.category === log.category,
  };
}
