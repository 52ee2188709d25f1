import { hash } from "node:crypto";
import type { Category } from "../contracts/categories.ts";
import type { FailureReport } from "../contracts/failure-report.ts";

/** Raised whenever the same failure would get another key; healings are looked up by the current and the previous one. */
export const fingerprintVersion = 1;

/** What changes between two runs of the same failure: numbers, times, hashes, temporary and checkout paths. */
const volatile: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hash>"],
  [
    /(?:[A-Za-z]:)?[\\/](?:home|Users|tmp|var|private|__w|builds?|workspace|opt|a)(?:[\\/][^\s\\/:,'"()]+)*[\\/]/g,
    "<dir>/",
  ],
  [/0x[0-9a-f]+/gi, "<address>"],
  [/\d+(?:[.,:]\d+)*/g, "<n>"],
  [/\s+/g, " "],
];

/** The message without what changes from run to run. */
export function normaliseMessage(message: string): string {
  return volatile
    .reduce((text, [pattern, placeholder]) => text.replace(pattern, placeholder), message)
    .trim()
    .toLowerCase();
}

/** The job's name without the values of its matrix, which GitHub puts in brackets at the end. */
export const jobWithoutMatrix = (job: string): string => job.replace(/ \([^()]*\)$/, "");

const key = (parts: readonly (string | null)[]): string =>
  `v${fingerprintVersion}-${hash("sha256", JSON.stringify(parts)).slice(0, 20)}`;

/** @returns the stable key of a failure: workflow, job without matrix values, category, message without what changes */
export function failureFingerprint(failure: {
  readonly workflow: string | null;
  readonly job: string | null;
  readonly category: Category;
  readonly message: string;
}): string {
  const job = failure.job === null ? null : jobWithoutMatrix(failure.job);
  return key(["failure", failure.workflow, job, failure.category, normaliseMessage(failure.message)]);
}

/** @returns the stable key of a run whose cause could not be told: workflow, job, step, exit code */
export function undeterminedFingerprint(place: {
  readonly workflow: string | null;
  readonly job: string | null;
  readonly step: string | null;
  readonly exitCode: number | null;
}): string {
  const job = place.job === null ? null : jobWithoutMatrix(place.job);
  return key([
    "not-determined",
    place.workflow,
    job,
    place.step,
    place.exitCode === null ? null : String(place.exitCode),
  ]);
}

/**
 * Ties a report to the workflow that its log turned out to be of.
 * @returns the report with the fingerprints of that workflow; a report without failures as it is
 */
export function inWorkflow(report: FailureReport, workflow: string): FailureReport {
  const failures = report.failures.map((failure) =>
    Object.assign({}, failure, { fingerprint: failureFingerprint({ ...failure, workflow }) }),
  );
  return { ...report, failures, fingerprint: failures[0]?.fingerprint ?? report.fingerprint };
}
