import type { FieldStatistics } from "../contracts/scraper-baseline.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, fence, fitSections, md, prose, type Section } from "../text/markdown.ts";
import { type Finding, severityOf, titleOf, wordsOf } from "./finding.ts";
import type { ScraperResult, Validation } from "./validation.ts";
import { bar } from "./pace.ts";
import { counted, duration, percent, share } from "./wording.ts";

/** In UTF-16 units; a summary may hold 1 MiB, but nobody reads that. */
const summaryLimit = 60_000;
const evidenceShown = 6;

/** One word for what became of a scraper. */
export function verdictOf({ findings }: Pick<ScraperResult, "findings">): "passed" | "warned" | "failed" {
  if (findings.length === 0) return "passed";
  return findings.some((finding) => severityOf(finding) === "error") ? "failed" : "warned";
}

/** A validation in one sentence without its full stop. */
export function conclusionOf({ scrapers, passed }: Validation): string {
  const failed = scrapers.filter((result) => verdictOf(result) === "failed").length;
  const all = counted(scrapers.length, "scraper");
  if (failed > 0) return `${failed} of ${all} failed`;
  return passed ? `${all} passed` : `${all} passed, with warnings that count as failures`;
}

const signs = { passed: md`✅ passed`, warned: md`⚠️ passed, with warnings`, failed: md`❌ failed` } as const;

function row(result: ScraperResult): SafeMarkdown {
  const { name, tests, records, milliseconds } = result;
  const tested = tests === null ? md`-` : md`${tests.ran - tests.failed} of ${tests.ran} passed`;
  const bad = records === null || records.bad === 0 ? md`-` : prose(share(records.bad, records.records));
  return md`| ${code(name)} | ${signs[verdictOf(result)]} | ${tested} | ${records === null ? md`-` : md`${records.files}`} | ${records === null ? md`-` : md`${records.records}`} | ${bad} | ${prose(duration(milliseconds))} |`;
}

/** What stands behind a finding, a line each: `prices.jsonl:3:17: {"price": null}`, with the column where it is known. */
export const placesOf = ({ evidence, location = { path: "" } }: Finding): readonly string[] =>
  evidence.map(({ log, line, text, role }) => {
    const isThere = role === "cause" && location.path === log && location.line === line;
    return `${log}:${line}${isThere && location.column !== undefined ? `:${location.column}` : ""}: ${text}`;
  });

function details(finding: Finding): SafeMarkdown {
  const lines = placesOf(finding).slice(0, evidenceShown);
  return md`### ${code(finding.scraper)}: ${prose(titleOf(finding))}\n\n${prose(wordsOf(finding), 600)}\n\n${fence(lines)}`;
}

/** Fields whose coverage is shown of a scraper, the lowest first. */
const fieldsShown = 12;

const fieldRow = ([name, { coverage, distinct, types }]: readonly [string, FieldStatistics]): SafeMarkdown =>
  md`| ${code(name, 60)} | ${prose(bar(coverage))} ${prose(percent(coverage))} | ${distinct} | ${prose(types.join(", "))} |`;

/** What part of a scraper's records has which field, where there are any. */
function coverage({ name, statistics }: ScraperResult): readonly SafeMarkdown[] {
  const fields = Object.entries(statistics?.fields ?? {});
  if (fields.length === 0) return [];
  const lowest = fields.toSorted(([, left], [, right]) => left.coverage - right.coverage).slice(0, fieldsShown);
  const table = md`### Fields of ${code(name)}\n\n| Field | Has a value | Different values, about | Types |\n| --- | --- | --- | --- |\n${lowest.map(fieldRow)}`;
  const others = fields.length - lowest.length;
  return [others === 0 ? table : md`${table}\n\n${others} more fields have values at least as often.`];
}

/** The job summary of a validation: a table with a row for each scraper, then what was found, with the offending records. */
export function renderValidation(validation: Validation): SafeMarkdown {
  const { scrapers } = validation;
  const findings = scrapers.flatMap((scraper) => scraper.findings);
  const sections: readonly Section[] = [
    { priority: 2, body: md`## ${prose(conclusionOf(validation))}` },
    {
      priority: 1,
      body: md`| Scraper | Result | Tests | Files | Records | Not as they should be | Time |\n| --- | --- | --- | --- | --- | --- | --- |\n${scrapers.map(row)}`,
    },
    ...findings.map((finding) => ({ priority: 0, body: details(finding) })),
    ...scrapers.flatMap(coverage).map((body) => ({ priority: -1, body })),
  ];
  const { body, dropped } = fitSections(sections, summaryLimit);
  return dropped === 0 ? body : md`${body}\n\n${dropped} more sections are in the failure report.`;
}
