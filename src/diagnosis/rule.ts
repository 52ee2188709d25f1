import type { Category } from "../contracts/categories.ts";

/**
 * What a line of this form is when it stands in a failing step.
 * - `cause`: a tool names what is wrong.
 * - `general`: the form says "error" but not whose; any tool may print it, also in passing.
 * - `symptom`: it only follows from a cause printed elsewhere (exit codes, summaries).
 * - `place`: nothing but its place speaks for it (see last-words.ts).
 */
export type RuleKind = "cause" | "general" | "symptom" | "place";

/** A line means this only in the block that another rule's line opens. */
export interface Block {
  /** The id of the rule that opens the block. */
  readonly rule: string;
  /** How many lines the block has at most, the opening one not counted. */
  readonly lines: number;
}

/** One row of the catalogue. Captures are the named groups of the pattern; `path`, `line`, `column` become the location. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  /** Our own words, for people. */
  readonly title: string;
  /** Matched against one line, without time stamps, tags, escapes and the wrappers of {@link unwrap}. Linear. */
  readonly pattern: RegExp;
  readonly kind: RuleKind;
  readonly within?: Block;
  /** Running the same commit again may well pass. */
  readonly transient?: true;
  /** Added to the kind's weight (log-odds), for forms that are surer or weaker than their kind. */
  readonly nudge?: number;
  /** Of the repository's own configuration: in what failed, it comes before every rule of the catalogue. */
  readonly own?: true;
}
