import type { Category } from "../contracts/categories.ts";

/**
 * What a line of this form is when it stands in a failing step.
 * - `cause`: a tool names what is wrong.
 * - `general`: the form says "error" but not whose; any tool may print it, also in passing.
 * - `symptom`: it only follows from a cause printed elsewhere (exit codes, summaries).
 */
export type RuleKind = "cause" | "general" | "symptom";

/** One row of the catalogue. Captures are the named groups of the pattern; `path`, `line`, `column` become the location. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  /** Our own words, for people. */
  readonly title: string;
  /** Matched against one line, without time stamps, tags, escapes and the wrappers of {@link unwrap}. Linear. */
  readonly pattern: RegExp;
  readonly kind: RuleKind;
  /** Running the same commit again may well pass. */
  readonly transient?: true;
  /** Added to the kind's weight (log-odds), for forms that are surer or weaker than their kind. */
  readonly nudge?: number;
}
