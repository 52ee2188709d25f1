import { z } from "zod";
import { keyParts } from "./config-key.ts";
import type { ConfigRow } from "./config-row.ts";
import { configSections } from "./config-sections.ts";
import { configTable } from "./config-table.ts";
import { FailureReport } from "./failure-report.ts";
import { FixProposal } from "./fix-proposal.ts";
import { HealingRecord } from "./healing-record.ts";
import { ScrapersFile } from "./scraper-entry.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** The schema of what is written, before any transformation, without the `$schema` that belongs to whole files. */
function written(schema: z.ZodType): JsonObject {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return json;
}

/** One key, with the words and the default that an editor shows. */
function property(row: ConfigRow): JsonObject {
  const { description, example } = row;
  const absence =
    "default" in row
      ? { description, default: row.default }
      : { description: `${description} When absent: ${row.whenAbsent}.` };
  return { ...absence, examples: [example], ...written(row.form.schema) };
}

const keys = (description: string, properties: JsonObject): JsonObject => ({
  description,
  type: "object",
  properties,
  additionalProperties: false,
});

/** The configuration file as the reader takes it: a key that is not live yet is no part of it. */
function configFile(): JsonObject {
  const level = (of: string | null): JsonObject =>
    Object.fromEntries(
      configTable
        .filter((row) => row.status === "live" && keyParts(row.key).section === of)
        .map((row) => [keyParts(row.key).leaf, property(row)]),
    );
  const sections = Object.entries(configSections)
    .map(([name, description]) => ({ name, description, properties: level(name) }))
    .filter(({ properties }) => Object.keys(properties).length > 0)
    .map(({ name, description, properties }) => [name, keys(description, properties)]);
  return keys("The file .github/auto-heal.yml.", { ...level(null), ...Object.fromEntries(sections) });
}

const contracts = [
  { name: "config", title: "auto-heal configuration", json: configFile() },
  { name: "failure-report", title: "auto-heal failure report", json: written(FailureReport) },
  { name: "fix-proposal", title: "auto-heal fix proposal", json: written(FixProposal) },
  { name: "scrapers", title: "auto-heal scrapers", json: written(ScrapersFile) },
  { name: "healing-record", title: "auto-heal healing record", json: written(HealingRecord) },
] as const;

/**
 * The JSON Schemas (draft 2020-12) of the contracts, for editors and other tools.
 * @param folder the address under which they are published, with a final slash; makes their `$id`
 * @returns each with its file name
 */
export function contractSchemas(folder: string): readonly { readonly file: string; readonly schema: JsonObject }[] {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return contracts.map(({ name, title, json }) => {
    const file = `${name}.schema.json`;
    return { file, schema: Object.assign({ $schema, $id: folder + file, title }, json) };
  });
}
