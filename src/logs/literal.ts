import { frequency } from "./byte-frequency.ts";
import { type ByteProfile, type ByteSet, profileOf, setsOf } from "./byte-set.ts";

/** The bytes by which a literal is noticed: four in a row, or two where it is short or leaves too much open. */
export interface Trigger {
  readonly kind: "gram" | "pair";
  /** The place of their first in the literal. */
  readonly at: number;
}

export const triggerLengths = { gram: 4, pair: 2 } as const;

/** Bytes in a row, at least two. */
export interface Literal {
  readonly sets: readonly ByteSet[];
  /** They stand where a line's text begins. */
  readonly begins: boolean;
  /** They stand where a line's text ends. */
  readonly ends: boolean;
  readonly trigger: Trigger;
}

/** Four bytes that may be more than these are no good: each takes its place in the tables. */
const gramLimit = 320;
/** What each value costs, as a frequency. */
const valueCost = 2e-8;

function best(row: readonly ByteProfile[], kind: Trigger["kind"], limit: number): Trigger | null {
  let least = Infinity;
  let trigger: Trigger | null = null;
  for (let at = 0; at + triggerLengths[kind] <= row.length; at += 1) {
    const bytes = row.slice(at, at + triggerLengths[kind]);
    const count = bytes.reduce((product, { bytes }) => product * bytes.length, 1);
    const cost = frequency(bytes) + count * valueCost;
    if (count > limit || cost >= least) continue;
    least = cost;
    trigger = { kind, at };
  }
  return trigger;
}

/**
 * Makes a literal, to be noticed by its rarest bytes.
 * @param sets at least two
 */
export function literalOfSets(sets: readonly ByteSet[], begins = false, ends = false): Literal {
  const row = sets.map(profileOf);
  const trigger = best(row, "gram", gramLimit) ?? best(row, "pair", Infinity);
  if (trigger === null) throw new Error("a literal has less than two bytes");
  return { sets, begins, ends, trigger };
}

/** The literal of a text, which may stand anywhere. */
export const literalOf = (text: string): Literal => literalOfSets(setsOf(text));
