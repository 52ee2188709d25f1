import type { Feature, Features } from "./feature.ts";
import { valueOf } from "./feature.ts";
import type { Place } from "./finding.ts";

/** One value as it stands in the file, and where. */
export interface Sample {
  readonly text: string;
  readonly place: Place;
}

/**
 * What a builder saw of one column (or list item, or struct key) in one batch: its inferred type, and those facts about
 * the values on which a cast to another type depends. A fact that a builder can't tell is null, and counts as harmless.
 */
export type Observed =
  | { readonly kind: "null" }
  | Scalar
  | { readonly kind: "json"; readonly first: Place | null }
  | {
      readonly kind: "list" | "large-list";
      readonly item: Observed;
      readonly first: Place | null;
      /** Of a fixed-size list. */
      readonly length?: number;
    }
  | { readonly kind: "struct"; readonly fields: readonly ObservedField[]; readonly first: Place | null };

export interface Scalar {
  readonly kind: "scalar";
  /** Arrow type by the name that `datasets` prints. */
  readonly dtype: string;
  /** The first value that is not null. */
  readonly first: Place | null;
  /** Numbers: the least and the greatest value. Bounded, so never a list of values. */
  readonly lowest: NumberSample | null;
  readonly highest: NumberSample | null;
  /** float64: the first value that is not integral (fraction, NaN, infinity). */
  readonly fractional: Sample | null;
  /** string: the first text that does not read as the type which the column was fixed to (see `featureReader`). */
  readonly unreadable: Sample | null;
}

export interface NumberSample extends Sample {
  readonly value: number | bigint;
}

export interface ObservedField {
  readonly name: string;
  readonly type: Observed;
}

/** What one Arrow table of the real builder becomes here: its schema and what casts need to know, never its rows. */
export interface Batch {
  readonly file: string;
  readonly columns: readonly ObservedField[];
  /** Number of rows, also of a table without columns. */
  readonly rows: number;
  /** Where its first row begins. */
  readonly first: Place;
  /** A list that came out shorter than its rows say; harmless to load unless the table is cast. */
  readonly shortList?: Place;
  /**
   * Who casts it to the fixed types: the JSON builder itself (which also writes structs as text where a string is
   * wanted, and whose refusal is a plain DatasetGenerationError), or the writer (DatasetGenerationCastError).
   */
  readonly castBy: "builder" | "writer";
  /** Its builder writes objects as JSON text where a string is wanted: that of JSON, when it casts itself. */
  readonly objectsAsText?: boolean;
}

/** A scalar of which nothing is known but its type. */
export const scalar = (dtype: string, first: Place | null = null): Scalar => ({
  kind: "scalar",
  dtype,
  first,
  lowest: null,
  highest: null,
  fractional: null,
  unreadable: null,
});

/** @returns the feature that `datasets` makes of an observed type. */
export function featureOf(observed: Observed): Feature {
  switch (observed.kind) {
    case "null":
      return valueOf("null");
    case "scalar":
      return valueOf(observed.dtype);
    case "json":
      return { kind: "json" };
    case "list":
      return {
        kind: "list",
        item: featureOf(observed.item),
        ...(observed.length === undefined ? {} : { length: observed.length }),
      };
    case "large-list":
      return { kind: "large-list", item: featureOf(observed.item) };
    case "struct":
      return { kind: "struct", fields: featuresOf(observed.fields) };
  }
}

/** @returns the features that a batch fixes when it is the first. */
export const featuresOf = (columns: readonly ObservedField[]): Features =>
  columns.map(({ name, type }) => ({ name, feature: featureOf(type) }));
