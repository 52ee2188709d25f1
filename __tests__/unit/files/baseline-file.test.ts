import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readBaseline, writeBaseline } from "../../../src/files/baseline-file.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

function file(text?: string): string {
  const folder = temporaryFolder("baseline");
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const path = join(folder.path, "baseline.json");
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

it("a baseline that is not there yet is none", async () => {
  expect(await readBaseline(file())).toBeNull();
});

it("a baseline is read as it was written", async () => {
  const path = file();
  const baseline = {
    schemaVersion: 1,
    scrapers: { prices: { at: "2026-01-02T00:00:00.000Z", records: 3, fields: {}, newest: null } },
  } as const;
  await writeBaseline(path, baseline);
  expect(await readBaseline(path)).toEqual(baseline);
});

it.each([
  "",
  "{",
  "[]",
  '{"schemaVersion": 2, "scrapers": {}}',
  '{"schemaVersion": 1, "scrapers": {"a": {"records": -1}}}',
])("what is no baseline is refused: %j", async (text) => {
  await expect(readBaseline(file(text))).rejects.toMatchObject({ code: "contract-invalid" });
});
