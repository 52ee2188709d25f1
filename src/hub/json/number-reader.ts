import { ascii, spells } from "./bytes.ts";
import { arrowWords, ujsonWords } from "./fault.ts";
import { TextCursor } from "./text-cursor.ts";
import { digitsFault } from "./ujson-text.ts";

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= ascii.zero && code <= ascii.nine;

/** Moves over the numbers of JSON text, and notes where Arrow's reader or pandas' ujson would refuse one. */
export class NumberReader extends TextCursor {
  /** Of the last number: an integer that fits 64 bits; neither NaN nor infinite. */
  protected whole = false;
  protected finite = true;

  #digits(from: number): number {
    let at = from;
    while (isDigit(this.bytes[at])) at++;
    return at;
  }

  /** Skips a number; NaN and Infinity are numbers to both readers. */
  number(from: number): number {
    const bytes = this.bytes;
    const first = bytes[from] === ascii.minus ? from + 1 : from;
    if (!isDigit(bytes[first])) return this.#named(from, first);
    let at = this.#digits(first);
    if (bytes[first] === ascii.zero && at > first + 1) this.refuse("arrow", first + 1, arrowWords.objectEnd);
    const integral = at;
    this.finite = true;
    if (bytes[at] === ascii.point) {
      at = this.#digits(at + 1);
      if (at === integral + 1) this.refuse("arrow", at, arrowWords.fraction);
    }
    if (bytes[at] === ascii.lowerE || bytes[at] === ascii.upperE) at = this.#exponent(from, at);
    this.whole = at === integral && (integral - first < 19 || this.#fits(from, first, integral));
    if (integral - first > 18) this.#longInteger(from, first, integral);
    return at;
  }

  #exponent(from: number, mark: number): number {
    const sign = this.bytes[mark + 1];
    const digits = sign === ascii.plus || sign === ascii.minus ? mark + 2 : mark + 1;
    const at = this.#digits(digits);
    if (at === digits) this.refuse("arrow", at, arrowWords.exponent);
    else if (at - digits > 2 && !Number.isFinite(Number(this.bytes.toString("latin1", from, at)))) this.#tooBig(from);
    return at;
  }

  #tooBig(at: number): void {
    this.finite = false;
    this.refuse("arrow", at, arrowWords.tooBig);
  }

  #fits(from: number, first: number, integral: number): boolean {
    const value = BigInt(this.bytes.toString("latin1", first, integral));
    return this.bytes[from] === ascii.minus ? value <= 1n << 63n : value < 1n << 63n;
  }

  #longInteger(from: number, first: number, integral: number): void {
    const digits = this.bytes.toString("latin1", first, integral);
    if (digits.length > 308 && !Number.isFinite(Number(digits))) this.#tooBig(from);
    const fault = digitsFault(digits, first > from);
    if (fault !== null) this.refuse("ujson", from, fault);
  }

  #named(from: number, first: number): number {
    this.whole = false;
    this.finite = false;
    if (spells(this.bytes, first, "Infinity")) return first + 8;
    if (spells(this.bytes, first, "NaN")) {
      if (first > from) this.refuse("ujson", from, ujsonWords.trailing);
      return first + 3;
    }
    if (!spells(this.bytes, first, "Inf")) this.stop(from, arrowWords.value);
    this.refuse("ujson", from, ujsonWords.infinity);
    return first + 3;
  }
}
