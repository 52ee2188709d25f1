import { describe, expect, it } from "vitest";
import { CsvReader } from "../../../src/scrapers/records/csv.ts";
import { formatOf } from "../../../src/scrapers/records/formats.ts";
import { JsonDocumentReader } from "../../../src/scrapers/records/json-document.ts";
import { JsonLinesReader } from "../../../src/scrapers/records/json-lines.ts";
import { readRecords } from "./read-records.ts";

describe("JSON Lines", () => {
  it("are a record a line, numbered as in the file", async () => {
    expect(await readRecords("a.jsonl", '\uFEFF{"a":1}\r\n\n \t\n{"a":"é"}')).toEqual([
      { record: { a: 1 }, place: { line: 1 } },
      { record: { a: "é" }, place: { line: 4 } },
    ]);
  });

  it.each([
    ["not-json", "{'a': 1}", { line: 2, column: 2 }],
    ["not-json", '{"a": 1},', { line: 2, column: 9 }],
    ["not-an-object", "[1]", { line: 2 }],
    ["not-an-object", "null", { line: 2 }],
    ["not-an-object", "12", { line: 2 }],
  ])("call it %s: %s", async (fault, line, place) => {
    expect(await readRecords("a.ndjson", `{}\n${line}\n{}\n`)).toEqual([
      { record: {}, place: { line: 1 } },
      { fault, place, text: line },
      { record: {}, place: { line: 3 } },
    ]);
  });

  it("must be UTF-8, and may hold the character that stands for what is not", async () => {
    const [good, bad] = await readRecords(
      "a.jsonl",
      Buffer.concat([Buffer.from('{"a":"\uFFFD"}\n{"a":"'), Buffer.from([0xe9]), Buffer.from('"}\n')]),
    );
    expect(good).toEqual({ record: { a: "\uFFFD" }, place: { line: 1 } });
    expect(bad).toMatchObject({ fault: "not-utf-8", place: { line: 2 } });
  });

  it("that are too long are reported, not parsed", async () => {
    const told = await readRecords(
      "a.jsonl",
      `{}\n{"a":"${"x".repeat(200)}"}\n{}\n`,
      7,
      (s) => new JsonLinesReader(s, 100),
    );
    expect(told).toMatchObject([
      { place: { line: 1 } },
      { fault: "too-long", place: { line: 2 }, text: expect.stringContaining('{"a":"xxx') },
      { place: { line: 3 } },
    ]);
  });
});

describe("JSON Lines that end in the middle of a record", () => {
  it("say so, where a line without its end is no record", async () => {
    expect(await readRecords("a.jsonl", '{"a":1}\n{"a":')).toEqual([
      { record: { a: 1 }, place: { line: 1 } },
      { fault: "cut-short", place: { line: 2, column: 6 }, text: '{"a":' },
    ]);
    expect(await readRecords("a.jsonl", "1,}")).toMatchObject([{ fault: "not-json" }]);
    expect(await readRecords("a.jsonl", '{"a":"ü"}')).toHaveLength(1);
  });
});

describe("a JSON document", () => {
  it("is one object", async () => {
    expect(await readRecords("a.json", ' \n {"a": [1, {"b": "]}"}]}\n')).toEqual([
      { record: { a: [1, { b: "]}" }] }, place: { line: 2, column: 2 } },
    ]);
  });

  it("is a list of objects, each at its line and column", async () => {
    expect(await readRecords("a.json", '[\n  {"a": "x\\"]"},\n  {"a": {}}, {}\n]\n')).toEqual([
      { record: { a: 'x"]' }, place: { line: 2, column: 3 } },
      { record: { a: {} }, place: { line: 3, column: 3 } },
      { record: {}, place: { line: 3, column: 14 } },
    ]);
  });

  it("may be empty, or an empty list", async () => {
    expect([await readRecords("a.json", ""), await readRecords("a.json", " [ ] ")]).toEqual([[], []]);
  });

  it.each([
    ["[{},]", "not-a-list", 5],
    ["[,{}]", "not-a-list", 2],
    ["[{} {}]", "not-a-list", 5],
    ["{}{}", "not-a-list", 3],
    ["[{}] x", "not-a-list", 6],
    ["[{}", "cut-short", 3],
    ["[{},", "cut-short", 4],
    ['[{"a":', "cut-short", 2],
    ['{"a": "]}', "cut-short", 1],
    ["<html>", "not-json", 1],
    ["[{'a': 1}]", "not-json", 3],
    ["12", "not-an-object", 1],
    ["[1]", "not-an-object", 2],
    ['["a,b"]', "not-an-object", 2],
    ["[[{}]]", "not-an-object", 2],
  ])("of the form %s is %s at column %d", async (text, fault, column) => {
    const told = (await readRecords("a.json", text)).filter((each) => "fault" in each);
    expect(told).toMatchObject([{ fault, place: { line: 1, column } }]);
  });

  it("has records that are too long reported, and the others read", async () => {
    const text = `[{}, {"a": "${"x".repeat(200)}"}, {}]`;
    const told = await readRecords("a.json", text, 7, (sink) => new JsonDocumentReader(sink, 100));
    expect(told.map((each) => ("fault" in each ? each.fault : "record"))).toEqual(["record", "too-long", "record"]);
  });
});

describe("CSV", () => {
  it("has a header, quotes, lines within quotes, and empty cells that are no fields", async () => {
    expect(await readRecords("a.csv", '\uFEFFa,b\n1,\n"x\ny","say ""no"""\r\n\n4,5')).toEqual([
      { record: { a: "1" }, place: { line: 2 } },
      { record: { a: "x\ny", b: 'say "no"' }, place: { line: 3 } },
      { record: { a: "4", b: "5" }, place: { line: 6 } },
    ]);
  });

  it("that is only a header holds no record", async () => {
    expect(await readRecords("a.csv", "a,b\n")).toEqual([]);
  });

  it("has rows with too few or too many cells reported, and the others read", async () => {
    expect(await readRecords("a.csv", "a,b\n1\n1,2\n1,2,3\n")).toEqual([
      { fault: "ragged", place: { line: 2 }, text: "1" },
      { record: { a: "1", b: "2" }, place: { line: 3 } },
      { fault: "ragged", place: { line: 4 }, text: "1,2,3" },
    ]);
  });

  it.each([
    ["quote", 'a,b\n1,2\n1,"x\n'],
    ["quote", 'a,b\n1,2\n1,x"y\n3,4\n'],
  ])("is given up at a fault that moves all that follows: %s", async (fault, text) => {
    const told = await readRecords("a.csv", text, 1);
    expect(told.at(-1)).toMatchObject({ fault });
    expect(told.filter((each) => "fault" in each)).toHaveLength(1);
  });

  it.each([1, 7, 1000])(
    "has rows that are not UTF-8 reported at their lines, and the others read: %i",
    async (size) => {
      const parts = ["\uFEFFa,b\nü,\ufffd\n", [0xff], ',1\n"x\n', [0xc3], '\n",2\n', "é,3\n4,", [0xe2, 0x82]];
      const bytes = Buffer.concat(
        parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
      );
      expect(await readRecords("a.csv", bytes, size)).toEqual([
        { record: { a: "ü", b: "\ufffd" }, place: { line: 2 } },
        { fault: "not-utf-8", place: { line: 3 }, text: "\ufffd,1" },
        { fault: "not-utf-8", place: { line: 4 }, text: "x\n\ufffd\n,2" },
        { record: { a: "é", b: "3" }, place: { line: 7 } },
        { fault: "not-utf-8", place: { line: 8 }, text: expect.stringMatching(/^4,\ufffd/) },
      ]);
    },
  );

  it("whose header is not UTF-8 is given up", async () => {
    const bytes = Buffer.from("a,b\n1,2\n3,4\n", "utf16le");
    expect(await readRecords("a.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]))).toMatchObject([
      { fault: "not-utf-8", place: { line: 1 } },
    ]);
  });

  it("has a row that is too long reported", async () => {
    const told = await readRecords("a.csv", `a\n${"x".repeat(300)}\n`, 50, (sink) => new CsvReader(sink, 100));
    expect(told).toMatchObject([{ fault: "too-long" }]);
  });

  it("keeps a field by any name to itself", async () => {
    const [told] = await readRecords("a.csv", "__proto__,constructor\n1,2\n");
    expect(told !== undefined && "record" in told && Object.keys(told.record)).toEqual(["__proto__", "constructor"]);
  });
});

describe("the form of an output", () => {
  it.each([
    ["data/a.jsonl", ".jsonl"],
    ["a.NDJSON", ".ndjson"],
    ["a.json", ".json"],
    ["a.jsonl.csv", ".csv"],
    ["a.txt", undefined],
    ["json", undefined],
  ])("of %s is told by its name", (path, extension) => {
    expect(formatOf(path)?.extension).toBe(extension);
  });
});
