import { describe, expect, it } from "vitest";
import { readValidationReport, validationReport } from "../../../src/scrapers/validation-report.ts";
import type { Shard } from "../../../src/scrapers/shard.ts";
import { mergeValidations } from "../../../src/usecases/merge-validations.ts";
import { configPath, validating } from "./validating.ts";

const names = ["a", "b", "c", "d", "e"];
const config = `scrapers:\n${names.map((name) => `  - name: ${name}\n    outputs: [${name}.jsonl]\n    schema: s.json\n`).join("")}`;
const files = {
  "s.json": '{"required": ["n"]}',
  ...Object.fromEntries(names.map((name) => [`${name}.jsonl`, name === "d" ? "{}\n" : '{"n": 1}\n'])),
};
const source = { kind: "scraper-validation", configPath, sha: "a".repeat(40), runUrl: null } as const;
const clock = { now: () => Date.UTC(2026, 0, 2) };

/** The report of a shard as its job leaves it. */
async function reportOf(shard: Shard | null) {
  const validation = await validating(config, files, { shard });
  return readValidationReport(JSON.stringify(validationReport(validation, shard)), "the report");
}

const merged = (reports: Parameters<typeof mergeValidations>[0]["reports"]) =>
  mergeValidations({ reports, source, failOn: "error" }, clock);

describe("the reports of shards", () => {
  it("are joined to what one validation would have said", async () => {
    const whole = await validating(config, files);
    const reports = [await reportOf({ index: 2, of: 2 }), await reportOf({ index: 1, of: 2 })];
    const { validation, missing } = merged(reports);
    expect(missing).toEqual([]);
    expect(validation.scrapers.map(({ name, findings }) => [name, findings.length])).toEqual(
      names.map((name) => [name, name === "d" ? 1 : 0]),
    );
    expect(validation.report).toEqual(whole.report);
    expect(Object.keys(validation.baseline.scrapers).toSorted()).toEqual(["a", "b", "c", "e"]);
  });

  it("that are not there are named", async () => {
    const { validation, missing } = merged([await reportOf({ index: 2, of: 4 })]);
    expect(missing).toEqual(["1/4", "3/4", "4/4"]);
    expect(validation.scrapers.map(({ name }) => name)).toEqual(["b"]);
    expect(() => merged([])).toThrow("no job of this run left a report");
    const alone = await reportOf(null);
    expect(() => merged([alone])).toThrow("no job of this run left a report");
  });

  it("are refused when they are none", () => {
    for (const text of ["{", "{}", "[]"])
      expect(() => readValidationReport(text, "the artifact")).toThrow("the artifact is no validation report");
  });
});
