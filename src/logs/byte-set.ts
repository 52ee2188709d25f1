import { Buffer } from "node:buffer";

/** Ranges of bytes, both ends included. */
export type ByteRanges = readonly (readonly [first: number, last: number])[];

/** The bytes that may stand at a place. The same bytes are the same object. */
export interface ByteSet {
  /** Its own. */
  readonly number: number;
  readonly ranges: ByteRanges;
  /** Its members, without the line feed, which no line holds. */
  readonly bytes: readonly number[];
  /** By byte, 1 for each of its members. */
  readonly has: Uint8Array;
}

const lineFeed = 0x0a;

const membersOf = (ranges: ByteRanges): readonly number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

let count = 0;

function make(ranges: ByteRanges, bytes: readonly number[]): ByteSet {
  const has = new Uint8Array(256);
  for (const byte of bytes) has[byte] = 1;
  count += 1;
  return { number: count, ranges, bytes, has };
}

const singles = Array.from({ length: 256 }, (_, byte) => make([[byte, byte]], byte === lineFeed ? [] : [byte]));
/** The set of one byte. */
export const singleByte = (byte: number): ByteSet => singles[byte] ?? anyByte;
/** The sets of a text's bytes (UTF-8). */
export const setsOf = (text: string): readonly ByteSet[] => Array.from(Buffer.from(text), singleByte);

const made = new Map<string, ByteSet>();

/** @returns the set of the bytes of some ranges */
export function byteSet(ranges: ByteRanges): ByteSet {
  const [[first, last] = [0, -1], ...more] = ranges;
  if (more.length === 0 && first === last) return singleByte(first);
  const key = ranges.join(" ");
  let set = made.get(key);
  if (set === undefined) {
    set = make(
      ranges,
      membersOf(ranges).filter((byte) => byte !== lineFeed),
    );
    made.set(key, set);
  }
  return set;
}

const all: ByteRanges = [[0, 0xff]];
/** What may stand before or behind a literal, also a line feed. */
export const anyByte: ByteSet = make(all, membersOf(all));
