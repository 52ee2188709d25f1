import { TextDecoder } from "node:util";
import { CsvError, type Info, parse, type Parser } from "csv-parse";
import { type RecordFault, recordLimit, type RecordReader, type RecordSink, shownBytes } from "./record-sink.ts";

interface Row {
  readonly record: readonly string[];
  readonly info: Pick<Info, "lines">;
}

/** What the library refuses (csv.js.org/parse/errors), in our terms; anything else is a fault of the quotes. */
const faults: Readonly<Record<string, RecordFault>> = { CSV_MAX_RECORD_SIZE: "too-long" };

/**
 * Reads CSV (RFC 4180), or the same with tabs, with a header: its cells name the fields. An empty cell is an absent field, since CSV has no
 * other way to say so. Every value is a text.
 */
export class CsvReader implements RecordReader {
  readonly #sink: RecordSink;
  readonly #parser: Parser;
  #header: readonly string[] | null = null;
  /** Only to refuse what is not UTF-8: the library would take any bytes. */
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #ended = false;
  #line = 1;

  constructor(sink: RecordSink, limit = recordLimit, delimiter = ",") {
    this.#sink = sink;
    this.#parser = parse({
      bom: true,
      delimiter,
      info: true,
      max_record_size: limit,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    });
    this.#parser.on("error", (error: unknown) => this.#refuse(error));
  }

  push(bytes: Uint8Array): void {
    if (this.#ended || !this.#isText(bytes)) return;
    this.#parser.write(bytes);
    this.#drain();
  }

  async finish(): Promise<void> {
    if (this.#ended || !this.#isText()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#parser.once("close", resolve);
    this.#parser.on("data", (row: Row) => this.#row(row));
    this.#parser.end();
    await promise;
  }

  /** @param bytes none at the end of the file */
  #isText(bytes?: Uint8Array): boolean {
    try {
      this.#decoder.decode(bytes, { stream: bytes !== undefined });
      return true;
    } catch {
      this.#ended = true;
      this.#sink.fault("not-utf-8", { line: this.#line }, "");
      return false;
    }
  }

  #drain(): void {
    for (let row = this.#next(); row !== null; row = this.#next()) this.#row(row);
  }

  #next(): Row | null {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `info` makes of a record
    return this.#parser.read() as Row | null;
  }

  /** `lines` is the number of the record's last line. */
  #row({ record, info: { lines } }: Row): void {
    const first = this.#line;
    this.#line = lines + 1;
    if (this.#header === null) {
      this.#header = record;
      return;
    }
    const place = { line: Math.max(first, lines - lineFeedsIn(record)) };
    if (record.length !== this.#header.length) {
      this.#sink.fault("ragged", place, record.join(",").slice(0, shownBytes));
      return;
    }
    const header = this.#header;
    const fields = record.flatMap((cell, index) => (cell === "" ? [] : [[header[index] ?? "", cell] as const]));
    this.#sink.record(Object.fromEntries(fields), place, null);
  }

  #refuse(error: unknown): void {
    if (!(error instanceof CsvError)) throw error;
    this.#ended = true;
    this.#sink.fault(faults[error.code] ?? "quote", { line: Number(error["lines"] ?? this.#line) }, "");
  }
}

const lineFeedsIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
