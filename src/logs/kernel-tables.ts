import type { ByteSet } from "./byte-set.ts";
import type { Search, SoughtNeed } from "./sought.ts";
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
  "needsOf",
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

/** Sets of bytes by their number, each only once. */
class Members {
  readonly #numbers = new Map<ByteSet, number>();

  numberOf(set: ByteSet): number {
    let number = this.#numbers.get(set);
    if (number === undefined) this.#numbers.set(set, (number = this.#numbers.size));
    return number;
  }

  lay(image: MemoryImage): number {
    const members = image.take(256 * this.#numbers.size);
    for (const [{ has }, number] of this.#numbers) image.set(members + 256 * number, has);
    return members;
  }
}

/** Lays each row of numbers only once. */
class Rows {
  readonly #lay: (row: readonly number[]) => number;
  readonly #addresses = new Map<string, number>();

  constructor(lay: (row: readonly number[]) => number) {
    this.#lay = lay;
  }

  /** @returns the row's address */
  lay(row: readonly number[]): number {
    const key = row.join();
    let address = this.#addresses.get(key);
    if (address === undefined) this.#addresses.set(key, (address = this.#lay(row)));
    return address;
  }
}

/** By literal: its sets, interest and edges, and the needs it is a part of. By need: what must be true besides. */
function layLiterals(
  image: MemoryImage,
  { literals: sought, needs }: Search,
): Pick<FilterSettings, "literals" | "needs" | "needsOf" | "members"> {
  const members = new Members();
  const lists = new Rows((row) => image.words([...row, noMore]));
  const openings = new Rows((row) => image.halves([row.length, ...row]));
  const literals = sought.flatMap(({ literal: { sets, begins, ends }, interest }) => [
    image.halves(sets.map((set) => members.numberOf(set))),
    sets.length,
    interest,
    (begins ? 1 : 0) | (ends ? 2 : 0),
  ]);
  const besides = needs.flatMap(({ also, opening }: SoughtNeed) => [
    also === null ? 0 : lists.lay(also),
    opening.length === 0 ? 0 : openings.lay(opening.map((set) => members.numberOf(set))),
  ]);
  return {
    literals: image.words(literals),
    needsOf: image.words(sought.map((each) => lists.lay(each.needs))),
    needs: image.words(besides),
    members: members.lay(image),
  };
}

/** Lays out what is looked for as the kernel has it. */
export function layTables(search: Search): KernelTables {
  const image = new MemoryImage();
  const triggers = triggersOf(search.literals);
  const rows = new ProbeRows(image, triggers.rows);
  const settings = {
    ...layGrams(image, triggers.grams, rows),
    ...layPairs(image, triggers, rows),
    ...layLiterals(image, search),
    isEvery: search.isEvery ? 1 : 0,
  };
  return { image: image.bytes, settings };
}
