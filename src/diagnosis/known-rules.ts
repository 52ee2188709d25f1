import { type PackedFilter, packFilter, unpackFilter } from "../logs/packed-filter.ts";
import { knownFilter } from "./known-filter.ts";
import { type Prepared, ruleSet } from "./rule-set.ts";
import { catalogue } from "./rules/catalogue.ts";

/** What makes the built-in rules ready, as JSON. */
interface KnownRules {
  /** By need, the place of the rule whose need it is. */
  readonly owners: readonly number[];
  readonly filter: PackedFilter;
}

/**
 * What makes rules ready, for `known-filter.ts`: laying it out takes longer than reading most logs.
 * @throws Error when some rule may match lines without any literal
 */
export function packRules({ filter, owners, others }: Prepared): string {
  if (others.length > 0) throw new Error(`some rules need nothing: ${others.join(", ")}`);
  const known: KnownRules = { owners, filter: packFilter(filter) };
  return JSON.stringify(known);
}

/** @param packed as {@link packRules} has it */
function unpackRules(packed: string): Prepared {
  const { owners, filter }: KnownRules = JSON.parse(packed);
  return { filter: unpackFilter(filter), owners, others: [] };
}

/** What makes the built-in rules ready. */
export const knownRules = (): Prepared => unpackRules(knownFilter);

/** The catalogue, ready for matching. */
export const catalogueRules = ruleSet(catalogue, knownRules);
