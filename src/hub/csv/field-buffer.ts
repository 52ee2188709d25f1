/** Where a field lies: bytes `start` to `end` of `buffer`, until the handler returns. */
export interface FieldHandler {
  /** Where it stands is asked for with `CsvTokenizer.fieldPosition`, while the call lasts. */
  field(buffer: Uint8Array, start: number, end: number): void;
  /** A record is complete. `false` stops the tokenizer for good. */
  record(): boolean;
}

/** 1-based; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Bytes of one field that are kept, when it has to be put together: what is longer is text in any case. */
const scratchLimit = 64 * 1024;

/** The UTF-16 units of UTF-8 bytes; those that continue a character count nothing. */
function units(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1;
  }
  return count;
}

const noBytes = new Uint8Array(0);

/**
 * The field that is being read: a run of the bytes at hand, or, where quotes are left out or the bytes ended in the
 * middle, a copy. It also counts lines, so that a place can be told when it is asked for.
 */
export class FieldBuffer {
  /** Where the text that is not in scratch begins. */
  from = 0;
  readonly #handler: FieldHandler;
  readonly #scratch = new Uint8Array(scratchLimit);
  #scratchLength = 0;
  #bytes: Uint8Array = noBytes;
  #line = 1;
  /** Where the line begins in the bytes at hand, and how many units of it came before them. */
  #lineStart = 0;
  #unitsBefore = 0;
  /** The same, as it was where the field began. */
  #fieldLine = 1;
  #fieldLineStart = 0;
  #fieldUnitsBefore = 0;
  #fieldAt = 0;

  constructor(handler: FieldHandler) {
    this.#handler = handler;
  }

  /** Takes the next bytes; a field that was begun goes on at their beginning. */
  take(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.from = 0;
  }

  /** @param at where it begins; its text begins there too */
  begin(at: number): void {
    this.from = at;
    this.#scratchLength = 0;
    this.#fieldLine = this.#line;
    this.#fieldLineStart = this.#lineStart;
    this.#fieldUnitsBefore = this.#unitsBefore;
    this.#fieldAt = at;
  }

  /** Copies the text up to `end`, as what follows is left out or not here yet. */
  keep(end: number): void {
    const free = scratchLimit - this.#scratchLength;
    const part = this.#bytes.subarray(this.from, Math.min(end, this.from + free));
    this.#scratch.set(part, this.#scratchLength);
    this.#scratchLength += part.length;
  }

  /** The field is complete. */
  end(end: number): void {
    if (this.#scratchLength === 0) {
      this.#handler.field(this.#bytes, this.from, Math.max(this.from, end));
    } else {
      if (end > this.from) this.keep(end);
      this.#handler.field(this.#scratch, 0, this.#scratchLength);
    }
    this.#scratchLength = 0;
  }

  /** @param next where the next line begins */
  newLine(next: number): void {
    this.#line += 1;
    this.#lineStart = next;
    this.#unitsBefore = 0;
  }

  /** The bytes at hand are used up, and not kept. @param isOpen a field was begun @param isText its text goes on */
  leave(isOpen: boolean, isText: boolean): void {
    const { length } = this.#bytes;
    if (isOpen) {
      this.#fieldUnitsBefore = this.fieldPosition().column - 1;
      this.#fieldLineStart = 0;
      this.#fieldAt = 0;
      if (isText) this.keep(length);
    }
    this.#unitsBefore += units(this.#bytes, this.#lineStart, length);
    this.#lineStart = 0;
    this.#bytes = noBytes;
  }

  /** Where the next byte stands. */
  position(): Position {
    return { line: this.#line, column: this.#unitsBefore + 1 };
  }

  /** Where the field begins. */
  fieldPosition(): Position {
    const here = units(this.#bytes, this.#fieldLineStart, this.#fieldAt);
    return { line: this.#fieldLine, column: this.#fieldUnitsBefore + here + 1 };
  }
}
