import { createHash } from "node:crypto";
import type { Need } from "../logs/line-filter.ts";
import type { Literal } from "../logs/literal.ts";
import { knownNeeds } from "./known-needs.ts";
import { derivedNeeds } from "./derived-needs.ts";
import { decodeNeeds, encodeNeeds, type NeedsTable, unpackTable } from "./needs-table.ts";

const nameOf = (source: string): string => createHash("sha1").update(source).digest("base64").slice(0, 10);

/**
 * The needs of patterns, for `known-needs.ts`: deriving them all takes longer than reading most logs.
 * @param sources of the patterns; one of which nothing is known is left out
 */
export function needsTableOf(sources: readonly string[]): NeedsTable {
  const needs = new Map<string, readonly Need[]>();
  for (const source of sources) {
    const own = derivedNeeds(source);
    if (own !== null) needs.set(nameOf(source), own);
  }
  return encodeNeeds(needs);
}

let known: ReturnType<typeof decodeNeeds> | null = null;

/**
 * What every line holds that a pattern matches: what one of the needs says. Those of the built-in rules are known, others
 * are derived.
 * @param source a regular expression's source, to be used without flags
 * @returns null where lines may match that hold no literal of two bytes or more
 */
export function needsOf(source: string): readonly Need[] | null {
  known ??= decodeNeeds(unpackTable(knownNeeds));
  return known(nameOf(source)) ?? derivedNeeds(source);
}

/** The literals of which a line holds one when a pattern matches it; null where there are none. */
export const neededLiterals = (source: string): readonly Literal[] | null =>
  needsOf(source)?.flatMap(({ any }) => any) ?? null;
