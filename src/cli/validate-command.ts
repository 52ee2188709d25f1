import { setTimeout as pause } from "node:timers/promises";
import { openZipArchive } from "../archive/zip-archive.ts";
import { type FailureReport, failureReportVersion, type ReportSource } from "../contracts/failure-report.ts";
import { parseScrapersConfig } from "../contracts/scrapers-config.ts";
import { readBaseline, writeBaseline } from "../files/baseline-file.ts";
import { writeFileAtomic } from "../files/text-files.ts";
import { openWorkspace } from "../files/workspace-files.ts";
import { openClone } from "../local/clone.ts";
import type { Clock } from "../ports.ts";
import { UserError } from "../errors.ts";
import { scraperCommands } from "../process/scraper-commands.ts";
import { junitReport } from "../scrapers/junit-report.ts";
import type { Shard } from "../scrapers/shard.ts";
import type { FailOn } from "../scrapers/validation.ts";
import { plain } from "../text/sanitise.ts";
import { safeJson } from "../text/terminal.ts";
import { validateScrapers } from "../usecases/validate-scrapers.ts";
import type { Console } from "./console.ts";
import { type ExitStatus, exitStatus, explainThrown } from "./exit.ts";
import { validationProgress } from "./validation-progress.ts";
import { validationText } from "./validation-text.ts";

export interface ValidateOptions {
  readonly config: string;
  readonly only: readonly string[];
  readonly failOn: FailOn;
  readonly json: boolean;
  /** The part of the scrapers to validate; null for all. */
  readonly shard: Shard | null;
  /** Where a JUnit XML report of the validation goes. */
  readonly junit?: string;
  /** The file with the last good data: read, and written after a good run. */
  readonly baseline?: string;
}

type ValidationSource = Extract<ReportSource, { kind: "scraper-validation" }>;

/** The commit that is checked out; 40 zeros where there is none, as git writes it. */
async function headCommit(): Promise<string> {
  try {
    return (await openClone(".", { allowDirty: true })).files.commit;
  } catch (thrown) {
    if (thrown instanceof UserError) return "0".repeat(40);
    throw thrown;
  }
}

/** The report of a validation that could not be made: the tool's own trouble is never told as a scraper's failure. */
const toolError = (source: ValidationSource, thrown: unknown, clock: Clock): FailureReport => ({
  schemaVersion: failureReportVersion,
  source,
  outcome: "tool-error",
  failures: [],
  fingerprint: null,
  generatedAt: new Date(clock.now()).toISOString(),
  truncated: [],
  note: plain(explainThrown(thrown).text.split("\n", 1)[0] ?? ""),
});

/**
 * Validates the scrapers of the folder that the command line was started in. Their output goes to standard error.
 * @returns 1 when they did not pass and `failOn` is not `never`
 */
export async function validateCommand(options: ValidateOptions, console: Console, clock: Clock): Promise<ExitStatus> {
  const { config: path, only, shard, failOn } = options;
  const source: ValidationSource = {
    kind: "scraper-validation",
    configPath: plain(path, 300),
    sha: await headCommit(),
    runUrl: null,
  };
  try {
    const files = await openWorkspace(".", openZipArchive);
    const config = parseScrapersConfig(await files.read(path, "the configuration"), plain(path, 300));
    const commands = scraperCommands({
      workspace: ".",
      environment: process.env,
      onCommand: { started: ({ scraper, step }) => console.error(`${scraper}: ${step}\n`), ended: () => {} },
      onLine: (line) => console.error(`  ${line}\n`),
    });
    const progress = validationProgress(console, clock);
    const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline);
    const validation = await validateScrapers(
      { config, source, only, shard, failOn, baseline },
      { files, commands, clock, pause, progress },
    );
    if (options.baseline !== undefined) await writeBaseline(options.baseline, validation.baseline);
    if (options.junit !== undefined) await writeFileAtomic(options.junit, junitReport(validation));
    const lines = options.json ? [safeJson(validation.report)] : validationText(validation, console.colour);
    console.print(`${lines.join("\n")}\n`);
    return validation.passed || failOn === "never" ? exitStatus.ok : exitStatus.userFault;
  } catch (thrown) {
    if (options.json) console.print(`${safeJson(toolError(source, thrown, clock))}\n`);
    throw thrown;
  }
}
