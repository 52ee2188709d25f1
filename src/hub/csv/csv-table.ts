import type { BuilderSink } from "../builder.ts";
import { featureNamed, type Features } from "../feature.ts";
import type { Place } from "../finding.ts";
import type { HubRuleOf } from "../rules/rules.ts";
import type { ObservedField } from "../table.ts";
import { scalar } from "../table.ts";
import { CsvColumn } from "./column.ts";
import { demandOf, isCheapCast, isMoment } from "./declared.ts";
import type { CsvDialect } from "./dialect.ts";
import { columnNames } from "./header.ts";
import { selectColumns, type Selected } from "./selection.ts";
import { WordReader } from "./words.ts";

export interface CsvSettings {
  readonly dialect: CsvDialect;
  readonly declared: Features | null;
  readonly sink: BuilderSink;
}

/** Why a table cannot be made. */
export interface CsvRefusal {
  readonly rule: HubRuleOf<"error">;
  readonly message: string;
  readonly hfMessage: string;
  readonly place: Place;
}

/** pandas reads so many rows at a time, by the width of the table; types are found for each read. parsers.pyx, `buffer_lines`. */
function rowsPerRead(width: number): number {
  let rows = 1;
  while (rows * 2 < 2 ** 20 / width) rows *= 2;
  return rows;
}

/** The rows of one file: they go into columns, and these out in batches of `chunkSize` rows. */
export class CsvTable {
  readonly #file: string;
  readonly #settings: CsvSettings;
  readonly #fixed: () => Features | null;
  readonly #columns: readonly CsvColumn[];
  /** Those that become the table, in its order. */
  readonly #selected: readonly Selected[];
  readonly #unselectable: string | null;
  /** Columns that come before the header's: pandas takes them for an index. */
  readonly #leading: number;
  readonly #rowsPerRead: number;
  #applied: Features | null = null;
  #rowsOfRead = 0;
  #rowsOfBatch = 0;
  #batches = 0;
  #first: Place;

  /**
   * @param header the header's cells, or null when there is none
   * @param fields of the first row, which may have more than the header has names
   */
  constructor(
    file: string,
    settings: CsvSettings,
    fixed: () => Features | null,
    shape: { readonly header: readonly string[] | null; readonly fields: number; readonly first: Place },
  ) {
    const { dialect, declared } = settings;
    this.#file = file;
    this.#settings = settings;
    this.#fixed = fixed;
    this.#first = shape.first;
    const names =
      dialect.names ??
      (shape.header === null
        ? Array.from({ length: shape.fields }, (_, index) => String(index))
        : columnNames(shape.header));
    this.#leading = Math.max(0, shape.fields - names.length);
    const selection = selectColumns(names, this.#leading, dialect);
    this.#unselectable = selection.kind === "refused" ? selection.hfMessage : null;
    this.#selected = selection.kind === "refused" ? [] : selection.columns;
    const words = new WordReader(dialect);
    this.#columns = Array.from({ length: this.#leading + names.length }, (_, at) => {
      const name = this.#selected.find((each) => each.at === at)?.name ?? "";
      const demand = demandOf(declared === null ? undefined : featureNamed(declared, name));
      return new CsvColumn(name, at, demand, words, dialect.integers);
    });
    this.#rowsPerRead = rowsPerRead(this.#columns.length);
    this.#applyFixed();
    if (this.#leading > 0 && shape.header !== null && dialect.indexColumns !== false)
      this.#warnOfShift(shape.first, names.length);
  }

  /** What keeps the table from being made at all. */
  get refusal(): CsvRefusal | null {
    if (this.#unselectable !== null) {
      return {
        rule: "csv-column-not-found",
        message: "`usecols` or `index_col` of the config names a column that the file does not have",
        hfMessage: this.#unselectable,
        place: this.#first,
      };
    }
    const moment = this.#settings.declared?.find(
      ({ name, feature }) => isMoment(feature) && this.#columns.some((column) => column.name === name),
    );
    if (moment === undefined) return null;
    return {
      rule: "csv-declared-moment",
      message: `the column "${moment.name}" is declared as a date or time, which the CSV builder cannot read`,
      hfMessage: "the dtype datetime64 is not supported for parsing, pass this column using parse_dates instead",
      place: this.#first,
    };
  }

  /** Whether the next row is the first of a read; that one may be too long, what is too much of it is cut. */
  get isAtRead(): boolean {
    return this.#rowsOfRead === 0;
  }

  /** @param place asked for when it matters */
  add(at: number, bytes: Uint8Array, start: number, end: number, place: () => Place): void {
    this.#columns[at]?.add(bytes, start, end, place);
  }

  /** @param fields that the row has; columns beyond are null @returns why the batch that it completes cannot be made */
  endRow(fields: number, first: Place): CsvRefusal | null {
    for (let at = fields; at < this.#columns.length; at += 1) this.#columns[at]?.addMissing();
    if (this.#rowsOfBatch === 0) this.#first = first;
    this.#rowsOfRead += 1;
    this.#rowsOfBatch += 1;
    if (this.#rowsOfBatch >= this.#settings.dialect.chunkSize) return this.#emit();
    if (this.#rowsOfRead >= this.#rowsPerRead) this.#endRead();
    return null;
  }

  /** The file is at its end: a file without rows makes one batch too. */
  finish(): CsvRefusal | null {
    return this.#rowsOfBatch > 0 || this.#batches === 0 ? this.#emit() : null;
  }

  #warnOfShift(first: Place, names: number): void {
    this.#settings.sink.finding({
      hfCode: null,
      severity: "warning",
      rule: "csv-columns-shifted",
      message: `rows have ${this.#leading} more field(s) than the header: all values shift to the left of their names, and the first become an index`,
      hfMessage: null,
      repair: {
        kind: "advice",
        text: `Give every field a name: the header has ${names}. A trailing comma makes a field too.`,
      },
      ...first,
    });
  }

  /** Tells the columns what their types were fixed as, once that is known. */
  #applyFixed(): void {
    const fixed = this.#fixed();
    if (fixed === null || fixed === this.#applied) return;
    this.#applied = fixed;
    for (const column of this.#columns) column.fix(featureNamed(fixed, column.name));
  }

  #endRead(): void {
    for (const column of this.#columns) column.endPart();
    this.#rowsOfRead = 0;
  }

  #emit(): CsvRefusal | null {
    this.#endRead();
    const { declared, sink } = this.#settings;
    const fields: ObservedField[] = [];
    const types = this.#columns.map((column) => column.endBatch());
    for (const { at, name } of this.#selected) {
      const type = types[at] ?? { kind: "null" };
      if (type.kind === "refused") {
        return {
          rule: "csv-values-not-of-one-type",
          message: `the values of the column "${name}" cannot stand in one column of the type that is asked for`,
          hfMessage: type.hfMessage,
          place: this.#first,
        };
      }
      const feature = declared === null ? undefined : featureNamed(declared, name);
      const { kind } = demandOf(feature);
      const converted = feature?.kind === "value" && kind !== "any" && kind !== "text";
      fields.push({ name, type: converted ? scalar(feature.dtype) : type });
    }
    const rows = this.#rowsOfBatch;
    this.#rowsOfBatch = 0;
    this.#batches += 1;
    const cheap = declared !== null && isCheapCast(declared) ? declared : null;
    const missing = cheap?.find(({ name }) => !fields.some((column) => column.name === name));
    if (missing !== undefined) {
      return {
        rule: "csv-declared-column-missing",
        message: `the file has no column "${missing.name}", which the config declares`,
        hfMessage: `'Field "${missing.name}" does not exist in schema'`,
        place: this.#first,
      };
    }
    // Columns that are not declared are dropped then.
    const kept = cheap === null ? fields : cheap.flatMap(({ name }) => fields.filter((column) => column.name === name));
    const castBy = declared === null ? "writer" : "builder";
    sink.batch({ file: this.#file, columns: kept, rows, first: this.#first, castBy });
    this.#applyFixed();
    return null;
  }
}
