import type { Category } from "../contracts/categories.ts";
import type { Evidence, Failure, Location } from "../contracts/failure-report.ts";
import { failureFingerprint } from "../diagnosis/fingerprint.ts";
import { plain } from "../text/sanitise.ts";

export type Severity = "error" | "warning";
export type ScraperStep = "tests" | "run" | "outputs";

interface KindRow {
  readonly category: Category;
  readonly severity: Severity;
  /** One line for people. */
  readonly title: string;
  /** The probability, 0..1, that this is the root cause and not the consequence of something that was not seen. */
  readonly confidence: number;
  /** What the confidence rests on, for people. */
  readonly basis: string;
}

/** Everything that a validation can find of itself. The order is that of the ranking among failures alike. */
export const findingKinds = {
  "run-failed": {
    category: "scraper-broken",
    severity: "error",
    title: "The scraper failed",
    confidence: 0.6,
    basis: "its command failed, and its output does not say why in a known form",
  },
  "tests-failed": {
    category: "scraper-broken",
    severity: "error",
    title: "The scraper's tests failed",
    confidence: 0.7,
    basis: "the command of its tests failed, or their report says so",
  },
  "timed-out": {
    category: "timeout",
    severity: "error",
    title: "A command of the scraper did not end in time",
    confidence: 0.9,
    basis: "it was stopped when its time was up",
  },
  "no-tests": {
    category: "scraper-broken",
    severity: "error",
    title: "None of the scraper's tests ran",
    confidence: 0.8,
    basis: "the test report is missing, or has no test that ran",
  },
  "no-output": {
    category: "scraper-broken",
    severity: "error",
    title: "The scraper wrote no output",
    confidence: 0.85,
    basis: "the command passed, and its output is not there",
  },
  "no-records": {
    category: "scraper-broken",
    severity: "error",
    title: "The scraper's output holds no record",
    confidence: 0.85,
    basis: "the command passed, and its output was read whole",
  },
  "unreadable-output": {
    category: "scraper-broken",
    severity: "error",
    title: "The scraper's output cannot be read as records",
    confidence: 0.9,
    basis: "the output was read whole",
  },
  "blocked-records": {
    category: "scraper-blocked",
    severity: "error",
    title: "Records hold the text of a block page",
    confidence: 0.9,
    basis: "records hold what only pages say that keep scrapers out",
  },
  "fields-collapsed": {
    category: "scraper-blocked",
    severity: "error",
    title: "All fields have lost their values",
    confidence: 0.7,
    basis: "there are records, and none of the fields that should have values has any",
  },
  "text-repeats": {
    category: "scraper-blocked",
    severity: "error",
    title: "One text stands in nearly all records",
    confidence: 0.7,
    basis: "a field whose texts should differ holds the same one again and again",
  },
  "fields-gone": {
    category: "site-changed",
    severity: "error",
    title: "Some fields have lost their values",
    confidence: 0.85,
    basis: "some fields have no value in any record, while others have theirs",
  },
  "schema-mismatch": {
    category: "schema-drift",
    severity: "error",
    title: "Records do not fit the schema",
    confidence: 0.95,
    basis: "every record was checked against the schema",
  },
  "form-changed": {
    category: "schema-drift",
    severity: "error",
    title: "Fields or their types are not those of before",
    confidence: 0.85,
    basis: "the last good run had others, and `drift` freezes them",
  },
  "too-few-records": {
    category: "data-regression",
    severity: "error",
    title: "There are too few records",
    confidence: 0.8,
    basis: "the output was read whole",
  },
  "fewer-records": {
    category: "data-regression",
    severity: "error",
    title: "There are far fewer records than before",
    confidence: 0.75,
    basis: "the last good run had more, and by more than `drift` lets it fall",
  },
  "lower-coverage": {
    category: "data-regression",
    severity: "error",
    title: "A field has a value in far fewer records than before",
    confidence: 0.75,
    basis: "the last good run had more, and by more than `drift` lets it fall",
  },
  "low-coverage": {
    category: "data-regression",
    severity: "error",
    title: "A field has a value in too few records",
    confidence: 0.8,
    basis: "every record was looked at",
  },
  stale: {
    category: "data-regression",
    severity: "error",
    title: "The newest record is too old",
    confidence: 0.8,
    basis: "every record was looked at",
  },
  "duplicate-keys": {
    category: "data-regression",
    severity: "error",
    title: "Records share a key that should be unique",
    confidence: 0.85,
    basis: "every record was looked at",
  },
  "duplicate-records": {
    category: "data-regression",
    severity: "error",
    title: "Too many records are there twice",
    confidence: 0.8,
    basis: "every record was looked at",
  },
  "text-policy": {
    category: "data-regression",
    severity: "error",
    title: "Texts are not as they should be",
    confidence: 0.85,
    basis: "every record was looked at",
  },
  "few-blocked-records": {
    category: "scraper-blocked",
    severity: "warning",
    title: "A few records hold the text of a block page",
    confidence: 0.5,
    basis: "records hold what only pages say that keep scrapers out, and most do not",
  },
  "slipping-coverage": {
    category: "data-regression",
    severity: "warning",
    title: "A field has a value in fewer records than expected",
    confidence: 0.5,
    basis: "every record was looked at, and the share is within the tolerance",
  },
  "empty-file": {
    category: "scraper-broken",
    severity: "warning",
    title: "An output file holds no record",
    confidence: 0.5,
    basis: "the file was read whole, and other files hold records",
  },
} as const satisfies Readonly<Record<string, KindRow>>;
export type FindingKind = keyof typeof findingKinds;

interface Common {
  readonly scraper: string;
  readonly step: ScraperStep;
  /** What is the same from run to run, sanitised: no counts and no values. The fingerprint is made of it. */
  readonly message: string;
  /** Counts and names that may differ from run to run, sanitised; null where there are none. */
  readonly detail: string | null;
  /** The cause first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly location?: Location;
}

/** One thing that is wrong with a scraper: found by the validation itself, or named by the command's own output. */
export type Finding =
  | (Common & { readonly kind: FindingKind })
  | (Common & { readonly kind: "diagnosed"; readonly failure: Failure });

export const severityOf = (finding: Finding): Severity =>
  finding.kind === "diagnosed" ? "error" : findingKinds[finding.kind].severity;

export const titleOf = (finding: Finding): string =>
  finding.kind === "diagnosed" ? finding.failure.title : findingKinds[finding.kind].title;

/** A finding in one line, counts included. */
export const wordsOf = ({ message, detail }: Finding): string => (detail === null ? message : `${message} (${detail})`);

/**
 * Writes a finding down as a failure.
 * @param configPath part of the fingerprint, as the workflow's path is in that of a run's failure
 */
export function failureOf(finding: Finding, configPath: string): Failure {
  if (finding.kind === "diagnosed") return finding.failure;
  const { category, title, confidence, basis } = findingKinds[finding.kind];
  const { scraper, message, evidence, location } = finding;
  return {
    ruleId: `scraper-${finding.kind}`,
    category,
    title,
    message: plain(wordsOf(finding), 500),
    job: scraper,
    step: finding.step,
    evidence: [...evidence],
    ...(location === undefined ? {} : { location }),
    captures: {},
    confidence,
    basis: [{ feature: basis, weight: Math.log(confidence / (1 - confidence)) }],
    transient: false,
    fingerprint: failureFingerprint({ workflow: configPath, job: scraper, category, message }),
    suspects: [],
  };
}
