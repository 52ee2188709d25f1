import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { baselineVersion, type ScraperBaseline } from "../../src/contracts/scraper-baseline.ts";
import { writeRecords } from "../hub/sample-records.ts";
import type { Form } from "./bare-pass.ts";

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["id", "url", "title", "price"],
  properties: {
    id: { type: "integer", minimum: 0 },
    url: { type: "string", format: "uri" },
    title: { type: "string", minLength: 1 },
    scraped_at: { type: "string", maxLength: 40 },
    price: { type: "number", minimum: 0 },
    in_stock: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
    seller: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, rating: { type: "integer" }, city: { type: ["string", "null"] } },
    },
    body: { type: "string" },
  },
} as const;

/** By the configuration's name, what is checked beside the schema, the profile and the drift. */
export const configurations = { "records.yml": {}, "dataset.yml": { hub: { check: true } } } as const;
export type Configuration = keyof typeof configurations;

/** A good run to compare with, of which no record differs too much. */
export const lastGood: ScraperBaseline = {
  schemaVersion: baselineVersion,
  scrapers: {
    records: {
      at: "2026-01-01T00:00:00.000Z",
      records: 1,
      newest: null,
      fields: Object.fromEntries(
        ["id", "url", "title", "price"].map((name) => [
          name,
          {
            coverage: 1,
            nulls: 0,
            distinct: 1,
            types: name === "id" || name === "price" ? ["number"] : ["string"],
            length: null,
          },
        ]),
      ),
    },
  },
};

function writeRows(path: string, size: number): void {
  const file = openSync(path, "w");
  const row = (index: number): string =>
    `${index},https://example.org/items/${index},"motion, review ${index % 97}",2026-03-01T10:00:00,${(index % 100_000) / 100},${index % 3 === 0},"court order naïve café price review state county ""record"" number appeal the of and https ${index % 1009}"\n`;
  try {
    let written = writeSync(file, "id,url,title,scraped_at,price,in_stock,body\n");
    for (let index = 0; written < size; index += 1000)
      written += writeSync(file, Array.from({ length: 1000 }, (_, nth) => row(index + nth)).join(""));
  } finally {
    closeSync(file);
  }
}

/** Writes a workspace with one file of so many bytes, its schema and its configurations. */
export function writeWorkspace(folder: string, form: Form, size: number): void {
  mkdirSync(join(folder, "data"));
  const path = join(folder, `data/records.${form}`);
  if (form === "jsonl") writeRecords(path, size);
  else writeRows(path, size);
  writeFileSync(join(folder, "schema.json"), JSON.stringify(schema));
  for (const [name, more] of Object.entries(configurations)) {
    const scraper = { name: "records", outputs: [`data/records.${form}`], schema: "schema.json", ...more };
    writeFileSync(join(folder, name), stringify({ scrapers: [scraper] }));
  }
}
