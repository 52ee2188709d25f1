import type { RecordStatistics } from "../contracts/scraper-baseline.ts";
import { UserError } from "../errors.ts";
import type { WorkspaceFiles } from "../ports.ts";
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
  const reports = junit === undefined ? [] : [junit];
  const before = await versions(reports, ports.files);
  const { findings } = await runCommand("tests", tests, input, ports);
  if (junit === undefined) return { findings, counts: null };
  const read: TestCounts[] = [];
  for (const path of (await ports.files.match(reports)).paths) {
    // A report from before says nothing about these tests.
    const report = (await isFresh(path, before, ports.files)) ? await testReport(path, ports.files) : null;
    if (report !== null) read.push(report);
  }
  const counts = read.length === 0 ? null : addTests(read);
  // A command that failed has said so already, and may well have failed before it wrote a report.
  const told = findings.length > 0 ? [] : testFindings(configuredOf(input), counts);
  return { findings: [...findings, ...told], counts };
}

/** What the tests wrote may be anything. */
async function testReport(path: string, files: WorkspaceFiles): Promise<TestCounts | null> {
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
  const { paths, refused, unmatched } = await ports.files.match(outputs);
  for (const path of refused) tally.unreadable(path, "an output is no file of the workspace");
  const absent = unmatched.map((glob) => noOutput(configured, `no file matches ${glob}`));
  if (paths.length > 0 && !(await someAreFresh(paths, before, ports.files)))
    absent.push(noOutput(configured, "no file is new or changed after the run"));
  const hub = await readOutputs(input, paths, tally, ports.files);
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
  paths: readonly string[],
  tally: RecordTally,
  files: WorkspaceFiles,
): Promise<readonly Finding[]> {
  if (hub === null) {
    for (const path of paths) await readRecords(path, schema, tally, files);
    return [];
  }
  const unread = new Set(paths);
  const listenerOf = (path: string): Listener | null => {
    const listener = unread.has(path) ? recordListener(path, schema, tally) : null;
    if (listener !== null) unread.delete(path);
    return listener;
  };
  const dataset = { scraper: name, folder: hub.folder };
  const found = paths.length === 0 ? [] : await scraperDataset(dataset, files, listenerOf);
  for (const path of unread) await readRecords(path, schema, tally, files);
  return found;
}

const noOutput = (configured: ConfiguredScraper, message: string): Finding =>
  missing(configured, { kind: "no-output", step: "outputs", key: "outputs", message });

/** The files that are there before a command runs, to tell what it wrote: the version of each, by its path. */
async function versions(globs: readonly string[], files: WorkspaceFiles): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (globs.length === 0) return found;
  for (const path of (await files.match(globs)).paths) {
    const file = await files.open(path);
    if (file !== null) found.set(path, file.version);
  }
  return found;
}

/** Whether a file is new or was written to. */
async function isFresh(path: string, before: ReadonlyMap<string, string>, files: WorkspaceFiles): Promise<boolean> {
  const version = before.get(path);
  return version === undefined || version !== (await files.open(path))?.version;
}

async function someAreFresh(
  paths: readonly string[],
  before: ReadonlyMap<string, string>,
  files: WorkspaceFiles,
): Promise<boolean> {
  for (const path of paths) if (await isFresh(path, before, files)) return true;
  return false;
}
