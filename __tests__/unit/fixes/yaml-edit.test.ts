import { describe, expect, it } from "vitest";
import { editYaml, readYaml, scalarSource } from "../../../src/fixes/yaml-edit.ts";
import type { YamlChange } from "../../../src/fixes/yaml-splices.ts";

const set = (path: readonly (string | number)[], value: string | number | boolean): YamlChange => ({
  kind: "set",
  path,
  value,
});

describe("editYaml sets a value", () => {
  it.each<[string, string, YamlChange, string]>([
    ["and keeps the comment", "a: 1 # one\nb: 2\n", set(["a"], 3), "a: 3 # one\nb: 2\n"],
    ["in single quotes", "a: '1' # one\n", set(["a"], "3"), "a: '3' # one\n"],
    ["in double quotes", 'a: "1"\n', set(["a"], "3"), 'a: "3"\n'],
    ["quoted, where it would be read as a number", "a: 3.9\n", set(["a"], "3.10"), "a: '3.10'\n"],
    ["quoted, where it would end early", "a: x\n", set(["a"], "y # z"), "a: 'y # z'\n"],
    ["with a quote in it", "a: 'x'\n", set(["a"], "it's # so"), "a: 'it''s # so'\n"],
    ["in a list in flow style", "a: [1, 2] # all\n", set(["a", 1], "x, y"), "a: [1, 'x, y'] # all\n"],
    ["in a map in flow style", "a: { b: 1 }\n", set(["a", "b"], true), "a: { b: true }\n"],
    ["behind a byte order mark", "\uFEFFa: 1\n", set(["a"], 2), "\uFEFFa: 2\n"],
    ["without a line end", "a: 1", set(["a"], 2), "a: 2"],
    [
      "of several lines, as a block",
      "a:\n  b: x\n  c: 1\n",
      set(["a", "b"], "y\nz\n"),
      "a:\n  b: |\n    y\n    z\n  c: 1\n",
    ],
    [
      "of a block, and leaves the other lines as they are",
      "a: | # script\n    x\n  \n      y\n    z\nb: 1\n",
      set(["a"], "x\n\n  y\nq\nz\n"),
      "a: | # script\n    x\n  \n      y\n    q\n    z\nb: 1\n",
    ],
    ["of a block with CR LF", "a: |\r\n  x\r\n  y\r\n", set(["a"], "q\ny\n"), "a: |\r\n  q\r\n  y\r\n"],
    ["of a block without a line end", "a: |-\n  x\n  y", set(["a"], "x\nq"), "a: |-\n  x\n  q"],
  ])("%s", (_, before, change, after) => {
    expect(editYaml(before, [change])).toBe(after);
  });
});

describe("editYaml adds", () => {
  it.each<[string, string, YamlChange, string]>([
    [
      "a key at the end of a map, before the blank lines and comments that follow",
      "a:\n  b: 1 # one\n\n# next\nc: 2\n",
      { kind: "add", path: ["a"], key: "d", value: 3 },
      "a:\n  b: 1 # one\n  d: 3\n\n# next\nc: 2\n",
    ],
    [
      "a key before another",
      "- name: x\n  # why\n  run: |\n    a\n",
      { kind: "add", path: [0], key: "shell", value: "bash", before: "run" },
      "- name: x\n  shell: bash\n  # why\n  run: |\n    a\n",
    ],
    [
      "a key behind a block",
      "- run: |\n    a\n\n- b\n",
      { kind: "add", path: [0], key: "env", value: { A: "1" } },
      '- run: |\n    a\n  env:\n    A: "1"\n\n- b\n',
    ],
    [
      "a key to a map in flow style",
      "a: { b: 1 } # x\n",
      { kind: "add", path: ["a"], key: "c", value: "d" },
      "a: { b: 1, c: d } # x\n",
    ],
    ["a key to an empty map", "a: {}\n", { kind: "add", path: ["a"], key: "c", value: "d" }, "a: { c: d }\n"],
    [
      "an item, indented and parted as the others",
      "a:\n  -   b: 1\n      c: 2\n\n  # next\n  -   b: 3\n",
      { kind: "insert", path: ["a"], index: 1, value: { b: 2, run: "x\ny\n" } },
      "a:\n  -   b: 1\n      c: 2\n\n  -   b: 2\n      run: |\n        x\n        y\n\n  # next\n  -   b: 3\n",
    ],
    [
      "an item in front",
      "a:\n- b: 1\n- b: 2\n",
      { kind: "insert", path: ["a"], index: 0, value: { b: 0 } },
      "a:\n- b: 0\n- b: 1\n- b: 2\n",
    ],
    [
      "an item at the end of a file without a line end",
      "a:\n  - b: 1",
      { kind: "insert", path: ["a"], index: 1, value: { b: 2 } },
      "a:\n  - b: 1\n  - b: 2",
    ],
    ["a key with CR LF", "a: 1\r\n", { kind: "add", path: [], key: "b", value: 2 }, "a: 1\r\nb: 2\r\n"],
  ])("%s", (_, before, change, after) => {
    expect(editYaml(before, [change])).toBe(after);
  });

  it("several changes at once, by the places before any of them", () => {
    const changes: readonly YamlChange[] = [
      { kind: "insert", path: ["a"], index: 1, value: { b: "new" } },
      set(["a", 1, "b"], 5),
      { kind: "insert", path: ["a"], index: 0, value: { b: "first" } },
      { kind: "add", path: ["a", 1], key: "c", value: 6 },
    ];
    expect(editYaml("a:\n  - b: 1\n  - b: 2\n", changes)).toBe(
      "a:\n  - b: first\n  - b: 1\n  - b: new\n  - b: 5\n    c: 6\n",
    );
  });
});

describe("editYaml refuses", () => {
  it.each<[string, string, YamlChange]>([
    ["what is not YAML", "a: [1\n", set(["a", 0], 2)],
    ["two documents", "a: 1\n---\na: 2\n", set(["a"], 2)],
    ["a key that is there twice", "a: 1\na: 2\n", set(["a"], 3)],
    ["a path that is not there", "a: 1\n", set(["b"], 3)],
    ["a list's key", "a: [1]\n", set(["a", "b"], 3)],
    ["a map in the place of a value", "a: { b: 1 }\n", set(["a"], 3)],
    ["an alias", "a: &x 1\nb: *x\n", set(["b"], 3)],
    ["a value that aliases repeat", "a: &x 1\nb: *x\n", set(["a"], 3)],
    ["a map that aliases repeat", "a: &x { c: 1 }\nb: *x\n", set(["a", "c"], 3)],
    ["a way through an alias", "a: &x\n  c: 1\nb: *x\n", set(["b", "c"], 3)],
    ["a folded block", "a: >\n  x\n  y\n", set(["a"], "z\n")],
    ["a block whose indentation is stated", "a: |2\n    x\n", set(["a"], "z\n")],
    ["an item of a list in flow style", "a: [1]\n", { kind: "insert", path: ["a"], index: 0, value: 0 }],
    ["an index beyond the list", "a:\n  - 1\n", { kind: "insert", path: ["a"], index: 3, value: 0 }],
    ["a key that is there", "a: 1\n", { kind: "add", path: [], key: "a", value: 2 }],
    ["a map for a map in flow style", "a: { b: 1 }\n", { kind: "add", path: ["a"], key: "c", value: { d: 1 } }],
    ["a block in a list in flow style", "a: [x]\n", set(["a", 0], "y\nz\n")],
    ["a key of a map without keys", "a:\nb: 1\n", { kind: "add", path: ["a"], key: "c", value: 2 }],
  ])("%s", (_, before, change) => {
    expect(editYaml(before, [change])).toBeNull();
  });

  it("no change at all", () => {
    expect(editYaml("a: 1\n", [])).toBeNull();
  });

  it("aliases that multiply without end", () => {
    const rows = Array.from({ length: 9 }, (_, row) => `a${row + 1}: &a${row + 1} [${`*a${row}, `.repeat(9)}*a${row}]`);
    const bomb = `a0: &a0 [x]\n${rows.join("\n")}\nb: 1\n`;
    expect(editYaml(bomb, [set(["b"], 2)])).toBeNull();
    expect(readYaml(bomb)).toBeUndefined();
  });
});

describe("scalarSource", () => {
  it("gives the text of a number as it is written", () => {
    expect(scalarSource("a: 3.10 # x\n", ["a"])).toBe("3.10");
    expect(scalarSource("a: '3.10'\n", ["a"])).toBe("3.10");
    expect(scalarSource("a: [1]\n", ["a"])).toBeNull();
  });
});
