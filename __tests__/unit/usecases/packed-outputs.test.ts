import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parquetFiles } from "../hub/parquet-files.ts";
import { scraper, validating } from "./validating.ts";

const schema = JSON.stringify({ type: "object", required: ["price"], properties: { price: { type: "number" } } });

describe("packed outputs", () => {
  const text = '{"price": 1}\n{"price": "2"}\n';

  it.each<[string, Uint8Array]>([
    ["out.jsonl.gz", gzipSync(text)],
    ["out.ndjson.zst", zstdCompressSync(text)],
    ["OUT.CSV.GZ", gzipSync("price\n1\nx\n")],
    ["out.tsv", Buffer.from("price\tname\n1\ta,b\nx\tc\n")],
    ["out.jsonl.gz", Buffer.concat([gzipSync('{"price": 1}\n'), gzipSync('{"price": "2"}\n')])],
    ["out.jsonl.zst", Buffer.concat([zstdCompressSync('{"price": 1}\n'), zstdCompressSync('{"price": "2"}\n')])],
    ["out.json.zst", zstdCompressSync('[{"price": 1},\n{"price": "2"}]')],
  ])("are read as what they hold: %s", async (name, bytes) => {
    const { report, scrapers } = await validating(scraper(`outputs: [${name}]`, "schema: s.json"), {
      "s.json": schema,
      [name]: bytes,
    });
    expect(scrapers[0]?.records).toMatchObject({ records: 2, bad: 1 });
    expect(report.failures).toMatchObject([{ category: "schema-drift", location: { path: name } }]);
  });

  it.each([
    ["gz", gzipSync],
    ["zst", zstdCompressSync],
  ])("may be Parquet in .%s, which is read from its end", async (extension, pack) => {
    const name = `out.parquet.${extension}`;
    const bytes = pack(Buffer.from(parquetFiles.intAndText, "base64"));
    const outputs = scraper(`outputs: [${name}]`);
    const { scrapers } = await validating(outputs, { [name]: bytes });
    expect(scrapers[0]).toMatchObject({
      findings: [],
      records: { bad: 0 },
      statistics: { records: expect.any(Number) },
    });
    const cut = await validating(outputs, { [name]: bytes.subarray(0, -20) });
    expect(cut.scrapers[0]?.findings).toMatchObject([{ message: "a packed file is cut short or broken" }]);
  });

  const plenty = gzipSync('{"price": 1}\n'.repeat(50_000));

  it.each<[string, string, Uint8Array, string]>([
    ["cut short", "out.jsonl.gz", plenty.subarray(0, -20), "a packed file is cut short or broken"],
    ["cut short", "out.jsonl.zst", zstdCompressSync(text).subarray(0, -3), "a packed file is cut short or broken"],
    ["not packed at all", "out.csv.gz", Buffer.from("price\n1\n"), "a packed file is cut short or broken"],
    ["not packed at all", "out.csv.zst", Buffer.from("price\n1\n"), "a packed file is cut short or broken"],
    ["nothing at all", "out.json.gz", Buffer.from(""), "a packed file is cut short or broken"],
    [
      "a bomb",
      "out.jsonl.gz",
      gzipSync(Buffer.alloc(100 * 1024 ** 2)),
      "a packed file unpacks to more than any data would",
    ],
  ])("that are %s are told so, in one finding: %s", { timeout: 60_000 }, async (_, name, bytes, message) => {
    const { scrapers } = await validating(scraper(`outputs: [${name}]`), { [name]: bytes });
    expect(scrapers[0]?.findings).toMatchObject([{ kind: "unreadable-output", message, location: { path: name } }]);
  });
});
