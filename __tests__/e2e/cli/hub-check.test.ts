import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildZip } from "../../unit/archive/build-zip.ts";
import { type TemporaryFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { autoHeal } from "./command-line.ts";

const rows = '{"n": 1}\n{"n": 2}\n';
let root: TemporaryFolder;

function dataset(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(root.path, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

beforeAll(() => {
  root = temporaryFolder("hub-check");
  return () => root[Symbol.asyncDispose]();
});

describe("hub-check", () => {
  it("prints one JSON object a folder, in order, whatever is compressed", async () => {
    const folders = [
      dataset("gz", { "a.jsonl.gz": gzipSync(rows) }),
      dataset("zst", { "a.csv.zst": zstdCompressSync("n\n1\n2\n") }),
      dataset("zip", { "a.zip": buildZip([{ name: "a.jsonl", content: rows }]) }),
      dataset("broken", { "a.jsonl.gz": Buffer.from(rows) }),
    ];
    const { status, stdout } = await autoHeal(["hub-check", "--json", ...folders]);
    const results = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(results.map(({ verdict }) => verdict)).toEqual(["ok", "ok", "ok", "fail"]);
    for (const result of results.slice(0, 3)) {
      expect(result).toMatchObject({ features: { n: { dtype: "int64", _type: "Value" } }, splits: { train: 2 } });
    }
    expect(results[3].findings).toContainEqual(
      expect.objectContaining({ rule: "compressed-data-damaged", hf_message: "Not a gzipped file" }),
    );
  });

  it("tells people what HuggingFace would say, and what to put into the card", async () => {
    const folder = dataset("two", { "a.csv": "n\n1\n2\n", "b.csv": "n\nx\ny\n" });
    const { stdout } = await autoHeal(["hub-check", folder]);
    expect(stdout).toContain("error b.csv:2:1:");
    expect(stdout).toContain("fixed earlier at a.csv:2:1");
    expect(stdout).toContain("Failed to parse string: 'x' as a scalar of type int64");
    expect(stdout).toContain('- name: "n"\n            dtype: string');
  });

  it("goes on after a folder that is not there", async () => {
    const { status, stdout, stderr } = await autoHeal([
      "hub-check",
      "--json",
      join(root.path, "none"),
      dataset("one", { "a.jsonl": rows }),
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain("it does not exist");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).verdict),
    ).toEqual(["not-determined", "ok"]);
  });

  it("lets nothing of the data command a terminal or a runner", async () => {
    const name = "::error::x\u001b[31m";
    const folder = dataset("hostile", { "a.csv": `n\n1\n2\n`, "b.csv": `n\n"##[error]${name}"\n2\n` });
    const { stdout } = await autoHeal(["hub-check", folder]);
    expect(stdout).not.toMatch(/\u001b|##\[/);
    expect(stdout).not.toMatch(/^\s*::/m);
  });
});
