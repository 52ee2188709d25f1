/** Reads tables of a FlatBuffer. Source of the layout: flatbuffers.dev, "FlatBuffer Internals". Offsets are of the buffer. */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** Where field `slot` lies, or null when the table leaves it out. @throws RangeError outside of the buffer */
  #field(slot: number): number | null {
    const vtable = this.#at - this.#view.getInt32(this.#at, true);
    const entry = 4 + slot * 2;
    if (entry >= this.#view.getUint16(vtable, true)) return null;
    const offset = this.#view.getUint16(vtable + entry, true);
    return offset === 0 ? null : this.#at + offset;
  }

  #follow(at: number): number {
    return at + this.#view.getUint32(at, true);
  }

  uint8(slot: number, otherwise = 0): number {
    const at = this.#field(slot);
    return at === null ? otherwise : this.#view.getUint8(at);
  }

  int16(slot: number, otherwise = 0): number {
    const at = this.#field(slot);
    return at === null ? otherwise : this.#view.getInt16(at, true);
  }

  int32(slot: number, otherwise = 0): number {
    const at = this.#field(slot);
    return at === null ? otherwise : this.#view.getInt32(at, true);
  }

  text(slot: number): string | null {
    const at = this.#field(slot);
    if (at === null) return null;
    const start = this.#follow(at);
    const length = this.#view.getUint32(start, true);
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + start + 4, length));
  }

  table(slot: number): FlatTable | null {
    const at = this.#field(slot);
    return at === null ? null : new FlatTable(this.#view, this.#follow(at));
  }

  tables(slot: number): readonly FlatTable[] {
    const at = this.#field(slot);
    if (at === null) return [];
    const start = this.#follow(at);
    const length = this.#view.getUint32(start, true);
    if (length > this.#view.byteLength) throw new RangeError("a vector is longer than its buffer");
    return Array.from({ length }, (_, index) => new FlatTable(this.#view, this.#follow(start + 4 + index * 4)));
  }
}
