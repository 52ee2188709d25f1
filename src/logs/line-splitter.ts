import { TextDecoder } from "node:util";

/** A physical line longer than this (UTF-16 units) is cut: no tool's message needs more, and matching stays linear. */
export const lineLimit = 8 * 1024;

export type LineSink = (text: string, cut: boolean) => void;

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Tells UTF-16 by its byte-order mark, or by the NUL that every other byte of plain ASCII in UTF-16 is. */
function encodingOf(head: Uint8Array): Encoding {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const printable = (byte: number | undefined): boolean => byte !== undefined && byte > 8 && byte < 127;
  if (printable(first) && second === 0 && printable(third) && fourth === 0) return "utf-16le";
  if (first === 0 && printable(second) && third === 0 && printable(fourth)) return "utf-16be";
  return "utf-8";
}

/**
 * Splits a log's bytes into physical lines at LF, decoding as it goes; a push machine, so the caller owns the loop.
 * Memory stays flat whatever the length of a line. Invalid UTF-8 becomes U+FFFD. A last line without LF counts; an
 * empty rest after the last LF does not.
 */
export class LineSplitter {
  readonly #sink: LineSink;
  #decoder: TextDecoder | null = null;
  #head: Uint8Array = new Uint8Array(0);
  #rest = "";
  #cut = false;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  push(bytes: Uint8Array): void {
    if (this.#decoder !== null) {
      this.#split(this.#decoder.decode(bytes, { stream: true }));
      return;
    }
    const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
    if (head.length < 4) {
      this.#head = head.slice();
      return;
    }
    this.#start(head);
  }

  finish(): void {
    if (this.#decoder === null) this.#start(this.#head);
    this.#split(this.#decoder?.decode() ?? "");
    if (this.#rest.length > 0 || this.#cut) this.#emit("");
  }

  #start(head: Uint8Array): void {
    // The mark itself is left in the text: it may stand at the start of any line and is dropped there.
    this.#decoder = new TextDecoder(encodingOf(head), { ignoreBOM: true });
    this.#split(this.#decoder.decode(head, { stream: true }));
  }

  #split(text: string): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      this.#emit(text.slice(start, end));
      start = end + 1;
    }
    const tail = start === 0 ? text : text.slice(start);
    const room = lineLimit - this.#rest.length;
    this.#cut ||= tail.length > room;
    if (room > 0) this.#rest += tail.slice(0, room);
  }

  #emit(tail: string): void {
    const whole = this.#rest.length === 0 ? tail : this.#rest + tail;
    const cut = this.#cut || whole.length > lineLimit;
    this.#rest = "";
    this.#cut = false;
    this.#sink(cut ? whole.slice(0, lineLimit) : whole, cut);
  }
}
