import { describe, expect, it } from "vitest";
import { loadJson } from "./load-json.ts";

const column = (...values: readonly string[]): string => values.map((value) => `{"v": ${value}}\n`).join("");

describe("the type of a column in the first batch", () => {
  it.each<[string, string, readonly string[]]>([
    ["null", "nothing but nulls", ["null", "null"]],
    ["bool", "booleans", ["true", "null", "false"]],
    ["int64", "integers, also negative zero", ["1", "-0", "-9223372036854775808"]],
    ["float64", "one fraction among integers", ["1", "2.0"]],
    ["float64", "an exponent", ["1e3"]],
    ["float64", "an integer beyond 64 bits", ["1", "9223372036854775808"]],
    ["float64", "NaN and infinities", ["NaN", "-Infinity", "Inf"]],
    ["string", "texts", ['"x"', '""']],
    ["timestamp[s]", "texts that are all days", ['"2024-02-29"', '"1999-12-31"']],
    ["timestamp[s]", "days, times and zones", ['"2024-01-01T10"', '"2024-01-01 10:20"', '"2024-01-01T10:20:30+02:00"']],
    ["string", "a day that does not exist", ['"2023-02-29"']],
    ["string", "seconds with a fraction, as JavaScript writes them", ['"2024-01-01T10:20:30.123Z"']],
    ["string", "a lower-case t", ['"2024-01-01t10:20"']],
    ["string", "a zone on a bare day", ['"2024-01-01Z"']],
    ["string", "days and one other text", ['"2024-01-01"', '"N/A"']],
    ["[int64]", "lists", ["[1]", "[]", "null"]],
    ["[null]", "empty lists", ["[]", "[]"]],
    ["{x: int64, y: string}", "objects with the same keys, in any order", ['{"x":1,"y":"a"}', '{"y":"b","x":2}']],
    ["[{x: timestamp[s]}]", "lists of objects", ['[{"x":"2024-01-01"}]']],
    ["Json", "a number and a text", ["1", '"x"']],
    ["Json", "objects with different keys", ['{"x":1}', '{"y":1}']],
    ["Json", "an empty object", ["{}"]],
    ["[Json]", "items of two kinds", ['[1, "x"]']],
    ["{x: Json}", "a key with two kinds", ['{"x":1}', '{"x":"s"}']],
  ])("is %s for %s", (type, _, values) => {
    expect(loadJson([column(...values)])).toMatchObject({ types: { v: type }, rows: values.length, refused: null });
  });

  it("is given in the library's JSON form", () => {
    expect(loadJson(['{"a": {"b": [1.5]}}\n']).form).toEqual({
      a: { b: { feature: { dtype: "float64", _type: "Value" }, _type: "List" } },
    });
  });

  it("keeps columns in the order in which they are first seen, and counts null rows", () => {
    const { types, rows } = loadJson(['{"b": 1}\nnull\n{"a": 2, "b": 3}\n']);
    expect(Object.keys(types ?? {})).toEqual(["b", "a"]);
    expect(rows).toBe(3);
  });

  it("does not depend on how the bytes come", () => {
    const text = '{"name": "naïve \\u00e9", "n": [1, 2.5]}\r\n{"name": "日本", "n": null}';
    const whole = loadJson([text]);
    for (const step of [1, 2, 3, 7]) expect(loadJson([text], { step })).toEqual(whole);
  });

  it("takes NaN for null once mixed types make ujson write the lines anew", () => {
    expect(loadJson(['{"a": 1, "n": NaN}\n{"a": "x", "n": NaN}\n']).types).toEqual({ a: "Json", n: "null" });
  });

  it("does not look ahead where a line can't be read by itself", () => {
    expect(loadJson(['{"a": {"x":1}}\n\n{"a": {"y":2}}\n']).types).toEqual({ a: "{x: int64, y: int64}" });
  });
});

describe("texts that are not JSON to one of the two readers", () => {
  it.each<[string, string, string]>([
    ["a trailing comma after a row", '{"a":1},\n', "not-json a.jsonl:1:8"],
    ["a leading plus", '{"a":1}\n{"a":+1}\n', "not-json a.jsonl:2:6"],
    ["a fraction without an integer", '{"a":.5}', "not-json a.jsonl:1:6"],
    ["a leading zero", '{"a":01}', "not-json a.jsonl:1:7"],
    ["a number too big for a double", '{"a":1e400}', "not-json a.jsonl:1:6"],
    ["a tab in a text", '{"a":"\t"}', "not-json a.jsonl:1:7"],
    ["half a surrogate pair", '{"a":"\\ud800"}', "not-json a.jsonl:1:7"],
    ["an unknown escape", '{"a":"é\\q"}', "not-json a.jsonl:1:8"],
    ["a cut-off row", '{"a":1}\n{"a":', "not-json a.jsonl:2:6"],
    ["a key that is there twice", '{"a":1}\n{"a":1,"a":2}', "not-json a.jsonl:2:11"],
    ["a row that is a number", '{"a":1}\n5\n', "row-not-an-object a.jsonl:2:1"],
    ["an array after white space", '\n[{"a":1}]', "row-not-an-object a.jsonl:2:1"],
    ["a null before the first object", 'null\n{"a":1}\n', "null-before-first-object a.jsonl:1:1"],
    ["mixed types and a blank line", '{"a":1}\n\n{"a":"x"}\n', "mixed-types-need-lines a.jsonl:3:1"],
    ["mixed types below a key with a slash", '{"a/b":1}\n{"a/b":"x"}\n', "slash-in-key a.jsonl:2:8"],
    [
      "mixed types and an integer that ujson can't hold",
      '{"a":1}\n{"a":"x","b":18446744073709551616}\n',
      "not-json a.jsonl:2:14",
    ],
  ])("refuses %s", (_, text, refused) => {
    expect(loadJson([text]).refused).toBe(refused);
  });

  it("refuses lists nested more than 62 deep", () => {
    const nested = (depth: number): string => `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}\n`;
    expect(loadJson([nested(62)]).refused).toBeNull();
    expect(loadJson([nested(63)]).refused).toBe("nested-too-deeply a.jsonl:1:1");
  });

  it("loads invalid UTF-8, and warns that its rows can't be read", () => {
    const bytes = Buffer.from('{"a": "x"}\n{"a": "\xff"}\n', "latin1");
    const { refused, findings } = loadJson([bytes]);
    expect(refused).toBeNull();
    expect(findings).toMatchObject([{ rule: "invalid-utf-8", severity: "warning", line: 2, column: 8 }]);
  });

  it("refuses invalid UTF-8 where mixed types make ujson read it", () => {
    const text = Buffer.from('{"v":1}\n{"v":"\xe9"}\n', "latin1");
    expect(loadJson([text]).refused).toBe("invalid-utf-8 a.jsonl:2:7");
  });

  it("lets one byte order mark more through than the library takes off", () => {
    const mark = "\uFEFF";
    expect(loadJson([`${mark}${mark}${column("1")}`])).toMatchObject({ types: { v: "int64" }, refused: null });
    expect(loadJson([`${mark}${mark}${mark}${column("1")}`]).refused).toBe("not-json a.jsonl:1:1");
  });

  it("takes columns that look like an agent's trace for one, unless told otherwise", () => {
    const text = '{"type": "a", "payload": {"k": 1}}\n{"type": "b", "payload": {"z": 1}}\n';
    expect(loadJson([text]).refused).toBe("agent-trace a.jsonl:1:1");
    expect(loadJson([text], { params: { parse_agent_traces: false } }).types).toEqual({
      type: "string",
      payload: "Json",
    });
  });

  it("warns of nulls before a list's first value, and refuses them where the table is cast", () => {
    const text = '{"a": [null, 1]}\n{"a": [2]}\n';
    expect(loadJson([text]).findings).toMatchObject([{ rule: "null-before-list-values", severity: "warning" }]);
    expect(loadJson(['{"a": [1.5]}\n{"a": [2.5]}\n', text]).refused).toBe("null-before-list-values b.jsonl:1:8");
  });
});
