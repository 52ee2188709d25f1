import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { z } from "zod";
import { ScraperEntry } from "../../src/contracts/scraper-entry.ts";
import { ExpectForm, TextRule } from "../../src/contracts/scrapers-expectations.ts";
import { DriftForm } from "../../src/contracts/scrapers-drift.ts";
import { HubForm } from "../../src/contracts/scrapers-hub.ts";
import { findingKinds } from "../../src/scrapers/finding-kinds.ts";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

const Property = z.looseObject({
  description: z.string(),
  examples: z.array(z.unknown()).min(1),
  default: z.unknown().optional(),
});

/** A value as it is written in YAML, on one line. */
const inYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim();

/** A table of the keys of a mapping, which says all that its form knows. */
function keyTable(form: z.ZodType): string {
  const { properties } = z
    .looseObject({ properties: z.record(z.string(), Property) })
    .parse(z.toJSONSchema(form, { io: "input" }));
  const rows = Object.entries(properties).map(([key, { description, examples, default: whenAbsent }]) => [
    `\`${key}\``,
    whenAbsent === undefined ? "" : `\`${inYaml(whenAbsent)}\``,
    `\`${key}: ${inYaml(examples[0])}\``,
    description,
  ]);
  return markdownTable(["Key", "Default", "Example", "Meaning"], rows);
}

/** Renders the keys of a scraper into the page of the action that reads them. */
export const withScraperKeys = (current: string): string =>
  replaceMarkedSection(current, "keys", keyTable(ScraperEntry));

/** What can be found, class by class: of a class first what fails a scraper. */
const classTable = (): string =>
  markdownTable(
    ["Class", "Finding", "Severity", "It rests on"],
    Object.values(findingKinds)
      .toSorted((left, right) => (left.category < right.category ? -1 : left.category > right.category ? 1 : 0))
      .map(({ category, title, severity, basis }) => [`\`${category}\``, title, severity, basis]),
  );

/** The example that shares the work between jobs, as the tests run it. */
const exampleOfShards = (): string =>
  `\`\`\`yaml\n${readFileSync(new URL("../../fixtures/workflows/scrapers-in-shards.yml", import.meta.url), "utf8")}\`\`\``;

const sections: Readonly<Record<string, () => string>> = {
  keys: () => keyTable(ScraperEntry),
  expect: () => keyTable(ExpectForm),
  drift: () => keyTable(DriftForm),
  hub: () => keyTable(HubForm),
  text: () => keyTable(TextRule),
  classes: classTable,
  shards: exampleOfShards,
};

/** Renders what code knows into the page about validating scrapers. */
export const scrapersPage = (current: string | null): string =>
  Object.entries(sections).reduce((page, [name, render]) => replaceMarkedSection(page, name, render()), current ?? "");
