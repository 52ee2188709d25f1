import { mayHoldBlockPage } from "./block-page.ts";

interface Bytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** No telling word is longer, in bytes. */
const longestWord = 128;
/** A record may go over so many pieces of a file: at most 16 MiB, of 1 MiB each, and the two that it begins and ends in. */
const piecesOfRecord = 18;

/** Tells records that hold no text of a block page from others, by the bytes they come from, many at a time. */
export class BlockFilter {
  /** Bytes that hold none. */
  #harmless: Uint8Array | null = null;
  /** Whether the pieces of this file are looked at. */
  #inPieces = false;
  /** A record may hold something of so many pieces before. */
  #suspectFor = 0;
  #seam: Uint8Array = new Uint8Array(0);

  /** A file begins. */
  begin(): void {
    this.#harmless = null;
    this.#inPieces = false;
    this.#suspectFor = 0;
    this.#seam = new Uint8Array(0);
  }

  /** Looks at many whole records at once, which is faster than looking at each. */
  whole(records: Bytes): void {
    this.#harmless = mayHoldBlockPage(records) ? null : records.bytes;
  }

  /** Looks at a piece of a file whose records may begin in earlier pieces. */
  piece(bytes: Uint8Array): void {
    this.#inPieces = true;
    const seam = new Uint8Array([...this.#seam, ...bytes.subarray(0, longestWord)]);
    this.#seam = bytes.slice(-longestWord);
    if (holds(bytes) || holds(seam)) this.#suspectFor = piecesOfRecord;
    else if (this.#suspectFor > 0) this.#suspectFor -= 1;
  }

  /** Whether a record has to be looked at itself. @param written null where its bytes are not known */
  isSuspect(written: Bytes | null): boolean {
    if (written === null) return !this.#inPieces || this.#suspectFor > 0;
    return written.bytes !== this.#harmless && mayHoldBlockPage(written);
  }
}

const holds = (bytes: Uint8Array): boolean => mayHoldBlockPage({ bytes, start: 0, end: bytes.length });
