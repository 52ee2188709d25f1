import { baselineVersion, type RecordStatistics, type ScraperBaseline } from "../contracts/scraper-baseline.ts";
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
