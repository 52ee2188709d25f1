import { Buffer } from "node:buffer";
import { code } from "./kernel-code.ts";
import { type FilterSettings, filterSettingNames, type KernelTables, layTables } from "./kernel-tables.ts";
import type { LineFilter } from "./line-filter.ts";
import { Addresses } from "./memory-image.ts";

/** What the compiled kernel (`kernel/memory.ts`) is told of its memory before it scans, beside what a filter decides. */
interface Room {
  readonly seen: number;
  readonly starts: number;
  readonly events: number;
  readonly eventLimit: number;
  readonly found: number;
  readonly foundLimit: number;
  readonly cleaned: number;
  readonly lineLimit: number;
}
type Settings = FilterSettings & Room;

const settingNames: readonly (keyof Settings)[] = [
  ...filterSettingNames,
  "seen",
  "starts",
  "events",
  "eventLimit",
  "found",
  "foundLimit",
  "cleaned",
  "lineLimit",
];

type Exports = Readonly<Record<keyof Settings | "lineCount" | "eventCount" | "open", WebAssembly.Global>> & {
  scan(from: number, to: number): void;
};

const pageBytes = 64 * 1024;
const eventLimit = 8192;
/** With more findings no line is begun any more; one line has as many as there are literals at most. */
const foundLimit = 32 * 1024;
/** So many bytes may be read and written behind the input and behind a cleaned line. */
const margin = 64;

/** Numbers of an event, in their order. */
export const eventFields = 7;

const laid = new WeakMap<LineFilter, KernelTables>();
function tablesOf(filter: LineFilter): KernelTables {
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
    const { image, settings } = tablesOf(filter);
    const space = new Addresses();
    space.take(image.length);
    // A line may end with each byte.
    const starts = space.take(4 * (inputBytes + 1));
    const events = space.take(4 * eventFields * eventLimit);
    const foundCount = foundLimit + filter.sought.length;
    const found = space.take(4 * foundCount);
    const seen = space.take(4 * filter.sought.length);
    const cleaned = space.take(lineLimit + margin);
    // What may be read behind the input says nothing, but must be there.
    this.input = space.take(inputBytes + margin);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(space.end / pageBytes) });
    this.memory = Buffer.from(memory.buffer);
    this.memory.set(image);
    this.starts = new Uint32Array(memory.buffer, starts, inputBytes + 1);
    this.events = new Int32Array(memory.buffer, events, eventFields * eventLimit);
    this.found = new Int32Array(memory.buffer, found, foundCount);
    compiled ??= new WebAssembly.Module(Buffer.from(code, "base64"));
    this.#exports = new WebAssembly.Instance<Exports>(compiled, { env: { memory } }).exports;
    const told: Settings = { ...settings, starts, events, eventLimit, found, foundLimit, seen, cleaned, lineLimit };
    for (const name of settingNames) this.#exports[name].value = told[name];
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
