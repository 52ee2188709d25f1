import { describe, expect, it } from "vitest";
import { columnNames } from "../../../src/hub/csv/header.ts";
import { card, check, values } from "./dataset.ts";

const csv = (text: string) => check({ "shop.csv": text });

describe("types of CSV columns", () => {
  it.each<[string, string]>([
    ["1\n-2\n+3", "int64"],
    ["1\n2.5", "float64"],
    ["1\nNA", "float64"],
    ["NA\nnull", "float64"],
    ["18446744073709551615", "uint64"],
    ["18446744073709551616", "string"],
    ["18446744073709551615\n-1", "string"],
    ["true\nFALSE\nNA", "bool"],
    ["yes\nno", "string"],
    ["inf\n-Infinity", "float64"],
    ["1e400", "string"],
    ["0x10", "string"],
    ['"1,000"', "string"],
    ["2024-01-01", "string"],
    ["none", "string"],
    ["007", "int64"],
    ["1\nx", "string"],
  ])("%j is %s", async (words, dtype) => {
    expect((await csv(`n,k\n${words.replace(/$/gm, ",1")}\n`)).features).toEqual(values({ n: dtype, k: "int64" }));
  });

  it("cut a cell at a NUL, and read a byte order mark away", async () => {
    expect((await csv("\uFEFFn\n1\u0000x\n")).features).toEqual(values({ n: "int64" }));
  });
});

describe("rows", () => {
  it.each<[string, string, number]>([
    ["CRLF, CR and LF", "a,b\r\n1,2\r3,4\n5,6", 3],
    ["blank lines, which are none", "a\n\n1\n  \n2\n", 2],
    ["a quoted line feed", 'a,b\n"x\ny",1\n', 1],
    ["a doubled quote, and text after a closing one", 'a\n"x ""y"" "z\n', 1],
    ["a row that is too short", "a,b,c\n1,2\n", 1],
  ])("%s", async (_, text, rows) => {
    expect(await csv(text)).toMatchObject({ verdict: "ok", splits: { train: rows } });
  });

  it("that have one field more than the header shift all columns, which is told", async () => {
    const { features, warnings } = await csv("a,b\n1,x,2\n3,y,4\n");
    expect(features).toEqual(values({ a: "string", b: "int64", __index_level_0__: "int64" }));
    expect(warnings).toEqual(["csv-columns-shifted"]);
  });

  it("that are too long are refused, but for the first of a read", async () => {
    const { findings } = await csv("a,b\n1,2\n3,4,5\n");
    expect(findings[0]).toMatchObject({
      rule: "csv-row-too-long",
      line: 3,
      hfMessage: "Error tokenizing data. C error: Expected 2 fields in line 3, saw 3\n",
    });
    const long = `a,b\n${"1,2\n".repeat(10_000)}7,8,9\n`;
    expect(await check({ "shop.csv": long }, { step: 4096 })).toMatchObject({
      verdict: "ok",
      splits: { train: 10_001 },
    });
  });
});

describe("what cannot be read", () => {
  it.each<[string, string | Uint8Array, string, number | null, number | null]>([
    ["a quote that never closes", 'a,b\n1,"x\n2,y\n', "csv-unclosed-quote", 2, 3],
    ["Latin-1", Buffer.from("é,b\nxyz\n\nné,1\n", "latin1"), "text-encoding", 1, 1],
    ["an empty file", "", "csv-empty-file", null, null],
  ])("%s", async (_, content, rule, line, column) => {
    const { findings } = await check({ "shop.csv": content });
    expect(findings.at(-1)).toMatchObject({ rule, line, column, severity: "error" });
  });

  it("points behind characters of several bytes", async () => {
    const { findings } = await check({ "shop.csv": Buffer.concat([Buffer.from("a\né😀x"), Buffer.from([0xff])]) });
    expect(findings[0]).toMatchObject({ line: 2, column: 5 });
  });
});

describe("batches of 10,000 rows", () => {
  const big = (first: string, later: string) =>
    check({ "shop.csv": `n,k\n${`${first},1\n`.repeat(10_000)}${later},1\n${later},1\n` }, { step: 65_536 });

  it.each<[string, string, string[]]>([
    ["1", "2.0", []],
    ["1", "2.5", ["value-does-not-fit"]],
    ["1", "x", ["value-does-not-fit"]],
    ["", "x", ["value-does-not-fit"]],
    ["x", "1", []],
    ["true", "1", []],
  ])("first %j, later %j: %j", async (first, later, errors) => {
    expect((await big(first, later)).errors).toEqual(errors);
  });

  it("tell where the offender stands and where the type was fixed, and how to mend it", async () => {
    const { findings } = await big("1", "x");
    expect(findings[0]).toMatchObject({
      line: 10_002,
      column: 1,
      earlier: { file: "shop.csv", line: 2, column: 1 },
      hfMessage: "Failed to parse string: 'x' as a scalar of type int64",
    });
    const repair = findings[0]?.repair;
    const yaml = repair?.kind === "card" ? repair.yaml : "";
    const mended = `n,k\n${"1,1\n".repeat(10_000)}x,1\nx,1\n`;
    const result = await check({ "README.md": card(yaml.trimEnd()), "shop.csv": mended }, { step: 65_536 });
    expect(result).toMatchObject({ verdict: "ok", features: values({ n: "string", k: "int64" }) });
  });
});

describe("files of one row", () => {
  it("are put together without a cast", async () => {
    expect((await check({ "a.csv": "a,b\n1,2\n", "b.csv": "b,a\n1,2\n" })).errors).toEqual(["one-row-tables-differ"]);
    expect((await check({ "a.csv": "a,b\n1,2\n3,4\n", "b.csv": "b,a\n1,2\n3,4\n" })).verdict).toBe("ok");
  });
});

describe("parameters", () => {
  const withParameter = (parameter: string, text: string) =>
    check({
      "README.md": card(`configs:\n- config_name: x\n  data_files: shop.csv\n  ${parameter}`),
      "shop.csv": text,
    });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ["sep: ;", "a;b\n1;2\n", { a: "int64", b: "int64" }],
    ["header: null", "1,x\n", { "0": "int64", "1": "string" }],
    ["names: [p, q]", "1,x\n", { p: "int64", q: "string" }],
    ["skiprows: 1", "about\na\n1\n", { a: "int64" }],
    ["na_values: [none]", "a,b\nnone,1\n", { a: "float64", b: "int64" }],
    ["keep_default_na: false", "a\nNA\n", { a: "string" }],
    ["decimal: ','\n  sep: ;", "a;b\n1,5;2\n", { a: "float64", b: "int64" }],
    ["encoding: latin-1", "a\n1\n", { a: "int64" }],
    ["features:\n  - name: a\n    dtype: string", "a,b\n1,2\n", { a: "string" }],
    ["quoting: 2", "a\n1\n", { a: "float64" }],
    ["usecols: [b]", "a,b\n1,x\n", { b: "string" }],
    ["usecols: [0]", "a,b\n1,x\n", { a: "int64" }],
    ["index_col: a", "a,b\n1,x\n", { b: "string", a: "int64" }],
    ["index_col: 0", ",b\n1,x\n", { b: "string", __index_level_0__: "int64" }],
    ["index_col: false", "a,b\n1,x,2\n", { a: "int64", b: "string" }],
    ["chunksize: null", "a\n1\n", { a: "int64" }],
  ])("%j", async (parameter, text, types) => {
    expect(await withParameter(parameter, text)).toMatchObject({ verdict: "ok", features: values(types) });
  });

  it.each([
    ["features:\n  - name: c\n    dtype: string", "csv-declared-column-missing"],
    ["features:\n  - name: a\n    dtype: timestamp[s]", "csv-declared-moment"],
    ["features:\n  - name: b\n    dtype: int64", "csv-values-not-of-one-type"],
    ["encoding: nope", "card-parameter-invalid"],
    ["chunksize: 0", "card-parameter-invalid"],
    ["usecols: [z]", "csv-column-not-found"],
    ["index_col: 2", "csv-column-not-found"],
    ["sep: ''", "card-parameter-invalid"],
    ["header: true", "card-parameter-invalid"],
    ["header: -1", "card-parameter-invalid"],
    ["names: [p, p]", "card-parameter-invalid"],
    ["quotechar: null", "card-parameter-invalid"],
    ["quoting: 9", "card-parameter-invalid"],
    ["decimal: ',,'", "card-parameter-invalid"],
    ["on_bad_lines: stop", "card-parameter-invalid"],
    ["engine: pyarrow", "card-parameter-invalid"],
    ["true_values: [yes]", "card-parameter-invalid"],
    ["encoding_errors: never", "card-parameter-invalid"],
    ["error_bad_lines: false", "card-parameter-invalid"],
  ])("%j fails as %s", async (parameter, rule) => {
    expect((await withParameter(parameter, "a,b\n1,x\n")).errors).toEqual([rule]);
  });
});

describe("encodings by their names in Python", () => {
  const euro = "a,b\n€,1\n";
  const inEncoding = (encoding: string, bytes: Uint8Array, more = "") =>
    check({
      "README.md": card(`configs:\n- config_name: x\n  data_files: shop.csv\n  encoding: ${encoding}${more}`),
      "shop.csv": bytes,
    });
  const utf16 = (order: "LE" | "BE", mark: boolean): Buffer => {
    const bytes = Buffer.from((mark ? "\uFEFF" : "") + euro, "utf16le");
    return order === "BE" ? bytes.swap16() : bytes;
  };
  const utf32 = Buffer.concat(Array.from(euro, (each) => Buffer.from(Uint32Array.of(each.codePointAt(0) ?? 0).buffer)));
  const cp1252 = Buffer.from("a,b\n\x80,1\n", "latin1");

  it.each<[string, Uint8Array]>([
    ["utf-16", utf16("LE", true)],
    ["UTF_16", utf16("BE", true)],
    ["utf-16-le", utf16("LE", false)],
    ["utf_16_be", utf16("BE", false)],
    ["utf-32", utf32],
    ["cp1252", cp1252],
    ["windows-1252", cp1252],
    ["ISO 8859-15", cp1252],
    ["cp437", cp1252],
    ["mac_roman", cp1252],
    ["gb18030", Buffer.from("a,b\n\xa2\xe3,1\n", "latin1")],
  ])("%s", async (encoding, bytes) => {
    const result = await inEncoding(encoding, bytes);
    expect(result).toMatchObject({
      verdict: "ok",
      features: values({ a: "string", b: "int64" }),
      splits: { train: 1 },
    });
  });

  it.each([
    ["ascii", cp1252, "'ascii' codec can't decode byte 0x80 in position 4: ordinal not in range(128)"],
    [
      "cp1252",
      Buffer.from("a\n\x81\n", "latin1"),
      "'cp1252' codec can't decode byte 0x81 in position 2: invalid start byte",
    ],
  ])("%s does not have every byte", async (encoding, bytes, hfMessage) => {
    expect((await inEncoding(encoding, bytes)).findings[0]).toMatchObject({ rule: "text-encoding", hfMessage });
  });

  it.each([
    ["ignore", "float64"],
    ["replace", "string"],
  ])("leave out or replace what they do not have: %s", async (handler, dtype) => {
    const bytes = Buffer.from("a,b\n\xff,1\n", "latin1");
    const result = await inEncoding("utf-8", bytes, `\n  encoding_errors: ${handler}`);
    expect(result.features).toEqual(values({ a: dtype, b: "int64" }));
  });
});

describe("names of columns", () => {
  it.each([
    [
      ["a", "a", "a.1"],
      ["a", "a.2", "a.1"],
    ],
    [
      ["", "a", ""],
      ["Unnamed: 0", "a", "Unnamed: 2"],
    ],
    [
      ["", "Unnamed: 0"],
      ["Unnamed: 0.1", "Unnamed: 0"],
    ],
  ])("%j become %j", (cells, names) => {
    expect(columnNames(cells)).toEqual(names);
  });
});
