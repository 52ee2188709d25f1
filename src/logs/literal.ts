import { countedFrequency } from "./counted-frequency.ts";
import { anyByte, type ByteSet, setsOf } from "./byte-set.ts";

/**
 * The bytes by which a literal is noticed. `gram`: four in a row at a place, or those one place behind, since a log is
 * looked at only every other place; one of the five may lie before the literal or behind it. `pair`: two in a row, where
 * it is short or leaves too much open.
 */
export interface Trigger {
  readonly kind: "gram" | "pair";
  /** The place of their first in the literal, -1 for the one before it. */
  readonly at: number;
}

export const gramLength = 4;
export const pairLength = 2;

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
const gramLimit = 3000;
/** As a frequency: how often other bytes are taken for each value. */
const valueCost = 3e-6;
/** The same for a pair: few can be told from others. */
const pairCost = 1e-3;

const countOf = (row: readonly ByteSet[]): number => row.reduce((product, { bytes }) => product * bytes.length, 1);

/** The four bytes of a gram, of which one may lie outside of the literal. */
export const gramOf = (row: readonly ByteSet[], at: number): readonly ByteSet[] =>
  Array.from({ length: gramLength }, (_, index) => row[at + index] ?? anyByte);

/** A way to notice a literal, and how often a place of a log has to be looked at for it. */
export interface Notice {
  readonly trigger: Trigger;
  readonly cost: number;
}

const rarest = (notices: readonly Notice[]): Notice | null =>
  notices.reduce<Notice | null>(
    (least, notice) => (least !== null && least.cost <= notice.cost ? least : notice),
    null,
  );

/** A trigger begins at one of so many places of a literal. */
const triggerPlaces = 100;

const gramNotices = (row: readonly ByteSet[]): readonly Notice[] =>
  Array.from({ length: Math.min(triggerPlaces, row.length - gramLength + 2) }, (_, index) => index - 1).flatMap(
    (at) => {
      const grams = [gramOf(row, at), gramOf(row, at + 1)];
      if (grams.some((gram) => countOf(gram) > gramLimit)) return [];
      const cost = grams.reduce((sum, gram) => sum + (countedFrequency(gram) + countOf(gram) * valueCost) / 2, 0);
      return [{ trigger: { kind: "gram", at }, cost }];
    },
  );

const pairNotices = (row: readonly ByteSet[]): readonly Notice[] =>
  Array.from({ length: Math.min(triggerPlaces, row.length - pairLength + 1) }, (_, at) => ({
    trigger: { kind: "pair", at },
    cost: countedFrequency(row.slice(at, at + pairLength)) + pairCost,
  }));

/** @returns the cheapest way to notice bytes of these sets in a row; null where they are less than two */
export const noticeOf = (row: readonly ByteSet[]): Notice | null => rarest([...gramNotices(row), ...pairNotices(row)]);

/**
 * Makes a literal, to be noticed by its rarest bytes.
 * @param sets at least two
 */
export function literalOfSets(sets: readonly ByteSet[], begins = false, ends = false): Literal {
  const notice = noticeOf(sets);
  if (notice === null) throw new Error("a literal has less than two bytes");
  return { sets, begins, ends, trigger: notice.trigger };
}

/** The literal of a text, which may stand anywhere. */
export const literalOf = (text: string): Literal => literalOfSets(setsOf(text));
