import type { Category } from "../contracts/categories.ts";
import {
  type Failure,
  type FailureReport,
  failureReportVersion,
  type ReportSource,
} from "../contracts/failure-report.ts";
import type { RecordStatistics, ScraperBaseline } from "../contracts/scraper-baseline.ts";
import { learned } from "./baseline.ts";
import { failureOf, type Finding, severityOf } from "./finding.ts";
import { type Severity } from "./finding-kinds.ts";
import type { TestCounts } from "./junit.ts";
import type { RecordTotals } from "./record-tally.ts";

/** From which severity on a validation has not passed; `never` only keeps the step green. */
export const failOnLevels = ["error", "warning", "never"] as const;
export type FailOn = (typeof failOnLevels)[number];

/** What the validation of one scraper came to. */
export interface ScraperResult {
  readonly name: string;
  /** Null without a report of the tests. */
  readonly tests: TestCounts | null;
  /** Null where the scraper has no outputs. */
  readonly records: RecordTotals | null;
  /** What its records were like; null without any. */
  readonly statistics: RecordStatistics | null;
  /** From its start to its end. */
  readonly milliseconds: number;
  readonly findings: readonly Finding[];
}

export interface Validation {
  /** The file that lists the scrapers. */
  readonly configPath: string;
  readonly scrapers: readonly ScraperResult[];
  readonly report: FailureReport;
  /** What the next run is to be compared with. */
  readonly baseline: ScraperBaseline;
  /** Whether nothing was found that counts. */
  readonly passed: boolean;
}

/** Whether a finding counts as a failure. */
const counts = (severity: Severity, failOn: FailOn): boolean => severity === "error" || failOn === "warning";

/** What comes last among failures alike: the likelier it passes on its own, or follows from another, the later. */
const lateCategories: readonly Category[] = [
  "scraper-blocked",
  "site-changed",
  "scraper-broken",
  "schema-drift",
  "hub-incompatible",
  "data-regression",
  "timeout",
];

const place = ({ category, transient }: Failure): number =>
  transient ? lateCategories.length + 1 : lateCategories.indexOf(category) + 1;

/** One failure for each scraper and class, the first that was found; what names a cause comes before what names none. */
function ranked(findings: readonly Finding[], configPath: string): readonly Failure[] {
  const seen = new Set<string>();
  return findings
    .map((finding) => failureOf(finding, configPath))
    .filter(({ job, category }) => {
      const key = `${category} ${job}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .toSorted((left, right) => place(left) - place(right) || right.confidence - left.confidence);
}

const failureLimit = 20;

/**
 * Sums a validation up.
 * @param scrapers in the order of the configuration
 * @param at milliseconds since 1970
 * @param before what this run was compared with; null without any
 */
export function summarise(
  scrapers: readonly ScraperResult[],
  source: Extract<ReportSource, { kind: "scraper-validation" }>,
  failOn: FailOn,
  at: number,
  before: ScraperBaseline | null,
): Validation {
  const findings = scrapers.flatMap((scraper) => scraper.findings).filter((found) => counts(severityOf(found), failOn));
  const failures = ranked(findings, source.configPath);
  const [cause] = failures;
  const dropped = failures.length - failureLimit;
  return {
    configPath: source.configPath,
    scrapers,
    passed: cause === undefined,
    baseline: learned(before, scrapers),
    report: {
      schemaVersion: failureReportVersion,
      source,
      outcome: cause === undefined ? "no-failure" : "failed",
      failures: failures.slice(0, failureLimit),
      fingerprint: cause?.fingerprint ?? null,
      generatedAt: new Date(at).toISOString(),
      truncated:
        dropped > 0
          ? [{ what: "failures", count: dropped, reason: `only the first ${failureLimit} failures are reported` }]
          : [],
    },
  };
}
