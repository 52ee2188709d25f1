import { describe, expect, it } from "vitest";
import { ScraperBaseline } from "../../../src/contracts/scraper-baseline.ts";
import { scraper, validating } from "./validating.ts";

type Row = Readonly<Record<string, unknown>>;

const lines = (count: number, make: (index: number) => Row): string =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify(make(index))}\n`).join("");

const good = (index: number): Row => ({ name: `Item ${index}`, price: index, note: index % 2 === 0 ? "new" : null });
const config = (drift = "{}"): string => scraper("outputs: [out.jsonl]", `drift: ${drift}`);

async function baselineOf(text: string): Promise<ScraperBaseline> {
  const { baseline } = await validating(config(), { "out.jsonl": text });
  return ScraperBaseline.parse(JSON.parse(JSON.stringify(baseline)));
}

/** What is found of records after a run with 100 good ones. */
async function after(text: string, drift?: string): Promise<readonly (readonly string[])[]> {
  const baseline = await baselineOf(lines(100, good));
  const { report } = await validating(config(drift), { "out.jsonl": text }, { baseline });
  return report.failures.map(({ category, message }) => [category, message]);
}

describe("a baseline", () => {
  it("holds what the records of a good run were like", async () => {
    const { scrapers } = await baselineOf(lines(100, good));
    expect(scrapers["prices"]).toMatchObject({
      at: "2026-01-02T00:00:00.000Z",
      records: 100,
      fields: {
        price: { coverage: 1, nulls: 0, types: ["number"], length: null },
        note: { coverage: 0.5, nulls: 0.5, types: ["string"], length: { shortest: 3, longest: 3 }, distinct: 1 },
      },
    });
  });

  it("is not learned from a run that failed, and keeps what it knows of others", async () => {
    const baseline = await baselineOf(lines(100, good));
    const failed = await validating(config(), { "out.jsonl": lines(10, good) }, { baseline });
    expect([failed.passed, failed.baseline]).toEqual([false, baseline]);
    const other = config().replace("prices", "jobs");
    const { baseline: both } = await validating(other, { "out.jsonl": lines(10, good) }, { baseline });
    expect(both.scrapers).toMatchObject({ prices: { records: 100 }, jobs: { records: 10 } });
  });
});

describe("compared with the last good run", () => {
  it("records that are alike pass", async () => {
    expect(await after(lines(60, good))).toEqual([]);
  });

  it("far fewer records are a regression", async () => {
    const found = ["data-regression", "there are far fewer records than in the last good run (60, 100 records then)"];
    expect(await after(lines(60, good), "{rows: 30%}")).toEqual([found]);
  });

  it("a field with far fewer values is a regression, and one without any is a site that changed", async () => {
    const fewer = lines(100, (index) => ({ ...good(index), price: index < 70 ? index : null }));
    expect(await after(fewer)).toEqual([
      [
        "data-regression",
        'the field "price" has a value in far fewer records than in the last good run (price: 70 %, 100 % then)',
      ],
    ]);
    expect(await after(fewer, "{coverage: 30%}")).toEqual([]);
    expect(await after(lines(100, (index) => ({ ...good(index), price: null })))).toEqual([
      ["site-changed", 'the field "price" has no values any more (price: 0 %, expected 100 %)'],
    ]);
    expect(await after(lines(100, () => ({ name: "" })))).toMatchObject([["scraper-blocked", expect.any(String)]]);
  });

  it("new fields and types are drift only where they are frozen", async () => {
    const changed = lines(100, (index) => ({ ...good(index), price: String(index), colour: "red" }));
    expect(await after(changed)).toEqual([]);
    expect(await after(changed, "{types: freeze, columns: freeze}")).toEqual([
      ["schema-drift", 'the field "price" holds a string, other than in the last good run (the field "colour" is new)'],
    ]);
  });

  it("fewer different values, and what was absent and is null now, are a regression", async () => {
    const same = lines(100, (index) => ({ ...good(index), name: `Item ${index % 8}` }));
    expect(await after(same)).toEqual([
      [
        "data-regression",
        expect.stringMatching(
          /^the field "name" has far fewer different values than in the last good run \(name: about 8, \d+ then\)$/,
        ),
      ],
    ]);
    expect(await after(same, "{distinct: 95%}")).toEqual([]);
    expect(await after(lines(60, good), "{distinct: 10%}")).toEqual([]);
    const absent = lines(100, (index) => ({
      name: `Item ${index}`,
      price: index,
      ...(index % 2 === 0 && { note: "new" }),
    }));
    const { baseline } = await validating(config(), { "out.jsonl": absent });
    const { report } = await validating(config(), { "out.jsonl": lines(100, good) }, { baseline });
    expect(report.failures.map(({ message }) => message)).toEqual([
      'the field "note" is null in far more records than in the last good run (note: 50 %, 0 % then)',
    ]);
  });

  it("much shorter texts and an older newest time are warnings", async () => {
    const dated = scraper("outputs: [out.jsonl]", "expect: {freshness: {field: at, max-age: 30d}}");
    const day = (at: string, length: number): string => lines(20, () => ({ at, about: "a".repeat(length) }));
    const { baseline } = await validating(dated, { "out.jsonl": day("2026-01-01", 500) });
    const { scrapers } = await validating(dated, { "out.jsonl": day("2025-12-30", 40) }, { baseline });
    expect(scrapers[0]?.findings.map(({ kind, message, detail }) => [kind, message, detail])).toEqual([
      [
        "other-lengths",
        expect.stringContaining('the longest text of the field "about"'),
        "about: 40 characters, 500 then",
      ],
      [
        "went-back",
        "the newest record is older than that of the last good run",
        "2025-12-30T00:00:00.000Z, 2026-01-01T00:00:00.000Z then",
      ],
    ]);
  });

  it("counts only what was learned since the day that the configuration names", async () => {
    const few = lines(10, good);
    expect(await after(few)).toHaveLength(1);
    expect(await after(few, "{since: 2026-01-02}")).toHaveLength(1);
    expect(await after(few, "{since: 2026-01-03}")).toEqual([]);
  });
});
