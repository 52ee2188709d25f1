import { countedFrequency } from "./counted-frequency.ts";
import { type ByteSet, singleByte } from "./byte-set.ts";

/** Each class is a bit of a byte. */
const classLimit = 8;
const halves = 16;

/** By half (the lower four bits, or the upper) of the first byte and of the second: a bit for each value that occurs. */
type Class = readonly number[];

const halvesOf = ({ bytes }: ByteSet): Class => [
  bytes.reduce((bits, byte) => bits | (1 << (byte & 0xf)), 0),
  bytes.reduce((bits, byte) => bits | (1 << (byte >> 4)), 0),
];

const joined = (one: Class, other: Class): Class => one.map((bits, half) => bits | (other[half] ?? 0));

/** How many of the bytes of a log have one of some lower halves and one of some upper halves. */
function shareOf(lower: number, upper: number, shares: readonly number[]): number {
  let sum = 0;
  for (let byte = 0; byte < shares.length; byte += 1)
    if (((lower >> (byte & 0xf)) & (upper >> (byte >> 4)) & 1) === 1) sum += shares[byte] ?? 0;
  return sum;
}

/** A class, and how often a place of a log has a pair of it. */
interface Costed {
  readonly halves: Class;
  readonly cost: number;
}

const costed = (halves: Class, shares: readonly number[]): Costed => {
  const [lower = 0, upper = 0, lowerOfSecond = 0, upperOfSecond = 0] = halves;
  return { halves, cost: shareOf(lower, upper, shares) * shareOf(lowerOfSecond, upperOfSecond, shares) };
};

/** Joins the two classes of which that makes the least more pairs. */
function fewer(classes: readonly Costed[], shares: readonly number[]): readonly Costed[] {
  const choices = classes.flatMap((one, index) =>
    classes.slice(index + 1).map((other) => {
      const both = costed(joined(one.halves, other.halves), shares);
      return { one, other, both, more: both.cost - one.cost - other.cost };
    }),
  );
  const best = choices.reduce((least, choice) => (choice.more < least.more ? choice : least));
  return [...classes.filter((each) => each !== best.one && each !== best.other), best.both];
}

/**
 * Tables by which a kernel tells for many bytes at once which of them may begin a pair that triggers: four of sixteen
 * bytes, by the lower and the upper half of the first byte and of the second, each with a bit for every class that has it.
 * A pair that is in no class triggers nothing; one that is in some may. The way of Hyperscan's Teddy.
 */
export function pairClasses(pairs: readonly (readonly ByteSet[])[]): Uint8Array {
  const shares = Array.from({ length: 256 }, (_, byte) => countedFrequency([singleByte(byte)]));
  let classes: readonly Costed[] = pairs.map((sets) => costed(sets.flatMap(halvesOf), shares));
  while (classes.length > classLimit) classes = fewer(classes, shares);
  const tables = new Uint8Array(4 * halves);
  for (const [number, one] of classes.entries())
    for (const [table, bits] of one.halves.entries())
      for (let half = 0; half < halves; half += 1)
        if (((bits >> half) & 1) === 1)
          tables[table * halves + half] = (tables[table * halves + half] ?? 0) | (1 << number);
  return tables;
}
