import type { FieldStatistics, RecordStatistics } from "../contracts/scraper-baseline.ts";
import { isGone } from "./collapse.ts";
import type { Finding } from "./finding.ts";
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

const rows: Check = (configured, { watch, failed }, { records: before }) => {
  const { records } = watch.profile;
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

const coverage: Check = (configured, { watch }, { fields }) => {
  const { drift, expect } = configured.scraper;
  const lower = Object.entries(fields)
    .map(([name, field]) => ({ name, expected: field.coverage, actual: watch.profile.coverageOf(name) }))
    // What is declared is judged by that, and what is gone is a matter of the site.
    .filter((field) => !expect.coverage.has(field.name) && !isGone(field))
    .filter(({ expected, actual }) => expected - actual > drift.coverage + 1e-9)
    .toSorted((left, right) => right.expected - right.actual - (left.expected - left.actual));
  const [worst] = lower;
  if (worst === undefined) return [];
  const shown = lower
    .slice(0, 5)
    .map(({ name, expected, actual }) => `${name}: ${percent(actual)}, ${percent(expected)} then`);
  const message = `the field "${worst.name}" has a value in far fewer records than in the last good run`;
  return [missing(configured, { ...at, kind: "lower-coverage", message, detail: shown.join("; ") })];
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

const checks: readonly Check[] = [form, rows, coverage];
