import { Buffer } from "node:buffer";
import { code } from "./kernel-code.ts";
import { type FilterSettings, filterSettingNames } from "./kernel-tables.ts";
import type { LineFilter } from "./line-filter.ts";
import { Addresses } from "./memory-image.ts";

/** What the compiled kernel (`kernel/memory.ts`) is told of its memory before it scans, beside what a filter decides. */
interface Room {
  readonly seen: number;
  readonly metSeen: number;
  readonly starts: number;
  readonly kinds: number;
  readonly events: number;
  readonly eventLimit: number;
  readonly found: number;
  readonly met: number;
  readonly metLimit: number;
  readonly beginnings: number;
  readonly cleaned: number;
  readonly lineLimit: number;
}
type Settings = FilterSettings & Room;

const settingNames: readonly (keyof Settings)[] = [
  ...filterSettingNames,
  "seen",
  "metSeen",
  "starts",
  "kinds",
  "events",
  "eventLimit",
  "found",
  "met",
  "metLimit",
  "beginnings",
  "cleaned",
  "lineLimit",
];

type Exports = Readonly<Record<keyof Settings | "lineCount" | "eventCount" | "open", WebAssembly.Global>> & {
  scan(from: number, to: number): void;
};

const pageBytes = 64 * 1024;
const eventLimit = 8192;
/** With more needs met no line is begun any more; one line meets as many as there are at most. */
const metLimit = 32 * 1024;
/** Places of a line at which its text may begin: `kernel/edges.ts` has no room for more. */
const beginningLimit = 32;
/** So many bytes may be read and written behind the input and behind a cleaned line. */
const margin = 64;

/** Numbers of an event, in their order. */
export const eventFields = 4;

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
  /** By line, the sum of 1 where it is clean and of 2 where it begins with a time stamp. */
  readonly kinds: Uint8Array;
  /** By line of interest: its place among the lines, its interest, the first and the end of the needs that it meets. */
  readonly events: Int32Array;
  /** The needs that they meet. */
  readonly met: Int32Array;

  constructor(filter: LineFilter, { inputBytes, lineLimit }: KernelRoom) {
    const { image, settings } = filter.tables;
    const space = new Addresses();
    space.take(image.length);
    // A line may end with each byte.
    const starts = space.take(4 * (inputBytes + 1));
    const kinds = space.take(inputBytes);
    const events = space.take(4 * eventFields * eventLimit);
    const metCount = metLimit + filter.needs;
    const met = space.take(4 * metCount);
    const found = space.take(4 * filter.literals);
    const seen = space.take(4 * filter.literals);
    const metSeen = space.take(4 * filter.needs);
    const beginnings = space.take(4 * beginningLimit);
    const cleaned = space.take(lineLimit + margin);
    // What may be read behind the input says nothing, but must be there.
    this.input = space.take(inputBytes + margin);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(space.end / pageBytes) });
    this.memory = Buffer.from(memory.buffer);
    this.memory.set(image);
    this.starts = new Uint32Array(memory.buffer, starts, inputBytes + 1);
    this.kinds = new Uint8Array(memory.buffer, kinds, inputBytes);
    this.events = new Int32Array(memory.buffer, events, eventFields * eventLimit);
    this.met = new Int32Array(memory.buffer, met, metCount);
    compiled ??= new WebAssembly.Module(Buffer.from(code, "base64"));
    this.#exports = new WebAssembly.Instance<Exports>(compiled, { env: { memory } }).exports;
    const told: Settings = {
      ...settings,
      starts,
      kinds,
      events,
      eventLimit,
      found,
      met,
      metLimit,
      beginnings,
      seen,
      metSeen,
      cleaned,
      lineLimit,
    };
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
