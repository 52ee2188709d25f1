import { Buffer } from "node:buffer";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { byteSet, type ByteSet, singleByte } from "../logs/byte-set.ts";
import type { Need } from "../logs/line-filter.ts";
import type { Literal } from "../logs/literal.ts";

/** Sets of bytes in a row: texts of single bytes, and the numbers of other sets. */
type SetsCode = readonly (string | number)[];
/** A literal's edges and trigger, then its sets. */
type LiteralCode = readonly [mark: number, ...sets: SetsCode];
/** The numbers of literals, then how the text begins. */
type NeedCode = readonly [any: readonly number[], also: readonly number[] | 0, ...opening: SetsCode];

/** Needs as JSON: what many have in common stands there once. */
export interface NeedsTable {
  /** The ranges of sets, both ends of one behind the other. */
  readonly sets: readonly (readonly number[])[];
  readonly literals: readonly LiteralCode[];
  /** By name. */
  readonly needs: Readonly<Record<string, readonly NeedCode[]>>;
}

const marks = { begins: 1, ends: 2, pair: 4, place: 8 } as const;

/** Numbers things by what they are. */
class Numbered<Thing> {
  readonly all: Thing[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(thing: Thing): number {
    const key = JSON.stringify(thing);
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.all.push(thing) - 1));
    return number;
  }
}

/** @param needs by name */
export function encodeNeeds(needs: ReadonlyMap<string, readonly Need[]>): NeedsTable {
  const sets = new Numbered<readonly number[]>();
  const literals = new Numbered<LiteralCode>();
  const encodeSets = (row: readonly ByteSet[]): SetsCode => {
    const items: (string | number)[] = [];
    for (const { bytes, ranges } of row) {
      const [byte, ...more] = bytes;
      const before = items.at(-1);
      if (byte === undefined || more.length > 0) items.push(sets.numberOf(ranges.flat()));
      else if (typeof before === "string") items[items.length - 1] = before + String.fromCharCode(byte);
      else items.push(String.fromCharCode(byte));
    }
    return items;
  };
  const encodeLiteral = ({ sets: row, begins, ends, trigger }: Literal): number =>
    literals.numberOf([
      (begins ? marks.begins : 0) |
        (ends ? marks.ends : 0) |
        (trigger.kind === "pair" ? marks.pair : 0) |
        ((trigger.at + 1) * marks.place),
      ...encodeSets(row),
    ]);
  const encoded = [...needs].map(([name, own]) => {
    const codes = own.map(({ any, also, opening }): NeedCode => [
      any.map(encodeLiteral),
      also?.map(encodeLiteral) ?? 0,
      ...encodeSets(opening),
    ]);
    return [name, codes] as const;
  });
  return { sets: sets.all, literals: literals.all, needs: Object.fromEntries(encoded) };
}

/** @returns the needs by name; the same literal is the same object */
export function decodeNeeds(table: NeedsTable): (name: string) => readonly Need[] | undefined {
  const sets = table.sets.map((ends) =>
    byteSet(ends.flatMap((first, index) => (index % 2 === 0 ? [[first, ends[index + 1] ?? first] as const] : []))),
  );
  const decodeSets = (items: SetsCode): readonly ByteSet[] => {
    const row: ByteSet[] = [];
    for (const item of items) {
      if (typeof item === "string")
        for (let at = 0; at < item.length; at += 1) row.push(singleByte(item.charCodeAt(at)));
      else row.push(sets[item] ?? singleByte(0));
    }
    return row;
  };
  const literals = table.literals.map(([mark, ...row]): Literal => ({
    sets: decodeSets(row),
    begins: (mark & marks.begins) !== 0,
    ends: (mark & marks.ends) !== 0,
    trigger: { kind: (mark & marks.pair) === 0 ? "gram" : "pair", at: Math.floor(mark / marks.place) - 1 },
  }));
  const named = (numbers: readonly number[]): readonly Literal[] => numbers.flatMap((number) => literals[number] ?? []);
  return (name) =>
    table.needs[name]?.map(([any, also, ...opening]) => ({
      any: named(any),
      also: also === 0 ? null : named(also),
      opening: decodeSets(opening),
    }));
}

/** @returns the table as JSON, compressed (Brotli in base64) */
export const packTable = (table: NeedsTable): string => brotliCompressSync(JSON.stringify(table)).toString("base64");

/** @param packed as {@link packTable} has it */
export function unpackTable(packed: string): NeedsTable {
  const table: NeedsTable = JSON.parse(brotliDecompressSync(Buffer.from(packed, "base64")).toString());
  return table;
}
