import type { FileMachine } from "../builder.ts";
import type { Features } from "../feature.ts";
import { type Place, wholeFile } from "../finding.ts";
import { refusal } from "../load-failure.ts";
import { encodingNamed, utf8 } from "../encodings.ts";
import { type EncodingFault, Utf8Gate } from "../utf8-gate.ts";
import { type CsvRefusal, type CsvSettings, CsvTable } from "./csv-table.ts";
import type { FieldHandler, Position } from "./field-buffer.ts";
import { CsvTokenizer } from "./tokenizer.ts";
import { textOf } from "./words.ts";

/** A field that has to wait until its record is known to be good. */
interface Waiting extends Position {
  readonly bytes: Uint8Array;
}

const hexadecimal = (byte: number): string => `0x${byte.toString(16).padStart(2, "0")}`;

/** One CSV file on its way: bytes become records, the first of them the header, the others rows of a table. */
export class CsvFile implements FileMachine, FieldHandler {
  readonly #file: string;
  readonly #settings: CsvSettings;
  readonly #fixed: () => Features | null;
  readonly #gate: Utf8Gate;
  readonly #tokenizer: CsvTokenizer;
  #failed = false;
  #sawNul = false;
  #header: readonly string[] | null = null;
  /** Made with the first row. */
  #table: CsvTable | null = null;
  /** Of the current record. */
  #fields = 0;
  #line = 1;
  #waiting: Waiting[] = [];
  #records = 0;
  #rows = 0;
  /** Fields of the record before, filled up; a later one may not have more. */
  #lastFields = 0;
  readonly #position = (): Place => ({ file: this.#file, ...this.#tokenizer.fieldPosition() });

  /** @param fixed the types that are fixed by now, or null */
  constructor(file: string, settings: CsvSettings, fixed: () => Features | null) {
    this.#file = file;
    this.#settings = settings;
    this.#fixed = fixed;
    const { dialect } = settings;
    this.#gate = new Utf8Gate(encodingNamed(dialect.encoding) ?? utf8, dialect.onUndecodable);
    this.#tokenizer = new CsvTokenizer(dialect, this);
    for (const name of dialect.unknown) {
      settings.sink.finding({
        hfCode: null,
        severity: "info",
        rule: "csv-parameter-not-emulated",
        message: `the parameter \`${name}\` of the config is not taken into account here`,
        hfMessage: null,
        ...wholeFile(file),
      });
    }
  }

  get failed(): boolean {
    return this.#failed;
  }

  push(bytes: Uint8Array): void {
    if (this.#failed) return;
    const { bytes: decoded, fault } = this.#gate.push(bytes);
    this.#sawNul ||= decoded.includes(0);
    this.#tokenizer.push(decoded);
    if (fault !== null && !this.#failed) this.#failEncoding(fault);
  }

  finish(): void {
    if (this.#failed) return;
    const { bytes, fault } = this.#gate.finish();
    if (bytes.length > 0) this.#tokenizer.push(bytes);
    if (fault !== null) return this.#failEncoding(fault);
    const end = this.#tokenizer.finish();
    if (this.#failed) return undefined;
    switch (end.kind) {
      case "unclosed-quote":
        return this.#fail({
          rule: "csv-unclosed-quote",
          message: "the quote that opens here never closes",
          hfMessage: `Error tokenizing data. C error: EOF inside string starting at row ${end.record}`,
          place: { file: this.#file, line: end.line, column: end.column },
        });
      case "dangling-escape":
        return this.#fail({
          rule: "csv-dangling-escape",
          message: "the file ends after an escape character",
          hfMessage: "Error tokenizing data. C error: EOF following escape character",
          place: { file: this.#file, line: end.line, column: end.column },
        });
      case "complete":
        return this.#end();
    }
  }

  field(buffer: Uint8Array, start: number, end: number): void {
    if (this.#fields === 0) this.#line = this.#tokenizer.fieldPosition().line;
    let to = end;
    if (this.#sawNul) {
      // C strings end at a NUL.
      const nul = buffer.subarray(start, end).indexOf(0);
      if (nul >= 0) to = start + nul;
    }
    const at = this.#fields;
    this.#fields += 1;
    if (this.#table === null || this.#settings.dialect.onBadLines === "skip") {
      this.#waiting.push({ bytes: new Uint8Array(buffer.subarray(start, to)), ...this.#tokenizer.fieldPosition() });
    } else {
      this.#table.add(at, buffer, start, to, this.#position);
    }
  }

  record(): boolean {
    const index = this.#records;
    const fields = this.#fields;
    const waiting = this.#waiting;
    const { dialect } = this.#settings;
    this.#records += 1;
    this.#fields = 0;
    this.#waiting = [];
    const header = dialect.skipRows + (dialect.header ?? -1);
    if (index < Math.max(header, dialect.skipRows)) return true;
    if (index === header && dialect.header !== null) {
      this.#header = waiting.map(({ bytes }) => textOf(bytes, 0, bytes.length));
      this.#lastFields = fields;
      return true;
    }
    return this.#addRow(fields, waiting) && this.#rows < dialect.maxRows;
  }

  #addRow(fields: number, waiting: readonly Waiting[]): boolean {
    const { dialect } = this.#settings;
    const first: Place = { file: this.#file, line: this.#line, column: 1 };
    const expected = Math.max(this.#lastFields, dialect.names?.length ?? 0);
    if (this.#table !== null && !this.#table.isAtRead && fields > expected) {
      if (dialect.onBadLines === "skip") return true;
      this.#fail({
        rule: "csv-row-too-long",
        message: `this row has ${fields} fields where ${expected} are expected`,
        hfMessage: `Error tokenizing data. C error: Expected ${expected} fields in line ${this.#line}, saw ${fields}\n`,
        place: first,
      });
      return false;
    }
    const table = this.#table ?? this.#begin(fields, first);
    if (table === null) return false;
    for (const [at, { bytes, line, column }] of waiting.entries()) {
      table.add(at, bytes, 0, bytes.length, () => ({ file: this.#file, line, column }));
    }
    this.#lastFields = Math.max(fields, this.#lastFields);
    this.#rows += 1;
    const refused = table.endRow(fields, first);
    if (refused !== null) this.#fail(refused);
    return refused === null;
  }

  #begin(fields: number, first: Place): CsvTable | null {
    const table = new CsvTable(this.#file, this.#settings, this.#fixed, { header: this.#header, fields, first });
    this.#table = table;
    const { refusal: refused } = table;
    if (refused === null) return table;
    this.#fail(refused);
    return null;
  }

  #end(): void {
    const nothing = this.#header === null && this.#table === null && this.#settings.dialect.names === null;
    if (nothing) {
      return this.#fail({
        rule: "csv-empty-file",
        message: "the file has no columns: it is empty",
        hfMessage: "No columns to parse from file",
        place: wholeFile(this.#file),
      });
    }
    const table = this.#table ?? this.#begin(0, { file: this.#file, line: 1, column: 1 });
    const refused = table?.finish() ?? null;
    if (refused !== null) this.#fail(refused);
    return undefined;
  }

  #failEncoding({ offset, byte, reason }: EncodingFault): void {
    const { encoding } = this.#settings.dialect;
    this.#fail({
      rule: "text-encoding",
      message: `the byte ${hexadecimal(byte)} is not ${encoding.toUpperCase()}`,
      hfMessage: `'${encoding}' codec can't decode byte ${hexadecimal(byte)} in position ${offset}: ${reason}`,
      place: { file: this.#file, ...this.#tokenizer.position() },
      advice: "Save the file as UTF-8, or name its encoding in the config of the card.",
    });
  }

  #fail({ advice, ...refused }: CsvRefusal & { readonly advice?: string }): void {
    this.#failed = true;
    this.#settings.sink.finding(
      refusal({
        hfCode: "DatasetGenerationError",
        ...refused,
        ...(advice === undefined ? {} : { repair: { kind: "advice", text: advice } }),
      }),
    );
  }
}
