import { ascii, hexNumber, spells } from "./bytes.ts";
import { arrowWords, ujsonWords } from "./fault.ts";
import { NumberReader } from "./number-reader.ts";

/** ujson's nesting limit. */
const deepestValue = 1024;

const everyByte = 0x01010101;
const highBits = 0x80808080 | 0;
const fourQuotes = ascii.quote * everyByte;
const fourBackslashes = ascii.backslash * everyByte;
const fourSpaces = ascii.space * everyByte;

/**
 * The high bits of those of four bytes that a string's loop must look at: control characters, quotes, backslashes. Only the
 * first is told rightly. Source: graphics.stanford.edu/~seander/bithacks.html, "Determine if a word has a byte less than n".
 */
const specialsIn = (four: number): number =>
  (((four ^ fourQuotes) - everyByte) | ((four ^ fourBackslashes) - everyByte) | (four - fourSpaces)) & ~four & highBits;

/** Which of four bytes the lowest of some high bits belongs to. */
const firstOf = (bits: number): number => (31 - Math.clz32(bits & -bits)) >> 3;

/**
 * Moves through JSON text, token by token, and notes where Arrow's reader (RapidJSON) or pandas' ujson would refuse it:
 * the two differ.
 */
export class TextReader extends NumberReader {
  protected depth = 0;
  /** Of the last string: it has escapes. */
  protected escaped = false;

  /** Skips a string from its opening quote. */
  string(from: number): number {
    const { view } = this;
    let at = from + 1;
    this.escaped = false;
    for (;;) {
      let specials = specialsIn(view.getInt32(at, true));
      for (; specials === 0; specials = specialsIn(view.getInt32(at, true))) at += 4;
      at += firstOf(specials);
      if (view.getUint8(at) === ascii.quote) return at + 1;
      at = this.#oddByte(from, at);
    }
  }

  #oddByte(from: number, at: number): number {
    if (this.bytes[at] === ascii.backslash) {
      this.escaped = true;
      return this.#escape(at);
    }
    if (at >= this.end) this.stop(from, arrowWords.quote);
    if (this.bytes[at] === 0) this.stop(at, arrowWords.encoding);
    this.refuse("arrow", at, arrowWords.encoding);
    return this.bytes[at] === ascii.lineFeed || this.bytes[at] === ascii.carriageReturn ? this.#rawBreak(at) : at + 1;
  }

  #rawBreak(at: number): number {
    this.space(at);
    // Only the line end counts; the white space behind it is text.
    return at + 1;
  }

  #escape(at: number): number {
    const code = this.bytes[at + 1];
    if (code !== ascii.lowerU) {
      if (code === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(code))) this.stop(at, arrowWords.escape);
      return at + 2;
    }
    const unit = hexNumber(this.bytes, at + 2);
    if (unit < 0) this.stop(at, arrowWords.hex);
    if (unit < 0xd800 || unit > 0xdfff) return at + 6;
    if (unit >= 0xdc00) {
      this.refuse("arrow", at, arrowWords.surrogate);
      this.refuse("ujson", at, ujsonWords.loneSurrogate);
      return at + 6;
    }
    if (!spells(this.bytes, at + 6, "\\u")) {
      this.refuse("arrow", at, arrowWords.surrogate);
      return at + 6;
    }
    const low = hexNumber(this.bytes, at + 8);
    if (low < 0xdc00 || low > 0xdfff) this.stop(at, arrowWords.surrogate);
    return at + 12;
  }

  /** Skips one of the words true, false, null. */
  protected word(from: number, word: string): number {
    if (!spells(this.bytes, from, word)) this.stop(from, arrowWords.value);
    return from + word.length;
  }

  protected deeper(at: number): void {
    if (++this.depth > deepestValue) this.stop(at, ujsonWords.depth);
  }

  /** @returns the offset of the next key or of the value after a key's colon. */
  protected colon(from: number): number {
    const at = this.space(from);
    if (this.bytes[at] !== ascii.colon) this.stop(at, arrowWords.colon);
    return this.space(at + 1);
  }

  /** After a member: the offset of the next key, or -(offset behind the closing brace). */
  protected nextMember(from: number): number {
    const at = this.space(from);
    if (this.bytes[at] === ascii.closeBrace) return -(at + 1);
    if (this.bytes[at] !== ascii.comma) this.stop(at, arrowWords.objectEnd);
    const next = this.space(at + 1);
    if (this.bytes[next] === ascii.quote) return next;
    if (this.bytes[next] !== ascii.closeBrace) this.stop(next, arrowWords.name);
    this.refuse("arrow", next, arrowWords.name);
    return -(next + 1);
  }

  /** After an item: the offset of the next one, or -(offset behind the closing bracket). */
  protected nextItem(from: number): number {
    const at = this.space(from);
    if (this.bytes[at] === ascii.closeBracket) return -(at + 1);
    if (this.bytes[at] !== ascii.comma) this.stop(at, arrowWords.arrayEnd);
    return this.space(at + 1);
  }

  /** Skips any value, noting faults only. */
  skip(from: number): number {
    switch (this.bytes[from]) {
      case ascii.quote:
        return this.string(from);
      case ascii.openBrace:
        return this.#skipObject(from);
      case ascii.openBracket:
        return this.#skipArray(from);
      case ascii.lowerT:
        return this.word(from, "true");
      case ascii.lowerF:
        return this.word(from, "false");
      case ascii.lowerN:
        return this.word(from, "null");
      case undefined:
      default:
        return this.number(from);
    }
  }

  #skipObject(from: number): number {
    this.deeper(from);
    let at = this.space(from + 1);
    if (this.bytes[at] === ascii.closeBrace) at = -(at + 1);
    else if (this.bytes[at] !== ascii.quote) this.stop(at, arrowWords.name);
    while (at > 0) at = this.nextMember(this.skip(this.colon(this.string(at))));
    this.depth--;
    return -at;
  }

  #skipArray(from: number): number {
    this.deeper(from);
    let at = this.space(from + 1);
    if (this.bytes[at] === ascii.closeBracket) at = -(at + 1);
    while (at > 0) at = this.nextItem(this.skip(at));
    this.depth--;
    return -at;
  }
}
