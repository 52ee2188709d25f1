import type { ReportSource } from "../contracts/failure-report.ts";
import type { ScraperBaseline } from "../contracts/scraper-baseline.ts";
import type { ScraperConfig, ScrapersConfig } from "../contracts/scrapers-config.ts";
import { UserError } from "../errors.ts";
import { matchesGlob } from "../fixes/globs.ts";
import { readRecordSchema, type RecordSchema } from "../scrapers/record-schema.ts";
import { type FailOn, type ScraperResult, summarise, type Validation } from "../scrapers/validation.ts";
import { plain } from "../text/sanitise.ts";
import { type ScraperPorts, validateScraper } from "./validate-scraper.ts";

export interface ValidateScrapersInput {
  readonly config: ScrapersConfig;
  readonly source: Extract<ReportSource, { kind: "scraper-validation" }>;
  /** Names or globs of names; none means all. */
  readonly only: readonly string[];
  readonly failOn: FailOn;
  /** The last good data to compare with; null where nothing is known. */
  readonly baseline: ScraperBaseline | null;
}

export interface ValidateScrapersPorts extends ScraperPorts {
  readonly progress: Progress;
}

/** How far a validation is. */
export interface Progress {
  started(scraper: string, place: number, total: number): void;
  ended(result: ScraperResult): void;
}

/** The scrapers that are to be validated. @throws UserError `input-invalid` for a name that none has */
function selected({ scrapers }: ScrapersConfig, only: readonly string[], where: string): readonly ScraperConfig[] {
  if (only.length === 0) return scrapers;
  const unknown = only.find((pattern) => !scrapers.some(({ name }) => matchesGlob(pattern, name)));
  if (unknown !== undefined) {
    const names = scrapers.map(({ name }) => name).slice(0, 20);
    throw new UserError(
      "input-invalid",
      `no scraper in ${where} has the name "${plain(unknown, 100)}"`,
      `The names are: ${names.join(", ")}${scrapers.length > names.length ? " …" : ""}.`,
    );
  }
  return scrapers.filter(({ name }) => only.some((pattern) => matchesGlob(pattern, name)));
}

/**
 * Runs scrapers and their tests, and checks every record that they wrote. One scraper's failure stops no other.
 * @throws UserError for what is wrong with the configuration, before any command runs
 */
export async function validateScrapers(
  { config, source, only, failOn, baseline }: ValidateScrapersInput,
  ports: ValidateScrapersPorts,
): Promise<Validation> {
  const chosen = selected(config, only, source.configPath);
  const schemas = new Map<string, RecordSchema>();
  for (const { schema } of chosen) {
    if (schema !== undefined && !schemas.has(schema))
      schemas.set(schema, readRecordSchema(await ports.files.read(schema, "the schema"), `"${schema}"`));
  }
  const results: ScraperResult[] = [];
  for (const [index, scraper] of chosen.entries()) {
    ports.progress.started(scraper.name, index + 1, chosen.length);
    const schema = scraper.schema === undefined ? null : (schemas.get(scraper.schema) ?? null);
    const lastGood = new Map(Object.entries(baseline?.scrapers ?? {})).get(scraper.name) ?? null;
    const result = await validateScraper({ scraper, schema, source, lastGood }, ports);
    ports.progress.ended(result);
    results.push(result);
  }
  return summarise(results, source, failOn, ports.clock.now(), baseline);
}
