import { Buffer } from "node:buffer";
import type { ByteProfile } from "./byte-set.ts";
import { code } from "./kernel-code.ts";
import type { LineFilter, Probe } from "./line-filter.ts";

/** What the compiled kernel (`kernel/scan.ts`) is told before it scans: where things lie, and how large they are. */
const settings = [
  "pairs",
  "pairProbes",
  "grams",
  "slots",
  "slotShift",
  "literals",
  "members",
  "needs",
  "seen",
  "starts",
  "events",
  "eventLimit",
  "found",
  "foundLimit",
  "cleaned",
  "lineLimit",
  "isEvery",
] as const;
type Settings = Readonly<Record<(typeof settings)[number], number>>;
/** Those that a filter decides. */
type FilterSettings = Omit<
  Settings,
  "seen" | "starts" | "events" | "eventLimit" | "found" | "foundLimit" | "cleaned" | "lineLimit"
>;

type Exports = Readonly<Record<(typeof settings)[number] | "lineCount" | "eventCount" | "open", WebAssembly.Global>> & {
  scan(from: number, to: number): void;
};

const pageBytes = 64 * 1024;
const pairCount = 2 ** 16;
/** Bits of a hash by which four bytes are told apart: 17 choose a byte, three a bit of it. */
const gramBits = 20;
const wordBits = 32;
const eventLimit = 8192;
/** With more findings no line is begun any more; one line has as many as there are literals at most. */
const foundLimit = 32 * 1024;
/** Bits of a pair, as in the kernel: its second byte may end a line or make it unclean; it triggers. */
const breaks = 1;
const triggers = 2;
const spread = 0x9e3779b1;
const noNumber = -1;
/** Numbers of four bytes that say all of a literal: its sets, their count, interest, edges. */
const literalFields = 4;

const tab = 0x09;
const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const mayBreak = (byte: number): boolean =>
  (byte < 0x20 && byte !== tab) || byte === 0x7f || byte === 0xc2 || byte === 0xef;

/** Numbers of an event, in their order. */
export const eventFields = 7;

/** Hands out addresses one behind the other. */
class Allocator {
  /** Nothing lies at 0, which stands for nothing. */
  #next = 16;

  take(bytes: number): number {
    const address = this.#next;
    this.#next = (address + bytes + 7) & ~7;
    return address;
  }

  get end(): number {
    return this.#next;
  }
}

/** The tables of a filter as the kernel has them: their bytes from address 0 on, and where each begins. */
interface Tables {
  readonly image: Uint8Array;
  readonly values: FilterSettings;
}

const hashOf = (gram: number, bits: number): number => Math.imul(gram, spread) >>> (wordBits - bits);

function layTables({ isEvery, sought, grams, pairs }: LineFilter): Tables {
  const rows = [...grams.values(), ...pairs.values()];
  const slotBits = Math.max(4, Math.ceil(Math.log2(2 * grams.size + 1)));
  const sets = new Map<ByteProfile, number>();
  for (const { row } of sought) for (const profile of row) if (!sets.has(profile)) sets.set(profile, sets.size);
  const space = new Allocator();
  const values = {
    pairs: space.take(pairCount),
    pairProbes: space.take(4 * pairCount),
    grams: space.take(2 ** gramBits / 8),
    slots: space.take(8 * 2 ** slotBits),
    slotShift: wordBits - slotBits,
    literals: space.take(4 * literalFields * sought.length),
    needs: space.take(4 * sought.length),
    members: space.take(256 * sets.size),
    isEvery: isEvery ? 1 : 0,
  };
  const probes = space.take(8 * rows.reduce((sum, row) => sum + row.length + 1, 0));
  const lists = new Set(sought.flatMap(({ needs }) => needs));
  const needRows = space.take(4 * sought.reduce((sum, { needs }) => sum + needs.length + 1, 0));
  const listRows = space.take(4 * [...lists].reduce((sum, list) => sum + (list?.length ?? 0) + 1, 0));
  const setRows = space.take(2 * sought.reduce((sum, { row }) => sum + row.length, 0));
  const image = new Uint8Array(space.end);
  const view = new DataView(image.buffer);
  for (const byte of everyByte.filter(mayBreak))
    for (const first of everyByte) view.setUint8(values.pairs + (first | (byte << 8)), breaks);
  for (const [{ has }, set] of sets) image.set(has, values.members + 256 * set);
  let setRow = setRows;
  let listRow = listRows;
  const addresses = new Map<readonly number[] | null, number>();
  for (const list of lists) {
    if (list === null) continue;
    addresses.set(list, listRow);
    for (const number of [...list, noNumber]) {
      view.setInt32(listRow, number, true);
      listRow += 4;
    }
  }
  let needRow = needRows;
  for (const [number, { literal, row, interest, needs }] of sought.entries()) {
    const at = values.literals + 4 * literalFields * number;
    const edges = (literal.begins ? 1 : 0) | (literal.ends ? 2 : 0);
    for (const [field, value] of [setRow, row.length, interest, edges].entries())
      view.setInt32(at + 4 * field, value, true);
    view.setUint32(values.needs + 4 * number, needRow, true);
    for (const address of [...needs.map((list) => (list === null ? 0 : (addresses.get(list) ?? 0))), noNumber]) {
      view.setInt32(needRow, address, true);
      needRow += 4;
    }
    for (const profile of row) {
      view.setUint16(setRow, sets.get(profile) ?? 0, true);
      setRow += 2;
    }
  }
  let next = probes;
  /** @returns the address of a row of probes */
  const writeRow = (row: readonly Probe[]): number => {
    const at = next;
    for (const { number, reach } of row) {
      view.setInt32(next, number, true);
      view.setInt32(next + 4, reach, true);
      next += 8;
    }
    view.setInt32(next, noNumber, true);
    next += 8;
    return at;
  };
  for (const [pair, row] of pairs) {
    view.setUint8(values.pairs + pair, view.getUint8(values.pairs + pair) | triggers);
    view.setUint32(values.pairProbes + 4 * pair, writeRow(row), true);
  }
  for (const [gram, row] of grams) {
    const hash = hashOf(gram, gramBits);
    const at = values.grams + (hash >>> 3);
    view.setUint8(at, view.getUint8(at) | (1 << (hash & 7)));
    let slot = hashOf(gram, slotBits);
    while (view.getUint32(values.slots + 8 * slot + 4, true) !== 0) slot = (slot + 1) % 2 ** slotBits;
    view.setInt32(values.slots + 8 * slot, gram, true);
    view.setUint32(values.slots + 8 * slot + 4, writeRow(row), true);
  }
  return { image, values };
}

const laid = new WeakMap<LineFilter, Tables>();
function tablesOf(filter: LineFilter): Tables {
  let tables = laid.get(filter);
  if (tables === undefined) laid.set(filter, (tables = layTables(filter)));
  return tables;
}

/** Compiled when the first log is read. */
let compiled: WebAssembly.Module | null = null;

/** How much of what a kernel has room for. */
export interface KernelRoom {
  /** Bytes that may be scanned at once. */
  readonly inputBytes: number;
  /** Longer lines are not looked into. */
  readonly lineLimit: number;
}

/** The compiled scanner with memory of its own, for one filter. */
export class Kernel {
  readonly #exports: Exports;
  /** Its whole memory. */
  readonly memory: Buffer;
  /** Where the bytes to be scanned lie. */
  readonly input: number;
  /** Where the lines of the last scan begin, and the one behind them. */
  readonly starts: Uint32Array;
  /** By line of interest: its number among the lines, start, end, interest, whether it is clean, its findings' first and end. */
  readonly events: Int32Array;
  readonly found: Int32Array;

  constructor(filter: LineFilter, { inputBytes, lineLimit }: KernelRoom) {
    const { image, values } = tablesOf(filter);
    const space = new Allocator();
    space.take(image.length);
    // A line may end with each byte.
    const starts = space.take(4 * (inputBytes + 1));
    const events = space.take(4 * eventFields * eventLimit);
    const foundCount = foundLimit + filter.sought.length;
    const found = space.take(4 * foundCount);
    const seen = space.take(4 * filter.sought.length);
    const cleaned = space.take(lineLimit + 64);
    // What may be read behind the input says nothing, but must be there.
    this.input = space.take(inputBytes + 64);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(space.end / pageBytes) });
    this.memory = Buffer.from(memory.buffer);
    this.memory.set(image);
    this.starts = new Uint32Array(memory.buffer, starts, inputBytes + 1);
    this.events = new Int32Array(memory.buffer, events, eventFields * eventLimit);
    this.found = new Int32Array(memory.buffer, found, foundCount);
    compiled ??= new WebAssembly.Module(Buffer.from(code, "base64"));
    this.#exports = new WebAssembly.Instance<Exports>(compiled, { env: { memory } }).exports;
    const told: Settings = { ...values, starts, events, eventLimit, found, foundLimit, seen, cleaned, lineLimit };
    for (const name of settings) this.#exports[name].value = told[name];
  }

  /** Scans bytes of the memory, from the beginning of a line. What the last scan said is gone. */
  scan(from: number, to: number): void {
    this.#exports.scan(from, to);
  }

  /** How many lines ended. */
  get lineCount(): number {
    return this.#exports.lineCount.value;
  }

  get eventCount(): number {
    return this.#exports.eventCount.value;
  }

  /** Where the line begins that has not ended, or where there is more to scan. */
  get open(): number {
    return this.#exports.open.value;
  }
}
