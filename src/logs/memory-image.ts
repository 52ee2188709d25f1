const word = 8;

/** Hands out addresses one behind the other, each at a multiple of eight bytes. Nothing lies at 0, which stands for nothing. */
export class Addresses {
  #next = 2 * word;

  take(bytes: number): number {
    const address = this.#next;
    this.#next = Math.ceil((address + bytes) / word) * word;
    return address;
  }

  get end(): number {
    return this.#next;
  }
}

/** Memory that grows as things are laid into it; numbers are little-endian. */
export class MemoryImage {
  readonly #addresses = new Addresses();
  #bytes = new Uint8Array(2 ** 20);
  #view = new DataView(this.#bytes.buffer);

  /** @returns the address of so many bytes, all of them 0 */
  take(bytes: number): number {
    const address = this.#addresses.take(bytes);
    if (this.#addresses.end > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#addresses.end);
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return address;
  }

  /** Lays numbers of four bytes. @returns their address */
  words(values: readonly number[]): number {
    const address = this.take(4 * values.length);
    for (const [index, value] of values.entries()) this.setWord(address + 4 * index, value);
    return address;
  }

  /** Lays numbers of two bytes. @returns their address */
  halves(values: readonly number[]): number {
    const address = this.take(2 * values.length);
    for (const [index, value] of values.entries()) this.#view.setUint16(address + 2 * index, value, true);
    return address;
  }

  setWord(address: number, value: number): void {
    this.#view.setInt32(address, value, true);
  }

  wordAt(address: number): number {
    return this.#view.getInt32(address, true);
  }

  setBits(address: number, bits: number): void {
    this.#view.setUint8(address, this.#view.getUint8(address) | bits);
  }

  set(address: number, bytes: Uint8Array): void {
    this.#bytes.set(bytes, address);
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#addresses.end);
  }
}
