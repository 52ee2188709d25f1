import { describe, expect, it } from "vitest";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { severityOf, wordsOf } from "../../../src/scrapers/finding.ts";
import { scraper, validating } from "./validating.ts";

type Row = Readonly<Record<string, unknown>>;

const lines = (records: readonly Row[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

/** So many records, each made of its number. */
const rows = (count: number, make: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What is found about records: kind, severity and words. */
async function found(expected: string, records: readonly Row[]): Promise<readonly (readonly string[])[]> {
  const { report, scrapers } = await validating(scraper("outputs: [out.jsonl]", `expect: ${expected}`), {
    "out.jsonl": lines(records),
  });
  decodeFailureReport(JSON.stringify(report), "the report");
  return scrapers.flatMap(({ findings }) =>
    findings.map((finding) => [finding.kind, severityOf(finding), wordsOf(finding)]),
  );
}

const good = (index: number): Row => ({ name: `Item ${index}`, price: index + 1, url: `https://a.example/${index}` });

describe("the records of a scraper", () => {
  it.each<[string, number, readonly (readonly string[])[]]>([
    ["{min-records: 3}", 3, []],
    ["{min-records: 4}", 3, [["too-few-records", "error", "there are fewer records than expected (3, expected 4)"]]],
    ["{min-records: 4, allow-empty: true}", 0, []],
    ["{allow-empty: true}", 0, []],
    ["{min-records: 4}", 0, [["no-records", "error", "the output holds no record"]]],
  ])("expected to be %s are %i", async (expected, count, findings) => {
    expect(await found(expected, rows(count, good))).toEqual(findings);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ["80%", []],
    [
      "90%",
      [["low-coverage", "error", 'the field "price" has no value (in 2 of 10 records; 80 % have one, expected 90 %)']],
    ],
    ["{share: 85%, tolerance: 5%}", [["slipping-coverage", "warning", expect.stringContaining("expected 85 %")]]],
    ["{share: 90%, tolerance: 9%}", [["low-coverage", "error", expect.stringContaining("expected 90 %")]]],
  ])("have a field as often as %s", async (share, findings) => {
    const records = rows(10, (index) => ({ ...good(index), price: index === 3 ? null : index === 4 ? " " : index }));
    expect(await found(`{coverage: {price: ${share}}}`, records)).toEqual(findings);
  });

  it("have a field of an object, and one whose name holds a dot", async () => {
    const records = rows(10, (index) => ({ offer: index < 5 ? { price: 1 } : {}, "a.b": 1 }));
    const findings = await found("{coverage: {offer.price: 60%, a.b: 100%}}", records);
    expect(findings.map(([, , words]) => words)).toEqual([
      'the field "offer.price" has no value (in 5 of 10 records; 50 % have one, expected 60 %)',
    ]);
  });

  it("have a field that stands behind hundreds of others", async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, place) => [`f${place}`, place]));
    expect(
      await found(
        "{coverage: {last: 100%}}",
        rows(3, (index) => ({ ...many, last: index })),
      ),
    ).toEqual([]);
  });

  it("share no key, alone or together, and are not there twice", async () => {
    const records = [...rows(8, good), { ...good(3), price: 99 }, good(5)];
    expect(await found("{unique: [url]}", records)).toEqual([
      ["duplicate-keys", "error", "a record has the url of an earlier one (2 of 10, 20 %)"],
    ]);
    expect(await found("{unique: [[url, price]], max-duplicates: 10%}", records)).toEqual([
      ["duplicate-keys", "error", "a record has the url and price of an earlier one (1 of 10, 10 %)"],
    ]);
    expect(await found("{max-duplicates: 9.9%}", records)).toEqual([
      ["duplicate-records", "error", "a record is the same as an earlier one (1 of 10, 10 %)"],
    ]);
    // What has no key has none to share.
    expect(await found("{unique: [sku]}", rows(3, good))).toEqual([]);
  });

  const among = (at: unknown): readonly Row[] => [{ at: "2025-01-01" }, { at }, { at: "soon" }, {}];

  it.each([
    ["1d", "2026-01-01T00:00:00Z"],
    ["1d", "2026-01-01"],
    ["1d", "2026-01-01 02:00:00+02:00"],
    ["36h", "2025-12-31T12:00:00"],
    ["1d", Date.UTC(2026, 0, 1, 12) / 1000],
    ["1d", Date.UTC(2026, 0, 1, 12)],
  ])("are no older than %s: %j", async (age, time) => {
    expect(await found(`{freshness: {field: at, max-age: ${age}}}`, among(time))).toEqual([]);
  });

  it.each([
    ["36h", "2025-12-31T11:59:59", "2025-12-31T11:59:59.000Z, 36 hours ago, at most 36 hours"],
    ["1d", "2025-12-02", "2025-12-02T00:00:00.000Z, 31 days ago, at most 24 hours"],
    ["1d", "2026-13-45", "2025-01-01T00:00:00.000Z, 366 days ago, at most 24 hours"],
  ])("are told to be older than %s: %j", async (age, time, words) => {
    expect(await found(`{freshness: {field: at, max-age: ${age}}}`, among(time))).toEqual([
      ["stale", "error", `the newest time in the field "at" is too long ago (${words})`],
    ]);
  });

  it("have a time where they have to be fresh", async () => {
    expect(await found("{freshness: {field: at, max-age: 1d}}", [{ at: "yesterday" }])).toEqual([
      ["stale", "error", 'no record has a time in the field "at"'],
    ]);
  });

  it("have texts as they should be, but for so many", async () => {
    const records = rows(20, (index) => ({
      name: index === 7 ? "<b>Bread</b>" : index === 9 ? "ab" : `Item, ${index} < 30`,
    }));
    expect(await found("{text: {name: {min-length: 3, tolerance: 5%}}}", records)).toEqual([]);
    expect(await found("{text: {name: {min-length: 3}}}", records)).toEqual([
      [
        "text-policy",
        "error",
        'the field "name" holds HTML (1 of 20 records, 5 %; the field "name" is shorter than it may be in 1)',
      ],
    ]);
    expect(await found("{text: {name: {html: allow}}}", records)).toEqual([]);
  });
});

describe("the class of what went wrong", () => {
  const category = async (expected: string, records: readonly Row[]): Promise<readonly (readonly string[])[]> => {
    const { report } = await validating(scraper("outputs: [out.jsonl]", `expect: ${expected}`), {
      "out.jsonl": lines(records),
    });
    return report.failures.map((failure) => [failure.category, failure.message]);
  };
  const covered = "{coverage: {name: 90%, price: 90%}}";

  it("is site-changed when some fields have no values any more, and others have", async () => {
    const records = rows(50, (index) => ({ ...good(index), price: null }));
    expect(await category(covered, records)).toEqual([
      ["site-changed", 'the field "price" has no values any more (price: 0 %, expected 90 %)'],
    ]);
  });

  it("is scraper-blocked when none has", async () => {
    const records = rows(50, (index) => ({ name: "", price: null, url: `https://a.example/${index}` }));
    expect((await category(covered, records))[0]).toEqual([
      "scraper-blocked",
      'the fields "name", "price" have no values any more (name: 0 %, expected 90 %; price: 0 %, expected 90 %)',
    ]);
  });

  it("is scraper-blocked when records hold block pages, even where nothing is expected", async () => {
    const records = [...rows(10, good), ...rows(1000, () => ({ name: "<html><title>Access denied</title></html>" }))];
    const { report } = await validating(scraper("outputs: [out.jsonl]"), { "out.jsonl": lines(records) });
    expect(report.failures).toMatchObject([
      {
        category: "scraper-blocked",
        message: "a record holds the text of a page that keeps scrapers out (1000 of 1010 records, 99 %)",
        location: { path: "out.jsonl", line: 11 },
      },
    ]);
  });

  it("is scraper-blocked when the pages stand deeper in the records", async () => {
    const page = { status: 200, parts: [{ html: "<html><title>Access Denied</title></html>" }] };
    const findings = await found(
      "{}",
      rows(10, (index) => ({ url: `https://a.example/${index}`, page })),
    );
    expect(findings.map(([kind]) => kind)).toEqual(["blocked-records"]);
    expect(
      await found(
        "{}",
        rows(10, () => ({ keywords: ["film", "forbidden", "access denied"] })),
      ),
    ).toEqual([]);
  });

  it("is none when a page in many was refused, which is a warning, or texts only speak of such things", async () => {
    const one = [...rows(99, good), { name: "Access denied" }];
    expect(await found("{}", one)).toEqual([["few-blocked-records", "warning", expect.stringContaining("1 of 100")]]);
    const legal = rows(10, (index) => ({
      title: `Case ${index}`,
      text: "about the right of access denied to a neighbour's home, and what comes next before the court",
    }));
    expect(await found("{}", legal)).toEqual([]);
    const films = ["I'm Not a Robot", "Access Denied", "Forbidden", "Are You a Robot?", "Heat", "Alien"];
    expect(
      await found(
        "{}",
        films.map((name) => ({ name })),
      ),
    ).toEqual([["few-blocked-records", "warning", expect.stringContaining("4 of 6")]]);
  });

  it("is scraper-blocked when a text that should differ repeats", async () => {
    const text = "Sorry! Our shop is having a little rest, come again some other day.";
    const records = rows(40, (index) => ({ ...good(index), about: index === 0 ? "Fresh bread of the day" : text }));
    const expected = "{text: {about: {min-length: 5}}}";
    expect(await category(expected, records)).toEqual([
      [
        "scraper-blocked",
        `the field "about" holds one text in nearly all records (at least 39 of 40 records: ${text})`,
      ],
    ]);
    expect(await category("{}", records)).toEqual([]);
  });
});
