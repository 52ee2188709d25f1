import type { Builder } from "./builder.ts";
import { arrowTypeOf } from "./cast.ts";
import { castBatch, schemaText } from "./cast-batch.ts";
import type { Features } from "./feature.ts";
import type { Finding } from "./finding.ts";
import { refusal } from "./load-failure.ts";
import { castRepair } from "./repairs.ts";
import { type Batch, featuresOf, type ObservedField } from "./table.ts";

/** Tables of one row are kept back, and written together. datasets config.py, `DEFAULT_MAX_BATCH_SIZE`. */
const pooledRows = 1_000;

const sameSchema = (left: Batch, right: Batch): boolean =>
  left.columns.length === right.columns.length &&
  left.columns.every(({ name, type }, at) => {
    const other = right.columns[at];
    return other !== undefined && other.name === name && arrowTypeOf(other.type) === arrowTypeOf(type);
  });

/**
 * What the library does with a builder's tables, over all splits of a config: the first one fixes the types unless they
 * are declared, later ones are cast to them, those of one row are put together first, without a cast.
 * Sources: datasets builder.py:1803-1879, arrow_writer.py (`write_row`, `write_table`), table.py (`table_cast`).
 */
export class TableWriter {
  readonly #onFixed: Builder["fixTypes"];
  #features: Features | null;
  /** The first batch, for telling where a type was fixed; null when it was declared. */
  #origin: readonly ObservedField[] | null = null;
  #pool: Batch[] = [];
  #rows = 0;
  #tables = 0;
  #files: readonly string[] = [];

  constructor(declared: Features | null, onFixed: Builder["fixTypes"]) {
    this.#features = declared;
    this.#onFixed = onFixed;
  }

  /** Null while nothing fixed them. */
  get features(): Features | null {
    return this.#features;
  }

  /** Tables of the running split so far. */
  get tables(): number {
    return this.#tables;
  }

  /** Fixes types that a builder knows before any batch. */
  declare(features: Features): void {
    this.#features = features;
  }

  /** @param files of the split, for telling which could be apart */
  startSplit(files: readonly string[]): void {
    this.#files = files;
    this.#rows = 0;
    this.#tables = 0;
    this.#pool = [];
  }

  /** @returns what is refused */
  add(batch: Batch): Finding | null {
    this.#tables += 1;
    this.#rows += batch.rows;
    const fixed = this.#features !== null;
    if (!fixed) this.#fix(batch);
    if (batch.castBy === "builder") return fixed ? this.#cast(batch) : null;
    if (batch.rows !== 1) return this.#flush() ?? this.#cast(batch);
    this.#pool.push(batch);
    return this.#pool.length >= pooledRows ? this.#flush() : null;
  }

  /** @returns the rows of the split, and what is refused */
  endSplit(): { readonly rows: number; readonly tables: number; readonly finding: Finding | null } {
    return { rows: this.#rows, tables: this.#tables, finding: this.#flush() };
  }

  #fix(batch: Batch): void {
    this.#features = featuresOf(batch.columns);
    this.#origin = batch.columns;
    this.#onFixed(this.#features, batch.castBy);
  }

  #cast(batch: Batch): Finding | null {
    if (this.#features === null) return null;
    const finding = castBatch(batch, this.#features, this.#origin);
    return finding === null ? null : { ...finding, repair: castRepair(batch, this.#features, this.#files) };
  }

  #flush(): Finding | null {
    const pool = this.#pool;
    this.#pool = [];
    const [first] = pool;
    if (first === undefined) return null;
    const index = pool.findIndex((batch) => !sameSchema(first, batch));
    const other = pool[index];
    if (other !== undefined) {
      return refusal({
        rule: "one-row-tables-differ",
        hfCode: "DatasetGenerationError",
        message: `this table has one row, and other columns or types than the table of one row in ${first.file}; such tables are put together without a cast`,
        hfMessage: `Schema at index ${index} was different: \n${schemaText(first.columns)}\nvs\n${schemaText(other.columns)}`,
        place: other.first,
        earlier: first.first,
        repair: {
          kind: "advice",
          text: "Write the rows into one file, or give all files the same columns, order and types.",
        },
      });
    }
    return this.#cast(first);
  }
}
