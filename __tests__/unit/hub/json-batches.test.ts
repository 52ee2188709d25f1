import { describe, expect, it } from "vitest";
import { valueOf } from "../../../src/hub/feature.ts";
import { loadJson } from "./load-json.ts";

const rows = (...values: readonly string[]): string => values.map((value) => `{"v": ${value}}\n`).join("");

describe("a later batch, cast to the types of the first", () => {
  it.each<[string, string, string, string | null]>([
    ["nulls to anything", '"x"', "null", null],
    ["anything to null", "null", "1", "type-changed b.jsonl:1:7"],
    ["items to empty lists", "[]", "[1]", "type-changed b.jsonl:1:8"],
    ["booleans to integers", "1", "true", null],
    ["whole floats to integers", "1", "2.0", null],
    ["fractions to integers", "1", "2.5", "value-does-not-fit b.jsonl:1:7"],
    ["floats beyond 64 bits to integers", "1", "1e30", "value-does-not-fit b.jsonl:1:7"],
    ["integers that a double holds", "1.5", "9007199254740992", null],
    ["integers that a double does not hold", "1.5", "9007199254740993", "value-does-not-fit b.jsonl:1:7"],
    ["digits to integers", "1", '"007"', null],
    ["other texts to integers", "1", '"1.5"', "value-does-not-fit b.jsonl:1:7"],
    ["texts to floats", "1.5", '"+1e5"', null],
    ["texts to booleans", "true", '"TRUE"', null],
    ["numbers to texts", '"x"', "1.5", null],
    ["times to texts", '"x"', '"2024-01-01"', null],
    ["objects to texts", '"x"', '{"k":1}', null],
    ["lists to texts", '"x"', "[1]", "type-changed b.jsonl:1:7"],
    ["times without a zone", '"2024-01-01"', '"2024-01-02 10:00"', null],
    ["integers to times", '"2024-01-01"', "1", null],
    ["floats to times", '"2024-01-01"', "1.5", "type-changed b.jsonl:1:7"],
    ["objects that lack a key", '{"x":1,"y":2}', '{"x":1}', null],
    ["objects with a new key", '{"x":1}', '{"x":1,"y":2}', "new-struct-key b.jsonl:1:18"],
    ["anything to JSON text", '[1,"x"]', '[{"k":1}]', null],
  ])("%s", (_, first, later, refused) => {
    expect(loadJson([rows(first, first), rows(later, later)]).refused).toBe(refused);
  });

  it("names the first text that is no time, with the line, and where the type was fixed", () => {
    const { findings } = loadJson([rows('"2024-01-01"'), rows('"2024-01-02"', '"2024-01-03T10:00:00Z"', '"N/A"')]);
    expect(findings).toMatchObject([
      {
        hfCode: "DatasetGenerationError",
        hfMessage: "Failed to parse string: '2024-01-03T10:00:00Z' as a scalar of type timestamp[s]",
        file: "b.jsonl",
        line: 2,
        column: 7,
        earlier: { file: "a.jsonl", line: 1, column: 7 },
      },
    ]);
  });

  it("refuses a new column, with the viewer's code for whoever casts", () => {
    const lines = loadJson([rows("1", "2"), '{"v": 1, "w": 2}\n{"v": 1}\n']);
    expect(lines.findings).toMatchObject([{ rule: "new-column", hfCode: "DatasetGenerationError", column: 15 }]);
    const arrays = loadJson(['[{"v": 1}, {"v": 2}]', '[{"v": 1, "w": 2}, {"v": 1}]']);
    expect(arrays.findings).toMatchObject([{ rule: "new-column", hfCode: "DatasetGenerationCastError" }]);
  });

  it("reads mixed values as JSON text, which fits only what can be read back", () => {
    expect(loadJson([rows("1"), rows('"7"', "8")]).refused).toBeNull();
    expect(loadJson([rows("1"), rows("8", '"x"')]).findings).toMatchObject([
      { hfMessage: "Failed to parse string: '\"x\"' as a scalar of type int64" },
    ]);
    expect(loadJson([rows("1"), rows("true", "8")]).findings).toMatchObject([
      { hfMessage: "Failed to parse string: 'true' as a scalar of type int64" },
    ]);
  });

  it("casts to declared types from the first batch on", () => {
    const declared = [{ name: "v", feature: valueOf("int8") }];
    expect(loadJson([rows("127", '"-5"')], { declared }).refused).toBeNull();
    expect(loadJson([rows("1", "128")], { declared }).refused).toBe("value-does-not-fit a.jsonl:2:7");
  });

  it("checks labels by name and by number", () => {
    const declared = [{ name: "v", feature: { kind: "class-label", names: ["no", "yes"] } as const }];
    expect(loadJson([rows('"yes"', '" no "', '"1"')], { declared }).refused).toBeNull();
    expect(loadJson([rows('"yes"', '"maybe"')], { declared }).refused).toBe("value-does-not-fit a.jsonl:2:7");
  });
});

describe("batches", () => {
  const setting = { params: { chunksize: 20 } };

  it("end with the line in which their bytes end, and the first fixes the types", () => {
    const text = rows("1", "2", "3", "4.5");
    expect(loadJson([text]).types).toEqual({ v: "float64" });
    expect(loadJson([text], setting)).toMatchObject({
      types: { v: "int64" },
      refused: "value-does-not-fit a.jsonl:4:7",
    });
  });

  it("do not cut an array, whatever its size", () => {
    const text = `[${Array.from({ length: 50 }, (_, index) => `{"v": ${index}}`).join(",\n ")}]`;
    expect(loadJson([text], setting)).toMatchObject({ types: { v: "int64" }, rows: 50, refused: null });
  });

  it("are joined where a row goes over several lines, as long as it is whole", () => {
    const pretty = '{\n  "v": 1,\n  "w": "x"\n}\n';
    expect(loadJson([pretty]).types).toEqual({ v: "int64", w: "string" });
    expect(loadJson([pretty + pretty], { params: { chunksize: 10 } }).refused).toMatch(/^not-json/);
  });
});

describe("a JSON array", () => {
  it.each<[string, string, Record<string, string>, number]>([
    ["of objects", '[{"a": 1}, {"b": "x"}]', { a: "int64", b: "string" }, 2],
    ["of texts", '["x", "y"]', { text: "string" }, 2],
    ["of lists", "[[1], [2]]", { text: "[int64]" }, 2],
    ["of nothing", "[]", {}, 0],
    ["with a null after the first object", '[{"a": 1}, null]', { a: "int64" }, 2],
    ["with numbers that are not finite", '[{"a": NaN}]', { a: "null" }, 1],
    ["with a tab in a text, which ujson takes", '[{"a": "\t"}]', { a: "string" }, 1],
  ])("%s", (_, text, types, count) => {
    expect(loadJson([text])).toMatchObject({ types, rows: count, refused: null });
  });

  it.each<[string, string]>([
    ["with a null before the first object", '[null, {"a": 1}]'],
    ["with a number among objects", '[{"a": 1}, 2]'],
    ["that is not closed", '[{"a": 1}'],
    ["with text behind it", '[{"a": 1}] x'],
    ["with a comma before the end", '["x",]'],
  ])("is refused %s", (_, text) => {
    expect(loadJson([text]).refused).not.toBeNull();
  });

  it("leaves the types to the writer, who writes no object as text", () => {
    expect(loadJson(['[{"a": "s"}, {"a": "t"}]', '{"a": {"x": 1}}\n{"a": {"x": 2}}\n']).refused).toMatch(
      /^type-changed/,
    );
  });

  it("keeps its place in a long line", () => {
    const many = Array.from({ length: 120_000 }, (_, index) => `{"v":${index}}`).join(",");
    expect(loadJson([`[${many},5]`], { step: 65_536 }).refused).toBe(`row-not-an-object a.jsonl:1:${many.length + 3}`);
  });
});

describe("a list of lists of objects", () => {
  it("is read by pandas, as one column", () => {
    expect(loadJson(['[[{"a":1}],[{"a":2}]]'])).toMatchObject({ types: { text: "{a: int64}" }, rows: 2 });
  });
});

describe("one JSON document", () => {
  it.each<[string, string, Record<string, string>, number]>([
    ["of columns as lists", '{"a": [1, 2], "b": ["\t", "y"]}', { a: "int64", b: "string" }, 2],
    ["of columns by row label", '{"a": {"x": 1}, "b": {"y": "\t"}}', { a: "int64", b: "string" }, 2],
    ["whose floats are whole", '{"a": [1.0, 2.0], "b": ["\t", "y"]}', { a: "int64", b: "string" }, 2],
    [
      "with a column of dates by its name",
      '{"created_at": [1700000000], "b": ["\t"]}',
      { created_at: "timestamp[ns]", b: "string" },
      1,
    ],
  ])("goes through pandas when Arrow can't read it: %s", (_, text, types, count) => {
    expect(loadJson([text])).toMatchObject({ types, rows: count, refused: null });
  });

  it("is refused where columns differ in length, or there are none", () => {
    expect(loadJson(['{"a": [1, 2], "b": ["\t"]}']).refused).not.toBeNull();
    expect(loadJson(['{"a": 1, "a": 2}']).refused).not.toBeNull();
  });

  it("with a byte order mark is none for the parameter field", () => {
    const text = '\uFEFF{"items":[{"a":1}]}';
    expect(loadJson([text], { params: { field: "items" } }).refused).toMatch(/^document-not-a-table /);
    expect(loadJson([text.slice(1)], { params: { field: "items" } }).refused).toBeNull();
  });

  it("holds the records below the parameter field", () => {
    const params = { field: "data" };
    expect(loadJson(['{"data": [{"a": 1}, {"b": "x"}]}'], { params }).types).toEqual({ a: "int64", b: "string" });
    expect(loadJson(['{"rows": []}'], { params }).findings).toMatchObject([{ hfMessage: "'data'" }]);
  });

  it("may be in another encoding", () => {
    const bytes = Buffer.from('\ufeff{"a": "é"}\n', "utf16le");
    expect(loadJson([bytes], { params: { encoding: "utf-16" } }).types).toEqual({ a: "string" });
    expect(loadJson(["{}"], { params: { encoding: "klingon" } }).refused).toMatch(/^unknown-encoding/);
  });
});

describe("what comes through changed", () => {
  it.each([
    ["more than ten decimals", "0.12345678901"],
    ["NaN", "NaN"],
    ["an integer beyond 64 bits", "123456789012345678901"],
  ])("is warned of in an array: %s", (_, number) => {
    expect(loadJson([`[{"a": 1.5}, {"a": ${number}}]`]).findings).toMatchObject([
      { rule: "number-rewritten", severity: "warning", line: 1, column: 20 },
    ]);
  });

  it("is not warned of in plain JSON Lines", () => {
    expect(loadJson(['{"a": 0.12345678901}\n{"a": NaN}\n']).findings).toEqual([]);
  });

  it("is refused where an object is cut by the end of a block", () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `"key ${index}": "${"x".repeat(40)}"`);
    const { findings } = loadJson([`{\n${lines.join(",\n")}\n}\n`]);
    expect(findings).toMatchObject([{ rule: "value-over-blocks" }]);
  });
});
