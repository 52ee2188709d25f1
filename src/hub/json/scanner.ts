import { isUtf8 } from "node:buffer";
import { BatchReader, keptDigits } from "./batch-reader.ts";
import { ascii, standsAt } from "./bytes.ts";
import { arrowWords } from "./fault.ts";
import type { Field, Shape } from "./shape.ts";
import { kind, pathText } from "./shape.ts";
import { timestampKind, timestampKindOf } from "./timestamp-bytes.ts";
import { encodedText, kindOf, stringText } from "./value-text.ts";

/** How many keys ahead of the expected one are compared before a key is looked up by name. */
const lookAhead = 8;

/**
 * Scans rows of JSON and notes in a tree of shapes what Arrow's reader infers types from. Number literals are kept apart
 * (1 is not 1.0), and nothing is built for the values themselves.
 */
export class Scanner extends BatchReader {
  #serial = 0;
  #keyEnd = 0;

  /** Scans the row at an offset: an object, or null. @returns the offset behind it. */
  row(from: number): number {
    const code = this.bytes[from];
    let at: number;
    if (code === ascii.openBrace) at = this.#object(this.root, from);
    else if (code === ascii.lowerN) at = this.#nullRow(from);
    else {
      at = this.skip(from);
      if (this.conflicts.length === 0) this.noteConflict(this.root, from, kindOf(code));
    }
    this.rows++;
    return at;
  }

  #nullRow(from: number): number {
    if (this.root.kinds === 0) this.leadingNull ??= this.place(from);
    return this.word(from, "null");
  }

  /** Scans a value that makes a row of one column. */
  item(shape: Shape, from: number): number {
    const at = this.#value(shape, from);
    this.rows++;
    return at;
  }

  #value(shape: Shape, from: number): number {
    const code = this.bytes[from];
    if (code === ascii.lowerN) return this.word(from, "null");
    if (shape.json) return this.#encoded(shape, from);
    if (shape.marks?.item?.json === true && (code === ascii.quote || code === ascii.openBrace))
      return this.#listOfParts(shape, from);
    switch (code) {
      case ascii.quote:
        return shape.kinds === kind.string || this.#admits(shape, kind.string, from)
          ? this.#text(shape, from)
          : this.#encoded(shape, from);
      case ascii.openBrace:
        return shape.kinds === kind.object || this.#admits(shape, kind.object, from)
          ? this.#object(shape, from)
          : this.#encoded(shape, from);
      case ascii.openBracket:
        return shape.kinds === kind.array || this.#admits(shape, kind.array, from)
          ? this.#array(shape, from)
          : this.#encoded(shape, from);
      case ascii.lowerT:
      case ascii.lowerF:
        if (shape.kinds !== kind.boolean && !this.#admits(shape, kind.boolean, from)) return this.#encoded(shape, from);
        return this.word(from, code === ascii.lowerT ? "true" : "false");
      case undefined:
      default:
        return this.#number(shape, from);
    }
  }

  /** Where a list's items are JSON text, the library goes through whatever is there: a text's letters, an object's keys. */
  #listOfParts(shape: Shape, from: number): number {
    shape.first ??= this.place(from);
    shape.kinds |= kind.array;
    return this.skip(from);
  }

  /** Lets a value of a kind into a shape, unless Arrow saw another kind there in the same block. */
  #admits(shape: Shape, wanted: number, at: number): boolean {
    if (shape.kinds === 0) {
      shape.kinds = wanted;
      shape.first = this.place(at);
      return true;
    }
    if (wanted === kind.number && shape.kinds === kind.string && !this.inBlockOf(shape.lastString, at)) {
      shape.numbersAsText = true;
      return true;
    }
    shape.checkEarlier();
    shape.kinds |= wanted;
    this.noteConflict(shape, at, wanted);
    shape.json = true;
    return false;
  }

  /** A value that is written as JSON text: only its form counts, and whether the text reads as the fixed type. */
  #encoded(shape: Shape, from: number): number {
    shape.first ??= this.place(from);
    const at = this.skip(from);
    if (shape.takesAnyText || shape.unreadable !== null) return at;
    const text = encodedText(this.bytes, from, at);
    if (shape.wantsTimestamp || shape.reads?.(text) === false) shape.unreadable = { text, place: this.place(from) };
    return at;
  }

  #text(shape: Shape, from: number): number {
    if (shape.numbersAsText && this.inBlockOf(shape.lastNumber, from)) {
      this.noteConflict(shape, from, kind.string);
      shape.json = true;
      return this.#encoded(shape, from);
    }
    const at = this.string(from);
    shape.lastString = from;
    const isAsked = shape.wantsTimestamp && shape.unreadable === null;
    if (shape.dates || isAsked) {
      const read = this.escaped ? timestampKind.none : timestampKindOf(this.bytes, from + 1, at - 1);
      if (read === timestampKind.none) shape.dates = false;
      if (isAsked && read !== timestampKind.plain) this.noteUnreadable(shape, from, at);
    }
    if (shape.reads !== null && shape.unreadable === null && !shape.reads(stringText(this.bytes, from, at)))
      this.noteUnreadable(shape, from, at);
    return at;
  }

  #number(shape: Shape, from: number): number {
    const at = this.number(from);
    if (!this.finite) {
      this.sawNonFinite = true;
      if (this.rewritten) return this.noteChange(from, at);
    }
    if (this.rewritten && at - from > keptDigits) this.noteChange(from, at);
    if (shape.kinds !== kind.number && !this.#admits(shape, kind.number, from)) return this.#encoded(shape, from);
    if (shape.numbersAsText) shape.lastNumber = from;
    if (!this.finite) shape.nonFinite = true;
    else if (this.whole) shape.integers = true;
    else shape.decimals = true;
    if (this.whole ? shape.tracksIntegers : shape.tracksDecimals) this.noteNumber(shape, from, at);
    return at;
  }

  #array(shape: Shape, from: number): number {
    this.deeper(from);
    const item = shape.itemShape();
    let at = this.space(from + 1);
    if (this.bytes[at] === ascii.closeBracket) at = -(at + 1);
    else if (item.first === null && this.bytes[at] === ascii.lowerN) at = this.#leadingNulls(shape, item, at);
    while (at > 0) at = this.nextItem(this.#value(item, at));
    this.depth--;
    return -at;
  }

  /**
   * Nulls before the first value of all lists here. Arrow counts them in a copy: of several in one list it keeps one, and
   * none if a value follows (cpp/src/arrow/json/parser.cc, AppendNull of a null builder), so that values move up.
   */
  #leadingNulls(shape: Shape, item: Shape, from: number): number {
    const place = this.place(from);
    let nulls = 0;
    let at = from;
    while (at > 0 && this.bytes[at] === ascii.lowerN) {
      nulls++;
      at = this.nextItem(this.#value(item, at));
    }
    if (nulls > 1 || at > 0) shape.lostNulls ??= place;
    return at;
  }

  #object(shape: Shape, from: number): number {
    this.deeper(from);
    shape.kinds |= kind.object;
    const serial = ++this.#serial;
    let keys = 0;
    let expected = 0;
    let at = this.space(from + 1);
    if (this.bytes[at] === ascii.closeBrace) at = -(at + 1);
    else if (this.bytes[at] !== ascii.quote) this.stop(at, arrowWords.name);
    while (at > 0) {
      const field = this.#field(shape, at, expected);
      at = this.#keyEnd;
      if (field.seenIn === serial)
        this.refuse("arrow", at, `Column(${pathText(field.shape.steps)}) was specified twice`);
      else keys++;
      field.seenIn = serial;
      expected = field.index + 1;
      at = this.nextMember(this.#value(field.shape, this.colon(at)));
    }
    if (keys < shape.fewestKeys) shape.fewestKeys = keys;
    this.depth--;
    return -at;
  }

  /** The field of the key at an offset; keys mostly come in the order of the first object. */
  #field(shape: Shape, from: number, expected: number): Field {
    const { fields } = shape;
    const limit = Math.min(fields.length, expected + lookAhead);
    for (let index = expected; index < limit; index++) {
      const field = fields[index];
      if (field === undefined || !standsAt(this.view, from + 1, field.written)) continue;
      this.#keyEnd = from + 1 + field.written.byteLength;
      return field;
    }
    return this.#fieldByName(shape, from);
  }

  #fieldByName(shape: Shape, from: number): Field {
    const to = this.string(from);
    this.#keyEnd = to;
    const name = stringText(this.bytes, from, to);
    const known = shape.byName.get(name);
    if (known !== undefined) return known;
    const raw = Uint8Array.from(this.bytes.subarray(from + 1, to));
    if (!isUtf8(raw)) this.stop(from, "'utf-8' codec can't decode a key");
    return shape.addField(name, raw);
  }
}
