import { baselineVersion, type RecordStatistics, type ScraperBaseline } from "../contracts/scraper-baseline.ts";
import type { ScraperConfig } from "../contracts/scrapers-config.ts";
import { type Finding, severityOf } from "./finding.ts";
import type { RecordWatch } from "./record-watch.ts";

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * What the records of a run were like.
 * @param at milliseconds since 1970
 * @returns null without any record: there is nothing to compare with then
 */
export function statisticsOf({ profile, newest }: RecordWatch, at: number): RecordStatistics | null {
  const { records, fields } = profile;
  if (records === 0) return null;
  return {
    at: iso(at),
    records,
    fields: Object.fromEntries([...fields].map(([name, field]) => [name, field.statistics(records)])),
    newest: newest === null ? null : iso(newest),
  };
}

/** What the records of a scraper were like when they were last good; null where that is not known, or counts no more. */
export function lastGoodOf(
  baseline: ScraperBaseline | null,
  { name, drift }: Pick<ScraperConfig, "name" | "drift">,
): RecordStatistics | null {
  const scrapers = baseline?.scrapers ?? {};
  const known = Object.hasOwn(scrapers, name) ? scrapers[name] : undefined;
  return known === undefined || (drift.since !== null && Date.parse(known.at) < drift.since) ? null : known;
}

/** One baseline of several: of each scraper the newest. Null of none. */
export function newestOf(baselines: readonly ScraperBaseline[]): ScraperBaseline | null {
  if (baselines.length === 0) return null;
  const all = baselines.flatMap(({ scrapers }) => Object.entries(scrapers));
  // Of equal times, the one that comes later.
  const inOrder = all.toSorted(([, left], [, right]) => Date.parse(left.at) - Date.parse(right.at));
  return { schemaVersion: baselineVersion, scrapers: Object.fromEntries(inOrder) };
}

interface Learnable {
  readonly name: string;
  readonly statistics: RecordStatistics | null;
  readonly findings: readonly Finding[];
}

/** The baseline after a run: of each scraper its newest good run. One with a failure teaches nothing. */
export function learned(before: ScraperBaseline | null, results: readonly Learnable[]): ScraperBaseline {
  const good = results.flatMap(({ name, statistics, findings }) =>
    statistics === null || findings.some((finding) => severityOf(finding) === "error")
      ? []
      : [[name, statistics] as const],
  );
  const scrapers = new Map([...Object.entries(before?.scrapers ?? {}), ...good]);
  return { schemaVersion: baselineVersion, scrapers: Object.fromEntries(scrapers) };
}
