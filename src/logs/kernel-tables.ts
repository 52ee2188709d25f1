import type { ByteProfile } from "./byte-set.ts";
import type { LineFilter, Sought } from "./line-filter.ts";
import { checkOf } from "./literal-check.ts";
import { MemoryImage } from "./memory-image.ts";
import { pairClasses } from "./pair-classes.ts";
import { type Probe, type Triggers, triggersOf } from "./triggers.ts";

export const filterSettingNames = [
  "classes",
  "pairProbes",
  "slots",
  "slotShift",
  "literals",
  "members",
  "needs",
  "isEvery",
] as const;
/** Where the tables of a filter lie in a kernel's memory, and what else it decides. See `kernel/memory.ts`. */
export type FilterSettings = Readonly<Record<(typeof filterSettingNames)[number], number>>;

/** The tables of a filter as the kernel has them: their bytes from address 0 on, and where each begins. */
export interface KernelTables {
  readonly image: Uint8Array;
  readonly settings: FilterSettings;
}

const pairCount = 2 ** 16;
const wordBits = 32;
/** Of a hash by which four bytes are told apart the upper 18 bits choose a byte; from there on five more choose a bit. */
const gramBytesBits = 18;
const gramTableBytes = 2 ** gramBytesBits + 4;
const gramBitShift = 9;
/** Where the bits of grams lie: the kernel's innermost loop has the place in its instructions. */
const gramTable = 16;
const leastSlotBits = 4;
const slotBytes = 8;
/** As in the kernel: spreads the bits of four bytes over the upper ones of a number. */
const spread = 0x9e3779b1;
/** Closes a row. */
const noMore = -1;
const noMoreProbes = 0xffff;

const hashOf = (gram: number): number => Math.imul(gram, spread) >>> 0;

/** Lays rows of probes, each only once. */
class ProbeRows {
  readonly #image: MemoryImage;
  readonly #halves = new Map<Probe, readonly number[]>();
  readonly #laid = new Map<Probe | string, number>();

  constructor(image: MemoryImage) {
    this.#image = image;
  }

  /** @returns the row's address */
  lay(row: readonly Probe[]): number {
    const [only, ...more] = row;
    // Most rows are of one probe, and many are of the same.
    const key = only !== undefined && more.length === 0 ? only : row.map(({ number, at }) => `${number} ${at}`).join();
    let address = this.#laid.get(key);
    if (address === undefined) {
      address = this.#image.halves([...row.flatMap((probe) => this.#halvesOf(probe)), noMoreProbes]);
      this.#laid.set(key, address);
    }
    return address;
  }

  #halvesOf(probe: Probe): readonly number[] {
    let halves = this.#halves.get(probe);
    if (halves === undefined) {
      const { number, row, at, end } = probe;
      const { place, mask, value } = checkOf(row, at, end);
      this.#halves.set(probe, (halves = [number, (at & 0xff) | (((place - at) & 0xff) << 8), mask, value]));
    }
    return halves;
  }
}

/** By four bytes: whether they may trigger, and an open hash table of what. */
function layGrams(
  image: MemoryImage,
  grams: Triggers["grams"],
  rows: ProbeRows,
): Pick<FilterSettings, "slots" | "slotShift"> {
  const slotBits = Math.max(leastSlotBits, Math.ceil(Math.log2(2 * grams.size + 1)));
  const table = image.take(gramTableBytes);
  if (table !== gramTable) throw new Error("the bits of grams lie elsewhere");
  const slots = image.take(slotBytes * 2 ** slotBits);
  for (const [gram, row] of grams) {
    const hash = hashOf(gram);
    const bit = (hash >>> gramBitShift) % wordBits;
    image.setBits(table + (hash >>> (wordBits - gramBytesBits)) + (bit >>> 3), 1 << (bit & 7));
    let slot = hash >>> (wordBits - slotBits);
    while (image.wordAt(slots + slotBytes * slot + 4) !== 0) slot = (slot + 1) % 2 ** slotBits;
    image.setWord(slots + slotBytes * slot, gram);
    image.setWord(slots + slotBytes * slot + 4, rows.lay(row));
  }
  return { slots, slotShift: wordBits - slotBits };
}

/** By two bytes: whether they may trigger, and what. */
function layPairs(
  image: MemoryImage,
  { pairs, pairSets }: Triggers,
  rows: ProbeRows,
): Pick<FilterSettings, "classes" | "pairProbes"> {
  const tables = pairClasses(pairSets);
  const classes = image.take(tables.length);
  image.set(classes, tables);
  const pairProbes = image.take(4 * pairCount);
  for (const [pair, row] of pairs) image.setWord(pairProbes + 4 * pair, rows.lay(row));
  return { classes, pairProbes };
}

/** By literal: its sets, interest and edges, and what must be true besides where it is wanted. */
function layLiterals(
  image: MemoryImage,
  sought: readonly Sought[],
): Pick<FilterSettings, "literals" | "needs" | "members"> {
  const sets = new Map<ByteProfile, number>();
  for (const { row } of sought) for (const profile of row) if (!sets.has(profile)) sets.set(profile, sets.size);
  const members = image.take(256 * sets.size);
  for (const [{ has }, set] of sets) image.set(members + 256 * set, has);
  const lists = new Map<readonly number[] | null, number>([[null, 0]]);
  const listOf = (list: readonly number[] | null): number => {
    const address = lists.get(list) ?? image.words([...(list ?? []), noMore]);
    lists.set(list, address);
    return address;
  };
  const rows = sought.map(({ literal: { begins, ends }, row, interest, needs }) => ({
    fields: [
      image.halves(row.map((profile) => sets.get(profile) ?? 0)),
      row.length,
      interest,
      (begins ? 1 : 0) | (ends ? 2 : 0),
    ],
    needs: image.words([...needs.map(listOf), noMore]),
  }));
  return {
    literals: image.words(rows.flatMap(({ fields }) => fields)),
    needs: image.words(rows.map(({ needs }) => needs)),
    members,
  };
}

/** Lays out a filter as the kernel has it. */
export function layTables({ isEvery, sought }: LineFilter): KernelTables {
  const image = new MemoryImage();
  const rows = new ProbeRows(image);
  const triggers = triggersOf(sought);
  const settings = {
    ...layGrams(image, triggers.grams, rows),
    ...layPairs(image, triggers, rows),
    ...layLiterals(image, sought),
    isEvery: isEvery ? 1 : 0,
  };
  return { image: image.bytes, settings };
}
