import { hash } from "node:crypto";
import { type PackedFilter, packFilter, unpackFilter } from "../logs/packed-filter.ts";
import { knownFilter } from "./known-filter.ts";
import { exitPatterns } from "./exits.ts";
import { type Prepared, prepare, ruleSet } from "./rule-set.ts";
import { catalogue } from "./rules/catalogue.ts";

/** What makes the built-in rules ready, as JSON. */
interface KnownRules {
  /** Tells the patterns that it was made for. */
  readonly patterns: string;
  /** By need, the place of the rule whose need it is. */
  readonly owners: readonly number[];
  readonly filter: PackedFilter;
}

const patterns = (): string =>
  hash("sha1", [...catalogue.map(({ pattern }) => pattern.source), ...exitPatterns].join("\n"));

/**
 * What makes the built-in rules ready, for `known-filter.ts`: laying it out takes longer than reading most logs.
 * @throws Error when some rule may match lines without any literal
 */
export function packRules({ filter, owners, others }: Prepared): string {
  if (others.length > 0) throw new Error(`some rules need nothing: ${others.join(", ")}`);
  const known: KnownRules = { patterns: patterns(), owners, filter: packFilter(filter) };
  return JSON.stringify(known);
}

/**
 * @param packed as {@link packRules} has it
 * @returns what makes the built-in rules ready; null where a pattern has changed since
 */
export function unpackRules(packed: string): Prepared | null {
  const known: KnownRules = JSON.parse(packed);
  return known.patterns === patterns()
    ? { filter: unpackFilter(known.filter), owners: known.owners, others: [] }
    : null;
}

/** The catalogue, ready for matching. */
export const catalogueRules = ruleSet(catalogue, () => unpackRules(knownFilter) ?? prepare(catalogue));
