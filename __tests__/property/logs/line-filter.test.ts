import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteSet, type ByteRanges } from "../../../src/logs/byte-set.ts";
import { lineFilter } from "../../../src/logs/line-filter.ts";
import { LineSplitter } from "../../../src/logs/line-splitter.ts";
import { type Literal, literalOfSets } from "../../../src/logs/literal.ts";

/** Few, so that literals stand in lines, overlap and share what they are noticed by. */
const byte = fc.constantFrom(...Buffer.from("abcE: 0159([\u00e9"));
const set: fc.Arbitrary<ByteRanges> = fc.oneof(
  { weight: 5, arbitrary: byte.map((one): ByteRanges => [[one, one]]) },
  fc.constantFrom<ByteRanges>(
    [[0x30, 0x39]],
    [[0x61, 0x7a]],
    [[0x80, 0xff]],
    [
      [0x45, 0x45],
      [0x65, 0x65],
    ],
  ),
);
const literals = fc.array(
  fc.array(set, { minLength: 2, maxLength: 12 }).map((sets) => literalOfSets(sets.map(byteSet))),
  { minLength: 1, maxLength: 60 },
);
/** A text that the literal stands in. */
const textOf = ({ sets }: Literal): Buffer => Buffer.from(sets.map(({ bytes }) => bytes.at(-1) ?? 0));
/** Lines of which parts are literals: at random, long ones stand nowhere. */
const literalsAndLines = literals.chain((all) => {
  const part = fc.oneof(
    fc.array(byte, { maxLength: 9 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(...all).map(textOf),
  );
  const line = fc.array(part, { maxLength: 9 }).map((parts) => Buffer.concat(parts));
  return fc.tuple(fc.constant(all), fc.array(line, { minLength: 1, maxLength: 20 }));
});

const stands = ({ sets }: Literal, line: Buffer): boolean =>
  Array.from({ length: Math.max(0, line.length - sets.length + 1) }, (_, start) => start).some((start) =>
    sets.every(({ bytes }, place) => bytes.includes(line[start + place] ?? -1)),
  );

/** By line, the literals that a filter for all of them finds. */
function found(all: readonly Literal[], bytes: Buffer, cut: number): readonly (readonly Literal[])[] {
  const filter = lineFilter({
    needs: all.map((each) => ({ any: [each], also: null, opening: [] })),
    endings: [],
    marks: [],
  });
  const seen: (readonly Literal[])[] = [];
  const splitter = new LineSplitter(
    {
      passed: (_, from, to) => seen.push(...Array.from({ length: to - from }, () => [])),
      line: (line) => seen.push((line.met ?? []).flatMap((number) => all[number] ?? [])),
      release: () => undefined,
    },
    filter,
  );
  splitter.push(bytes.subarray(0, cut));
  splitter.push(bytes.subarray(cut));
  splitter.finish();
  return seen;
}

const keysOf = (all: readonly Literal[]): ReadonlySet<string> =>
  new Set(all.map(({ sets }) => JSON.stringify(sets.map(({ number }) => number))));

describe("the filter of lines", () => {
  it("finds in each line the literals that stand in it, and no others", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(literalsAndLines, fc.nat({ max: 1000 }), ([all, texts], cut) => {
        const bytes = Buffer.concat(texts.flatMap((text) => [text, Buffer.from("\n")]));
        const expected = texts.map((text) => keysOf(all.filter((each) => stands(each, text))));
        expect(found(all, bytes, cut).map(keysOf)).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });
});
