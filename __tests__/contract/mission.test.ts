import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missionDiagrams } from "../../scripts/docs/mission.ts";

const root = join(import.meta.dirname, "../..");
const rows = missionDiagrams.flatMap(({ rows }) => rows);
const tests = [...new Map(rows.flatMap((row) => row.tests).map((test) => [test.join(": "), test])).values()];

describe("docs/mission.md", () => {
  it("has the six diagrams", () => {
    expect(missionDiagrams.map(({ title }) => title.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5.", "6."]);
  });

  it("names code that is there", () => {
    expect(rows.flatMap(({ code }) => code).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(tests)("names a test that is in %s: %s", (file, title) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(title);
  });

  it("leaves open only what is of metrics", () => {
    const open = missionDiagrams.filter(({ rows }) => rows.some(({ tests }) => tests.length === 0));
    expect(open.map(({ title }) => title)).toEqual(["6. Monitoring and metrics"]);
  });
});
