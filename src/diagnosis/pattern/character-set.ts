/** UTF-16 units from the first to the last of each range, both included. Ranges are sorted and apart. */
export type CharacterSet = readonly (readonly [first: number, last: number])[];

const lastUnit = 0xffff;
const lineFeed = 0x0a;

export const single = (unit: number): CharacterSet => [[unit, unit]];

export function union(...sets: readonly CharacterSet[]): CharacterSet {
  const merged: [number, number][] = [];
  for (const [first, last] of sets.flat().toSorted((left, right) => left[0] - right[0])) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

export function complement(set: CharacterSet): CharacterSet {
  const gaps: [number, number][] = [];
  let from = 0;
  for (const [first, last] of set) {
    if (first > from) gaps.push([from, first - 1]);
    from = last + 1;
  }
  if (from <= lastUnit) gaps.push([from, lastUnit]);
  return gaps;
}

const of = (...ranges: readonly (readonly [string, string])[]): CharacterSet =>
  union(ranges.map(([first, last]) => [first.charCodeAt(0), last.charCodeAt(0)] as const));

const digits = of(["0", "9"]);
const word = of(["0", "9"], ["A", "Z"], ["_", "_"], ["a", "z"]);
/** ECMA-262 §12.2 WhiteSpace and §12.3 LineTerminator. */
const space = of(
  ["\t", "\r"],
  [" ", " "],
  ["\u00a0", "\u00a0"],
  ["\u1680", "\u1680"],
  ["\u2000", "\u200a"],
  ["\u2028", "\u2029"],
  ["\u202f", "\u202f"],
  ["\u205f", "\u205f"],
  ["\u3000", "\u3000"],
  ["\ufeff", "\ufeff"],
);

/** The escapes that stand for a set (ECMA-262 §22.2.2.9), by their letter. */
export const classEscapes: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  D: complement(digits),
  w: word,
  W: complement(word),
  s: space,
  S: complement(space),
};

/** What `.` stands for without the flag `s`. */
export const anyButLineEnds: CharacterSet = complement(of(["\n", "\n"], ["\r", "\r"], ["\u2028", "\u2029"]));

/**
 * Numbers the stretches of characters that no set tells apart, so that sets become bit masks: two sets have a
 * character in common when `left & right` is not zero. A line feed is in no mask: a line has none.
 * @returns the mask of a set (one of those given), and the mask of all characters
 */
export function alphabetOf(sets: readonly CharacterSet[]): {
  readonly mask: (set: CharacterSet) => bigint;
  readonly all: bigint;
} {
  const edges = new Set([0, lineFeed, lineFeed + 1]);
  for (const [first, last] of sets.flat()) edges.add(first).add(last + 1);
  const starts = [...edges].filter((edge) => edge <= lastUnit).toSorted((left, right) => left - right);
  const mask = (set: CharacterSet): bigint =>
    starts.reduce((bits, start, index) => {
      const inside = start !== lineFeed && set.some(([first, last]) => first <= start && start <= last);
      return inside ? bits | (1n << BigInt(index)) : bits;
    }, 0n);
  return { mask, all: mask([[0, lastUnit]]) };
}
