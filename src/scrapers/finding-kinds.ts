import type { Category } from "../contracts/categories.ts";

export type Severity = "error" | "warning";

export interface KindRow {
  readonly category: Category;
  readonly severity: Severity;
  /** One line for people. */
  readonly title: string;
  /** The probability, 0..1, that this is the root cause and not the consequence of something that was not seen. */
  readonly confidence: number;
  /** What the confidence rests on, for people. */
  readonly basis: string;
  /** Whether it may pass by itself; it will not where this is left out. */
  readonly transient?: boolean;
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
  "site-refuses": {
    category: "scraper-blocked",
    severity: "error",
    title: "The site refuses the scraper",
    confidence: 0.85,
    basis: "the scraper's own output tells of refusals, and of no more good answers than these",
  },
  "site-unreachable": {
    category: "network",
    severity: "error",
    title: "The site could not be reached",
    confidence: 0.8,
    basis: "the scraper's own output says so, also when it was run again",
    transient: true,
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
  "hub-incompatible": {
    category: "hub-incompatible",
    severity: "error",
    title: "HuggingFace does not load the dataset",
    confidence: 0.95,
    basis: "the folder was read as HuggingFace's library reads it",
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
  "more-nulls": {
    category: "data-regression",
    severity: "error",
    title: "A field is null in far more records than before",
    confidence: 0.7,
    basis: "the last good run had fewer, and by more than `drift` lets it rise",
  },
  "fewer-values": {
    category: "data-regression",
    severity: "error",
    title: "A field has far fewer different values than before",
    confidence: 0.7,
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
  "hub-warnings": {
    category: "hub-incompatible",
    severity: "warning",
    title: "HuggingFace leaves out or changes some of the dataset",
    confidence: 0.7,
    basis: "the folder was read as HuggingFace's library reads it",
  },
  "hub-not-checked": {
    category: "hub-incompatible",
    severity: "warning",
    title: "The dataset's folder could not be read",
    confidence: 0.5,
    basis: "whether HuggingFace loads it is not known",
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
  "other-lengths": {
    category: "data-regression",
    severity: "warning",
    title: "Texts of a field are far shorter or longer than before",
    confidence: 0.5,
    basis: "the longest text of the last good run was another, and by more than `drift` lets it differ",
  },
  "went-back": {
    category: "data-regression",
    severity: "warning",
    title: "The newest record is older than before",
    confidence: 0.5,
    basis: "the last good run had a newer one",
  },
  unchecked: {
    category: "configuration",
    severity: "warning",
    title: "Some records were too large a part to be checked",
    confidence: 0.5,
    basis: "a row group of a Parquet file is larger than what is held in memory",
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
