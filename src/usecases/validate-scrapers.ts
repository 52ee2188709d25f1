import type { ReportSource } from "../contracts/failure-report.ts";
import type { ScraperBaseline } from "../contracts/scraper-baseline.ts";
import type { ScraperConfig, ScrapersConfig } from "../contracts/scrapers-config.ts";
import { wideningCapture } from "../contracts/schema-widening.ts";
import type { WorkspaceFiles } from "../ports.ts";
import { lastGoodOf } from "../scrapers/baseline.ts";
import { type Finding, severityOf } from "../scrapers/finding.ts";
import { readRecordSchema, type RecordSchema } from "../scrapers/record-schema.ts";
import { type FailOn, type ScraperResult, summarise, type Validation } from "../scrapers/validation.ts";
import { type Selection, selectScrapers } from "./select-scrapers.ts";
import type { ScraperPorts } from "./scraper-input.ts";
import { validateScraper } from "./validate-scraper.ts";
import { type Reading, watchedFiles } from "./watched-files.ts";
import { widenSchema } from "./widen-schema.ts";

export interface ValidateScrapersInput extends Selection {
  readonly config: ScrapersConfig;
  readonly source: Extract<ReportSource, { kind: "scraper-validation" }>;
  readonly failOn: FailOn;
  /** The last good data to compare with; null where nothing is known. */
  readonly baseline: ScraperBaseline | null;
}

export interface ValidateScrapersPorts extends ScraperPorts {
  readonly progress: Progress;
}

/** How far a validation is. */
export interface Progress {
  /** @param place from 1 */
  started(scraper: string, place: number, total: number): void;
  /** Some more of a scraper's output has been read. */
  reading(scraper: string, reading: Reading): void;
  ended(result: ScraperResult, place: number, total: number): void;
}

/** A schema with its text, as it was before any command ran. */
interface ReadSchema {
  readonly text: string;
  readonly schema: RecordSchema;
}

/** @param schema a file's path, or the schema itself */
async function readSchema(
  scraper: string,
  schema: NonNullable<ScraperConfig["schema"]>,
  files: WorkspaceFiles,
): Promise<ReadSchema> {
  const isFile = typeof schema === "string";
  const text = isFile ? await files.read(schema, "the schema") : JSON.stringify(schema);
  return { text, schema: readRecordSchema(text, isFile ? `"${schema}"` : `of "${scraper}"`) };
}

const isMisfit = (finding: Finding): boolean => finding.kind === "schema-mismatch";

/**
 * Puts into a finding about the schema what could be added to it, where that is all that is wrong with a scraper: a run
 * that is bad otherwise is none to learn from.
 */
async function withWidening(
  result: ScraperResult,
  { schema: path, drift, outputs }: ScraperConfig,
  read: ReadSchema | null,
  files: WorkspaceFiles,
): Promise<ScraperResult> {
  const errors = result.findings.filter((finding) => severityOf(finding) === "error");
  if (read === null || typeof path !== "string" || errors.length === 0 || !errors.every(isMisfit)) return result;
  if (drift.columns === "freeze" && drift.types === "freeze") return result;
  const { paths } = await files.match(outputs);
  const widening = await widenSchema({ path, ...read, evolving: drift, paths, files });
  if (widening === null) return result;
  const captures = { [wideningCapture]: JSON.stringify(widening) };
  const findings = result.findings.map((finding) =>
    isMisfit(finding) ? Object.assign({}, finding, { captures: { ...finding.captures, ...captures } }) : finding,
  );
  return { ...result, findings };
}

/**
 * Runs scrapers and their tests, and checks every record that they wrote. One scraper's failure stops no other.
 * @throws UserError for what is wrong with the configuration, before any command runs
 */
export async function validateScrapers(
  { config, source, failOn, baseline, ...selection }: ValidateScrapersInput,
  ports: ValidateScrapersPorts,
): Promise<Validation> {
  const chosen = selectScrapers(config, selection, source.configPath);
  const schemas = new Map<ScraperConfig["schema"], ReadSchema>();
  for (const { name, schema } of chosen) {
    if (schema !== undefined && !schemas.has(schema)) schemas.set(schema, await readSchema(name, schema, ports.files));
  }
  const results: ScraperResult[] = [];
  for (const [index, scraper] of chosen.entries()) {
    ports.progress.started(scraper.name, index + 1, chosen.length);
    const read = schemas.get(scraper.schema) ?? null;
    const lastGood = lastGoodOf(baseline, scraper);
    const files = watchedFiles(ports.files, (reading) => ports.progress.reading(scraper.name, reading));
    const validated = await validateScraper(
      { scraper, schema: read?.schema ?? null, source, lastGood },
      { ...ports, files },
    );
    const result = await withWidening(validated, scraper, read, ports.files);
    ports.progress.ended(result, index + 1, chosen.length);
    results.push(result);
  }
  return summarise(results, source, failOn, ports.clock.now(), baseline);
}
