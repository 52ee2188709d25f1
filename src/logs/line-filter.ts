import type { ByteSet } from "./byte-set.ts";
import { type KernelTables, layTables } from "./kernel-tables.ts";
import type { Literal } from "./literal.ts";
import type { Interest, Search, SoughtNeed } from "./sought.ts";

/** What makes a line one of interest. */
export interface Need {
  /** It holds one of these literals, */
  readonly any: readonly Literal[];
  /** and one of these, if any are named, */
  readonly also: readonly Literal[] | null;
  /** and its text begins with bytes of these sets; empty when nothing is known of that. */
  readonly opening: readonly ByteSet[];
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

/** Tells lines that meet one of many needs from all others. */
export interface LineFilter {
  /** Every line is of interest. */
  readonly isEvery: boolean;
  /** How many literals are looked for, and how many needs there are. */
  readonly literals: number;
  readonly needs: number;
  /** Made when they are asked for. */
  readonly tables: KernelTables;
}

function filterOf(search: Search): LineFilter {
  let laid: KernelTables | null = null;
  return {
    isEvery: search.isEvery,
    literals: search.literals.length,
    needs: search.needs.length,
    get tables() {
      return (laid ??= layTables(search));
    },
  };
}

/** Literals, each once. */
class Catalogue {
  readonly sought: { readonly literal: Literal; interest: Interest; readonly needs: number[] }[] = [];
  readonly #places = new Map<Literal, number>();

  /** @returns the literal's place */
  add(literal: Literal, interest: Interest): number {
    let place = this.#places.get(literal);
    if (place === undefined) {
      place = this.sought.push({ literal, interest: 0, needs: [] }) - 1;
      this.#places.set(literal, place);
    }
    const entry = this.sought[place];
    if (entry !== undefined && entry.interest < interest) entry.interest = interest;
    return place;
  }
}

/** More literals are not told apart: their numbers are written in two bytes. */
const literalLimit = 0xffff;

/**
 * Makes a filter for lines that meet some of many needs.
 * @param wanted null when every line is of interest
 */
export function lineFilter(wanted: Wanted | null): LineFilter {
  const catalogue = new Catalogue();
  for (const literal of wanted?.endings ?? []) catalogue.add(literal, 3);
  for (const literal of wanted?.marks ?? []) catalogue.add(literal, 2);
  const needs = (wanted?.needs ?? []).map(({ any, also, opening }, place): SoughtNeed => {
    for (const literal of any) catalogue.sought[catalogue.add(literal, 1)]?.needs.push(place);
    return { also: also?.map((literal) => catalogue.add(literal, 0)) ?? null, opening };
  });
  const { sought } = catalogue;
  const isEvery = wanted === null || sought.length > literalLimit;
  return filterOf(isEvery ? { literals: [], needs: [], isEvery } : { literals: sought, needs, isEvery });
}
