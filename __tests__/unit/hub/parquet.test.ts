import { describe, expect, it } from "vitest";
import { card, check, values } from "./dataset.ts";
import { parquetFiles } from "./parquet-files.ts";

const file = (name: keyof typeof parquetFiles): Buffer => Buffer.from(parquetFiles[name], "base64");

describe("Parquet", () => {
  it("takes columns from the schema, with what Arrow stored beside it", async () => {
    expect(await check({ "a.parquet": file("intAndText") })).toMatchObject({
      verdict: "ok",
      features: values({ n: "int32", s: "large_string" }),
      splits: { train: 2 },
    });
    expect((await check({ "a.parquet": file("zoned") })).features).toEqual({
      t: { dtype: "timestamp[us, tz=Europe/Paris]", _type: "Value" },
      l: { feature: { dtype: "int8", _type: "Value" }, _type: "LargeList" },
    });
  });

  it.each<[string, Buffer, string]>([
    ["maps, for which datasets has no type", file("map"), "parquet-type-unsupported"],
    ["decimals of 32 bits, for which it has none either", file("decimal32"), "parquet-type-unsupported"],
    ["no rows", file("empty"), "parquet-no-rows"],
    ["a file that is cut off", file("wide").subarray(0, 100), "parquet-unreadable"],
    ["something else", Buffer.from("no Parquet at all"), "parquet-unreadable"],
  ])("refuses %s", async (_, bytes, rule) => {
    expect(await check({ "a.parquet": bytes })).toMatchObject({ verdict: "fail", errors: [rule] });
  });

  const withParameter = (parameter: string, files: Readonly<Record<string, Uint8Array>>) =>
    check({ "README.md": card(`configs:\n- config_name: x\n  data_files: '*.parquet'\n  ${parameter}`), ...files });

  it("reads the columns that the config asks for", async () => {
    const files = { "a.parquet": file("intAndText") };
    expect((await withParameter("columns: [n]", files)).features).toEqual(values({ n: "int32" }));
    const declared = "columns: [n]\n  features:\n  - name: n\n    dtype: string\n  - name: s\n    dtype: string";
    expect((await withParameter(declared, files)).features).toEqual(values({ n: "string" }));
  });

  it.each([
    ["columns: [z]", "parquet-column-not-found"],
    ["columns: n", "card-parameter-invalid"],
    ["batch_size: -1", "card-parameter-invalid"],
    ["filters: x", "card-parameter-invalid"],
  ])("refuses %j as %s", async (parameter, rule) => {
    expect((await withParameter(parameter, { "a.parquet": file("intAndText") })).errors).toEqual([rule]);
  });

  it("leaves out bad files where the config says so", async () => {
    const files = { "a.parquet": file("intAndText"), "b.parquet": Buffer.from("no Parquet at all") };
    expect(await withParameter("on_bad_files: skip", files)).toMatchObject({
      verdict: "ok",
      splits: { train: 2 },
      warnings: ["parquet-unreadable"],
    });
    expect((await withParameter("on_bad_files: error", files)).errors).toEqual(["parquet-unreadable"]);
  });

  it("casts later files to the first one's types, by their values", async () => {
    expect((await check({ "a.parquet": file("wide"), "b.parquet": file("narrow") })).verdict).toBe("ok");
    const { findings } = await check({ "a.parquet": file("narrow"), "b.parquet": file("wide") });
    expect(findings[0]).toMatchObject({
      file: "b.parquet",
      hfMessage: "Integer value 1099511627776 not in range: -2147483648 to 2147483647",
    });
  });

  it("sees pages that are damaged", async () => {
    const bytes = Buffer.from(file("intAndText"));
    bytes.fill(0xff, 4, 60);
    expect((await check({ "a.parquet": bytes })).errors).toEqual(["parquet-page-damaged"]);
  });
});
