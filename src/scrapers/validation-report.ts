import { z } from "zod";
import { Evidence, Failure, Location } from "../contracts/failure-report.ts";
import { RecordStatistics, ScraperBaseline } from "../contracts/scraper-baseline.ts";
import { UserError } from "../errors.ts";
import type { Finding } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { findingKinds } from "./finding-kinds.ts";
import { sanitisedTexts } from "../text/sanitised-texts.ts";
import type { Shard } from "./shard.ts";
import { verdictOf } from "./summary.ts";
import type { ScraperResult, Validation } from "./validation.ts";

const count = z.number().int().nonnegative();

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of that object, of which there is one at least
const kinds = Object.keys(findingKinds) as [FindingKind, ...FindingKind[]];

const common = {
  scraper: z.string(),
  step: z.enum(["tests", "run", "outputs"]),
  message: z.string(),
  detail: z.string().nullable(),
  evidence: z.tuple([Evidence], Evidence),
  location: Location.optional(),
  captures: z.record(z.string(), z.string()).optional(),
};
const FindingForm = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.enum(kinds) }),
  z.strictObject({ ...common, kind: z.literal("diagnosed"), failure: Failure }),
]);

const ScraperResultForm = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][\w.-]{0,62}$/),
  verdict: z.enum(["passed", "warned", "failed"]),
  tests: z.strictObject({ ran: count, failed: count, skipped: count, failing: z.array(z.string()) }).nullable(),
  records: z.strictObject({ files: count, records: count, bad: count, unchecked: count }).nullable(),
  statistics: RecordStatistics.nullable(),
  milliseconds: z.number().nonnegative(),
  findings: z.array(FindingForm),
});

export const validationReportVersion = 1;

/** All that a validation came to, scraper by scraper: for other tools, and for the job that joins shards. */
export const ValidationReport = z.strictObject({
  schemaVersion: z.literal(validationReportVersion),
  configPath: z.string(),
  shard: z.strictObject({ index: count.min(1), of: count.min(1) }).nullable(),
  passed: z.boolean(),
  generatedAt: z.iso.datetime(),
  scrapers: z.array(ScraperResultForm),
  /** What the next run is to be compared with. */
  baseline: ScraperBaseline,
});
export type ValidationReport = Readonly<z.infer<typeof ValidationReport>>;

/** The report of a validation, or of a shard of one. */
export const validationReport = (validation: Validation, shard: Shard | null): z.input<typeof ValidationReport> => ({
  schemaVersion: validationReportVersion,
  configPath: validation.configPath,
  shard,
  passed: validation.passed,
  generatedAt: validation.report.generatedAt,
  scrapers: validation.scrapers.map(({ findings, tests, ...result }) => ({
    ...result,
    verdict: verdictOf({ findings }),
    tests: tests === null ? null : { ...tests, failing: [...tests.failing] },
    findings: findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
  })),
  baseline: validation.baseline,
});

const TextsForm = ScraperResultForm.pick({ name: true, tests: true, findings: true });

/** What of a result people get to see, as if we had written it; the names of fields in its statistics stay as they are. */
const withSafeTexts = (result: z.infer<typeof ScraperResultForm>): z.infer<typeof ScraperResultForm> => {
  const { name, tests, findings } = result;
  return { ...result, ...TextsForm.parse(sanitisedTexts({ name, tests, findings })) };
};

/**
 * Reads such a report, which another job wrote: it ran other people's code.
 * @param where how to name it in an error
 * @throws UserError `contract-invalid`
 */
export function readValidationReport(json: string, where: string): ValidationReport {
  try {
    const report = ValidationReport.parse(JSON.parse(json));
    return { ...report, scrapers: report.scrapers.map(withSafeTexts) };
  } catch (cause) {
    throw new UserError(
      "contract-invalid",
      `${where} is no validation report of version ${validationReportVersion}`,
      "Validate and merge by the same version of auto-heal.",
      { cause },
    );
  }
}

/** The results in a report. */
export const resultsOf = ({ scrapers }: ValidationReport): readonly ScraperResult[] =>
  scrapers.map(({ name, tests, records, statistics, milliseconds, findings }) => ({
    name,
    tests,
    records,
    statistics,
    milliseconds,
    findings: findings.map(({ location, captures, ...finding }): Finding => ({
      ...finding,
      ...(location === undefined ? {} : { location }),
      ...(captures === undefined ? {} : { captures }),
    })),
  }));
