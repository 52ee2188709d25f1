import type { z } from "zod";
import type { Form } from "./config-forms.ts";

interface Described<K extends string, S extends z.ZodType> {
  /** As written in the file; a dot separates the section from its key. */
  readonly key: K;
  readonly form: Form<S>;
  /** One sentence for people, units included. */
  readonly description: string;
  /** A value that differs from the default. */
  readonly example: z.input<S>;
  /** The reader refuses a `not-yet` key, so that no setting is taken and then ignored. */
  readonly status: "live" | "not-yet";
}

export interface DefaultedRow<K extends string = string, S extends z.ZodType = z.ZodType> extends Described<K, S> {
  /** As it would be written in the file. */
  readonly default: z.input<S>;
}

/** A key without a value to default to: it is absent from the Config until it is written. */
export interface OptionalRow<K extends string = string, S extends z.ZodType = z.ZodType> extends Described<K, S> {
  /** What its absence means, for people. */
  readonly whenAbsent: string;
}

export type ConfigRow = DefaultedRow | OptionalRow;

/** Holds a row's default and example to what its schema takes. */
export function row<const K extends string, S extends z.ZodType>(row: DefaultedRow<K, S>): DefaultedRow<K, S>;
export function row<const K extends string, S extends z.ZodType>(row: OptionalRow<K, S>): OptionalRow<K, S>;
export function row(row: ConfigRow): ConfigRow {
  return row;
}
