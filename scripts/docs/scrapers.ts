import { z } from "zod";
import { ScraperEntry } from "../../src/contracts/scrapers-config.ts";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

const Property = z.looseObject({
  description: z.string(),
  examples: z.array(z.unknown()).min(1),
  default: z.unknown().optional(),
});

const inYaml = (value: unknown): string =>
  Array.isArray(value) ? `[${value.join(", ")}]` : typeof value === "string" ? value : JSON.stringify(value);

/** Renders the keys of a scraper into the page of the action that reads them. */
export function withScraperKeys(current: string): string {
  const { properties } = z
    .looseObject({ properties: z.record(z.string(), Property) })
    .parse(z.toJSONSchema(ScraperEntry, { io: "input" }));
  const rows = Object.entries(properties).map(([key, { description, examples, default: whenAbsent }]) => [
    `\`${key}\``,
    whenAbsent === undefined ? "" : `\`${inYaml(whenAbsent)}\``,
    `\`${key}: ${inYaml(examples[0])}\``,
    description,
  ]);
  return replaceMarkedSection(current, "keys", markdownTable(["Key", "Default", "Example", "Meaning"], rows));
}
