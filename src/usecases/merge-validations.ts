import type { ReportSource } from "../contracts/failure-report.ts";
import { UserError } from "../errors.ts";
import type { Clock } from "../ports.ts";
import { newestOf } from "../scrapers/baseline.ts";
import { rejoined, type Shard, shardText } from "../scrapers/shard.ts";
import { resultsOf, type ValidationReport } from "../scrapers/validation-report.ts";
import { type FailOn, summarise, type Validation } from "../scrapers/validation.ts";

export interface MergeInput {
  /** What the jobs of one run left, at most one report of each shard. */
  readonly reports: readonly ValidationReport[];
  readonly source: Extract<ReportSource, { kind: "scraper-validation" }>;
  readonly failOn: FailOn;
}

export interface MergedValidation {
  readonly validation: Validation;
  /** Shards that left no report, as `3/8`: nothing is known of their scrapers. */
  readonly missing: readonly string[];
}

const isShard = (report: ValidationReport): report is ValidationReport & { readonly shard: Shard } =>
  report.shard !== null;

/**
 * Joins the validations of shards as if it had been one.
 * @throws UserError `input-missing` without any report
 */
export function mergeValidations({ reports, source, failOn }: MergeInput, clock: Clock): MergedValidation {
  const shards = reports.filter(isShard);
  const [first] = shards;
  if (first === undefined) {
    throw new UserError(
      "input-missing",
      "no job of this run left a report of its shard",
      "Validate with the input `shard` first, in the same run.",
    );
  }
  const { of } = first.shard;
  const parts = shards
    .filter(({ shard }) => shard.of === of)
    .map((report) => ({ shard: report.shard, items: resultsOf(report) }));
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: of }, (_, place) => ({ index: place + 1, of })).filter(
    ({ index }) => !there.has(index),
  );
  const before = newestOf(shards.map(({ baseline }) => baseline));
  return {
    validation: summarise(rejoined(parts), source, failOn, clock.now(), before),
    missing: missing.map(shardText),
  };
}
