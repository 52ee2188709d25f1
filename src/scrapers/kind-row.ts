import type { Category } from "../contracts/categories.ts";

export type Severity = "error" | "warning";

export interface KindRow {
  readonly category: Category;
  readonly severity: Severity;
  /** One line for people. */
  readonly title: string;
  /** The probability, 0..1, that this is the root cause and not the consequence of something that was not seen. */
  readonly confidence: number;
  /** What the confidence rests on, for people. */
  readonly basis: string;
  /** Whether it may pass by itself; it will not where this is left out. */
  readonly transient?: boolean;
}
