import { type ByteProfile, profileOf } from "./byte-set.ts";
import type { Literal } from "./literal.ts";

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

/** Tells lines that hold one of many literals from all others. */
export interface LineFilter {
  /** Every line is of interest. */
  readonly isEvery: boolean;
  readonly sought: readonly Sought[];
  /** The needs by the place of a literal of theirs of which any must stand in the line. */
  readonly owners: readonly (readonly number[])[];
}

/** Literals by what they are: the same one may be wanted by many. */
class Catalogue {
  readonly sought: {
    literal: Literal;
    row: readonly ByteProfile[];
    interest: Interest;
    needs: (readonly number[] | null)[];
  }[] = [];
  readonly #places = new Map<string, number>();

  /** @returns the literal's place */
  add(literal: Literal, interest: Interest): number {
    const { sets, begins, ends, trigger } = literal;
    const row = sets.map(profileOf);
    const key = `${row.map(({ number }) => number).join()} ${begins} ${ends} ${trigger.kind} ${trigger.at}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.sought.push({ literal, row, interest: 0, needs: [] }) - 1;
      this.#places.set(key, place);
    }
    const entry = this.sought[place];
    if (entry !== undefined && entry.interest < interest) entry.interest = interest;
    return place;
  }
}

/** More literals are not told apart: their numbers are written in two bytes. */
const literalLimit = 0xffff;

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
  const { sought } = catalogue;
  if (wanted === null || sought.length > literalLimit) return { isEvery: true, sought: [], owners: [] };
  return { isEvery: false, sought, owners };
}
