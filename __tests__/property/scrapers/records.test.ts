import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readRecords } from "../../unit/scrapers/read-records.ts";

const cell = fc.string({ unit: fc.constantFrom("a", "é", "😀", '"', ",", "\n", "[", "}", "\\", " ") });
const record = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
const size = fc.integer({ min: 1, max: 40 });
const forms = fc.constantFrom("a.jsonl", "a.json", "a.csv");

it("a file reads the same in whatever pieces it comes, and whatever is in it", async () => {
  const text = fc.oneof(
    cell,
    fc.array(record, { maxLength: 5 }).map((records) => JSON.stringify(records, null, 1)),
    fc.array(record, { maxLength: 5 }).map((records) => records.map((each) => JSON.stringify(each)).join("\n")),
  );
  await fc.assert(
    fc.asyncProperty(forms, text, size, async (path, content, chunk) => {
      expect(await readRecords(path, content, chunk)).toEqual(await readRecords(path, content));
    }),
  );
});

it("records that were written are the records that are read", async () => {
  const written = (records: readonly object[]) => ({
    "a.jsonl": records.map((each) => `${JSON.stringify(each)}\n`).join(""),
    "a.json": JSON.stringify(records, null, 2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 8 }), size, async (records, chunk) => {
      for (const [path, text] of Object.entries(written(records))) {
        const told = await readRecords(path, text, chunk);
        const expected = JSON.parse(JSON.stringify(records)) as unknown;
        expect(told.map((each) => ("record" in each ? each.record : each))).toEqual(expected);
      }
    }),
  );
});

it("cells that were quoted are the cells that are read", async () => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), size, async (rows, chunk) => {
      const text = ["a,b", ...rows.map((row) => row.map(quoted).join(","))].join("\n");
      const told = await readRecords("a.csv", text, chunk);
      const fields = rows.map((row) =>
        Object.fromEntries(row.flatMap((value, index) => (value === "" ? [] : [["ab"[index], value]]))),
      );
      expect(told.map((each) => ("record" in each ? each.record : each))).toEqual(fields);
    }),
  );
});
