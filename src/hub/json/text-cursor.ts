import { Buffer } from "node:buffer";
import type { Place } from "../finding.ts";
import { ascii } from "./bytes.ts";
import type { Fault, Grammar } from "./fault.ts";
import { arrowWords, Stop } from "./fault.ts";

/** How many bytes a buffer has behind its text, for the end mark and what is looked at together with it. */
export const endRoom = 4;

/** Shared by all that read nothing yet: there may be a hundred thousand files. */
const noBytes = Buffer.alloc(endRoom);
const noView = new DataView(noBytes.buffer, noBytes.byteOffset, endRoom);

/** Lines and line ends so far, and where the current line starts. */
interface Position {
  readonly line: number;
  readonly breaks: number;
  readonly lineStart: number;
  readonly unitsBefore: number;
}

/**
 * A place in a text that comes piece by piece, with its lines, and the faults that were found so far. The byte at `end` is
 * NUL, which ends every loop.
 */
export class TextCursor {
  readonly file: string;
  protected bytes: Buffer = noBytes;
  /** The same bytes, to look at four at once. */
  protected view: DataView = noView;
  protected end = 0;
  /** Rows of the running batch. */
  rows = 0;
  line = 1;
  /** Line ends seen, of whichever kind: LF, CR, CR LF. */
  breaks = 0;
  /** The first text that each reader refuses; what both refuse is thrown. */
  arrowFault: Fault | null = null;
  ujsonFault: Fault | null = null;
  #lineStart = 0;
  /** UTF-16 units of the current line before the buffer's first byte. */
  #unitsBefore = 0;

  constructor(file: string) {
    this.file = file;
  }

  /**
   * Gives the text that follows the last one. Overwrites the byte at `end`. The last text's bytes may be gone by now,
   * so a line's units are counted when a text is left: see `leave`.
   * @param end behind it there is room for {@link endRoom} bytes
   */
  load(bytes: Buffer, end: number): void {
    if (this.bytes !== bytes) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.bytes = bytes;
    this.end = end;
    bytes[end] = 0;
  }

  /** @returns where the reader stands among the lines, for reading a text once more. */
  get position(): Position {
    return { line: this.line, breaks: this.breaks, lineStart: this.#lineStart, unitsBefore: this.#unitsBefore };
  }

  set position({ line, breaks, lineStart, unitsBefore }: Position) {
    this.line = line;
    this.breaks = breaks;
    this.#lineStart = lineStart;
    this.#unitsBefore = unitsBefore;
  }

  /** Ends the work on a text, as long as its bytes are there. */
  leave(): void {
    this.#unitsBefore += this.#units(this.#lineStart, this.end);
    this.#lineStart = 0;
    this.end = 0;
  }

  /** Throws a fault that stops both readers. */
  halt(at: number, text: string): never {
    return this.stop(at, text);
  }

  isClosing(at: number): boolean {
    return this.bytes[at] === ascii.closeBracket;
  }

  /** @returns the offset behind a comma between elements. */
  separator(at: number): number {
    if (this.bytes[at] !== ascii.comma) this.stop(at, arrowWords.arrayEnd);
    return at + 1;
  }

  /** @returns where an offset of the current line lies in the file. */
  place(at: number): Place {
    const column = this.#unitsBefore + this.#units(this.#lineStart, Math.max(at, this.#lineStart)) + 1;
    return { file: this.file, line: this.line, column };
  }

  #units(from: number, to: number): number {
    let units = 0;
    for (let at = from; at < to; at++) {
      const code = this.bytes[at] ?? 0;
      if ((code & 0xc0) !== 0x80) units += code >= 0xf0 ? 2 : 1;
    }
    return units;
  }

  /** Notes what one reader refuses; throws what both do. */
  protected refuse(grammar: Grammar, at: number, text: string): void {
    const fault: Fault = { grammar, at, place: this.place(at), text, row: this.rows };
    if (grammar === "both") throw new Stop(fault);
    if (grammar === "arrow") this.arrowFault ??= fault;
    else this.ujsonFault ??= fault;
  }

  protected stop(at: number, text: string): never {
    throw new Stop({ grammar: "both", at, place: this.place(at), text, row: this.rows });
  }

  /** Skips white space. */
  space(from: number): number {
    let at = from;
    for (;;) {
      const code = this.bytes[at] ?? 0;
      // Nearly always.
      if (code > ascii.space) return at;
      if (code === ascii.lineFeed) {
        if (this.bytes[at - 1] !== ascii.carriageReturn || at === 0) this.breaks++;
        this.line++;
        this.#lineStart = at + 1;
        this.#unitsBefore = 0;
      } else if (code === ascii.carriageReturn) this.breaks++;
      else if (code !== ascii.space && code !== ascii.tab) return at;
      at++;
    }
  }
}
