/** A line, and what the rule takes from it, where it takes anything. */
export type RuleHit = readonly [line: string, captures?: Readonly<Record<string, string>>];

/** What is known of one rule: lines that its tool prints for an error, and lines that only look alike. */
export interface RuleLines {
  readonly hits: readonly RuleHit[];
  /** Lines of other tools, warnings, passing output: not this rule's, whether another takes them or none. */
  readonly misses: readonly string[];
}

/** By the rule's id. */
export type RuleTable = Readonly<Record<string, RuleLines>>;
