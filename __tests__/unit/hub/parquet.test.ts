import { describe, expect, it } from "vitest";
import { check, values } from "./dataset.ts";
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
    ["no rows", file("empty"), "parquet-no-rows"],
    ["a file that is cut off", file("wide").subarray(0, 100), "parquet-unreadable"],
    ["something else", Buffer.from("no Parquet at all"), "parquet-unreadable"],
  ])("refuses %s", async (_, bytes, rule) => {
    expect(await check({ "a.parquet": bytes })).toMatchObject({ verdict: "fail", errors: [rule] });
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
