import { assert, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { withCardYaml } from "../../../src/hub/card/card-edit.ts";
import { featuresYaml } from "../../../src/hub/card/card-yaml.ts";
import { readCard } from "../../../src/hub/card/card.ts";
import { valueOf } from "../../../src/hub/feature.ts";
import { card } from "./dataset.ts";

const configs = "configs:\n  - config_name: a\n    data_files: a.csv\n";
const info = "dataset_info:\n  features:\n  - name: id\n    dtype: int64\n";

describe("lines put into a card", () => {
  it.each<[string, string | null, string, string]>([
    ["make one where there is none", null, configs, `---\n${configs}---\n`],
    ["come before a text without metadata", "# About\n", configs, `---\n${configs}---\n\n# About\n`],
    ["follow the keys that are there", "---\nlicense: mit\n---\n", configs, `---\nlicense: mit\n${configs}---\n`],
    [
      "take the place of old columns",
      card("dataset_info:\n  features:\n  - name: old\n    dtype: string\n  splits: []"),
      info,
      card("dataset_info:\n  features:\n  - name: id\n    dtype: int64\n  splits: []"),
    ],
    [
      "name the default where a config is",
      card("configs:\n- config_name: a # one\n- config_name: b # two"),
      "configs:\n- config_name: b\n  default: true\n",
      card("configs:\n- config_name: a # one\n- config_name: b # two\n  default: true"),
    ],
  ])("%s", (_, before, yaml, after) => {
    expect(withCardYaml(before, yaml)).toBe(after);
  });

  it.each<[string, string, string]>([
    ["configs are listed already", card("configs:\n- config_name: b"), configs],
    ["the YAML is in flow style", card("{license: mit}"), configs],
    ["the YAML is broken", card("license: [mit"), configs],
    ["the block does not close", "---\nlicense: mit\n", configs],
    ["a byte order mark hides the block", `\uFEFF${card("license: mit")}`, configs],
    ["lines end in carriage returns", card("license: mit\nx: y").replaceAll("\n", "\r\n"), configs],
    ["nothing says which config is meant", card("configs:\n- config_name: a\n- config_name: b"), info],
  ])("are refused when %s", (_, before, yaml) => {
    expect(withCardYaml(before, yaml)).toBeNull();
  });

  it("say the columns that were meant, whatever they are called", () => {
    assert(
      property(uniqueArray(string({ unit: "grapheme-ascii" }), { minLength: 1 }), (names) => {
        const features = names.map((name) => ({ name, feature: valueOf("string") }));
        for (const before of [null, card("license: mit"), card(info.trimEnd())]) {
          const after = withCardYaml(before, featuresYaml(features));
          expect(readCard(after, null).infos.get("default")?.features).toEqual(features);
        }
      }),
      { numRuns: 50 },
    );
  });
});
