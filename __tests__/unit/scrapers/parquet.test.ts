import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { type PartlyRead, readParquet } from "../../../src/scrapers/records/parquet.ts";
import { parquetFiles } from "../hub/parquet-files.ts";
import { scraper, validating } from "../usecases/validating.ts";

const bytesOf = (name: keyof typeof parquetFiles): Buffer => Buffer.from(parquetFiles[name], "base64");
const partly = (bytes: Buffer): PartlyRead => ({
  size: bytes.length,
  range: async (start, end) => bytes.subarray(start, end),
});

/** What a reader tells of a file. */
async function told(bytes: Buffer, budget?: { readonly bytes: number; readonly values: number }) {
  const records: unknown[] = [];
  let unchecked = 0;
  const sink = {
    record: (value: object, place: { readonly line: number }) => void records.push([place.line, value]),
    fault: () => {},
    unchecked: (count: number) => void (unchecked += count),
  };
  const whole = await readParquet(partly(bytes), sink, budget);
  return { whole, records, unchecked };
}

describe("a Parquet file", () => {
  it("is read as records, by rows, in the terms of JSON", async () => {
    expect(await told(bytesOf("intAndText"))).toEqual({
      whole: true,
      unchecked: 0,
      records: [
        [1, { n: 1, s: "x" }],
        [2, { n: 2, s: "y" }],
      ],
    });
    expect((await told(bytesOf("wide"))).records).toEqual([[1, { n: 2 ** 40 }]]);
    expect((await told(bytesOf("zoned"))).records).toEqual([
      [1, { t: expect.stringMatching(/^1970-.*Z$/), l: [1, 2] }],
    ]);
    expect((await told(bytesOf("empty"))).records).toEqual([]);
  });

  it("whose row groups are over the budget is said to be", async () => {
    for (const budget of [
      { bytes: 10, values: 1000 },
      { bytes: 1e6, values: 3 },
    ])
      expect(await told(bytesOf("intAndText"), budget)).toEqual({ whole: true, unchecked: 2, records: [] });
  });

  it("that is none, or is damaged, is told so wherever the damage is", async () => {
    const good = bytesOf("intAndText");
    expect((await told(Buffer.from("<html>"))).whole).toBe(false);
    expect((await told(good.subarray(0, -40))).whole).toBe(false);
    for (let at = 4; at < good.length; at += 9) {
      const bad = Buffer.from(good);
      bad[at] = 0xff;
      // Whatever comes of it, it is no crash.
      await told(bad);
    }
  });
});

it("a scraper's Parquet output is checked like any other", async () => {
  const config = scraper("outputs: [out.parquet]", "schema: {properties: {n: {maximum: 1}}}", "expect: {unique: [s]}");
  const validation = await validating(config, { "out.parquet": bytesOf("intAndText") });
  expect(validation.scrapers[0]?.records).toMatchObject({ records: 2, bad: 1, unchecked: 0 });
  expect(validation.report.failures[0]).toMatchObject({
    category: "schema-drift",
    message: "n must be <= 1 (1 of 2 records, 50 %)",
    location: { path: "out.parquet", line: 2 },
  });
  const broken = await validating(config, { "out.parquet": "PAR1 and no more" });
  expect(broken.report.failures[0]?.message).toContain("a file is no Parquet file, or is damaged");
});
