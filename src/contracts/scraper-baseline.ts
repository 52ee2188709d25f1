import { z } from "zod";

const rate = z.number().min(0).max(1);

export const valueTypes = ["string", "number", "boolean", "list", "object"] as const;
export const ValueType = z.enum(valueTypes);
export type ValueType = z.infer<typeof ValueType>;

/** What one field was like. */
export const FieldStatistics = z.strictObject({
  /** The share of records in which it had a value. */
  coverage: rate,
  /** The share of records in which it was there, and null. */
  nulls: rate,
  /** An estimate of how many different values it had. */
  distinct: z.number().int().nonnegative(),
  types: z.array(ValueType),
  /** Of its texts, in UTF-16 units; null without any. */
  length: z.strictObject({ shortest: z.number().int(), longest: z.number().int() }).nullable(),
});
export type FieldStatistics = Readonly<z.infer<typeof FieldStatistics>>;

/** What the records of one scraper were like, in one run. */
export const RecordStatistics = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  records: z.number().int().nonnegative(),
  /** By name, fields without values too. */
  fields: z.record(z.string(), FieldStatistics),
  /** The newest time of the field that has to be fresh, ISO 8601; null without any. */
  newest: z.iso.datetime().nullable(),
});
export type RecordStatistics = Readonly<z.infer<typeof RecordStatistics>>;

export const baselineVersion = 1;

/** The last good data of scrapers, by their names. Without one a scraper is compared with nothing. */
export const ScraperBaseline = z.strictObject({
  schemaVersion: z.literal(baselineVersion),
  scrapers: z.record(z.string(), RecordStatistics),
});
export type ScraperBaseline = Readonly<z.infer<typeof ScraperBaseline>>;

/** What the names of artifacts that hold a baseline begin with; then come scraper, shard and attempt. */
export const baselineArtifactPrefix = "auto-heal-baseline-";
/** The file in such an artifact. */
export const baselineFile = "baseline.json";

/** The events whose runs teach a baseline: what a pull request makes of the data is not yet how it is. */
export const teachingEvents = ["push", "schedule", "workflow_dispatch", "repository_dispatch"] as const;
