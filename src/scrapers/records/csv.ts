import { CsvError, type Info, parse, type Parser } from "csv-parse";
import { type RecordFault, recordLimit, type RecordReader, type RecordSink, shownBytes } from "./record-sink.ts";
import { noCharacter, Utf8Pieces } from "./utf8-pieces.ts";

/** What the library refuses (csv.js.org/parse/errors), in our terms; anything else is a fault of the quotes. */
const faults: Readonly<Record<string, RecordFault>> = { CSV_MAX_RECORD_SIZE: "too-long" };

/**
 * Reads CSV (RFC 4180), or the same with tabs, with a header: its cells name the fields. An empty cell is an absent field, since CSV has no
 * other way to say so. Every value is a text.
 */
export class CsvReader implements RecordReader {
  readonly #sink: RecordSink;
  readonly #parser: Parser;
  #header: Header | null = null;
  /** The library would take any bytes. */
  readonly #pieces = new Utf8Pieces();
  #ended = false;
  #line = 1;
  /** What the sink threw: the library would make an event of it. */
  #thrown: { readonly cause: unknown } | null = null;

  constructor(sink: RecordSink, limit = recordLimit, delimiter = ",") {
    this.#sink = sink;
    this.#parser = parse({
      bom: true,
      delimiter,
      max_record_size: limit,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      // Rows are taken where they are made: in the library's queue they would wait, and cost half as much again.
      on_record: (row: readonly string[], info) => this.#take(row, info),
    });
    this.#parser.on("error", (error: unknown) => this.#refuse(error));
  }

  push(bytes: Uint8Array): void {
    if (this.#ended) return;
    // The parser keeps what it has not read to its end yet, and the bytes given are another's after this call.
    const piece = this.#pieces.push(bytes);
    this.#sink.piece?.(piece);
    this.#parser.write(piece);
    this.#rethrow();
  }

  async finish(): Promise<void> {
    if (this.#ended) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#parser.once("close", resolve);
    this.#parser.resume();
    this.#parser.end(this.#pieces.finish());
    await promise;
    this.#rethrow();
  }

  /** @returns nothing to be put into the library's queue */
  #take(row: readonly string[], { lines }: Pick<Info, "lines">): null {
    try {
      if (this.#thrown === null) this.#row(row, lines);
    } catch (cause) {
      this.#thrown = { cause };
    }
    return null;
  }

  #rethrow(): void {
    if (this.#thrown !== null) throw this.#thrown.cause;
  }

  /** @param lines the number of the record's last line */
  #row(row: readonly string[], lines: number): void {
    if (this.#ended) return;
    const first = this.#line;
    this.#line = lines + 1;
    const isText = !this.#pieces.hasMarks || !row.some((cell) => cell.includes(noCharacter));
    if (this.#header === null) {
      this.#header = new Header(row);
      // Of fields without names nothing could be said.
      if (!isText) this.#giveUp("not-utf-8", 1);
      return;
    }
    const place = { line: lines === first ? first : Math.max(first, lines - lineFeedsIn(row)) };
    if (!isText) this.#sink.fault("not-utf-8", place, shown(row).replaceAll(noCharacter, "\ufffd"));
    else if (row.length === this.#header.length) this.#sink.record(this.#header.record(row), place, null);
    else this.#sink.fault("ragged", place, shown(row));
  }

  #refuse(error: unknown): void {
    if (!(error instanceof CsvError)) throw error;
    if (!this.#ended) this.#giveUp(faults[error.code] ?? "quote", Number(error["lines"] ?? this.#line));
  }

  #giveUp(fault: RecordFault, line: number): void {
    this.#ended = true;
    this.#sink.fault(fault, { line }, "");
  }
}

const shown = (row: readonly string[]): string => row.join(",").slice(0, shownBytes);

const lineFeedsIn = (row: readonly string[]): number => row.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);

/** The names of the fields. */
class Header {
  readonly #names: readonly string[];
  /** This name cannot be given to a value by assigning it. */
  readonly #isOdd: boolean;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#isOdd = names.includes("__proto__");
  }

  get length(): number {
    return this.#names.length;
  }

  record(row: readonly string[]): object {
    const record: Record<string, string> = {};
    for (let index = 0; index < this.#names.length; index++) {
      const name = this.#names[index] ?? "";
      const cell = row[index] ?? "";
      if (cell !== "" && !this.#isOdd) record[name] = cell;
      else if (cell !== "")
        Object.defineProperty(record, name, { value: cell, enumerable: true, writable: true, configurable: true });
    }
    return record;
  }
}
