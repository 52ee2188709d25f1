import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { diffLines } from "../../../src/fixes/line-diff.ts";
import { editYaml, readYaml } from "../../../src/fixes/yaml-edit.ts";

const special = [
  "3.10",
  "true",
  "null",
  "- x",
  "a: b",
  "# no",
  "'",
  '"',
  "*a",
  "&a",
  "!t",
  "%d",
  "@x",
  "`y",
  "{",
  "]",
  "",
];
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 10 }),
  fc.constantFrom(...special),
);
const step = fc.record(
  {
    name: fc.stringMatching(/^[a-z][a-z-]{0,8}$/),
    run: fc.stringMatching(/^[a-z][ -~]{0,9}[!-~](?:\n[ -~]{0,9}[!-~]){0,3}\n$/),
  },
  { noNullPrototype: true },
);
const workflow = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  indent: fc.constantFrom(2, 4),
  end: fc.constantFrom("\n", "\r\n"),
});
const written = ({ steps, indent, end }: typeof workflow extends fc.Arbitrary<infer W> ? W : never): string =>
  stringify({ jobs: { test: { steps } } }, { indent, lineWidth: 0 }).replaceAll("\n", end);

describe("editYaml", () => {
  it("sets any text of one line in any place, and changes nothing else", () => {
    fc.assert(
      fc.property(workflow, text, fc.nat(3), (file, value, at) => {
        fc.pre(!/[\n\r\u0085\u2028\u2029]|\p{C}/u.test(value));
        const index = at % file.steps.length;
        const path = ["jobs", "test", "steps", index, "name"];
        const after = editYaml(written(file), [{ kind: "set", path, value }]);
        const steps = file.steps.map(({ name, run }, at) => ({ name: at === index ? value : name, run }));
        expect(readYaml(after ?? "")).toEqual({ jobs: { test: { steps } } });
      }),
    );
  });

  it("puts a step between the others without touching their lines", () => {
    fc.assert(
      fc.property(workflow, step, fc.nat(4), (file, value, at) => {
        const index = at % (file.steps.length + 1);
        const before = written(file);
        const after = editYaml(before, [{ kind: "insert", path: ["jobs", "test", "steps"], index, value }]);
        expect(readYaml(after ?? "")).toEqual({ jobs: { test: { steps: file.steps.toSpliced(index, 0, value) } } });
        expect(diffLines(before, after ?? "").filter(({ kind }) => kind === "removed")).toEqual([]);
      }),
    );
  });

  it("takes any text: what it makes of it says what was meant, or it makes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), text), text, (before, value) => {
        const after = editYaml(before, [{ kind: "add", path: [], key: "added", value }]);
        expect(after === null ? { added: value } : readYaml(after)).toMatchObject({ added: value });
      }),
    );
  });
});
