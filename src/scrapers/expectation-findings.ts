import type { Expectations } from "../contracts/scrapers-expectations.ts";
import { isGone } from "./collapse.ts";
import type { Finding } from "./finding.ts";
import { type ConfiguredScraper, missing } from "./missing.ts";
import type { OutputSeen } from "./output-seen.ts";
import { exactKeys, type Repetitions } from "./profile/seen-keys.ts";
import { messageOf } from "./record-watch.ts";
import { troubleFinding } from "./trouble-finding.ts";
import { counted, percent, period } from "./wording.ts";

type Check = (expect: Expectations, configured: ConfiguredScraper, seen: OutputSeen) => readonly Finding[];

/** What the key `expect` asks for and the records do not keep. No record at all is not for it to say. */
export function expectationFindings(configured: ConfiguredScraper, seen: OutputSeen): readonly Finding[] {
  const { expect } = configured.scraper;
  if (seen.counts.records === 0) return [];
  return checks.flatMap((check) => check(expect, configured, seen));
}

const at = { step: "outputs", key: "expect" } as const;

const enough: Check = ({ minRecords: least }, configured, { counts, watch, failed }) => {
  const records = watch.profile.records + counts.unchecked;
  // What a command that failed did not write follows from that.
  if (records >= least || failed) return [];
  return [
    missing(configured, {
      ...at,
      kind: "too-few-records",
      message: "there are fewer records than expected",
      detail: `${records}, expected ${least}`,
      asked: `min-records: ${least}`,
    }),
  ];
};

/** Fields of which next to nothing is left are a matter of the site (site-findings.ts). */
const coverage: Check = ({ coverage: fields }, configured, { counts, watch }) => {
  const { profile } = watch;
  if (profile.records === 0) return [];
  const low = [...fields]
    .map(([name, { share, tolerance }]) => ({ name, share, tolerance, actual: profile.coverageOf(name) }))
    .filter(({ name, share, actual }) => actual < share && !isGone({ name, expected: share, actual }));
  const found = low.map((field) => {
    const { name, share, tolerance, actual } = field;
    // Shares are decimal fractions: 0.8 - 0.1 is a little more than 0.7.
    const kind = actual < share - tolerance - 1e-9 ? "low-coverage" : "slipping-coverage";
    const [finding] = troubleFinding(
      configured.scraper.name,
      kind,
      counts,
      (trouble) => trouble.kind === "missing-field" && trouble.message === messageOf.missing(name),
      ({ count }) =>
        `in ${count} of ${counted(profile.records, "record")}; ${percent(actual)} have one, expected ${percent(share)}`,
    );
    return { field, finding };
  });
  const worst = found.toSorted((left, right) => gap(right.field) - gap(left.field));
  return worst.flatMap(({ finding }) => finding ?? []).slice(0, 5);
};

const gap = ({
  share,
  tolerance,
  actual,
}: {
  readonly share: number;
  readonly tolerance: number;
  readonly actual: number;
}): number => share - tolerance - actual;

/** How many repetitions there surely are: of an estimate, what is left after all that may be wrong with it. */
const surely = ({ repeated, uncertainty }: Repetitions): number => repeated - (uncertainty ?? 0);

const repetitionWords = ({ keys, repeated, uncertainty }: Repetitions): string =>
  uncertainty === null
    ? `${repeated} of ${keys}, ${percent(keys === 0 ? 0 : repeated / keys)}`
    : `about ${repeated} of ${keys}, give or take ${uncertainty}: an estimate, as there are more than ${exactKeys} different ones`;

const duplicates: Check = ({ unique, maxDuplicates: most }, { scraper }, { counts, watch }) => {
  const repetitions = watch.repetitions();
  const found = (
    kind: "duplicate-keys" | "duplicate-records",
    message: string,
    allowed: number,
  ): readonly Finding[] => {
    const seen = repetitions.get(message);
    if (seen === undefined || surely(seen) <= allowed * seen.keys) return [];
    const isIt = (trouble: { readonly kind: string; readonly message: string }): boolean =>
      trouble.kind === kind && trouble.message === message;
    return troubleFinding(scraper.name, kind, counts, isIt, () => repetitionWords(seen));
  };
  return [
    ...unique.flatMap((fields) => found("duplicate-keys", messageOf.key(fields), 0)),
    ...(most === null ? [] : found("duplicate-records", messageOf.duplicate, most)),
  ];
};

const fresh: Check = ({ freshness }, configured, { watch, now }) => {
  if (freshness === null || watch.profile.records === 0) return [];
  const { field, maxAgeMs: most } = freshness;
  const { newest } = watch;
  if (newest !== null && now - newest <= most) return [];
  const stale = { ...at, kind: "stale", asked: `freshness: ${field}, at most ${period(most)}` } as const;
  if (newest === null)
    return [missing(configured, { ...stale, message: `no record has a time in the field "${field}"` })];
  return [
    missing(configured, {
      ...stale,
      message: `the newest time in the field "${field}" is too long ago`,
      detail: `${new Date(newest).toISOString()}, ${period(now - newest)} ago, at most ${period(most)}`,
    }),
  ];
};

const texts: Check = ({ text }, { scraper }, { counts }) => {
  const tolerated = new Map(
    [...text].flatMap(([name, { tolerance }]) => [
      [messageOf.html(name), tolerance] as const,
      [messageOf.short(name), tolerance] as const,
    ]),
  );
  return troubleFinding(
    scraper.name,
    "text-policy",
    counts,
    ({ kind, message, count }) => kind === "text-policy" && count > (tolerated.get(message) ?? 0) * counts.records,
  );
};

const checks: readonly Check[] = [enough, coverage, duplicates, fresh, texts];
