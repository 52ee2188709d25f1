import type { TextHash } from "./hash.ts";

/** Counts distinct values in constant memory: HyperLogLog (Flajolet et al., 2007), with 2^bits registers. */
export class DistinctEstimate {
  readonly #registers: Uint8Array;
  readonly #shift: number;

  constructor(bits: number) {
    this.#registers = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  add({ high, low }: TextHash): void {
    const index = high >>> this.#shift;
    const rank = Math.clz32(low) + 1;
    if (rank > (this.#registers[index] ?? 0)) this.#registers[index] = rank;
  }

  count(): number {
    const size = this.#registers.length;
    let sum = 0;
    let zeros = 0;
    for (const register of this.#registers) {
      sum += 2 ** -register;
      if (register === 0) zeros += 1;
    }
    const raw = ((0.7213 / (1 + 1.079 / size)) * size ** 2) / sum;
    // Few values leave registers untouched: counting those is nearer then.
    return Math.round(raw <= 2.5 * size && zeros > 0 ? size * Math.log(size / zeros) : raw);
  }

  /** The relative standard error of the count. */
  get error(): number {
    return 1.04 / Math.sqrt(this.#registers.length);
  }
}
