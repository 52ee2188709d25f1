import { frequency } from "./byte-frequency.ts";
import { pairOf, type PairTables } from "./byte-pairs.ts";
import { anyByte, type ByteProfile } from "./byte-set.ts";

/** What two bytes in a row may be. */
interface PairOfSets {
  /** Counted from 0. */
  readonly number: number;
  readonly first: ByteProfile;
  readonly second: ByteProfile;
  readonly frequency: number;
}

/** Three pairs in a row by which a literal is found. */
interface Window {
  /** Where the literal begins, from the first of the six bytes. */
  readonly offset: number;
  readonly first: PairOfSets;
  readonly second: PairOfSets;
  readonly third: PairOfSets;
}

/** Of the six bytes of a window, the two that are the literal's own; of a literal of two or three maybe only the second. */
export const keyBytes = [2, 3] as const;

/** So many windows of a literal, the rarest, are tried with every bucket. */
const windowLimit = 2;

function mark(table: Int32Array, { first, second }: PairOfSets, bit: number): void {
  for (const one of first.bytes)
    for (const other of second.bytes) {
      const pair = pairOf(one, other);
      table[pair] = (table[pair] ?? 0) | bit;
    }
}

/** One of the three pairs, for all literals of a bucket. */
class Slot {
  readonly #has: boolean[] = [];
  #frequency = 0;

  /** How often there would be a pair of the slot with one more. */
  frequencyWith({ number, frequency: more }: PairOfSets): number {
    return this.#has[number] === true ? this.#frequency : this.#frequency + more;
  }

  add(pair: PairOfSets, table: Int32Array, bit: number): void {
    if (this.#has[pair.number] === true) return;
    this.#frequency += pair.frequency;
    this.#has[pair.number] = true;
    mark(table, pair, bit);
  }
}

/** Literals that are looked for together. Whatever has any of their pairs in each slot has to be verified. */
class Bucket {
  readonly #first = new Slot();
  readonly #second = new Slot();
  readonly #third = new Slot();
  #frequency = 0;

  /** How much more often there would be something to verify with one more window. */
  costOf(window: Window): number {
    return this.#frequencyWith(window) - this.#frequency;
  }

  add(window: Window, { first, second, third }: PairTables, bit: number): void {
    this.#frequency = this.#frequencyWith(window);
    this.#first.add(window.first, first, bit);
    this.#second.add(window.second, second, bit);
    this.#third.add(window.third, third, bit);
  }

  #frequencyWith({ first, second, third }: Window): number {
    return this.#first.frequencyWith(first) * this.#second.frequencyWith(second) * this.#third.frequencyWith(third);
  }
}

/** Where a literal was put. */
export interface Placement {
  /** The bit of the tables by which it is found, counted from 0. */
  readonly bucket: number;
  readonly offset: number;
}

/** Chooses by which bytes, and with which others, each literal is looked for, and writes that into tables. */
export class WindowChooser {
  readonly #tables: PairTables;
  readonly #buckets: readonly Bucket[];
  readonly #pairs = new Map<ByteProfile, Map<ByteProfile, PairOfSets>>();
  #pairCount = 0;

  /** @param buckets how many bits of the tables may be used, from the lowest on */
  constructor(tables: PairTables, buckets: number) {
    this.#tables = tables;
    this.#buckets = Array.from({ length: buckets }, () => new Bucket());
  }

  /**
   * @param row the literal, of at least two bytes
   * @returns two placements: for where it begins at an even place, and at an odd one
   */
  place(row: readonly ByteProfile[]): readonly Placement[] {
    return [0, 1].map((parity) => {
      let best: (Placement & { readonly window: Window }) | null = null;
      let least = Infinity;
      for (const window of this.#windowsOf(row, parity)) {
        for (let bucket = 0; bucket < this.#buckets.length; bucket += 1) {
          const cost = this.#buckets[bucket]?.costOf(window) ?? Infinity;
          if (cost >= least) continue;
          least = cost;
          best = { bucket, offset: window.offset, window };
        }
      }
      if (best === null) throw new Error("a literal has less than two bytes");
      this.#buckets[best.bucket]?.add(best.window, this.#tables, 1 << best.bucket);
      return best;
    });
  }

  /** The rarest windows of a literal, where it begins at an even place (parity 0) or at an odd one (1). */
  #windowsOf(row: readonly ByteProfile[], parity: number): readonly Window[] {
    const pairAt = (place: number): PairOfSets => this.#pair(row[place] ?? anyByte, row[place + 1] ?? anyByte);
    const rarity = ({ first, second, third }: Window): number => first.frequency * second.frequency * third.frequency;
    const windows: Window[] = [];
    const [firstKey, lastKey] = keyBytes;
    const first = row.length > lastKey ? -firstKey : -lastKey;
    for (let start = first + (Math.abs(first + parity) % 2); start + lastKey < row.length; start += 2) {
      windows.push({ offset: -start, first: pairAt(start), second: pairAt(start + 2), third: pairAt(start + 4) });
    }
    return windows.toSorted((left, right) => rarity(left) - rarity(right)).slice(0, windowLimit);
  }

  #pair(first: ByteProfile, second: ByteProfile): PairOfSets {
    let seconds = this.#pairs.get(first);
    if (seconds === undefined) this.#pairs.set(first, (seconds = new Map()));
    let pair = seconds.get(second);
    if (pair === undefined) {
      seconds.set(second, (pair = { number: this.#pairCount, first, second, frequency: frequency([first, second]) }));
      this.#pairCount += 1;
    }
    return pair;
  }
}
