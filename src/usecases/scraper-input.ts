import type { ReportSource } from "../contracts/failure-report.ts";
import type { RecordStatistics } from "../contracts/scraper-baseline.ts";
import type { ScraperConfig } from "../contracts/scrapers-config.ts";
import type { Clock, CommandRunner, WorkspaceFiles } from "../ports.ts";
import type { RecordSchema } from "../scrapers/record-schema.ts";

/** What a scraper's validation is done with. */
export interface ScraperPorts {
  readonly files: WorkspaceFiles;
  readonly commands: CommandRunner;
  readonly clock: Clock;
  /** Waits, for so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What is validated, and against what. */
export interface ScraperInput {
  readonly scraper: ScraperConfig;
  /** Null where records are not checked against any. */
  readonly schema: RecordSchema | null;
  /** What its records were like when they were good; null where that is not known. */
  readonly lastGood: RecordStatistics | null;
  readonly source: Extract<ReportSource, { kind: "scraper-validation" }>;
}
