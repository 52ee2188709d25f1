import type { ByteProfile } from "./byte-set.ts";
import { frequency } from "./byte-frequency.ts";
import { triggerLengths } from "./literal.ts";
import type { LineFilter, Probe, Sought } from "./line-filter.ts";
import { MemoryImage } from "./memory-image.ts";

export const filterSettingNames = [
  "pairs",
  "pairProbes",
  "grams",
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
/** Bits of a hash by which four bytes are told apart: 17 choose a byte, three a bit of it. */
const gramBits = 20;
const leastSlotBits = 4;
const slotBytes = 8;
/** As in the kernel: spreads the bits of four bytes over the upper ones of a number. */
const spread = 0x9e3779b1;
/** Bits of a pair, as in the kernel: its second byte may end a line or make it unclean; it triggers. */
const breaks = 1;
const triggers = 2;
/** Closes a row. */
const noMore = -1;

const tab = 0x09;
const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const mayBreak = (byte: number): boolean =>
  (byte < 0x20 && byte !== tab) || byte === 0x7f || byte === 0xc2 || byte === 0xef;

const hashOf = (gram: number, bits: number): number => Math.imul(gram, spread) >>> (wordBits - bits);

/** In place of a byte to check, as in the kernel: there is none. */
const anything = 256;

/** Of each literal, by its number: the place of its rarest single byte outside of what triggers, and the byte. */
type Checks = readonly (readonly [place: number, byte: number])[];

function checkOf({ literal, row }: Sought): Checks[number] {
  const { kind, at } = literal.trigger;
  let least = Infinity;
  let check: Checks[number] = [0, anything];
  for (const [place, profile] of row.entries()) {
    const [byte, ...more] = profile.bytes;
    if (byte === undefined || more.length > 0 || (place >= at && place < at + triggerLengths[kind])) continue;
    const share = frequency([profile]);
    if (share >= least) continue;
    least = share;
    check = [place, byte];
  }
  return check;
}

const layProbes = (image: MemoryImage, row: readonly Probe[], checks: Checks): number =>
  image.words([...row.flatMap(({ number, reach }) => [number, reach, ...(checks[number] ?? [])]), noMore]);

/** By two bytes: whether they end a line, make it unclean, or trigger, and what. */
function layPairs(
  image: MemoryImage,
  pairs: LineFilter["pairs"],
  checks: Checks,
): Pick<FilterSettings, "pairs" | "pairProbes"> {
  const table = image.take(pairCount);
  const probes = image.take(4 * pairCount);
  for (const byte of everyByte.filter(mayBreak))
    for (const first of everyByte) image.setBits(table + (first | (byte << 8)), breaks);
  for (const [pair, row] of pairs) {
    image.setBits(table + pair, triggers);
    image.setWord(probes + 4 * pair, layProbes(image, row, checks));
  }
  return { pairs: table, pairProbes: probes };
}

/** By four bytes: whether they may trigger, and an open hash table of what. */
function layGrams(
  image: MemoryImage,
  grams: LineFilter["grams"],
  checks: Checks,
): Pick<FilterSettings, "grams" | "slots" | "slotShift"> {
  const slotBits = Math.max(leastSlotBits, Math.ceil(Math.log2(2 * grams.size + 1)));
  const table = image.take(2 ** gramBits / 8);
  const slots = image.take(slotBytes * 2 ** slotBits);
  for (const [gram, row] of grams) {
    const hash = hashOf(gram, gramBits);
    image.setBits(table + (hash >>> 3), 1 << (hash & 7));
    let slot = hashOf(gram, slotBits);
    while (image.wordAt(slots + slotBytes * slot + 4) !== 0) slot = (slot + 1) % 2 ** slotBits;
    image.setWord(slots + slotBytes * slot, gram);
    image.setWord(slots + slotBytes * slot + 4, layProbes(image, row, checks));
  }
  return { grams: table, slots, slotShift: wordBits - slotBits };
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
export function layTables({ isEvery, sought, grams, pairs }: LineFilter): KernelTables {
  const image = new MemoryImage();
  const checks = sought.map(checkOf);
  const settings = {
    ...layPairs(image, pairs, checks),
    ...layGrams(image, grams, checks),
    ...layLiterals(image, sought),
    isEvery: isEvery ? 1 : 0,
  };
  return { image: image.bytes, settings };
}
