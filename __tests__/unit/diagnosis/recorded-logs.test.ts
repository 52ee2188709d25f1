import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { diagnose } from "../../../src/diagnosis/diagnosis.ts";
import { causeLine, scanned } from "./read.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/logs");
const Case = z.looseObject({
  description: z.string(),
  category: z.string().nullable(),
  causeLine: z.number().nullable(),
});

describe("logs recorded by really running the tools", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const { category, causeLine: line } = Case.parse(JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")));
    const found = diagnose([scanned([readFileSync(join(folder, name, "job.log"), "utf8").trimEnd()])], null);
    expect({
      outcome: found.outcome,
      category: found.failures[0]?.category ?? null,
      line: causeLine(found) ?? null,
    }).toEqual({
      outcome: category === null ? "no-failure" : "failed",
      category,
      line,
    });
  });
});
