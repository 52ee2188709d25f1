/**
 * Finds places in bytes by looking at them two by two: each pair is one number of 16 bits. Three tables say, bit by bit,
 * which three pairs may stand in a row.
 */
export interface PairTables {
  /** By pair, the bits of the places that may have it first, second, third. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
}

const pairCount = 2 ** 16;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** @returns tables in which every pair has some bits */
export const pairTables = (bits: number): PairTables => ({
  first: new Int32Array(pairCount).fill(bits),
  second: new Int32Array(pairCount).fill(bits),
  third: new Int32Array(pairCount).fill(bits),
});

/** The number of two bytes in a row, as a `Uint16Array` over them has it. */
export const pairOf = (first: number, second: number): number =>
  isLittleEndian ? first | (second << 8) : (first << 8) | second;

/** The bits of the three pairs that end at a place. */
export const bitsAt = ({ first, second, third }: PairTables, pairs: Uint16Array, index: number): number =>
  (first[pairs[index - 2] ?? 0] ?? 0) & (second[pairs[index - 1] ?? 0] ?? 0) & (third[pairs[index] ?? 0] ?? 0);

/**
 * Writes down where pairs have bits. This is the innermost loop of a diagnosis: most bytes of a log are seen here only.
 * @param from the first pair that may be the third in a row, at least 2
 * @param to behind the last
 * @param places gets the places of the third pairs, until it is full
 * @returns how many places were written; when it is full, there may be more behind the last of them
 */
export function findPairs(
  { first, second, third }: PairTables,
  pairs: Uint16Array,
  from: number,
  to: number,
  places: Int32Array,
): number {
  let count = 0;
  const before = pairs[from - 1] ?? 0;
  let afterTwo = (first[pairs[from - 2] ?? 0] ?? 0) & (second[before] ?? 0);
  let afterOne = first[before] ?? 0;
  for (let index = from; index < to; index += 1) {
    const pair = pairs[index] ?? 0;
    const isHit = (afterTwo & (third[pair] ?? 0)) !== 0;
    afterTwo = afterOne & (second[pair] ?? 0);
    afterOne = first[pair] ?? 0;
    if (!isHit) continue;
    places[count] = index;
    count += 1;
    if (count === places.length) break;
  }
  return count;
}
