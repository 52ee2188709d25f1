import type { ByteSet } from "./byte-set.ts";
import type { Literal } from "./literal.ts";

/** 0: the line holds nothing of interest. 1: something that is wanted. 2: it must be seen. 3: it may hold an ending. */
export type Interest = 0 | 1 | 2 | 3;

/** A literal that is looked for. */
export interface Sought {
  readonly literal: Literal;
  /** Of a line that holds it; where it is 1, one of its needs must be met as well. */
  readonly interest: Interest;
  /** The places of the needs of which any line holds one of these. */
  readonly needs: readonly number[];
}

/** What must be true besides for a need to be met. */
export interface SoughtNeed {
  /** One of these literals stands in the line (places); null: nothing. */
  readonly also: readonly number[] | null;
  readonly opening: readonly ByteSet[];
}

/** What is looked for in lines. */
export interface Search {
  readonly literals: readonly Sought[];
  /** In the order in which they were wanted. */
  readonly needs: readonly SoughtNeed[];
  /** Every line is of interest. */
  readonly isEvery: boolean;
}
