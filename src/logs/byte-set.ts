import { Buffer } from "node:buffer";

/** The bytes that may stand at a place: ranges, both ends included. */
export type ByteSet = readonly (readonly [first: number, last: number])[];
/** The sets of a text's bytes (UTF-8). */
export const setsOf = (text: string): readonly ByteSet[] =>
  [...Buffer.from(text)].map((byte): ByteSet => [[byte, byte]]);

/** A set of bytes in the forms in which it is asked for often. */
export interface ByteProfile {
  readonly set: ByteSet;
  /** Its members, without the line feed, which no line holds. */
  readonly bytes: readonly number[];
  /** By byte, 1 for each of its members. */
  readonly has: Uint8Array;
}

const lineFeed = 0x0a;

const membersOf = (set: ByteSet): readonly number[] =>
  set.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

function makeProfile(set: ByteSet, bytes: readonly number[]): ByteProfile {
  const has = new Uint8Array(256);
  for (const byte of bytes) has[byte] = 1;
  return { set, bytes, has };
}

/** Most literals are made of the same few sets. */
const made = new Map<string, ByteProfile>();

/** @returns the same object for the same set */
export function profileOf(set: ByteSet): ByteProfile {
  const key = set.join(" ");
  let profile = made.get(key);
  if (profile === undefined)
    made.set(
      key,
      (profile = makeProfile(
        set,
        membersOf(set).filter((byte) => byte !== lineFeed),
      )),
    );
  return profile;
}

const all: ByteSet = [[0, 0xff]];
/** What may stand before or behind a literal, also a line feed. */
export const anyByte: ByteProfile = makeProfile(all, membersOf(all));
