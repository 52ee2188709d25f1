import { XMLBuilder } from "fast-xml-parser";
import { type Finding, type ScraperStep, severityOf, titleOf, wordsOf } from "./finding.ts";
import { placesOf } from "./summary.ts";
import type { ScraperResult, Validation } from "./validation.ts";

const steps: readonly ScraperStep[] = ["tests", "run", "outputs"];

/** The steps that say something: what a scraper has not is no test that passed. */
function stepsOf({ tests, records, findings }: ScraperResult): readonly ScraperStep[] {
  const told = steps.filter(
    (step) =>
      (step === "tests" && tests !== null) ||
      (step === "outputs" && records !== null) ||
      findings.some((finding) => finding.step === step),
  );
  return told.length === 0 ? ["run"] : told;
}

const failure = (finding: Finding): object => ({
  "@type": titleOf(finding),
  "@message": wordsOf(finding),
  "#text": placesOf(finding).join("\n"),
});

function testCase(result: ScraperResult, step: ScraperStep): object {
  const findings = result.findings.filter((finding) => finding.step === step);
  const errors = findings.filter((finding) => severityOf(finding) === "error");
  const warnings = findings.filter((finding) => severityOf(finding) === "warning");
  return {
    "@classname": result.name,
    "@name": step,
    ...(errors.length > 0 && { failure: errors.map(failure) }),
    ...(warnings.length > 0 && {
      "system-out": warnings.map((finding) => `${titleOf(finding)}: ${wordsOf(finding)}`).join("\n"),
    }),
  };
}

function suite(result: ScraperResult): object {
  const cases = stepsOf(result).map((step) => testCase(result, step));
  return {
    "@name": result.name,
    "@tests": cases.length,
    "@failures": cases.filter((each) => "failure" in each).length,
    "@time": (result.milliseconds / 1000).toFixed(3),
    testcase: cases,
  };
}

/**
 * A validation as a JUnit XML report, which most CI tools show: a suite for each scraper, a test case for each of its
 * steps, with the errors as failures and the warnings as output. Form: that of Apache Ant, as {@link readJUnit} takes it.
 */
export function junitReport({ scrapers }: Pick<Validation, "scrapers">): string {
  const suites = scrapers.map(suite);
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@", format: true });
  return builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    testsuites: { "@name": "auto-heal validate-scrapers", testsuite: suites },
  });
}
