import type { ByteProfile } from "./byte-set.ts";
import type { LineFilter, Sought } from "./line-filter.ts";
import { checkOf } from "./literal-check.ts";
import { hashOf } from "./gram-table.ts";
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
const slotBytes = 8;
/** Closes a row. */
const noMore = -1;
const noMoreProbes = 0xffff;

/** Lays rows of probes that something triggers, each only once. */
class ProbeRows {
  readonly #image: MemoryImage;
  readonly #rows: Triggers["rows"];
  readonly #halves = new Map<Probe, readonly number[]>();
  readonly #addresses: number[] = [];

  constructor(image: MemoryImage, rows: Triggers["rows"]) {
    this.#image = image;
    this.#rows = rows;
  }

  /** @returns the row's address */
  lay(row: number): number {
    return (this.#addresses[row] ??= this.#image.halves([
      ...(this.#rows[row] ?? []).flatMap((probe) => this.#halvesOf(probe)),
      noMoreProbes,
    ]));
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
  const table = image.take(gramTableBytes);
  if (table !== gramTable) throw new Error("the bits of grams lie elsewhere");
  const slots = image.take(slotBytes * 2 ** grams.bits);
  grams.each((gram, slot, row) => {
    const hash = hashOf(gram);
    const bit = (hash >>> gramBitShift) % wordBits;
    image.setBits(table + (hash >>> (wordBits - gramBytesBits)) + (bit >>> 3), 1 << (bit & 7));
    image.setWord(slots + slotBytes * slot, gram);
    image.setWord(slots + slotBytes * slot + 4, rows.lay(row));
  });
  return { slots, slotShift: wordBits - grams.bits };
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
  pairs.each((pair, _, row) => image.setWord(pairProbes + 4 * pair, rows.lay(row)));
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
  const alone = image.words([0, noMore]);
  const rows = sought.map(({ literal: { begins, ends }, row, interest, needs }) => ({
    fields: [
      image.halves(row.map((profile) => sets.get(profile) ?? 0)),
      row.length,
      interest,
      (begins ? 1 : 0) | (ends ? 2 : 0),
    ],
    needs: needs.includes(null) ? alone : image.words([...needs.map(listOf), noMore]),
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
  const triggers = triggersOf(sought);
  const rows = new ProbeRows(image, triggers.rows);
  const settings = {
    ...layGrams(image, triggers.grams, rows),
    ...layPairs(image, triggers, rows),
    ...layLiterals(image, sought),
    isEvery: isEvery ? 1 : 0,
  };
  return { image: image.bytes, settings };
}
