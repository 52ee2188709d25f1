import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines, splitLines } from "../../../src/fixes/line-diff.ts";

const line = fc.constantFrom("a\n", "b\n", "c\n", "\n", "a\r\n");
const text = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom("", "a", "end"))
  .map(([lines, last]) => `${lines.join("")}${last}`);

/** The length of the longest common subsequence, by the textbook's table. */
function commonLength(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const one of left) {
    const next: number[] = [];
    for (const [index, other] of right.entries()) {
      next.push(one === other ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("diffLines", () => {
  it("gives both texts back, and is as short as can be", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const without = (kind: string): string =>
          lines
            .filter((line) => line.kind !== kind)
            .map((line) => line.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
        const same = lines.filter(({ kind }) => kind === "same").length;
        expect(same).toBe(commonLength(splitLines(before), splitLines(after)));
      }),
      { numRuns: 500 },
    );
  });

  it("stays correct where the texts differ too much to search for the shortest", () => {
    const numbers = (from: number): string =>
      Array.from({ length: 2000 }, (_, index) => `${from + index * 2}\n`).join("");
    const lines = diffLines(numbers(0), numbers(1));
    expect(lines.filter(({ kind }) => kind === "removed")).toHaveLength(2000);
    expect(
      lines
        .filter(({ kind }) => kind === "added")
        .map(({ text }) => text)
        .join(""),
    ).toBe(numbers(1));
  });
});
