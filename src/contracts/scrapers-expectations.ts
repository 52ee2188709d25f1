import { z } from "zod";

/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
export const must = (accepts: string) => ({ error: `must be ${accepts}` });

const aShare = must("a share from 0% to 100%, such as `95%` or `0.5%`");
const aField = must("the name of a field, with `.` between the levels of nested ones");
const anAge = must("an age with its unit, from 1m to 3650d, such as `90m`, `36h` or `7d`");
const aCount = (least: number) => must(`a whole number from ${least} on`);
const aTolerated = must("a share, or a mapping of `share` and `tolerance`");

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const oldestMs = 3650 * units.d;

function milliseconds(written: string): number {
  const [, amount = "", unit = ""] = /^(\d+)([mhd])$/.exec(written) ?? [];
  return Number(amount) * (unit === "m" ? units.m : unit === "h" ? units.h : units.d);
}

// No form transforms what it takes: zod would keep neither its default nor its example for the schema and the documentation.

/** `95%` */
export const share = z.string(aShare).regex(/^(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%$/, aShare);

/** `95%` in the file, 0.95 in the code. */
export const fraction = (written: string): number => Number(written.slice(0, -1)) / 100;

const count = (least: number) => z.int(aCount(least)).min(least, aCount(least));
const field = z.string(aField).min(1, aField).max(200, aField);
const perField = <Form extends z.ZodType>(form: Form) =>
  z.record(field, form, must("a mapping of fields")).refine((fields) => Object.keys(fields).length <= 200, {
    error: "must be a mapping of at most 200 fields",
  });

const Coverage = z.union([share, z.strictObject({ share, tolerance: share.default("0%") })], aTolerated);

/** What the texts of one field must be like. */
export const TextRule = z.strictObject({
  html: z
    .enum(["refuse", "allow"], must("refuse or allow"))
    .default("refuse")
    .meta({ description: "Whether tags of HTML are a fault. `a < b` is none.", examples: ["allow"] }),
  "min-length": count(1)
    .optional()
    .meta({ description: "In characters, without blanks at the ends.", examples: [20] }),
  tolerance: share
    .default("0%")
    .meta({ description: "The share of records that may break the rule.", examples: ["1%"] }),
});

/** What is expected of a scraper's records, all of its files together. */
export const ExpectForm = z.strictObject({
  "min-records": count(1)
    .optional()
    .meta({ description: "The least number of records.", examples: [100] }),
  "allow-empty": z
    .boolean(must("true or false"))
    .default(false)
    .meta({ description: "Whether no record at all is right too, as on a day without news.", examples: [true] }),
  coverage: perField(Coverage)
    .optional()
    .meta({
      description:
        "The share of records in which a field has a value: neither absent, null, an empty list nor blank. Below it is a warning as far as `tolerance` goes (in points), then an error.",
      examples: [{ price: "99%", rating: { share: "80%", tolerance: "10%" } }],
    }),
  unique: z
    .array(z.union([field, z.array(field, aField).min(2, aField).max(10, aField)], aField), must("a list of fields"))
    .min(1, must("a list of at least one field"))
    .max(10, must("a list of at most 10 fields"))
    .optional()
    .meta({
      description:
        "Fields whose values no two records share; a list in it is fields whose values together are the key. Records without a value in one of them are left out.",
      examples: [["url", ["shop", "sku"]]],
    }),
  "max-duplicates": share.optional().meta({
    description: "The share of records that may be the same, letter by letter, as an earlier one.",
    examples: ["1%"],
  }),
  freshness: z
    .strictObject({
      field,
      "max-age": z
        .string(anAge)
        .regex(/^\d{1,7}[mhd]$/, anAge)
        .refine((text) => milliseconds(text) > 0 && milliseconds(text) <= oldestMs, anAge),
    })
    .optional()
    .meta({
      description:
        "How old the newest time in a field may be: ISO 8601 (UTC without a zone), or seconds or milliseconds since 1970.",
      examples: [{ field: "scraped_at", "max-age": "36h" }],
    }),
  text: perField(TextRule)
    .optional()
    .meta({
      description: "What the texts of a field must be like.",
      examples: [{ description: { "min-length": 20, tolerance: "1%" } }],
    }),
});

type Written = z.output<typeof ExpectForm>;

/** How often a field should have a value; shares are 0..1. */
export interface ExpectedCoverage {
  readonly share: number;
  readonly tolerance: number;
}

/** What the texts of a field must be like. */
export interface ExpectedText {
  readonly html: "refuse" | "allow";
  readonly minLength: number;
  /** 0..1 of the records */
  readonly tolerance: number;
}

/** What is expected of a scraper's records, as the code reads it: nothing of what is not there. */
export interface Expectations {
  readonly minRecords: number;
  readonly allowEmpty: boolean;
  /** By field. */
  readonly coverage: ReadonlyMap<string, ExpectedCoverage>;
  /** Each the fields that make a key together. */
  readonly unique: readonly (readonly string[])[];
  /** 0..1; null where it does not matter. */
  readonly maxDuplicates: number | null;
  readonly freshness: { readonly field: string; readonly maxAgeMs: number } | null;
  /** By field. */
  readonly text: ReadonlyMap<string, ExpectedText>;
}

/** Of a scraper for which nothing is written. */
export const noExpectations: Expectations = {
  minRecords: 0,
  allowEmpty: false,
  coverage: new Map(),
  unique: [],
  maxDuplicates: null,
  freshness: null,
  text: new Map(),
};

const mapped = <Form, Value>(
  fields: Readonly<Record<string, Form>>,
  read: (form: Form) => Value,
): ReadonlyMap<string, Value> => new Map(Object.entries(fields).map(([name, form]) => [name, read(form)]));

export function expectationsOf(written: Written | undefined): Expectations {
  if (written === undefined) return noExpectations;
  const { coverage = {}, unique = [], freshness, text = {}, "max-duplicates": most } = written;
  return {
    minRecords: written["min-records"] ?? 0,
    allowEmpty: written["allow-empty"],
    coverage: mapped(coverage, (form) =>
      typeof form === "string"
        ? { share: fraction(form), tolerance: 0 }
        : { share: fraction(form.share), tolerance: fraction(form.tolerance) },
    ),
    unique: unique.map((fields) => [fields].flat()),
    maxDuplicates: most === undefined ? null : fraction(most),
    freshness:
      freshness === undefined ? null : { field: freshness.field, maxAgeMs: milliseconds(freshness["max-age"]) },
    text: mapped(text, ({ html, tolerance, "min-length": minLength = 0 }) => ({
      html,
      minLength,
      tolerance: fraction(tolerance),
    })),
  };
}
