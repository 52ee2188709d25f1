import { type Literal, profileOf } from "./byte-set.ts";
import { WindowChooser } from "./literal-windows.ts";
import { type Interest, ProbeTable } from "./probe-table.ts";
import { pairOf, type PairTables, pairTables } from "./byte-pairs.ts";

/** What a splitter is to look for, so that lines need not be decoded to be told apart. */
export interface Wanted {
  /** A line that holds none of these is of no interest. */
  readonly literals: readonly Literal[];
  /** The same for lines that say how something ended: what stood before them is of interest too. */
  readonly endings: readonly Literal[];
  /** The same for lines that must be seen, whatever else they hold. */
  readonly marks: readonly Literal[];
}

/** Tells places where a line ends, is unclean, or may hold a literal from all others. */
export interface LineFilter {
  readonly tables: PairTables;
  /** What a line's interest is before anything of it is seen. */
  readonly initial: Interest;
  /**
   * Looks for literals at a place that has bits.
   * @param index of the first byte of the three pairs
   * @param bits of the place
   * @param from where the literals may begin
   * @param found gets the places of the wanted literals that stand there
   * @returns the interest of the most interesting literal that stands there
   */
  verify(bytes: Uint8Array, index: number, bits: number, from: number, found: number[]): Interest;
}

const lineFeed = 0x0a;
const tab = 0x09;
const carriageReturn = 0x0d;

/** The sign bit: a byte that ends a line, or may make it unclean, is in the third pair. */
const breakBit = 1 << 31;
/** The other bits: each stands for literals that are looked for together. */
const bucketCount = 31;

export const isBreak = (bits: number): boolean => bits < 0;
export const literalBits = (bits: number): number => bits & ~breakBit;

/**
 * Whether a terminal does not show what stands here as it is (`readLine` takes it off): an escape, a control character
 * (C1 in UTF-8 too), a byte-order mark, a carriage return that does not end the line. A line with any of them can hold a
 * literal in parts, so it has to be cleaned first.
 */
export function isUnclean(byte: number, next: number): boolean {
  if (byte === carriageReturn) return next !== lineFeed;
  if (byte === 0xc2) return next >= 0x80 && next < 0xa0;
  if (byte === 0xef) return next === 0xbb;
  return (byte < 0x20 && byte !== tab && byte !== lineFeed) || byte === 0x7f;
}

const mayBreak = (byte: number): boolean =>
  (byte < 0x20 && byte !== tab) || byte === 0x7f || byte === 0xc2 || byte === 0xef;

const every = Array.from({ length: 256 }, (_, byte) => byte);

/** Tables that find pairs with some bytes. */
function breakTables(isOne: (byte: number) => boolean): PairTables {
  const tables = pairTables(breakBit);
  tables.third.fill(0);
  for (const byte of every.filter(isOne))
    for (const other of every) {
      tables.third[pairOf(byte, other)] = breakBit;
      tables.third[pairOf(other, byte)] = breakBit;
    }
  return tables;
}

/**
 * Makes a filter for lines that hold one of many literals.
 * @param wanted null when every line is of interest
 */
export function lineFilter(wanted: Wanted | null): LineFilter {
  if (wanted === null) {
    return { tables: breakTables((byte) => byte === lineFeed), initial: 2, verify: () => 2 };
  }
  const tables = breakTables(mayBreak);
  const windows = new WindowChooser(tables, bucketCount);
  const probes = new ProbeTable(bucketCount);
  const add = (literal: Literal, interest: Interest, nth: number): void => {
    const row = literal.map(profileOf);
    for (const { bucket, offset } of windows.place(row)) probes.add({ row, offset, interest, nth }, bucket);
  };
  for (const literal of wanted.endings) add(literal, 3, -1);
  for (const literal of wanted.marks) add(literal, 2, -1);
  for (const [nth, literal] of wanted.literals.entries()) add(literal, 1, nth);
  probes.settle();
  return {
    tables,
    initial: 0,
    verify: (bytes, index, bits, from, found) => probes.verify(bytes, index, bits, from, found),
  };
}
