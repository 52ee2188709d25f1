import type { ScraperConfig } from "../contracts/scrapers-config.ts";
import type { Evidence } from "../contracts/failure-report.ts";
import { plain } from "../text/sanitise.ts";
import type { Finding, FindingKind, ScraperStep } from "./finding.ts";
import type { TestCounts } from "./junit.ts";
import type { Offender, RecordCounts, RecordTrouble } from "./record-tally.ts";
import { counted, share } from "./wording.ts";

/** A scraper in its file, for what is missing: then that is the only place to point at. */
export interface ConfiguredScraper {
  readonly scraper: ScraperConfig;
  readonly configPath: string;
}

interface Missing {
  readonly kind: FindingKind;
  readonly step: ScraperStep;
  readonly key: "outputs" | "junit" | "tests";
  readonly message: string;
  readonly detail?: string;
}

/** A finding about what is not there, at the line of the configuration that asks for it. */
export function missing(
  { scraper, configPath }: ConfiguredScraper,
  { kind, step, key, message, detail }: Missing,
): Finding {
  const line = scraper.lines[key] ?? scraper.line;
  const path = plain(configPath, 300);
  const asked = plain(`${key}: ${[scraper[key] ?? ""].flat().join(", ")}`, 300);
  return {
    kind,
    scraper: scraper.name,
    step,
    message: plain(message, 300),
    detail: detail === undefined ? null : plain(detail, 300),
    evidence: [{ log: path, line, text: asked, role: "cause" }],
    location: { path, line },
  };
}

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

const evidenceOf = ({ path, place, text }: Offender, role: Evidence["role"]): Evidence => ({
  log: path,
  line: place.line,
  text: text === "" ? "(nothing that could be shown)" : text,
  role,
});

/** How many other troubles a finding brings as evidence. */
const troublesShown = 9;

function troubleFinding(
  scraper: string,
  kind: RecordTrouble["kind"],
  { troubles, records }: RecordCounts,
): readonly Finding[] {
  const [worst, ...others] = troubles.filter((trouble) => trouble.kind === kind);
  const [first, ...more] = worst?.offenders ?? [];
  if (worst === undefined || first === undefined) return [];
  const symptoms = others.slice(0, troublesShown).flatMap(({ offenders }) => offenders.slice(0, 1));
  const besides = others.slice(0, troublesShown).map(({ message, count }) => `${message} in ${count}`);
  return [
    {
      kind,
      scraper,
      step: "outputs",
      message: worst.message,
      detail: plain([share(worst.count, records), ...besides].join("; "), 400),
      evidence: [
        evidenceOf(first, "cause"),
        ...more.map((offender) => evidenceOf(offender, "symptom")),
        ...symptoms.map((offender) => evidenceOf(offender, "context")),
      ],
      location: { path: first.path, ...first.place },
    },
  ];
}

/** What the records say against a scraper. @param failed whether its command failed: then no records are no news */
export function recordFindings(
  configured: ConfiguredScraper,
  counts: RecordCounts,
  failed: boolean,
): readonly Finding[] {
  const { name } = configured.scraper;
  const troubles = [
    ...troubleFinding(name, "unreadable-output", counts),
    ...troubleFinding(name, "schema-mismatch", counts),
  ];
  const output = { step: "outputs", key: "outputs" } as const;
  if (counts.records === 0) {
    const none = { ...output, kind: "no-records", message: "the output holds no record" } as const;
    return failed || counts.files.length === 0 ? troubles : [...troubles, missing(configured, none)];
  }
  const empty = counts.files.filter(({ records }) => records === 0);
  const [one] = empty;
  if (one === undefined) return troubles;
  const detail = empty.length === 1 ? one.path : `${empty.length} of ${counts.files.length} files, first ${one.path}`;
  return [
    ...troubles,
    missing(configured, { ...output, kind: "empty-file", message: "a file holds no record", detail }),
  ];
}
