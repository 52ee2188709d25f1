import { describe, expect, it } from "vitest";
import { globRegExp } from "../../../src/hub/layout/glob.ts";
import { check } from "./dataset.ts";

const rows = '{"n": 1}\n{"n": 2}\n';

const split = async (...paths: readonly string[]): Promise<Readonly<Record<string, number>>> =>
  (await check(Object.fromEntries(paths.map((path) => [path, rows])))).splits;

describe("splits from names", () => {
  it.each<readonly [readonly string[], Readonly<Record<string, number>>]>([
    [["prices.jsonl"], { train: 2 }],
    [["train.jsonl", "valid.jsonl", "testing.jsonl"], { train: 2, validation: 2, test: 2 }],
    [["shop/dev/a.jsonl"], { validation: 2 }],
    [["my_train_dir/a.jsonl", "my_train_dir/b.jsonl"], { train: 4 }],
    [["eval-3.jsonl"], { test: 2 }],
    [["contest.jsonl", "DEV.jsonl"], { train: 4 }],
    [["test/train.jsonl"], { test: 2 }],
    [["data/summer-00000-of-00002.jsonl", "data/summer-00001-of-00002.jsonl", "other.jsonl"], { summer: 4 }],
    [["__runs/a.jsonl", ".state/b.jsonl", "shop.jsonl"], { train: 2 }],
  ])("makes of %j the splits %j", async (paths, splits) => {
    expect(await split(...paths)).toEqual(splits);
  });

  it("loads a file twice that two patterns of its split match", async () => {
    const { splits, warnings } = await check({ "train-train-1.jsonl": rows });
    expect(splits).toEqual({ train: 4 });
    expect(warnings).toContain("file-loaded-twice");
  });

  it("tells of files that no split reaches", async () => {
    const { splits, findings } = await check({ "latest_test.jsonl": rows, "products.jsonl": rows });
    expect(splits).toEqual({ test: 2 });
    expect(findings).toContainEqual(expect.objectContaining({ rule: "file-not-loaded", file: "products.jsonl" }));
  });

  it("refuses a sharded name that makes no split name, and names a better one", async () => {
    const { verdict, findings } = await check({ "data/my-split-00000-of-00001.jsonl": rows });
    expect(verdict).toBe("fail");
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "split-name",
        repair: {
          kind: "rename",
          from: "data/my-split-00000-of-00001.jsonl",
          to: "data/my_split-00000-of-00001.jsonl",
        },
      }),
    );
  });
});

describe("the builder", () => {
  it.each<readonly [readonly string[], Readonly<Record<string, number>>]>([
    [["a.csv", "b.csv", "c.jsonl"], { train: 2 }],
    [["a.csv", "c.jsonl"], { train: 2 }],
    [["a.txt", "b.txt", "c.jsonl"], { train: 4 }],
  ])("is the one that most of %j ask for", async (paths, splits) => {
    const files = Object.fromEntries(paths.map((path) => [path, path.endsWith("csv") ? "n\n1\n" : rows]));
    expect((await check(files)).splits).toEqual(splits);
  });

  it("is taken from every suffix of a name", async () => {
    expect((await check({ "export.parquet.jsonl": rows })).errors).toEqual(["parquet-unreadable"]);
  });

  it("must be one for all splits", async () => {
    const { errors, findings } = await check({ "train.jsonl": rows, "test.csv": "n\n1\n" });
    expect(errors).toEqual(["formats-differ-between-splits"]);
    expect(findings.at(-1)?.hfCode).toBe("FileFormatMismatchBetweenSplitsError");
  });
});

describe("what is no dataset", () => {
  it("knows no upper-case extensions of data, and says how to rename", async () => {
    const { errors, findings } = await check({ "prices.JSONL": rows });
    expect(errors).toEqual(["no-supported-files"]);
    expect(findings).toContainEqual(
      expect.objectContaining({ repair: { kind: "rename", from: "prices.JSONL", to: "prices.jsonl" } }),
    );
  });

  it.each([
    ["a state.json at the root", { "state.json": "{}", "a.jsonl": rows }, "saved-to-disk"],
    ["a script of the folder's name", { "dataset.py": "", "a.jsonl": rows }, "dataset-script"],
    ["only a card", { "README.md": "# About\n" }, "no-data-files"],
    ["no rows", { "a.csv": "n\n" }, "split-without-rows"],
  ])("refuses %s", async (_, files, rule) => {
    expect((await check(files as Readonly<Record<string, string>>)).errors).toEqual([rule]);
  });
});

describe("empty files", () => {
  const full = '{"a":1}\n{"a":2}\n';

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["before data", { "1.jsonl": "", "2.jsonl": full }, ["empty-file-before-data"]],
    ["between data", { "1.jsonl": full, "2.jsonl": "", "3.jsonl": full }, ["empty-file-before-data"]],
    ["between texts", { "1.txt": "x\n", "2.txt": "", "3.txt": "y\n" }, ["empty-file-before-data"]],
    ["at the end", { "1.jsonl": full, "2.jsonl": "" }, []],
    ["with a blank line, which is a table without rows", { "1.jsonl": full, "2.jsonl": "\n", "3.jsonl": full }, []],
    ["alone", { "1.jsonl": "" }, ["nothing-to-infer-from"]],
  ])("%s", async (_, files, errors) => {
    expect((await check(files)).errors).toEqual(errors);
  });
});

describe("globs", () => {
  it.each([
    ["*.jsonl", "a.jsonl", true],
    ["*.jsonl", "d/a.jsonl", false],
    ["**/*.jsonl", "a.jsonl", true],
    ["**/*.jsonl", "d/e/a.jsonl", true],
    ["d/**", "d/e/a", true],
    ["[ab].csv", "b.csv", true],
    ["[!ab].csv", "b.csv", false],
    ["[-._ 0-9]x", "-x", true],
    ["[x", "[x", true],
    ["a?c", "a/c", false],
    ["*", ".hidden", true],
  ])("%s and %s: %s", (pattern, path, matches) => {
    expect(globRegExp(pattern).test(path)).toBe(matches);
  });

  it("lets ** stand alone only", () => {
    expect(() => globRegExp("data/**.jsonl")).toThrow("'**' can only be an entire path component");
  });
});
