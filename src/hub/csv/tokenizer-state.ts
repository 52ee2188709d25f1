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
