import { Buffer } from "node:buffer";

/** The bytes that may stand at a place: ranges, both ends included. */
export type ByteSet = readonly (readonly [first: number, last: number])[];
/** Bytes in a row, at least two. */
export type Literal = readonly ByteSet[];

/** The literal of a text (UTF-8). */
export const literalOf = (text: string): Literal => [...Buffer.from(text)].map((byte): ByteSet => [[byte, byte]]);

/** What a splitter is to look for, so that lines need not be decoded to be told apart. */
export interface Wanted {
  /** A line that holds none of these is of no interest. */
  readonly literals: readonly Literal[];
  /** The same for lines that say how something ended: what stood before them is of interest too. */
  readonly endings: readonly Literal[];
  /** The same for lines that must be seen, whatever else they hold. */
  readonly marks: readonly Literal[];
}

/** 0: the line holds nothing that is wanted. 1: it may. 2: it may hold an ending. */
export type Interest = 0 | 1 | 2;

/** Looks at a line's bytes two at a time. */
export interface LineFilter {
  /** By `previous << 8 | byte`: 0 for most pairs, else one of `pairFlags`. */
  readonly pairs: Uint8Array;
  /** What a line's interest is before anything of it is seen. */
  readonly initial: Interest;
  /**
   * Looks for literals around the pair whose second byte is at an index.
   * @param found gets the places of the wanted literals that stand there
   * @returns the interest of the most interesting literal that stands there
   */
  verify(bytes: Uint8Array, index: number, found: number[]): Interest;
}

export const pairFlags = { literal: 1, unclean: 2, lineEnd: 4 } as const;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const every = Array.from({ length: 256 }, (_, byte) => byte);
const key = (first: number, second: number): number => (first << 8) | second;
const members = (set: ByteSet | undefined): readonly number[] =>
  (set ?? []).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * A line with bytes that a terminal does not show as they are (`readLine` takes them off) can hold a literal in parts,
 * so it is of interest unseen: escapes, control characters (C1 in UTF-8 too), byte-order marks, a carriage return that
 * does not end the line.
 */
const isUnclean = (first: number, second: number): boolean =>
  (second < 0x20 && second !== 0x09 && second !== carriageReturn) ||
  second === 0x7f ||
  (first === carriageReturn && second !== lineFeed) ||
  (first === 0xc2 && second >= 0x80 && second < 0xa0) ||
  (first === 0xef && second === 0xbb);

/** About how often a byte stands in a thousand of a log. */
function frequency(byte: number): number {
  const character = String.fromCharCode(byte);
  if (/[ etaoinsr0]/.test(character)) return 50;
  if (/[a-z1-9./:_-]/.test(character)) return 15;
  return /[A-Z]/.test(character) ? 4 : 2;
}
const frequencyOf = (set: ByteSet | undefined): number => members(set).reduce((sum, byte) => sum + frequency(byte), 0);

/** Where the pair begins that is met least often. */
function rarestPair(literal: Literal): number {
  const costs = literal.slice(1).map((set, index) => frequencyOf(literal[index]) * frequencyOf(set));
  return costs.indexOf(Math.min(...costs));
}

interface Probe {
  /** By place, whether a byte may stand there. */
  readonly allowed: readonly Uint8Array[];
  /** Of the pair by which it is found. */
  readonly offset: number;
  readonly interest: Interest;
  /** Of the literal among those that are wanted; null for an ending or a mark. */
  readonly place: number | null;
}

function probeOf(literal: Literal, interest: Interest, place: number | null): Probe {
  const allowed = literal.map((set) => {
    const bytes = new Uint8Array(256);
    for (const byte of members(set)) bytes[byte] = 1;
    return bytes;
  });
  return { allowed, offset: rarestPair(literal), interest, place };
}

function stands({ allowed, offset }: Probe, bytes: Uint8Array, index: number): boolean {
  const start = index - 1 - offset;
  for (let place = 0; place < allowed.length; place += 1) {
    if (allowed[place]?.[bytes[start + place] ?? lineFeed] !== 1) return false;
  }
  return true;
}

/**
 * Makes a filter for lines that hold one of many literals.
 * @param wanted null when every line is of interest
 */
export function lineFilter(wanted: Wanted | null): LineFilter {
  const pairs = new Uint8Array(1 << 16);
  for (const byte of every) pairs[key(byte, lineFeed)] = pairFlags.lineEnd;
  if (wanted === null) return { pairs, initial: 1, verify: () => 1 };

  const buckets = Array.from<Probe[] | undefined>({ length: pairs.length });
  const add = (literal: Literal, interest: Interest, place: number | null): void => {
    const probe = probeOf(literal, interest, place);
    for (const first of members(literal[probe.offset])) {
      for (const second of members(literal[probe.offset + 1])) {
        pairs[key(first, second)] = pairFlags.literal;
        (buckets[key(first, second)] ??= []).push(probe);
      }
    }
  };
  for (const literal of wanted.endings) add(literal, 2, null);
  for (const literal of wanted.marks) add(literal, 1, null);
  for (const [place, literal] of wanted.literals.entries()) add(literal, 1, place);
  for (const first of every)
    for (const second of every)
      if (second !== lineFeed && isUnclean(first, second)) pairs[key(first, second)] = pairFlags.unclean;

  return {
    pairs,
    initial: 0,
    verify(bytes, index, found) {
      let interest: Interest = 0;
      for (const probe of buckets[key(bytes[index - 1] ?? lineFeed, bytes[index] ?? 0)] ?? []) {
        if (!stands(probe, bytes, index)) continue;
        if (probe.interest > interest) interest = probe.interest;
        if (probe.place !== null) found.push(probe.place);
      }
      return interest;
    },
  };
}
