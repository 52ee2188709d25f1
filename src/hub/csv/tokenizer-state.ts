import type { FieldBuffer } from "./field-buffer.ts";

/** Where in a record the next byte stands. */
export type State =
  | "start-record"
  | "start-field"
  | "in-field"
  | "in-quotes"
  | "quote-in-quotes"
  | "escaped"
  | "escaped-in-quotes"
  | "blank"
  | "comment"
  | "line-comment"
  | "after-cr"
  | "after-ignored-cr";

/** In these a field was begun and is not complete. */
export const openStates: ReadonlySet<State> = new Set<State>([
  "in-field",
  "in-quotes",
  "quote-in-quotes",
  "escaped",
  "escaped-in-quotes",
  "blank",
]);

/** What a file may end with. */
export type CsvEnd =
  | { readonly kind: "complete" }
  /** `EOF inside string`, and where the quote opened. */
  | { readonly kind: "unclosed-quote"; readonly line: number; readonly column: number; readonly record: number }
  | { readonly kind: "dangling-escape"; readonly line: number; readonly column: number };

const noBytes = new Uint8Array(0);

/**
 * Ends what was begun where the bytes end. Source: pandas/_libs/src/parser/tokenizer.c, `parser_handle_eof`.
 * @param field in which the last field is completed
 * @param records that are complete
 * @returns what the file ends with; `record` where one more record is complete
 */
export function endOf(state: State, field: FieldBuffer, records: number): CsvEnd | { readonly kind: "record" } {
  const place = field.fieldPosition();
  switch (state) {
    case "start-record":
    case "blank":
    case "after-ignored-cr":
    case "line-comment":
      return { kind: "complete" };
    case "in-quotes":
    case "escaped-in-quotes":
      return { kind: "unclosed-quote", ...place, record: records };
    case "escaped":
      return { kind: "dangling-escape", ...place };
    case "start-field":
      field.begin(0);
      field.end(0);
      return { kind: "record" };
    case "in-field":
    case "quote-in-quotes":
      field.take(noBytes);
      field.end(0);
      return { kind: "record" };
    case "comment":
    case "after-cr":
      return { kind: "record" };
  }
}

/** A table with 1 for each of some bytes; null stands for none. */
export function byteTable(bytes: readonly (number | null)[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) if (byte !== null) table[byte] = 1;
  return table;
}
