import { describe, expect, it } from "vitest";
import type { Fixer } from "../../../src/fixes/fixer.ts";
import { guard } from "../../../src/fixes/guard.ts";
import { hubCard } from "../../../src/fixes/hub-card.ts";
import { hubRename } from "../../../src/fixes/hub-rename.ts";
import { proposeFix } from "../../../src/fixes/propose.ts";
import { card, check } from "../hub/dataset.ts";
import { sampleFailure } from "./failure.ts";
import { repository } from "./repository.ts";

const failure = sampleFailure({
  ruleId: "scraper-hub-incompatible",
  category: "hub-incompatible",
  captures: { folder: "data/laws" },
});

/** Files of the dataset as the repository holds them. */
const stored = (files: Readonly<Record<string, string>>) =>
  repository({
    "data/other.jsonl": "not of this dataset",
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/laws/${path}`, text])),
  });

const propose = (fixer: Fixer, files: Readonly<Record<string, string>>) =>
  fixer.propose(failure, stored(files), { workflowPath: null });

/** The dataset after the edits, checked by itself. */
async function healed(fixer: Fixer, files: Readonly<Record<string, string>>) {
  const result = await propose(fixer, files);
  if (result.kind !== "fix") throw new Error(JSON.stringify(result));
  const after = new Map(Object.entries(files));
  for (const edit of result.edits) {
    const path = edit.path.replace("data/laws/", "");
    if (edit.kind === "delete") after.delete(path);
    else if (edit.kind !== "mode") after.set(path, edit.content);
  }
  const checked = await check(Object.fromEntries(after));
  return { ...checked, after, result, paths: result.edits.map(({ kind, path }) => `${kind} ${path}`) };
}

const priced = { "a.csv": "id,price\n1,2\n2,3\n", "b.csv": "id,price\n3,n. a.\n4,5\n" };

describe("hub-card", () => {
  it("makes a card that declares what all files hold", async () => {
    expect((await check(priced)).verdict).toBe("fail");
    const { verdict, paths, splits } = await healed(hubCard, priced);
    expect({ verdict, paths, splits }).toEqual({
      verdict: "ok",
      paths: ["create data/laws/README.md"],
      splits: { train: 4 },
    });
  });

  it("keeps all that a card says, comments too", async () => {
    const readme = card("license: mit # as is\ntags:\n- laws");
    const { verdict, after, paths } = await healed(hubCard, { ...priced, "README.md": readme });
    expect([verdict, paths]).toEqual(["ok", ["update data/laws/README.md"]]);
    expect(after.get("README.md")).toContain("---\nlicense: mit # as is\ntags:\n- laws\ndataset_info:\n  features:\n");
    expect(after.get("README.md")).toContain("\n---\n# About\n");
  });

  it("adds a new column where the others are declared", async () => {
    const readme = card("dataset_info:\n  features: # all\n  - name: id\n    dtype: int64\nlicense: mit");
    const { after, features } = await healed(hubCard, {
      "README.md": readme,
      "a.jsonl": '{"id": 1}\n{"id": 2, "no": "x"}\n',
    });
    expect(Object.keys(Object(features))).toEqual(["id", "no"]);
    expect(after.get("README.md")).toContain(
      'dataset_info:\n  features: # all\n  - name: id\n    dtype: int64\n  - name: "no"\n    dtype: string\nlicense: mit',
    );
  });

  it("declares columns in the config that is loaded", async () => {
    const readme = card("configs:\n- config_name: all\n  data_files: '*.csv'\n  # the end");
    const { verdict, after } = await healed(hubCard, { ...priced, "README.md": readme });
    expect(verdict).toBe("ok");
    expect(after.get("README.md")).toContain(
      "- config_name: all\n  data_files: '*.csv'\n  features:\n    - name: id\n",
    );
  });

  it("makes one of several configs the default", async () => {
    const readme = card("configs:\n- config_name: a\n  data_files: a.csv\n- config_name: b\n  data_files: b.csv");
    const { verdict, after } = await healed(hubCard, { ...priced, "README.md": readme });
    expect(verdict).toBe("ok");
    expect(after.get("README.md")).toContain("data_files: a.csv\n  default: true\n- config_name: b");
  });

  it("makes a config for each kind of file", async () => {
    const { verdict, after } = await healed(hubCard, {
      "laws.jsonl": '{"id": 1, "title": "x", "text": "y"}\n',
      "people.jsonl": '{"name": "x", "born": 1, "party": "y"}\n{"name": "z", "born": 2, "party": "y"}\n',
    });
    expect(verdict).toBe("ok");
    expect(after.get("README.md")).toContain("config_name: people");
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["the repository's files load", { "a.csv": "n\n1\n2\n" }, /in the repository load/],
    ["there are no files", {}, /holds no data/],
    ["no line of a card mends it", { "a.jsonl": '{"a": 1,}\n' }, /No lines of the card/],
    [
      "the card lists configs of its own",
      { ...priced, "README.md": card("configs:\n- {config_name: a, data_files: '*.csv'}") },
      /says something else/,
    ],
    ["the card's block does not close", { ...priced, "README.md": "---\nlicense: mit\n" }, /says something else/],
    [
      "another file of the dataset is not JSON",
      { "a.jsonl": '{"a": 1}\n{"a": 2}\n', "b.jsonl": '{"a": "x"}\n{"a": "y"}\n', "c.jsonl": "{\n" },
      /No lines of the card/,
    ],
  ])("refuses when %s", async (_, files, reason) => {
    expect(await propose(hubCard, files)).toMatchObject({ kind: "refused", reason: expect.stringMatching(reason) });
  });

  it("refuses what it cannot read", async () => {
    const files = repository({ "data/laws/a.parquet": { text: "", mode: "120000" } });
    const binary = { ...stored({}), list: () => stored({ "a.parquet": "" }).list(), read: () => Promise.resolve(null) };
    for (const each of [files, binary])
      expect(await hubCard.propose(failure, each, { workflowPath: null })).toMatchObject({ kind: "refused" });
  });
});

describe("hub-rename", () => {
  const rows = '{"id": 1, "title": "x"}\n{"id": 2, "title": "y"}\n';

  it("renames extensions in upper case", async () => {
    const { verdict, paths, splits } = await healed(hubRename, { "DATA.JSONL": rows });
    expect({ verdict, paths, splits }).toEqual({
      verdict: "ok",
      paths: ["delete data/laws/DATA.JSONL", "create data/laws/DATA.jsonl"],
      splits: { train: 2 },
    });
  });

  it.each(["stats.json", "manifest.json", "run-report.json"])(
    "hides the sidecar %s, and nothing else",
    async (name) => {
      const { verdict, paths, splits } = await healed(hubRename, { "laws.jsonl": rows, [name]: '{"count": 2}\n' });
      expect({ verdict, paths, splits }).toEqual({
        verdict: "ok",
        paths: [`delete data/laws/${name}`, `create data/laws/.${name}`],
        splits: { train: 2 },
      });
    },
  );

  it("hides a scraper's state.json", async () => {
    const { paths } = await healed(hubRename, { "laws.jsonl": rows, "state.json": '{"page": 4}\n' });
    expect(paths).toEqual(["delete data/laws/state.json", "create data/laws/.state.json"]);
  });

  it("says what to rename when a file is too large to be moved as an edit", async () => {
    expect(await propose(hubRename, { "A.CSV": `n\n${"1\n".repeat(200)}` })).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("Rename `data/laws/A.CSV` to `data/laws/A.csv` (`git mv`)"),
    });
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["the file that differs may be data", { "laws.jsonl": rows, "prices.json": '{"count": 2}\n' }, /No other name/],
    [
      "the new name is taken",
      { "laws.jsonl": rows, "state.json": "{}", ".state.json": "{}" },
      /No change of this kind/,
    ],
    ["the data itself does not load", { "laws.jsonl": `${rows}{\n`, "stats.json": '{"count": 2}\n' }, /No other name/],
  ])("refuses when %s", async (_, files, reason) => {
    expect(await propose(hubRename, files)).toMatchObject({ kind: "refused", reason: expect.stringMatching(reason) });
  });
});

describe("the fixers of datasets", () => {
  const search = (given: Parameters<typeof sampleFailure>[0], files: Readonly<Record<string, string>>) =>
    proposeFix(sampleFailure({ ...failure, ...given }), stored(files), { workflowPath: null, disabled: [] });

  it("are asked for a dataset, the names first", async () => {
    const files = { "laws.jsonl": '{"id": 1}\n{"id": 2}\n', "stats.json": '{"count": 2}\n' };
    expect((await search({}, files)).fix?.fixType).toBe("hub-rename");
    const { fix, refusals } = await search({}, priced);
    expect(guard(fix?.edits ?? [], fix?.originals ?? new Map(), { files: 5, lines: 200 }, [])).toEqual({
      kind: "passed",
    });
    expect([fix?.fixType, refusals.map(({ fixType }) => fixType)]).toEqual(["hub-card", ["hub-rename"]]);
  });

  it.each([
    ["no folder is named", { captures: {} }],
    ["it is about something else", { category: "schema-drift" }],
  ] as const)("are not asked when %s", async (_, given) => {
    expect(await search(given, priced)).toEqual({ fix: null, refusals: [] });
  });
});
