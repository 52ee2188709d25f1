import { Buffer } from "node:buffer";

/** The bytes that may stand at a place: ranges, both ends included. */
export type ByteSet = readonly (readonly [first: number, last: number])[];
const singles = Array.from({ length: 256 }, (_, byte): ByteSet => [[byte, byte]]);
/** The set of one byte. */
export const singleByte = (byte: number): ByteSet => singles[byte] ?? [[byte, byte]];
/** The sets of a text's bytes (UTF-8). */
export const setsOf = (text: string): readonly ByteSet[] => [...Buffer.from(text)].map(singleByte);

/** A set of bytes in the forms in which it is asked for often. */
export interface ByteProfile {
  /** Its own. */
  readonly number: number;
  readonly set: ByteSet;
  /** Its members, without the line feed, which no line holds. */
  readonly bytes: readonly number[];
  /** By byte, 1 for each of its members. */
  readonly has: Uint8Array;
}

const lineFeed = 0x0a;

const membersOf = (set: ByteSet): readonly number[] =>
  set.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

let profileCount = 0;

function makeProfile(set: ByteSet, bytes: readonly number[]): ByteProfile {
  const has = new Uint8Array(256);
  for (const byte of bytes) has[byte] = 1;
  profileCount += 1;
  return { number: profileCount, set, bytes, has };
}

/** Most literals are made of the same few sets, and most sets are of one byte. */
const made = new Map<string | number, ByteProfile>();

const keyOf = (set: ByteSet): string | number => {
  const [range] = set;
  return set.length === 1 && range !== undefined && range[0] === range[1] ? range[0] : set.join(" ");
};

/** @returns the same object for the same set */
export function profileOf(set: ByteSet): ByteProfile {
  const key = keyOf(set);
  let profile = made.get(key);
  if (profile === undefined) {
    profile = makeProfile(
      set,
      membersOf(set).filter((byte) => byte !== lineFeed),
    );
    made.set(key, profile);
  }
  return profile;
}

const all: ByteSet = [[0, 0xff]];
/** What may stand before or behind a literal, also a line feed. */
export const anyByte: ByteProfile = makeProfile(all, membersOf(all));
