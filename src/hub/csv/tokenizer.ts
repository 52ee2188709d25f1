import type { CsvDialect } from "./dialect.ts";
import { FieldBuffer, type FieldHandler, type Position } from "./field-buffer.ts";
import { byteTable, type CsvEnd, endOf, openStates, type State } from "./tokenizer-state.ts";

const lf = 0x0a;
const cr = 0x0d;
const space = 0x20;
const tab = 0x09;

/**
 * Cuts bytes into fields and records as pandas' C parser does, with its states and its quirks: a quote inside a field
 * is text, text after a closing quote joins the field, lines that hold only spaces are skipped.
 * Source: pandas/_libs/src/parser/tokenizer.c, `tokenize_bytes` and `parser_handle_eof` (pandas 2.3).
 * A push machine: `push` bytes (UTF-8) of any size, then `finish`.
 */
export class CsvTokenizer {
  readonly #dialect: CsvDialect;
  readonly #handler: FieldHandler;
  readonly #field: FieldBuffer;
  /** Bytes that end a run of plain text in a field, and in quotes. */
  readonly #stopsField: Uint8Array;
  readonly #stopsQuoted: Uint8Array;
  #state: State = "start-record";
  #records = 0;
  #stopped = false;

  constructor(dialect: CsvDialect, handler: FieldHandler) {
    this.#dialect = dialect;
    this.#handler = handler;
    this.#field = new FieldBuffer(handler);
    this.#stopsField = byteTable([lf, cr, dialect.delimiter, dialect.escape, dialect.comment]);
    this.#stopsQuoted = byteTable([lf, dialect.quote, dialect.escape]);
  }

  /** Where the field that is being handled begins. */
  fieldPosition(): Position {
    return this.#field.fieldPosition();
  }

  /** Where the next byte stands. */
  position(): Position {
    return this.#field.position();
  }

  push(bytes: Uint8Array): void {
    if (this.#stopped) return;
    const { delimiter, quote, doubleQuote, escape, comment, skipInitialSpace, skipBlankLines } = this.#dialect;
    const { length } = bytes;
    const field = this.#field;
    field.take(bytes);
    let state = this.#state;
    let index = 0;

    while (index < length && !this.#stopped) {
      const byte = bytes[index] ?? 0;
      switch (state) {
        case "start-record":
          if (byte === lf || byte === cr) {
            if (skipBlankLines) state = byte === cr ? "after-ignored-cr" : "start-record";
            else if (byte === cr) state = "after-cr";
            else this.#endRecord();
            if (byte === lf) field.newLine(index + 1);
            index += 1;
          } else if (byte === comment) {
            state = "line-comment";
            index += 1;
          } else {
            field.begin(index);
            state = (byte === space || byte === tab) && byte !== delimiter && skipBlankLines ? "blank" : "start-field";
          }
          break;
        case "blank":
          if (byte === lf || byte === cr) {
            state = byte === cr ? "after-ignored-cr" : "start-record";
            if (byte === lf) field.newLine(index + 1);
            index += 1;
          } else if ((byte === space || byte === tab) && byte !== delimiter) {
            index += 1;
          } else if (skipInitialSpace) {
            state = "start-field";
          } else {
            // Only spaces so far: they belong to the field after all, and a quote after them is text.
            state = "in-field";
          }
          break;
        case "start-field":
          if (byte === lf) {
            field.begin(index);
            field.end(index);
            this.#endRecord();
            field.newLine(index + 1);
            state = "start-record";
            index += 1;
          } else if (byte === cr) {
            field.begin(index);
            field.end(index);
            state = "after-cr";
            index += 1;
          } else if (byte === quote) {
            field.begin(index);
            field.from = index + 1;
            state = "in-quotes";
            index += 1;
          } else if (byte === escape) {
            field.begin(index);
            field.from = index + 1;
            state = "escaped";
            index += 1;
          } else if (skipInitialSpace && byte === space) {
            index += 1;
          } else if (byte === delimiter) {
            field.begin(index);
            field.end(index);
            index += 1;
          } else if (byte === comment) {
            field.begin(index);
            field.end(index);
            state = "comment";
            index += 1;
          } else {
            field.begin(index);
            state = "in-field";
          }
          break;
        case "in-field":
          while (index < length && this.#stopsField[bytes[index] ?? 0] === 0) index += 1;
          if (index === length) break;
          switch (bytes[index]) {
            case lf:
              field.end(index);
              this.#endRecord();
              field.newLine(index + 1);
              state = "start-record";
              break;
            case cr:
              field.end(index);
              state = "after-cr";
              break;
            case delimiter:
              field.end(index);
              state = "start-field";
              break;
            case escape:
              field.keep(index);
              field.from = index + 1;
              state = "escaped";
              break;
            case undefined:
            default:
              field.end(index);
              state = "comment";
          }
          index += 1;
          break;
        case "in-quotes":
          while (index < length && this.#stopsQuoted[bytes[index] ?? 0] === 0) index += 1;
          if (index === length) break;
          if (bytes[index] === lf) {
            field.newLine(index + 1);
          } else {
            field.keep(index);
            field.from = index + 1;
            state = bytes[index] === escape ? "escaped-in-quotes" : doubleQuote ? "quote-in-quotes" : "in-field";
          }
          index += 1;
          break;
        case "quote-in-quotes":
          if (byte === quote) {
            field.from = index;
            state = "in-quotes";
            index += 1;
          } else {
            // What follows a closing quote goes on as plain text.
            field.from = index;
            state = "in-field";
          }
          break;
        case "escaped":
          if (byte === lf) field.newLine(index + 1);
          state = "in-field";
          index += 1;
          break;
        case "escaped-in-quotes":
          if (byte === lf) field.newLine(index + 1);
          state = "in-quotes";
          index += 1;
          break;
        case "comment":
          if (byte === lf) {
            this.#endRecord();
            field.newLine(index + 1);
            state = "start-record";
          } else if (byte === cr) state = "after-cr";
          index += 1;
          break;
        case "line-comment":
          if (byte === lf) {
            field.newLine(index + 1);
            state = "start-record";
          } else if (byte === cr) state = "after-ignored-cr";
          index += 1;
          break;
        case "after-cr":
        case "after-ignored-cr":
          if (state === "after-cr") this.#endRecord();
          if (byte === lf) index += 1;
          field.newLine(index);
          state = "start-record";
          break;
      }
    }
    const isOpen = openStates.has(state);
    field.leave(isOpen, state !== "escaped" && state !== "escaped-in-quotes" && state !== "quote-in-quotes");
    this.#state = state;
  }

  finish(): CsvEnd {
    if (this.#stopped) return { kind: "complete" };
    const end = endOf(this.#state, this.#field, this.#records);
    if (end.kind === "record") this.#handler.record();
    return end.kind === "record" ? { kind: "complete" } : end;
  }

  #endRecord(): void {
    this.#records += 1;
    if (!this.#handler.record()) this.#stopped = true;
  }
}
