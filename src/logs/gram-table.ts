/** As in the kernel: spreads the bits of four bytes over the upper ones of a number. */
const spread = 0x9e3779b1;
const wordBits = 32;
const leastBits = 4;

/** The hash of four bytes (a number of 32 bits, the first byte the lowest), without a sign. */
export const hashOf = (gram: number): number => Math.imul(gram, spread) >>> 0;

/** An open hash table: by four bytes a number, which is not 0. At most half of its slots are taken. */
export class GramTable {
  #bits = leastBits;
  #grams = new Int32Array(2 ** leastBits);
  #values = new Int32Array(2 ** leastBits);
  #size = 0;

  /** Of the hash the upper bits choose a slot. */
  get bits(): number {
    return this.#bits;
  }

  get(gram: number): number {
    return this.#values[this.#slotOf(gram)] ?? 0;
  }

  set(gram: number, value: number): void {
    const slot = this.#slotOf(gram);
    if (this.#values[slot] === 0) {
      this.#size += 1;
      this.#grams[slot] = gram;
    }
    this.#values[slot] = value;
    if (2 * this.#size >= this.#values.length) this.#grow();
  }

  /** Gives every gram with its slot and its number. */
  each(tell: (gram: number, slot: number, value: number) => void): void {
    for (let slot = 0; slot < this.#values.length; slot += 1) {
      const value = this.#values[slot] ?? 0;
      if (value !== 0) tell(this.#grams[slot] ?? 0, slot, value);
    }
  }

  #slotOf(gram: number): number {
    const values = this.#values;
    const last = values.length - 1;
    let slot = hashOf(gram) >>> (wordBits - this.#bits);
    while (values[slot] !== 0 && this.#grams[slot] !== gram) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [grams, values] = [this.#grams, this.#values];
    this.#bits += 1;
    this.#grams = new Int32Array(2 * grams.length);
    this.#values = new Int32Array(2 * values.length);
    for (let slot = 0; slot < values.length; slot += 1) {
      const value = values[slot] ?? 0;
      if (value === 0) continue;
      const to = this.#slotOf(grams[slot] ?? 0);
      this.#grams[to] = grams[slot] ?? 0;
      this.#values[to] = value;
    }
  }
}
