import { validationText } from "../../../src/cli/validation-text.ts";
import { junitReport } from "../../../src/scrapers/junit-report.ts";
import { renderValidation } from "../../../src/scrapers/summary.ts";
import { summarise } from "../../../src/scrapers/validation.ts";
import { readValidationReport, resultsOf, validationReport } from "../../../src/scrapers/validation-report.ts";
import { sampleRun } from "../../unit/healing/healing-case.ts";
import { now } from "../../unit/healing/marked-item.ts";
import type { HostileMaterial } from "./hostile-report.ts";

/** What a validation shows. */
export interface Validated {
  readonly summary: string;
  readonly junit: string;
  readonly terminal: readonly string[];
  /** The failure report that it hands on. */
  readonly report: string;
}

const source = {
  kind: "scraper-validation",
  configPath: ".github/scrapers.yml",
  sha: sampleRun.headSha,
  runUrl: null,
} as const;

/** A validation of which another job reports, which ran other people's code: all its texts are hostile. */
export function validated({ texts }: HostileMaterial): Validated {
  const [message = "", detail = "", log = "", text = "", failing = "", key = ""] = texts;
  const told = summarise(
    [
      {
        name: "prices",
        tests: { ran: 2, failed: 1, skipped: 0, failing: [failing] },
        records: null,
        statistics: null,
        milliseconds: 1200,
        findings: [
          {
            kind: "tests-failed",
            scraper: "prices",
            step: "tests",
            message,
            detail,
            evidence: [{ log, line: 3, text, role: "cause" }],
            captures: { [key]: text },
          },
        ],
      },
    ],
    source,
    "error",
    now,
    null,
  );
  const json = JSON.stringify(validationReport(told, { index: 1, of: 1 }));
  const results = resultsOf(readValidationReport(json, "the report of a shard"));
  const validation = summarise(results, source, "error", now, null);
  return {
    summary: renderValidation(validation),
    junit: junitReport(validation),
    terminal: validationText(validation, false),
    report: JSON.stringify(validation.report),
  };
}
