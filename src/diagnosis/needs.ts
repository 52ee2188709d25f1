import { createHash } from "node:crypto";
import { type ByteSet, singleByte } from "../logs/byte-set.ts";
import type { Need } from "../logs/line-filter.ts";
import type { Literal } from "../logs/literal.ts";
import { knownNeeds } from "./known-needs.ts";
import { derivedNeeds } from "./needed-literals.ts";

/** A literal in the table of known needs: its edges and trigger, then texts of single bytes and the ranges of sets. */
type LiteralCode = readonly [mark: number, ...items: (string | readonly number[])[]];
type NeedCode = readonly [any: readonly LiteralCode[], also: readonly LiteralCode[] | 0];
export type NeedsTable = Readonly<Record<string, readonly NeedCode[]>>;

const marks = { begins: 1, ends: 2, pair: 4, place: 8 } as const;

const single = (set: ByteSet): number | null =>
  set.length === 1 && set[0] !== undefined && set[0][0] === set[0][1] ? set[0][0] : null;

function encodeLiteral({ sets, begins, ends, trigger }: Literal): LiteralCode {
  const items: (string | readonly number[])[] = [];
  for (const set of sets) {
    const byte = single(set);
    const before = items.at(-1);
    if (byte === null) items.push(set.flat());
    else if (typeof before === "string") items[items.length - 1] = before + String.fromCharCode(byte);
    else items.push(String.fromCharCode(byte));
  }
  const mark =
    (begins ? marks.begins : 0) |
    (ends ? marks.ends : 0) |
    (trigger.kind === "pair" ? marks.pair : 0) |
    ((trigger.at + 1) * marks.place);
  return [mark, ...items];
}

function decodeLiteral([mark, ...items]: LiteralCode): Literal {
  const sets = items.flatMap((item): readonly ByteSet[] => {
    if (typeof item === "string") return Array.from(item, (sign) => singleByte(sign.charCodeAt(0)));
    return [item.flatMap((first, index) => (index % 2 === 0 ? [[first, item[index + 1] ?? first] as const] : []))];
  });
  return {
    sets,
    begins: (mark & marks.begins) !== 0,
    ends: (mark & marks.ends) !== 0,
    trigger: { kind: (mark & marks.pair) === 0 ? "gram" : "pair", at: Math.floor(mark / marks.place) - 1 },
  };
}

const decode = ([any, also]: NeedCode): Need => ({
  any: any.map(decodeLiteral),
  also: also === 0 ? null : also.map(decodeLiteral),
});

const keyOf = (source: string): string => createHash("sha1").update(source).digest("base64").slice(0, 10);

/**
 * The needs of patterns, for `known-needs.ts`: deriving them all takes longer than reading most logs.
 * @param sources of the patterns; one of which nothing is known is left out
 */
export const needsTableOf = (sources: readonly string[]): NeedsTable =>
  Object.fromEntries(
    sources.flatMap((source) => {
      const needs = derivedNeeds(source);
      if (needs === null) return [];
      return [
        [
          keyOf(source),
          needs.map(({ any, also }): NeedCode => [any.map(encodeLiteral), also?.map(encodeLiteral) ?? 0]),
        ],
      ];
    }),
  );

function parsed(text: string): NeedsTable {
  const known: NeedsTable = JSON.parse(text);
  return known;
}

let table: NeedsTable | null = null;

/**
 * What every line holds that a pattern matches: what one of the needs says. Those of the built-in rules are known, others
 * are derived.
 * @param source a regular expression's source, to be used without flags
 * @returns null where lines may match that hold no literal of two bytes or more
 */
export function needsOf(source: string): readonly Need[] | null {
  const known = (table ??= parsed(knownNeeds))[keyOf(source)];
  return known?.map(decode) ?? derivedNeeds(source);
}

/** The literals of which a line holds one when a pattern matches it; null where there are none. */
export const neededLiterals = (source: string): readonly Literal[] | null =>
  needsOf(source)?.flatMap(({ any }) => any) ?? null;
