import { type ByteProfile, profileOf } from "./byte-set.ts";
import { type Literal, triggerLengths } from "./literal.ts";

/** What makes a line one of interest. */
export interface Need {
  /** It holds one of these literals, */
  readonly any: readonly Literal[];
  /** and one of these; null when that is all. */
  readonly also: readonly Literal[] | null;
}

/** What a splitter is to look for, so that lines need not be decoded to be told apart. */
export interface Wanted {
  /** A line of which none of these is true is of no interest. */
  readonly needs: readonly Need[];
  /** A line that holds one of these says how something ended: what stood before it is of interest too. */
  readonly endings: readonly Literal[];
  /** A line that holds one of these must be seen, whatever else it holds. */
  readonly marks: readonly Literal[];
}

/** 0: the line holds nothing of interest. 1: something that is wanted. 2: it must be seen. 3: it may hold an ending. */
export type Interest = 0 | 1 | 2 | 3;

/** A literal that is looked for. */
export interface Sought {
  readonly literal: Literal;
  readonly row: readonly ByteProfile[];
  /** Of a line that holds it; where it is 1, one of its needs must be true as well. */
  readonly interest: Interest;
  /** What must be true besides, for one need or another: one of these stands in the line (places); null: nothing. */
  readonly needs: readonly (readonly number[] | null)[];
}

/** A literal by its number, and how far its beginning is from the last byte of what triggers. */
export interface Probe {
  readonly number: number;
  readonly reach: number;
}

/** Tells lines that hold one of many literals from all others. */
export interface LineFilter {
  /** Every line is of interest. */
  readonly isEvery: boolean;
  readonly sought: readonly Sought[];
  /** The needs by the place of a literal of theirs of which any must stand in the line. */
  readonly owners: readonly (readonly number[])[];
  /** By four bytes (the first is the lowest) and by two, what they may be a part of. */
  readonly grams: ReadonlyMap<number, readonly Probe[]>;
  readonly pairs: ReadonlyMap<number, readonly Probe[]>;
}

/** Every row of bytes that sets in a row may be, as a number: the first byte is the lowest. */
const valuesOf = (row: readonly ByteProfile[]): readonly number[] =>
  row.reduceRight<readonly number[]>(
    (values, { bytes }) => values.flatMap((value) => bytes.map((byte) => (value << 8) | byte)),
    [0],
  );

/** Literals by what they are: the same one may be wanted by many. */
class Catalogue {
  readonly sought: {
    literal: Literal;
    row: readonly ByteProfile[];
    interest: Interest;
    needs: (readonly number[] | null)[];
  }[] = [];
  readonly grams = new Map<number, Probe[]>();
  readonly pairs = new Map<number, Probe[]>();
  readonly #places = new Map<string, number>();

  /** @returns the literal's place */
  add(literal: Literal, interest: Interest): number {
    const key = JSON.stringify(literal);
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = this.#enter(literal)));
    const entry = this.sought[place];
    if (entry !== undefined && entry.interest < interest) entry.interest = interest;
    return place;
  }

  #enter(literal: Literal): number {
    const row = literal.sets.map(profileOf);
    const { kind, at } = literal.trigger;
    const number = this.sought.push({ literal, row, interest: 0, needs: [] }) - 1;
    const table = kind === "gram" ? this.grams : this.pairs;
    const reach = at + triggerLengths[kind] - 1;
    for (const value of valuesOf(row.slice(at, at + triggerLengths[kind]))) {
      const probes = table.get(value);
      if (probes === undefined) table.set(value, [{ number, reach }]);
      else probes.push({ number, reach });
    }
    return number;
  }
}

/**
 * Makes a filter for lines that hold some of many literals.
 * @param wanted null when every line is of interest
 */
export function lineFilter(wanted: Wanted | null): LineFilter {
  const catalogue = new Catalogue();
  const owners: number[][] = [];
  for (const literal of wanted?.endings ?? []) catalogue.add(literal, 3);
  for (const literal of wanted?.marks ?? []) catalogue.add(literal, 2);
  for (const [place, { any, also }] of wanted?.needs.entries() ?? []) {
    const others = also?.map((literal) => catalogue.add(literal, 0)) ?? null;
    for (const literal of any) {
      const number = catalogue.add(literal, 1);
      catalogue.sought[number]?.needs.push(others);
      (owners[number] ??= []).push(place);
    }
  }
  const { sought, grams, pairs } = catalogue;
  return { isEvery: wanted === null, sought, owners, grams, pairs };
}
