import { styleText } from "node:util";
import { type Finding, severityOf, titleOf, wordsOf } from "../scrapers/finding.ts";
import { conclusionOf, placesOf, verdictOf } from "../scrapers/summary.ts";
import type { ScraperResult, Validation } from "../scrapers/validation.ts";
import { counted, duration, share } from "../scrapers/wording.ts";
import { terminal } from "../text/terminal.ts";

type Style = Parameters<typeof styleText>[0];

const verdictStyle = { passed: "green", warned: "yellow", failed: "red" } as const;
const evidenceShown = 5;

function counts({ tests, records, milliseconds }: ScraperResult): string {
  const parts = [
    tests === null ? null : `${tests.ran - tests.failed} of ${counted(tests.ran, "test")} passed`,
    records === null ? null : `${counted(records.records, "record")} in ${counted(records.files, "file")}`,
    records === null || records.bad === 0 ? null : `${share(records.bad, records.records)} not as they should be`,
    duration(milliseconds),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/**
 * A validation for people, on a terminal.
 * @param colour only where a person looks: on a terminal
 * @returns lines without line feeds, safe to print anywhere
 */
export function validationText(validation: Validation, colour: boolean): readonly string[] {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  const tell = (finding: Finding): void => {
    lines.push(`  ${paint("bold", terminal(titleOf(finding)))} (${severityOf(finding)})`);
    lines.push(`    ${terminal(wordsOf(finding))}`);
    for (const place of placesOf(finding).slice(0, evidenceShown)) lines.push(`    ${paint("dim", terminal(place))}`);
  };
  for (const result of validation.scrapers) {
    const verdict = verdictOf(result);
    lines.push(`${paint("bold", terminal(result.name))}: ${paint(verdictStyle[verdict], verdict)}, ${counts(result)}`);
    result.findings.forEach(tell);
  }
  lines.push(paint(validation.passed ? "green" : "red", `${conclusionOf(validation)}.`));
  return lines;
}
