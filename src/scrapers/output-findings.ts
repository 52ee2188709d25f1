import { driftFindings } from "./drift-findings.ts";
import { expectationFindings } from "./expectation-findings.ts";
import type { Finding } from "./finding.ts";
import type { TestCounts } from "./junit.ts";
import { type ConfiguredScraper, missing } from "./missing.ts";
import type { OutputSeen } from "./output-seen.ts";
import { rowGroupBudget } from "./records/parquet.ts";
import { isKeptOut, siteFindings } from "./site-findings.ts";
import { troubleFinding } from "./trouble-finding.ts";
import { counted } from "./wording.ts";

/** What a test report says against a scraper; `null` for a report that is not there, or is none. */
export function testFindings(configured: ConfiguredScraper, counts: TestCounts | null): readonly Finding[] {
  const report = { step: "tests", key: "junit" } as const;
  if (counts === null)
    return [missing(configured, { ...report, kind: "no-tests", message: "there is no JUnit report of the tests" })];
  const { ran, failed, skipped, failing } = counts;
  if (ran === 0) {
    const detail = skipped > 0 ? `${counted(skipped, "test")} skipped` : undefined;
    const found = { ...report, kind: "no-tests", message: "the JUnit report has no test that ran" } as const;
    return [missing(configured, detail === undefined ? found : { ...found, detail })];
  }
  if (failed === 0) return [];
  const detail = `${failed} of ${ran}: ${failing.join(", ")}`;
  return [
    missing(configured, { ...report, kind: "tests-failed", message: "the JUnit report has tests that failed", detail }),
  ];
}

const output = { step: "outputs", key: "outputs" } as const;

/** What could not be looked at is said: nothing is passed over in silence. */
function uncheckedFindings(configured: ConfiguredScraper, { counts }: OutputSeen): readonly Finding[] {
  if (counts.unchecked === 0) return [];
  const detail = `${counted(counts.unchecked, "record")}; write row groups of at most ${rowGroupBudget.bytes / 1024 ** 2} MiB`;
  const message = "a Parquet file has row groups that are too large to be checked";
  return [missing(configured, { ...output, kind: "unchecked", message, detail })];
}

/** What the records say against a scraper, that which names a cause first. */
export function recordFindings(configured: ConfiguredScraper, seen: OutputSeen): readonly Finding[] {
  const { counts } = seen;
  const { name, expect } = configured.scraper;
  const unread = troubleFinding(name, "unreadable-output", counts, ({ kind }) => kind === "unreadable-output");
  const misfits = troubleFinding(name, "schema-mismatch", counts, ({ kind }) => kind === "schema-mismatch");
  const site = siteFindings(configured, seen);
  const found = [
    ...site,
    ...unread,
    ...misfits,
    ...expectationFindings(configured, seen),
    ...(isKeptOut(site) ? [] : driftFindings(configured, seen)),
    ...uncheckedFindings(configured, seen),
  ];
  if (expect.allowEmpty) return found;
  if (counts.records + counts.unchecked === 0) {
    const none = { ...output, kind: "no-records", message: "the output holds no record" } as const;
    return seen.failed || counts.files === 0 ? found : [...found, missing(configured, none)];
  }
  const { empty } = counts;
  if (empty === null) return found;
  const detail = empty.files === 1 ? empty.first : `${empty.files} of ${counts.files} files, first ${empty.first}`;
  return [...found, missing(configured, { ...output, kind: "empty-file", message: "a file holds no record", detail })];
}
