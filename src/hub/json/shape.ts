import { valueLimits, type ValueLimits } from "../cast-scalar.ts";
import type { Feature } from "../feature.ts";
import type { Place } from "../finding.ts";
import { featureReader } from "../reads-as.ts";
import type { NumberSample, Sample } from "../table.ts";
import type { PathMarks } from "./path-marks.ts";

/** Kinds of JSON values that Arrow's parser tells apart, as bits (apache/arrow cpp/src/arrow/json/parser.h, Kind). */
export const kind = { boolean: 1, number: 2, string: 4, array: 8, object: 16 } as const;

export const kindNames: Readonly<Record<number, string>> = {
  [kind.boolean]: "boolean",
  [kind.number]: "number",
  [kind.string]: "string",
  [kind.array]: "array",
  [kind.object]: "object",
};

/** A key of an object, with the bytes that it was written with first, closing quote included. */
export interface Field {
  readonly name: string;
  readonly index: number;
  readonly written: DataView;
  readonly shape: Shape;
  /** Serial number of the last object that had this key, to see duplicates. */
  seenIn: number;
}

/** Two kinds of values in one place, where Arrow allows one. */
export interface Conflict {
  readonly at: number;
  readonly place: Place;
  /** Bits of the kinds before, and of the new one. */
  readonly from: number;
  readonly to: number;
  readonly steps: Steps;
  /** Rows of the batch before it. */
  readonly row: number;
}

/** Keys from the column inward; `0` stands for a list's items, as in the library's own paths. */
export type Steps = readonly (string | 0)[];

/** @returns a path as Arrow writes it. */
export const pathText = (steps: Steps): string => `/${steps.map((step) => (step === 0 ? "[]" : step)).join("/")}`;

/**
 * What one batch holds at one path: column, key or list item. Grows while the batch is scanned; memory is bounded by
 * the number of distinct paths, not of values.
 */
export class Shape {
  readonly name: string;
  readonly parent: Shape | null;
  readonly marks: PathMarks | null;
  readonly target: Feature | undefined;
  /** Bits of `kind`, over all values that are not null. */
  kinds = 0;
  /** Holds JSON text: the path was marked, or its values are of more than one kind. */
  json: boolean;
  first: Place | null = null;
  /** Offset of the last string, and of the last number among strings: Arrow sees their mixture inside a block only. */
  lastString = -1;
  lastNumber = -1;
  integers = false;
  decimals = false;
  /** NaN or infinite: a number for Arrow, null for ujson. */
  nonFinite = false;
  /** All strings so far read as timestamps. */
  dates = true;
  /** Numbers that came in another block than the strings before them: Arrow reads those as text. */
  numbersAsText = false;
  item: Shape | null = null;
  readonly fields: Field[] = [];
  readonly byName = new Map<string, Field>();
  /** The least number of distinct keys that an object had. */
  fewestKeys = Number.POSITIVE_INFINITY;
  lowest: NumberSample | null = null;
  highest: NumberSample | null = null;
  fractional: Sample | null = null;
  unreadable: Sample | null = null;
  /** A list of which Arrow loses nulls. */
  lostNulls: Place | null = null;
  /** Casts of integers, and of other numbers, depend on their values. */
  readonly tracksIntegers: boolean;
  readonly tracksDecimals: boolean;
  /** What a number must lie between to fit the target; the first on either side is kept. */
  readonly limits: ValueLimits | null;
  /** There is no target, or one that any JSON text fits. */
  readonly takesAnyText: boolean;
  /** Reads text as the target type; null if no text can fail. */
  readonly reads: ((text: string) => boolean) | null;
  /** The target is `timestamp[s]`, which is told from the bytes. */
  readonly wantsTimestamp: boolean;

  constructor(name: string, parent: Shape | null, marks: PathMarks | null, target: Feature | undefined) {
    this.name = name;
    this.parent = parent;
    this.marks = marks;
    this.target = target;
    this.json = marks?.json ?? false;
    const fixed = target?.kind === "value" ? target.dtype : undefined;
    this.tracksIntegers = target !== undefined && fixed !== "int64";
    this.tracksDecimals = target !== undefined && fixed !== "float64";
    this.wantsTimestamp = fixed === "timestamp[s]";
    this.limits = target === undefined ? null : valueLimits(target);
    this.takesAnyText = target === undefined || target.kind === "json" || (fixed?.endsWith("string") ?? false);
    this.reads = this.wantsTimestamp ? null : featureReader(target);
  }

  /** @returns the shape of the items of the lists here. */
  itemShape(): Shape {
    if (this.item === null) {
      const target = this.target?.kind === "list" || this.target?.kind === "large-list" ? this.target.item : undefined;
      this.item = new Shape("[]", this, this.marks?.item ?? null, target);
    }
    return this.item;
  }

  /** Values are JSON text from here on, those before as well: notes it if they can't be read as the target any more. */
  checkEarlier(): void {
    const { target, kinds, first } = this;
    if (target === undefined || first === null || this.takesAnyText || this.unreadable !== null) return;
    const nested = (kinds & (kind.array | kind.object)) !== 0;
    const isBoolean = target.kind === "value" && target.dtype === "bool";
    if (kinds === kind.string || (kinds === kind.boolean && isBoolean)) return;
    const text = nested ? "[…]" : kinds === kind.boolean ? "true" : this.decimals ? "1.5" : "1";
    if (nested || this.wantsTimestamp || this.reads?.(text) === false) this.unreadable = { text, place: first };
  }

  addField(name: string, bytes: Uint8Array): Field {
    const target =
      this.target?.kind === "struct" ? this.target.fields.find((each) => each.name === name)?.feature : undefined;
    const field: Field = {
      name,
      index: this.fields.length,
      written: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      shape: new Shape(name, this, this.marks?.fields.get(name) ?? null, target),
      seenIn: -1,
    };
    this.fields.push(field);
    this.byName.set(name, field);
    return field;
  }

  get steps(): Steps {
    if (this.parent === null) return [];
    return [...this.parent.steps, this.parent.item === this ? 0 : this.name];
  }
}
