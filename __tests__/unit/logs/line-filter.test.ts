import { describe, expect, it } from "vitest";
import { byteSet, singleByte } from "../../../src/logs/byte-set.ts";
import { type Literal, literalOf, literalOfSets } from "../../../src/logs/literal.ts";
import { lineFilter } from "../../../src/logs/line-filter.ts";
import { LineSplitter } from "../../../src/logs/line-splitter.ts";

interface Seen {
  readonly interest: number;
  readonly met: readonly number[] | null;
}

function look(literals: readonly Literal[], lines: readonly string[], pieceLength = Infinity): readonly Seen[] {
  const seen: Seen[] = [];
  const sink = {
    passed: (_: unknown, from: number, to: number) => {
      for (let place = from; place < to; place += 1) seen.push({ interest: 0, met: [] });
    },
    line: ({ interest, met }: Seen) => seen.push({ interest, met: met === null ? null : [...met] }),
    release: () => undefined,
  };
  const splitter = new LineSplitter(
    sink,
    lineFilter({
      needs: literals.map((literal) => ({ any: [literal], also: null, opening: [] })),
      endings: [],
      marks: [],
    }),
  );
  const bytes = Buffer.from(lines.join("\n"));
  for (let from = 0; from < bytes.length; from += pieceLength) splitter.push(bytes.subarray(from, from + pieceLength));
  splitter.finish();
  return seen;
}

const text = "abcdefghijkl";
const digit = byteSet([[0x30, 0x39]]);

describe("looking for literals in the bytes of a line", () => {
  const literals = [2, 3, 4, 5, 6, 7, 8, 12].map((length) => literalOf(text.slice(0, length)));

  it("finds those of any length at any place, however the bytes arrive", () => {
    const lines = Array.from({ length: 40 }, (_, place) => `${"-".repeat(place)}${text}${"-".repeat(place % 3)}`);
    for (const pieceLength of [1, 7, 64, Infinity]) {
      for (const { interest, met } of look(literals, lines, pieceLength)) {
        expect(interest).toBe(1);
        expect(met?.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      }
    }
  });

  it("does not join what stands in two lines, or in a time stamp and the text behind it", () => {
    const stamp = "2026-11-22T12:57:33.2904078Z";
    const seen = look(
      [literalOf("ab"), literalOfSets([digit, singleByte(0x3a), digit])],
      ["a", "b", stamp, `${stamp} 1`, "1:2"],
    );
    expect(seen.map(({ interest }) => interest)).toEqual([0, 0, 0, 0, 1]);
  });

  it("finds what a terminal shows in a row though escapes stand between, and has the rest read", () => {
    const seen = look(
      [literalOf("failed")],
      ["fai\u001b[1;31mled", "fai\u0000led", "fai\u001b]0;title\u0007led", "fai\u001b[1mlure", "fai led"],
    );
    expect(seen).toEqual([
      { interest: 1, met: [0] },
      { interest: 1, met: [0] },
      { interest: 3, met: null },
      { interest: 0, met: [] },
      { interest: 0, met: [] },
    ]);
  });
});
