import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines } from "../../../src/fixes/line-diff.ts";
import { addRequirement } from "../../../src/fixes/requirements-file.ts";

const line = fc.constantFrom(
  "click",
  "rich==1",
  "zope.interface ; x",
  "# note",
  "",
  "-r base.txt",
  "a \\",
  "  --hash=sha256:0",
  "-e ./x",
  "b #c",
);
const file = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([lines, ending, closed]) => lines.join(ending) + (closed ? ending : ""));

describe("addRequirement", () => {
  it("adds one line, removes none, and keeps the order of the rest", () => {
    fc.assert(
      fc.property(file, (before) => {
        const after = addRequirement(before, "PyYAML");
        const changes = diffLines(before, after).filter(({ kind }) => kind !== "same");
        const added = changes.filter(({ kind }) => kind === "added").map(({ text }) => text.trim());
        const removed = changes.filter(({ kind }) => kind === "removed").map(({ text }) => text.trim());
        expect(added).toContain("PyYAML");
        // A last line without a newline gets one when something follows it.
        expect(added.filter((text) => text !== "PyYAML")).toEqual(removed);
        expect(after.endsWith("\n")).toBe(before === "" || before.endsWith("\n"));
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(addRequirement(text, "PyYAML").length).toBeGreaterThan(text.length);
      }),
    );
  });
});
