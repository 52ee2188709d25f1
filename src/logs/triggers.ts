import type { ByteSet } from "./byte-set.ts";
import { GramTable } from "./gram-table.ts";
import type { Sought } from "./sought.ts";
import { gramLength, gramOf, pairLength } from "./literal.ts";

/** A literal that may stand where something triggers. */
export interface Probe {
  readonly number: number;
  readonly row: readonly ByteSet[];
  /** The place in the literal of the first byte of what triggers, and the one behind its last. */
  readonly at: number;
  readonly end: number;
}

/** By what literals are noticed. Bytes in a row are a number: the first byte is the lowest. */
export interface Triggers {
  /** Rows of probes, by their number; the first is empty. */
  readonly rows: readonly (readonly Probe[])[];
  readonly grams: GramTable;
  readonly pairs: GramTable;
  /** The same pairs as sets. */
  readonly pairSets: readonly (readonly ByteSet[])[];
}

/** Bytes in a row that trigger, as sets, and what. */
interface Noticed {
  readonly sets: readonly ByteSet[];
  readonly probes: Probe[];
}

/** The same sets are what many literals are noticed by. */
class NoticedSets {
  readonly #known = new Map<string, Noticed>();

  add(sets: readonly ByteSet[], probe: Probe): void {
    const key = sets.map(({ number }) => number).join();
    const noticed = this.#known.get(key);
    if (noticed === undefined) this.#known.set(key, { sets, probes: [probe] });
    else noticed.probes.push(probe);
  }

  get all(): readonly Noticed[] {
    return [...this.#known.values()];
  }
}

/**
 * Enters what each value of some sets triggers.
 * @param rows gets the rows that come of it
 */
function enter({ sets, probes }: Noticed, rows: (readonly Probe[])[], table: Pick<GramTable, "get" | "set">): void {
  /** By the number of a row, that of the row with these probes at its end: most values trigger nothing else. */
  const longer = new Map<number, number>();
  for (const value of valuesOf(sets)) {
    const before = table.get(value);
    let row = longer.get(before);
    if (row === undefined) {
      row = rows.push([...(rows[before] ?? []), ...probes]) - 1;
      longer.set(before, row);
    }
    table.set(value, row);
  }
}

/** Every row of bytes that sets in a row may be. */
function valuesOf(row: readonly ByteSet[]): readonly number[] {
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
  const ofGrams = new NoticedSets();
  const ofPairs = new NoticedSets();
  for (const [number, { literal }] of sought.entries()) {
    const { sets: row, trigger } = literal;
    const { kind, at } = trigger;
    if (kind === "pair") {
      ofPairs.add(row.slice(at, at + pairLength), { number, row, at, end: at + pairLength });
      continue;
    }
    for (const place of [at, at + 1])
      ofGrams.add(gramOf(row, place), { number, row, at: place, end: place + gramLength });
  }
  const rows: (readonly Probe[])[] = [[]];
  const grams = new GramTable();
  for (const noticed of ofGrams.all) enter(noticed, rows, grams);
  const pairs = new GramTable();
  for (const noticed of ofPairs.all) enter(noticed, rows, pairs);
  return { rows, grams, pairs, pairSets: ofPairs.all.map(({ sets }) => sets) };
}
