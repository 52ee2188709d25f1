import { type FieldStatistics, type ValueType, valueTypes } from "../../contracts/scraper-baseline.ts";
import { DistinctEstimate } from "./distinct.ts";
import { hashText, type TextHash } from "./hash.ts";

/** A text that stands in nearly every record. */
export interface RepeatedText {
  readonly text: string;
  /** The records that surely have it, at the least. */
  readonly atLeast: number;
}

const distinctBits = 9;
/** Values of one length differ within so many units of either end, or they count as the same. */
const hashedEnds = 32;

/** JSON has no other types; null is no value. */
const typeOf = (value: unknown): ValueType => {
  const type = typeof value;
  if (type === "string" || type === "number" || type === "boolean") return type;
  return Array.isArray(value) ? "list" : "object";
};

/** Whether a field says something: neither absent, null, an empty list nor blank. */
export function hasValue(value: unknown): boolean {
  if (typeof value === "string") return value.length > 0 && (value.charCodeAt(0) > 32 || value.trim() !== "");
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Counts the values of one field, in memory that does not grow with them. */
export class FieldProfile {
  present = 0;
  #nulls = 0;
  #types = 0;
  #shortest = Infinity;
  #longest = -1;
  readonly #distinct = new DistinctEstimate(distinctBits);
  readonly #hash: TextHash = { high: 0, low: 0 };
  // A majority vote (Boyer and Moore, 1981): a text that more than half of all records hold wins it.
  #candidate = "";
  #votes = 0;

  add(value: unknown): void {
    if (!hasValue(value)) {
      if (value === null) this.#nulls += 1;
      return;
    }
    this.present += 1;
    this.#types |= 1 << valueTypes.indexOf(typeOf(value));
    if (typeof value === "string") this.#text(value);
    else if (typeof value === "number") this.#count(String(value));
  }

  #text(text: string): void {
    if (text.length < this.#shortest) this.#shortest = text.length;
    if (text.length > this.#longest) this.#longest = text.length;
    this.#count(text);
    if (this.#votes === 0) this.#candidate = text;
    this.#votes += text === this.#candidate ? 1 : -1;
  }

  #count(text: string): void {
    hashText(text, this.#hash, hashedEnds);
    this.#distinct.add(this.#hash);
  }

  /** @param records all that there are, also those without the field; one at least */
  statistics(records: number): FieldStatistics {
    return {
      coverage: this.present / records,
      nulls: this.#nulls / records,
      types: valueTypes.filter((_, index) => (this.#types & (1 << index)) !== 0),
      distinct: this.#distinct.count(),
      length: this.#longest < 0 ? null : { shortest: this.#shortest, longest: this.#longest },
    };
  }

  /** The text that won the vote: with `v` of `n` texts left in favour, at least (n + v) / 2 are it. */
  repeated(): RepeatedText {
    return { text: this.#candidate, atLeast: Math.ceil((this.present + this.#votes) / 2) };
  }
}
