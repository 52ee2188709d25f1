/** Longer texts say more than any title: they are pages. In UTF-16 units. */
const titleLength = 60;
/** Of so many texts it is known whether they are the same. */
const textsKept = 1000;

/** Counts texts that may be those of block pages. */
export class BlockPages {
  #pages = 0;
  #short = 0;
  readonly #texts = new Set<string>();

  add(text: string): void {
    if (text.length > titleLength) {
      this.#pages += 1;
      return;
    }
    this.#short += 1;
    if (this.#texts.size < textsKept) this.#texts.add(text);
  }

  /** How many surely are: a site says the same each time, but films and songs that have such words for names differ. */
  get sure(): number {
    const differ = this.#short > 1 && this.#texts.size > this.#short / 2;
    return this.#pages + (differ ? 0 : this.#short);
  }
}
