import type { RecordStatistics } from "../contracts/scraper-baseline.ts";
import { UserError } from "../errors.ts";
import type { WorkspaceFile, WorkspaceFiles } from "../ports.ts";
import { statisticsOf } from "../scrapers/baseline.ts";
import type { Finding } from "../scrapers/finding.ts";
import { addTests, readJUnit, type TestCounts } from "../scrapers/junit.ts";
import { type ConfiguredScraper, missing } from "../scrapers/missing.ts";
import { recordFindings, testFindings } from "../scrapers/output-findings.ts";
import { type RecordCounts, RecordTally, totalsOf } from "../scrapers/record-tally.ts";
import { RecordWatch } from "../scrapers/record-watch.ts";
import type { ScraperResult } from "../scrapers/validation.ts";
import { withTraffic } from "../scrapers/traffic-findings.ts";
import { readRecords, recordListener } from "./record-reading.ts";
import { runCommand } from "./scraper-command.ts";
import { scraperDataset } from "./scraper-dataset.ts";
import type { ScraperInput, ScraperPorts } from "./scraper-input.ts";
import type { Listener } from "./shared-pass.ts";

/** What a step of the validation came to: what it found, and what it counted, null where there was nothing to count. */
interface StepResult<Counts> {
  readonly findings: readonly Finding[];
  readonly counts: Counts | null;
  readonly statistics?: RecordStatistics | null;
}

/** Runs a scraper's tests and the scraper, and checks every record that it wrote. Whatever they do, it is a result. */
export async function validateScraper(input: ScraperInput, ports: ScraperPorts): Promise<ScraperResult> {
  const started = ports.clock.now();
  const tests = await testStep(input, ports);
  const records = await outputStep(input, ports);
  return {
    name: input.scraper.name,
    tests: tests.counts,
    records: records.counts === null ? null : totalsOf(records.counts),
    statistics: records.statistics ?? null,
    milliseconds: ports.clock.now() - started,
    findings: [...tests.findings, ...records.findings],
  };
}

const configuredOf = ({ scraper, source }: ScraperInput): ConfiguredScraper => ({
  scraper,
  configPath: source.configPath,
});

async function testStep(input: ScraperInput, ports: ScraperPorts): Promise<StepResult<TestCounts>> {
  const { tests, junit } = input.scraper;
  if (tests === undefined) return { findings: [], counts: null };
  const before = await versions(junit === undefined ? [] : [junit], ports.files);
  const { findings } = await runCommand("tests", tests, input, ports);
  if (junit === undefined) return { findings, counts: null };
  const reports: TestCounts[] = [];
  for (const file of (await ports.files.match(junit)).files) {
    // A report from before says nothing about these tests.
    const report = before.has(keyOf(file)) ? null : await testReport(file, ports.files);
    if (report !== null) reports.push(report);
  }
  const counts = reports.length === 0 ? null : addTests(reports);
  // A command that failed has said so already, and may well have failed before it wrote a report.
  const told = findings.length > 0 ? [] : testFindings(configuredOf(input), counts);
  return { findings: [...findings, ...told], counts };
}

/** What the tests wrote may be anything. */
async function testReport({ path }: WorkspaceFile, files: WorkspaceFiles): Promise<TestCounts | null> {
  try {
    return readJUnit(await files.read(path, "the JUnit report"));
  } catch (thrown) {
    if (thrown instanceof UserError) return null;
    throw thrown;
  }
}

async function outputStep(input: ScraperInput, ports: ScraperPorts): Promise<StepResult<RecordCounts>> {
  const { run, outputs } = input.scraper;
  const before = await versions(run === undefined ? [] : outputs, ports.files);
  const ran = run === undefined ? null : await runCommand("run", run, input, ports);
  const unwell = ran?.findings ?? [];
  if (outputs.length === 0) return { findings: unwell, counts: null };
  const configured = configuredOf(input);
  const watch = new RecordWatch(input.scraper.expect, Object.keys(input.lastGood?.fields ?? {}));
  const tally = new RecordTally(watch);
  const files = new Map<string, WorkspaceFile>();
  const absent: Finding[] = [];
  for (const glob of outputs) {
    const matches = await ports.files.match(glob);
    for (const file of matches.files) files.set(file.path, file);
    for (const path of matches.refused) tally.unreadable(path, "an output is no file of the workspace");
    if (matches.files.length + matches.refused.length === 0)
      absent.push(noOutput(configured, `no file matches ${glob}`));
  }
  const isFresh = files.size === 0 || [...files.values()].some((file) => !before.has(keyOf(file)));
  if (!isFresh) absent.push(noOutput(configured, "no file is new or changed after the run"));
  const hub = await readOutputs(input, files, tally, ports.files);
  const counts = tally.counts();
  const failed = unwell.length > 0;
  const seen = { counts, watch, lastGood: input.lastGood, failed, now: ports.clock.now() };
  // What a command that failed did not write follows from that.
  const found = [...(failed ? [] : absent), ...recordFindings(configured, seen), ...hub];
  return {
    findings: [...unwell, ...(failed ? found : withTraffic(found, ran?.traffic ?? null))],
    counts,
    // Of records that were not all looked at nothing is learned.
    statistics: counts.unchecked > 0 ? null : statisticsOf(watch, seen.now),
  };
}

/** Reads all files once; where they are part of a dataset, in the order of its library. @returns what that library says */
async function readOutputs(
  { scraper: { name, hub }, schema }: ScraperInput,
  files: ReadonlyMap<string, WorkspaceFile>,
  tally: RecordTally,
  workspace: WorkspaceFiles,
): Promise<readonly Finding[]> {
  const unread = new Map(files);
  const listenerOf = (path: string): Listener | null => {
    const file = unread.get(path);
    const listener = file === undefined ? null : recordListener(file, schema, tally);
    if (listener !== null) unread.delete(path);
    return listener;
  };
  const found =
    hub === null || files.size === 0
      ? []
      : await scraperDataset({ scraper: name, folder: hub.folder }, workspace, listenerOf);
  for (const file of unread.values()) await readRecords(file, schema, tally);
  return found;
}

const noOutput = (configured: ConfiguredScraper, message: string): Finding =>
  missing(configured, { kind: "no-output", step: "outputs", key: "outputs", message });

const keyOf = ({ path, version }: WorkspaceFile): string => `${path} ${version}`;

/** The files that are there before a command runs, to tell what it wrote. */
async function versions(globs: readonly string[], files: WorkspaceFiles): Promise<ReadonlySet<string>> {
  const matches = await Promise.all(globs.map((glob) => files.match(glob)));
  return new Set(matches.flatMap((match) => match.files.map(keyOf)));
}
