import type { ByteProfile } from "./byte-set.ts";
import type { Sought } from "./line-filter.ts";
import { gramLength, gramOf, pairLength } from "./literal.ts";

/** A literal that may stand where something triggers. */
export interface Probe {
  readonly number: number;
  readonly row: readonly ByteProfile[];
  /** The place in the literal of the first byte of what triggers, and the one behind its last. */
  readonly at: number;
  readonly end: number;
}

/** Two bytes that may follow each other. */
export type PairOfSets = readonly [first: ByteProfile, second: ByteProfile];

/** By what literals are noticed. Bytes in a row are a number: the first byte is the lowest. */
export interface Triggers {
  readonly grams: ReadonlyMap<number, readonly Probe[]>;
  readonly pairs: ReadonlyMap<number, readonly Probe[]>;
  /** The same pairs as sets. */
  readonly pairSets: readonly PairOfSets[];
}

/** Every row of bytes that sets in a row may be. */
function valuesOf(row: readonly ByteProfile[]): readonly number[] {
  let values = [0];
  for (const [place, { bytes }] of row.entries()) {
    const [only = 0, ...more] = bytes;
    const shift = 8 * place;
    values =
      more.length === 0
        ? values.map((value) => value | (only << shift))
        : values.flatMap((value) => bytes.map((byte) => value | (byte << shift)));
  }
  return values;
}

/** @returns what triggers which of the literals */
export function triggersOf(sought: readonly Sought[]): Triggers {
  const grams = new Map<number, Probe[]>();
  const pairs = new Map<number, Probe[]>();
  const pairSets = new Map<string, PairOfSets>();
  const enter = (table: Map<number, Probe[]>, row: readonly ByteProfile[], probe: Probe): void => {
    for (const value of valuesOf(row)) {
      const probes = table.get(value);
      if (probes === undefined) table.set(value, [probe]);
      else probes.push(probe);
    }
  };
  for (const [number, { literal, row }] of sought.entries()) {
    const { kind, at } = literal.trigger;
    if (kind === "gram") {
      for (const place of [at, at + 1])
        enter(grams, gramOf(row, place), { number, row, at: place, end: place + gramLength });
      continue;
    }
    enter(pairs, row.slice(at, at + pairLength), { number, row, at, end: at + pairLength });
    const [first, second] = [row[at], row[at + 1]];
    if (first !== undefined && second !== undefined)
      pairSets.set(`${first.set.join(" ")}/${second.set.join(" ")}`, [first, second]);
  }
  return { grams, pairs, pairSets: [...pairSets.values()] };
}
