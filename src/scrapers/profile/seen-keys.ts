import { DistinctEstimate } from "./distinct.ts";
import { hashText, type TextHash } from "./hash.ts";

/** Up to so many different keys a count of repetitions is exact; with more it is an estimate. */
export const exactKeys = 500_000;

const estimateBits = 14;

/** How often keys came again. */
export interface Repetitions {
  readonly keys: number;
  readonly repeated: number;
  /** Null for an exact count; else by how much `repeated` may well be wrong, in keys (three standard errors). */
  readonly uncertainty: number | null;
}

/** Tells keys that were seen already, by hashes of 64 bits, in memory that has a limit (8 bytes a slot). */
export class SeenKeys {
  readonly #limit: number;
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #estimate = new DistinctEstimate(estimateBits);
  readonly #hash: TextHash = { high: 0, low: 0 };
  #distinct = 0;
  #keys = 0;
  #overflowed = false;

  constructor(limit = exactKeys) {
    this.#limit = limit;
    const slots = 2 ** Math.ceil(Math.log2(limit * 2));
    this.#slots = new Uint32Array(slots * 2);
    this.#mask = slots - 1;
  }

  /** @returns whether the key was seen before; false for what is not known any more */
  add(key: string): boolean {
    hashText(key, this.#hash);
    this.#keys += 1;
    this.#estimate.add(this.#hash);
    // Two zeros mark an empty slot.
    const high = this.#hash.high === 0 ? 1 : this.#hash.high;
    const { low } = this.#hash;
    let slot = low & this.#mask;
    while (this.#slots[2 * slot] !== 0) {
      if (this.#slots[2 * slot] === high && this.#slots[2 * slot + 1] === low) return true;
      slot = (slot + 1) & this.#mask;
    }
    if (this.#distinct === this.#limit) {
      this.#overflowed = true;
      return false;
    }
    this.#slots[2 * slot] = high;
    this.#slots[2 * slot + 1] = low;
    this.#distinct += 1;
    return false;
  }

  repetitions(): Repetitions {
    if (!this.#overflowed) return { keys: this.#keys, repeated: this.#keys - this.#distinct, uncertainty: null };
    const distinct = Math.min(this.#keys, this.#estimate.count());
    const uncertainty = Math.ceil(3 * this.#estimate.error * distinct);
    return { keys: this.#keys, repeated: this.#keys - distinct, uncertainty };
  }
}
