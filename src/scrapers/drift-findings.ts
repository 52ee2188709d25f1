import type { FieldStatistics, RecordStatistics } from "../contracts/scraper-baseline.ts";
import type { Drift } from "../contracts/scrapers-drift.ts";
import { isGone } from "./collapse.ts";
import type { Finding } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { type ConfiguredScraper, missing } from "./missing.ts";
import type { OutputSeen } from "./output-seen.ts";
import { counted, percent } from "./wording.ts";

type Check = (configured: ConfiguredScraper, seen: OutputSeen, before: RecordStatistics) => readonly Finding[];

/** How the records differ from those of the last good run, further than `drift` lets them. */
export function driftFindings(configured: ConfiguredScraper, seen: OutputSeen): readonly Finding[] {
  const { lastGood } = seen;
  if (lastGood === null || seen.watch.profile.records === 0) return [];
  return checks.flatMap((check) => check(configured, seen, lastGood));
}

const at = { step: "outputs", key: "outputs" } as const;

const rows: Check = (configured, { counts, watch, failed }, { records: before }) => {
  const records = watch.profile.records + counts.unchecked;
  if (failed || records >= before * (1 - configured.scraper.drift.rows)) return [];
  return [
    missing(configured, {
      ...at,
      kind: "fewer-records",
      message: "there are far fewer records than in the last good run",
      detail: `${records}, ${counted(before, "record")} then`,
    }),
  ];
};

/** One field now and then. */
interface FieldChange {
  readonly name: string;
  readonly before: FieldStatistics;
  readonly now: FieldStatistics;
}

/** The fields of both runs. What is gone is a matter of the site (site-findings.ts). */
function fieldChanges({ watch }: OutputSeen, { fields }: RecordStatistics): readonly FieldChange[] {
  const { profile } = watch;
  return Object.entries(fields).flatMap(([name, before]) => {
    const now = profile.fields.get(name)?.statistics(profile.records) ?? null;
    return now === null || isGone({ name, expected: before.coverage, actual: now.coverage })
      ? []
      : [{ name, before, now }];
  });
}

/** How a property of a field is compared: the finding's words, and by how much it went too far; 0 or less is right. */
interface Comparison {
  readonly kind: FindingKind;
  readonly message: (name: string) => string;
  readonly excess: (change: FieldChange, drift: Drift, seen: OutputSeen, before: RecordStatistics) => number;
  readonly words: (change: FieldChange) => string;
}

/** A field of fewer different values, or of shorter texts, says nothing by having fewer still. */
const least = { distinct: 5, length: 20 } as const;

const longest = ({ length }: FieldStatistics): number => length?.longest ?? 0;

const comparisons: readonly Comparison[] = [
  {
    kind: "lower-coverage",
    message: (name) => `the field "${name}" has a value in far fewer records than in the last good run`,
    excess: ({ before, now }, drift) => before.coverage - now.coverage - drift.coverage,
    words: ({ before, now }) => `${percent(now.coverage)}, ${percent(before.coverage)} then`,
  },
  {
    kind: "more-nulls",
    message: (name) => `the field "${name}" is null in far more records than in the last good run`,
    // A value that became null is a matter of coverage.
    excess: ({ before, now }, drift) =>
      now.nulls - before.nulls - Math.max(0, before.coverage - now.coverage) - drift.nulls,
    words: ({ before, now }) => `${percent(now.nulls)}, ${percent(before.nulls)} then`,
  },
  {
    kind: "fewer-values",
    message: (name) => `the field "${name}" has far fewer different values than in the last good run`,
    excess: ({ before, now }, drift, { watch, failed }, { records }) => {
      const fewerRecords = Math.min(1, watch.profile.records / records);
      const expected = before.distinct * fewerRecords * (1 - drift.distinct);
      return failed || before.distinct < least.distinct ? 0 : expected - now.distinct;
    },
    words: ({ before, now }) => `about ${now.distinct}, ${before.distinct} then`,
  },
  {
    kind: "other-lengths",
    message: (name) => `the longest text of the field "${name}" is far from that of the last good run`,
    excess: ({ before, now }, drift) => {
      const [shorter = 0, longer = 0] = [longest(before), longest(now)].toSorted((left, right) => left - right);
      return before.length === null || now.length === null || longer < least.length
        ? 0
        : longer * (1 - drift.lengths) - shorter;
    },
    words: ({ before, now }) => `${counted(longest(now), "character")}, ${longest(before)} then`,
  },
];

/** What is declared is judged by that. */
const isDeclared = ({ scraper }: ConfiguredScraper, { name }: FieldChange): boolean =>
  scraper.expect.coverage.has(name);

const fields: Check = (configured, seen, before) => {
  const changes = fieldChanges(seen, before);
  const { drift } = configured.scraper;
  return comparisons.flatMap(({ kind, message, excess, words }) => {
    const declares = kind === "lower-coverage" || kind === "more-nulls";
    const found = changes
      .filter((change) => !declares || !isDeclared(configured, change))
      .map((change) => ({ change, by: excess(change, drift, seen, before) }))
      .filter(({ by }) => by > 1e-9)
      .toSorted((left, right) => right.by - left.by);
    const [worst] = found;
    if (worst === undefined) return [];
    const detail = found
      .slice(0, 5)
      .map(({ change }) => `${change.name}: ${words(change)}`)
      .join("; ");
    return [missing(configured, { ...at, kind, message: message(worst.change.name), detail })];
  });
};

const newest: Check = (configured, { watch }, { newest: before }) => {
  if (before === null || watch.newest === null || watch.newest >= Date.parse(before)) return [];
  const detail = `${new Date(watch.newest).toISOString()}, ${before} then`;
  const message = "the newest record is older than that of the last good run";
  return [missing(configured, { ...at, kind: "went-back", message, detail })];
};

/** What is different about a field's form; null for nothing that may not be. */
function change(
  before: FieldStatistics | undefined,
  now: FieldStatistics,
  freezes: { readonly columns: boolean; readonly types: boolean },
): string | null {
  if (before === undefined) return freezes.columns ? "is new" : null;
  const added = now.types.filter((type) => !before.types.includes(type));
  // A field without any value had no type that could have changed.
  return freezes.types && before.types.length > 0 && added.length > 0 ? `holds a ${added.join(" and a ")}` : null;
}

const form: Check = (configured, { watch }, { fields }) => {
  const { drift } = configured.scraper;
  const freezes = { columns: drift.columns === "freeze", types: drift.types === "freeze" };
  const { records, fields: now } = watch.profile;
  const changes = [...now].flatMap(([name, profile]) => {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const words = change(before, profile.statistics(records), freezes);
    return words === null ? [] : [`the field "${name}" ${words}`];
  });
  const lost = freezes.columns ? Object.keys(fields).filter((name) => !now.has(name)) : [];
  const [first, ...others] = [...changes, ...lost.map((name) => `the field "${name}" is not there any more`)];
  if (first === undefined) return [];
  const found = { ...at, kind: "form-changed", message: `${first}, other than in the last good run` } as const;
  return [missing(configured, others.length === 0 ? found : { ...found, detail: others.slice(0, 5).join("; ") })];
};

const checks: readonly Check[] = [form, rows, fields, newest];
