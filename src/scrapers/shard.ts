/** One of several equal parts of the scrapers, each for a job of its own. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** GitHub starts at most 256 jobs of a matrix. Source: docs.github.com, "Usage limits", job matrix. */
export const mostShards = 256;

/** `3/8`; null for what is no shard. */
export function parseShard(text: string): Shard | null {
  const [, index = "", of = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return of === "" || shard.index > shard.of || shard.of > mostShards ? null : shard;
}

export const shardText = ({ index, of }: Shard): string => `${index}/${of}`;

/** The items that are a shard's: every so-manieth, since neighbours in a file are often alike in what they cost. */
export const partOf = <T>(items: readonly T[], shard: Shard | null): readonly T[] =>
  shard === null ? items : items.filter((_, place) => place % shard.of === shard.index - 1);

/** Puts what was taken apart by {@link partOf} together in its first order. */
export const rejoined = <T>(parts: readonly { readonly shard: Shard; readonly items: readonly T[] }[]): readonly T[] =>
  parts
    .flatMap(({ shard, items }) => items.map((item, place) => ({ item, place: place * shard.of + shard.index })))
    .toSorted((left, right) => left.place - right.place)
    .map(({ item }) => item);

/** Shards for so many scrapers, of which none is left without any. @param most how many there may be */
export function shardsFor(scrapers: number, most: number): readonly Shard[] {
  const of = Math.min(scrapers, most, mostShards);
  return Array.from({ length: of }, (_, place) => ({ index: place + 1, of }));
}
