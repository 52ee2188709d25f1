import { describe, expect, it } from "vitest";
import { findBlock } from "../../../src/hub/card/block.ts";
import { pythonRepr, safeLoad } from "../../../src/hub/card/yaml.ts";
import { card, check, values } from "./dataset.ts";

const rows = '{"n": 1, "s": "x"}\n{"n": 2, "s": "y"}\n';
const withCard = (yaml: string, files: Readonly<Record<string, string>> = { "shop.jsonl": rows }) =>
  check({ "README.md": card(yaml), ...files });

describe("YAML as PyYAML reads it", () => {
  it.each([
    ["n: no\ny: Y", "{'n': False, 'y': 'Y'}"],
    ["a: 012\nb: 08\nc: 1e5\nd: 1.0e+5", "{'a': 10, 'b': '08', 'c': '1e5', 'd': 100000}"],
    ["a: 12:30", "{'a': 750}"],
    ["a: 1\na: 2", "{'a': 2}"],
    ["a: .", "{'a': '.'}"],
  ])("%j is %s", (text, expected) => {
    const result = safeLoad(text);
    expect(result.kind === "value" ? pythonRepr(result.value) : result.message).toBe(expected);
  });

  it.each(["a:\tb", "a: *x", "a: !tag x", "[a]: b", "a: [1", "a: \u0007", "a: 2023-02-29"])("refuses %j", (text) => {
    expect(safeLoad(text).kind).toBe("error");
  });
});

describe("the block of a card", () => {
  it.each<[string, string | null]>([
    ["---\na: b\n---\n", "a: b"],
    ["\n  ---\r\na: b\r\n---", "a: b"],
    ["\uFEFF---\na: b\n---\n", null],
    ["---\na: b\n", null],
    ["text\n---\na: b\n---\n", null],
  ])("%j holds %j", (text, yaml) => {
    expect(findBlock(text)?.yaml ?? null).toBe(yaml);
  });

  it("is told to be unseen", async () => {
    const { verdict, warnings } = await check({ "README.md": `\uFEFF${card("configs: x")}`, "shop.jsonl": rows });
    expect([verdict, ...warnings]).toEqual(["ok", "card-metadata-unseen"]);
  });
});

describe("configs", () => {
  it.each([
    ["- config_name: x\n  data_files: shop.jsonl", { train: 2 }],
    ["- config_name: x\n  data_files: '*.jsonl'", { train: 2 }],
    ["- config_name: x\n  data_files:\n  - split: my.split\n    path: [shop.jsonl, shop.jsonl]", { "my.split": 4 }],
    ["- config_name: x\n  data_files:\n  - split: données\n    path: shop.jsonl", { données: 2 }],
    ["- config_name: a\n  data_files: shop.jsonl\n- config_name: default\n  data_files: shop.jsonl", { train: 2 }],
  ])("%j load %j", async (configs, splits) => {
    expect((await withCard(`configs:\n${configs}`)).splits).toEqual(splits);
  });

  it.each([
    ["configs: x", "card-configs-not-a-list"],
    ["configs:\n- data_files: shop.jsonl", "card-config-name-missing"],
    ["configs:\n- config_name: 2024\n  data_files: shop.jsonl", "card-config-name-not-text"],
    ["configs:\n- config_name: a/b\n  data_files: shop.jsonl", "card-config-name-characters"],
    ["configs:\n- config_name: x\n  data_files: {train: shop.jsonl}", "card-data-files-form"],
    ["configs:\n- config_name: x\n  data_files: [{split: my-split, path: shop.jsonl}]", "card-data-files-form"],
    ["configs:\n- config_name: x\n  data_files: none.jsonl", "data-file-missing"],
    ["configs:\n- config_name: x\n  data_files: '*.csv'", "no-supported-files"],
    ["configs:\n- config_name: x\n  data_files: '**.jsonl'", "data-files-pattern"],
    ["configs:\n- config_name: x\n  data_dir: none", "no-data-files"],
    ["configs:\n- config_name: x\n  data_files: [{split: all, path: shop.jsonl}]", "split-name-all"],
    [
      "configs:\n- config_name: a\n  data_files: shop.jsonl\n- config_name: b\n  data_files: shop.jsonl",
      "no-default-config",
    ],
    ["configs:\n- config_name: x\n  data_files: [{split: ALL, path: shop.jsonl}]", "split-name-all"],
    ["configs:\n- config_name: x\n  data_files: shop.jsonl\n  on: 1", "card-key-not-text"],
    ["dataset_info:\n  version: 1.0", "card-dataset-info-form"],
    ["configs:\n- config_name: x\n  data_files: shop.jsonl\n  field: 1", "card-parameter-invalid"],
    ["a: b: c", "card-yaml-invalid"],
    ["- a", "card-yaml-not-a-mapping"],
    ["no: x", "card-key-not-text"],
  ])("%j fails as %s", async (yaml, rule) => {
    expect(await withCard(yaml)).toMatchObject({ verdict: "fail", errors: [rule] });
  });

  it("that are not loaded have no say in the verdict", async () => {
    const yaml =
      "configs:\n- config_name: default\n  data_files: shop.jsonl\n- config_name: b\n  data_files: none.jsonl";
    expect(await withCard(yaml)).toMatchObject({ verdict: "ok", errors: [], warnings: ["data-file-missing"] });
  });

  it("are placed by line and column of the card", async () => {
    const { findings } = await withCard("license: mit\nconfigs:\n- config_name: x\n  data_files: none.jsonl");
    expect(findings).toContainEqual(expect.objectContaining({ file: "README.md", line: 5, column: 3 }));
  });

  it("give way to .huggingface.yaml", async () => {
    const other = { "shop.jsonl": rows, ".huggingface.yaml": "configs:\n- config_name: q\n  data_files: none.jsonl\n" };
    expect((await withCard("configs: x", other)).errors).toEqual(["data-file-missing"]);
  });
});

describe("declared features", () => {
  const declare = (features: string): string => `dataset_info:\n  features:\n${features.replace(/^/gm, "  ")}`;

  it("fix the types, and fill what is missing", async () => {
    const yaml = declare("- name: n\n  dtype: float64\n- name: s\n  dtype: string\n- name: new\n  dtype: int8");
    expect(await withCard(yaml)).toMatchObject({
      verdict: "ok",
      features: values({ n: "float64", s: "string", new: "int8" }),
    });
  });

  it.each([
    ["- name: n\n  dtype: int64", "new-column"],
    ["- name: n\n  dtype: integer", "card-features-invalid"],
    ["- name: n\n  dtype: timestamp[x]", "card-features-invalid"],
    ["- dtype: int64", "card-features-invalid"],
    ["- name: n\n  dtype: decimal128(39, 2)", "card-features-invalid"],
    ["- name: n\n  dtype: translation", "card-features-invalid"],
    ["- name: n\n  dtype:\n    class_label:\n      num_classes: 3", "card-features-invalid"],
    ["- name: 2024\n  dtype: int64", "card-features-invalid"],
    ["- name: s\n  dtype:\n    class_label:\n      names: {'0': x, '2': y}", "card-features-invalid"],
    ["- name: s\n  dtype:\n    class_label:\n      names: [x]\n- name: n\n  dtype: int64", "value-does-not-fit"],
  ])("%j fail as %s", async (features, rule) => {
    expect((await withCard(declare(features))).errors).toEqual([rule]);
  });

  it("take lists, structs and the old sequences", async () => {
    const yaml = declare(
      "- name: a\n  list: string\n- name: b\n  sequence:\n  - name: x\n    dtype: int64\n- name: c\n  struct: []",
    );
    const { features } = await withCard(yaml, { "a.jsonl": '{"a": ["t"], "b": {"x": [1]}}\n' });
    expect(features).toEqual({
      a: { feature: { dtype: "string", _type: "Value" }, _type: "List" },
      b: { x: { feature: { dtype: "int64", _type: "Value" }, _type: "List" } },
      c: {},
    });
  });

  it.each([
    ["- name: train\n    num_examples: 2", []],
    ["- name: train\n    num_examples: 3", ["declared-rows-differ"]],
    ["- name: test\n    num_examples: 2", ["declared-split-missing"]],
  ])("with the rows of splits, %j: %j", async (splits, errors) => {
    expect((await withCard(`dataset_info:\n  splits:\n  ${splits}`)).errors).toEqual(errors);
  });

  it("of dataset_info count, not those of the config", async () => {
    const config =
      "configs:\n- config_name: default\n  data_files: shop.jsonl\n  features:\n  - name: n\n    dtype: int8\n";
    const { features } = await withCard(`${config}${declare("- name: n\n  dtype: int64\n- name: s\n  dtype: string")}`);
    expect(features).toEqual(values({ n: "int64", s: "string" }));
  });

  it("keep labels that are no texts to YAML, and leave out what a class does not know", async () => {
    const label = "- name: n\n  dtype:\n    class_label:\n      names: [yes, no, 2]\n";
    const text = "- name: s\n  dtype:\n    audio:\n      sampling_rate: 16000\n      loud: true";
    expect((await withCard(declare(label + text))).features).toEqual({
      n: { names: [true, false, 2], _type: "ClassLabel" },
      s: { sampling_rate: 16_000, _type: "Audio" },
    });
  });

  it("of dataset_infos.json count below the card", async () => {
    const infos = {
      default: { features: { n: { dtype: "string", _type: "Value" }, s: { dtype: "string", _type: "Value" } } },
    };
    const files = { "shop.jsonl": rows, "dataset_infos.json": JSON.stringify(infos) };
    expect((await check(files)).features).toEqual(values({ n: "string", s: "string" }));
  });
});
