import { z } from "zod";
import { fraction, must, share } from "./scrapers-expectations.ts";

const aPolicy = must("evolve or freeze");
const aDay = must("a day, such as `2026-03-01`");

/** How far the records may differ from those of the last good run. */
export const DriftForm = z.strictObject({
  columns: z
    .enum(["evolve", "freeze"], aPolicy)
    .default("evolve")
    .meta({
      description:
        "Whether fields may come, and go as far as their coverage lets them. With `evolve` a draft pull request adds to the schema's file what all records need.",
      examples: ["freeze"],
    }),
  types: z
    .enum(["evolve", "freeze"], aPolicy)
    .default("evolve")
    .meta({
      description:
        "Whether a field may hold a type of JSON that it did not hold before. With `evolve` a draft pull request adds it to the schema's file; null never.",
      examples: ["freeze"],
    }),
  rows: share.default("50%").meta({ description: "By which share the number of records may fall.", examples: ["20%"] }),
  coverage: share.default("20%").meta({
    description: "By how much the coverage of a field may fall, in points, where `expect` does not say.",
    examples: ["5%"],
  }),
  nulls: share.default("20%").meta({
    description:
      "By how much the share of records in which a field is null may rise, in points, beyond those that lost a value.",
    examples: ["5%"],
  }),
  distinct: share.default("70%").meta({
    description:
      "By which share the number of different values of a field may fall, beyond what fewer records explain.",
    examples: ["30%"],
  }),
  lengths: share.default("80%").meta({
    description:
      "By which share the longest text of a field may be shorter than before; so much longer is a warning too.",
    examples: ["50%"],
  }),
  since: z
    .string(aDay)
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, aDay)
    .optional()
    .meta({
      description:
        "A run before this day (UTC) is no good run any more: set it when the data is meant to have changed.",
      examples: ["2026-03-01"],
    }),
});

/** Shares are 0..1. */
export interface Drift {
  readonly columns: "evolve" | "freeze";
  readonly types: "evolve" | "freeze";
  readonly rows: number;
  readonly coverage: number;
  readonly nulls: number;
  readonly distinct: number;
  readonly lengths: number;
  /** Milliseconds since 1970: what was learned before counts no more; null where all counts. */
  readonly since: number | null;
}

export function driftOf(written: z.output<typeof DriftForm> | undefined): Drift {
  const { columns, types, since, ...tolerances } = written ?? DriftForm.parse({});
  const { rows, coverage, nulls, distinct, lengths } = tolerances;
  return {
    columns,
    types,
    rows: fraction(rows),
    coverage: fraction(coverage),
    nulls: fraction(nulls),
    distinct: fraction(distinct),
    lengths: fraction(lengths),
    since: since === undefined ? null : Date.parse(since),
  };
}
