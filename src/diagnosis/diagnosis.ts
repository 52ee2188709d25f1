import type { Failure, FailureReport, Truncation } from "../contracts/failure-report.ts";
import { lineLimit } from "../logs/line-splitter.ts";
import { plain } from "../text/sanitise.ts";
import { toFailure } from "./failure.ts";
import { undeterminedFingerprint } from "./fingerprint.ts";
import { confidence, recordOf, type Scored } from "./model.ts";
import { rank, standing } from "./rank.ts";
import type { LogScan } from "./scan.ts";

/** One log that was read, and what its place says about it. */
export interface ReadLog {
  readonly scan: LogScan;
  readonly job: string | null;
  readonly cutLines: number;
}

/** What a diagnosis adds to a report; its source and time are the use case's. */
export type Diagnosis = Pick<FailureReport, "outcome" | "failures" | "fingerprint" | "truncated"> & {
  readonly note?: string;
};

/** How many failures of one log are reported: people read the first, a few more help when it is wrong. */
const perLog = 5;

/** At most this many failures are reported over all logs of a run. */
const failureLimit = 20;

/**
 * A log that neither the runner nor a CI system closed with a verdict (a saved terminal, a log cut short) counts as
 * failed only when a tool's own error form stands in it this surely.
 */
const verdictless = 0.25;

/** What a log says about its job; `open` when it was not closed by anybody's verdict. */
type Verdict = "failed" | "passed" | "open";

interface Ranked {
  readonly log: ReadLog;
  readonly entries: readonly Scored[];
  readonly verdict: Verdict;
}

/** The runner writes no error for a container action that fails: what a tool says and did not say when all was well tells. */
const hasNews = ({ compared, candidates }: LogScan): boolean =>
  compared && candidates.some(({ rule, inLastGreen }) => rule.kind === "cause" && !inLastGreen);

function verdictOf(scan: LogScan): Verdict {
  if (scan.steps.some((step) => step.exits.length > 0 || step.errorTags.length > 0)) return "failed";
  return scan.closed && !hasNews(scan) ? "passed" : "open";
}

function rankLog(log: ReadLog): Ranked {
  return { log, entries: rank(log.scan), verdict: verdictOf(log.scan) };
}

/**
 * Orders the failures of all logs: of each log the first, then of each the second; what was cancelled because
 * something else failed comes last among equals.
 */
function order(logs: readonly (readonly Failure[])[]): Failure[] {
  return logs
    .flatMap((failures) =>
      failures.map((failure, place) => ({ failure, place, cancelled: failure.category === "cancelled" })),
    )
    .toSorted(
      (left, right) =>
        Number(left.cancelled) - Number(right.cancelled) ||
        left.place - right.place ||
        right.failure.confidence - left.failure.confidence,
    )
    .map(({ failure }) => failure);
}

function failuresOf({ log, entries }: Ranked, workflow: string | null): readonly Failure[] {
  return entries.slice(0, perLog).map((entry) => {
    const sure = confidence(entry, { ...standing(entry, entries), record: recordOf(entry.candidate.rule.id) });
    return toFailure(log.scan, entry, sure, { workflow, job: log.job });
  });
}

function truncations(logs: readonly ReadLog[], failures: number): Truncation[] {
  const cut = logs.reduce((sum, log) => sum + log.cutLines, 0);
  const dropped = logs.reduce((sum, log) => sum + log.scan.dropped, 0);
  const rows: readonly Truncation[] = [
    { what: "lines-cut", count: cut, reason: `lines longer than ${lineLimit} characters were cut for matching` },
    {
      what: "evidence",
      count: dropped,
      reason: "more lines matched than are kept; the first of each kind and the newest stayed",
    },
    {
      what: "failures",
      count: failures - failureLimit,
      reason: `only the first ${failureLimit} failures are reported`,
    },
  ];
  return rows.filter(({ count }) => count > 0);
}

/** Says what was looked at, for a run that failed without a line that any rule knows. */
function undetermined(failed: readonly Ranked[], workflow: string | null): Diagnosis {
  const [first] = failed;
  const step = first?.log.scan.steps.find(({ exits, errorTags }) => exits.length > 0 || errorTags.length > 0);
  const exitCode = step?.exits.find(({ code }) => code !== null)?.code ?? null;
  const job = first?.log.job ?? null;
  const lines = failed.reduce((sum, { log }) => sum + log.scan.lines, 0);
  const where = step === undefined || step.name === null ? "" : ` in step "${plain(step.name, 120)}"`;
  const exit = exitCode === null ? "" : ` with exit code ${exitCode}`;
  return {
    outcome: "not-determined",
    failures: [],
    fingerprint: undeterminedFingerprint({ workflow, job, step: step?.name ?? null, exitCode }),
    truncated: truncations(
      failed.map(({ log }) => log),
      0,
    ),
    note: `The job failed${where}${exit}, and none of the ${lines} lines of ${failed.length} ${failed.length === 1 ? "log" : "logs"} has the form of a known error.`,
  };
}

/**
 * Finds the root cause in the logs of one run.
 * @param logs every log that was read
 * @param workflow the workflow's path or name, null where the source does not say
 * @returns `failed` with ranked failures; `no-failure` when nothing says that anything failed; else `not-determined`
 */
export function diagnose(logs: readonly ReadLog[], workflow: string | null): Diagnosis {
  const ranked = logs.map(rankLog);
  const failed = ranked.filter(({ verdict }) => verdict === "failed");
  const told = failed.length > 0 ? failed : ranked.filter(({ verdict }) => verdict === "open");
  const failures = order(told.map((log) => failuresOf(log, workflow)));
  const [cause] = failures;
  if (failed.length === 0 && (cause === undefined || cause.confidence < verdictless)) {
    return { outcome: "no-failure", failures: [], fingerprint: null, truncated: truncations(logs, 0) };
  }
  if (cause === undefined) return undetermined(failed, workflow);
  return {
    outcome: "failed",
    failures: failures.slice(0, failureLimit),
    fingerprint: cause.fingerprint,
    truncated: truncations(logs, failures.length),
  };
}
