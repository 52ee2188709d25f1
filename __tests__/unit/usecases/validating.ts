import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { openZipArchive } from "../../../src/archive/zip-archive.ts";
import type { ScraperBaseline } from "../../../src/contracts/scraper-baseline.ts";
import { parseScrapersConfig } from "../../../src/contracts/scrapers-config.ts";
import { openWorkspace } from "../../../src/files/workspace-files.ts";
import { scraperCommands } from "../../../src/process/scraper-commands.ts";
import type { Shard } from "../../../src/scrapers/shard.ts";
import type { FailOn, Validation } from "../../../src/scrapers/validation.ts";
import { validateScrapers } from "../../../src/usecases/validate-scrapers.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

export const configPath = ".github/scrapers.yml";

export interface Validating {
  readonly only?: readonly string[];
  readonly failOn?: FailOn;
  /** Does something to the workspace first. */
  readonly before?: (folder: string) => void;
  readonly baseline?: ScraperBaseline;
  readonly shard?: Shard | null;
  /** Hears of the pauses, which take no time. */
  readonly onPause?: (milliseconds: number) => void;
}

/** Validates the scrapers of a workspace for real: files, commands and all. */
export async function validating(
  scrapers: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { only = [], failOn = "error", before = () => {}, onPause = () => {}, baseline, shard = null }: Validating = {},
): Promise<Validation> {
  const folder = temporaryFolder("scrapers");
  onTestFinished(() => folder[Symbol.asyncDispose]());
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), content);
  }
  before(folder.path);
  const clock = { now: () => Date.UTC(2026, 0, 2) };
  const commands = scraperCommands({
    workspace: folder.path,
    environment: { PATH: process.env["PATH"] },
    onCommand: { started: () => {}, ended: () => {} },
    onLine: () => {},
    graceMs: 100,
  });
  const ports = {
    files: await openWorkspace(folder.path, openZipArchive),
    commands,
    clock,
    pause: async (milliseconds: number) => onPause(milliseconds),
    progress: { started: () => {}, reading: () => {}, ended: () => {} },
  };
  const source = { kind: "scraper-validation", configPath, sha: "a".repeat(40), runUrl: null } as const;
  const config = parseScrapersConfig(scrapers, configPath);
  return validateScrapers({ config, source, only, shard, failOn, baseline: baseline ?? null }, ports);
}

/** A configuration of one scraper. */
export const scraper = (...lines: readonly string[]): string =>
  `scrapers:\n  - name: prices\n${lines.map((line) => `    ${line}\n`).join("")}`;
