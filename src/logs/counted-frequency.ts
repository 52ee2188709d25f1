import { gramCounts, pairCounts } from "./byte-counts.ts";
import type { ByteSet } from "./byte-set.ts";

/**
 * How often bytes stand in a row in the logs of CI systems, roughly: enough to tell which part of a text is rare. What
 * was counted are pairs, and rows of four that are frequent.
 */

/** Digits count as one, and so does what is not printed; a tabulator counts as a space. */
const digit = "0";
const unprinted = "\u0001";
/** How many bytes are counted as one. */
const counted: Readonly<Record<string, number>> = { [digit]: 10, [unprinted]: 160 };

/** The sign by which a byte was counted. */
export function signOf(byte: number): string {
  const sign = String.fromCharCode(byte);
  if (sign === "\t") return " ";
  if (sign >= "0" && sign <= "9") return digit;
  return sign >= " " && sign <= "~" ? sign : unprinted;
}
const signs = Array.from({ length: 256 }, (_, byte) => signOf(byte));

/** So long are the rows that were counted beside the pairs. */
export const commonLength = 4;
/** A pair that was counted seldom, or never. */
const rarePair = 2e-6;
/** A row of four that is not among the frequent ones is rarer than this. */
const rareGram = 3.5e-5;

const sharesOf = (levels: typeof pairCounts, length: number): ReadonlyMap<string, number> =>
  new Map(
    levels.flatMap(([perMillion, texts]) =>
      Array.from({ length: texts.length / length }, (_, nth) => [
        texts.slice(nth * length, (nth + 1) * length),
        perMillion / 1e6,
      ]),
    ),
  );

interface Shares {
  readonly ofPairs: ReadonlyMap<string, number>;
  /** How often each sign stands before another. */
  readonly ofSigns: ReadonlyMap<string, number>;
  readonly ofGrams: ReadonlyMap<string, number>;
}

function makeShares(): Shares {
  const ofPairs = sharesOf(pairCounts, 2);
  const ofSigns = new Map<string, number>();
  for (const sign of new Set(signs)) {
    const sum = [...new Set(signs)].reduce((whole, next) => whole + (ofPairs.get(sign + next) ?? rarePair), 0);
    ofSigns.set(sign, sum);
  }
  return { ofPairs, ofSigns, ofGrams: sharesOf(gramCounts, commonLength) };
}
let made: Shares | null = null;
const shares = (): Shares => (made ??= makeShares());

/** Which signs the bytes of a set were counted by, and how much of what each counts they are. */
type Portions = readonly (readonly [sign: string, portion: number])[];

const known = new Map<ByteSet, Portions>();

function portionsOf(profile: ByteSet): Portions {
  let portions = known.get(profile);
  if (portions === undefined) {
    const bySign = Map.groupBy(profile.bytes, (byte) => signs[byte] ?? unprinted);
    portions = [...bySign].map(([sign, { length }]) => [sign, Math.min(1, length / (counted[sign] ?? 1))]);
    known.set(profile, portions);
  }
  return portions;
}

/** Longer rows are not rarer in a way that matters. */
const longest = 16;

/** What the pairs let one think. */
function frequencyByPairs(row: readonly Portions[]): number {
  const { ofPairs, ofSigns } = shares();
  const share = (sign: string): number => ofSigns.get(sign) ?? rarePair;
  let reached = (row[0] ?? []).map(([sign, portion]) => [sign, share(sign) * portion] as const);
  for (const portions of row.slice(1, longest)) {
    reached = portions.map(([sign, portion]) => {
      const sum = reached.reduce(
        (whole, [before, part]) => whole + (part * (ofPairs.get(before + sign) ?? rarePair)) / share(before),
        0,
      );
      return [sign, sum * portion] as const;
    });
  }
  return reached.reduce((sum, [, part]) => sum + part, 0);
}

/** Sets of more signs than these are not taken apart. */
const fewSigns = 4;

/** How often four sets stand in a row as one of the frequent rows. */
function frequencyOfGram(row: readonly Portions[]): number {
  const { ofGrams } = shares();
  const texts = row.reduce<Portions>(
    (begun, portions) =>
      begun.flatMap(([text, share]) => portions.map(([sign, portion]) => [text + sign, share * portion] as const)),
    [["", 1]],
  );
  return texts.reduce((sum, [text, portion]) => sum + portion * (ofGrams.get(text) ?? 0), 0);
}

/** @returns how often bytes of these sets stand in a row, over all places of a log */
export function countedFrequency(row: readonly ByteSet[]): number {
  const portions = row.map(portionsOf);
  let least = frequencyByPairs(portions);
  if (row.length < commonLength || portions.some((each) => each.length > fewSigns)) return least;
  for (let at = 0; at + commonLength <= Math.min(row.length, longest); at += 1) {
    const share = frequencyOfGram(portions.slice(at, at + commonLength));
    if (at === 0) least = Math.max(share, Math.min(least, rareGram));
    else least = Math.min(least, Math.max(share, rareGram));
  }
  return least;
}

/** How often a row stands in what is frequent; 0 when it is too short, or some of its parts is not. */
export function frequencyInFrequent(row: readonly ByteSet[]): number {
  if (row.length < commonLength) return 0;
  const portions = row.map(portionsOf);
  let least = Infinity;
  for (let at = 0; at + commonLength <= Math.min(row.length, longest) && least > 0; at += 1) {
    const part = portions.slice(at, at + commonLength);
    if (part.every((each) => each.length <= fewSigns)) least = Math.min(least, frequencyOfGram(part));
  }
  return least === Infinity ? 0 : least;
}
