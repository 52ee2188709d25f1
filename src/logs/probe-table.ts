import { anyByte, type ByteProfile } from "./byte-set.ts";
import { keyBytes } from "./literal-windows.ts";

/** 0: the line holds nothing of interest. 1: something that is wanted. 2: it must be seen. 3: it may hold an ending. */
export type Interest = 0 | 1 | 2 | 3;

const interests: readonly Interest[] = [0, 1, 2, 3];

/** A literal where one of its windows was found. */
export interface Probe {
  readonly row: readonly ByteProfile[];
  /** Where it begins, from the first byte of the window. */
  readonly offset: number;
  readonly interest: Interest;
  /** Of the literal among those that are wanted; -1 for an ending or a mark. */
  readonly nth: number;
}

const [firstKey, lastKey] = keyBytes;
/** Key bytes are told apart by so many bits. */
const keyBits = 10;
const keyOf = (first: number, last: number): number => ((first << 3) ^ (first >> 4) ^ (last << 1)) & (2 ** keyBits - 1);

const fieldCount = 5;

/** Probes by bucket and key bytes, laid out in rows of numbers: they are asked for some times in a kilobyte of a log. */
export class ProbeTable {
  readonly #buckets: number;
  readonly #probes: Probe[][] = [];
  /** By bucket and key bytes, where its probes begin; one more at the end. */
  #starts = new Int32Array(0);
  /** Of each probe: where its literal begins, its interest, its number, its first set and the one behind its last. */
  #fields = new Int32Array(0);
  /** Of each literal its sets, as places in `members`. */
  #sets = new Int32Array(0);
  /** By set and byte, whether it is a member. */
  #members = new Uint8Array(0);

  /** @param buckets how many there are */
  constructor(buckets: number) {
    this.#buckets = buckets;
  }

  add(probe: Probe, bucket: number): void {
    const keys = new Set<number>();
    const bytesAt = (place: number): readonly number[] => (probe.row[place - probe.offset] ?? anyByte).bytes;
    for (const first of bytesAt(firstKey)) for (const last of bytesAt(lastKey)) keys.add(keyOf(first, last));
    for (const key of keys) (this.#probes[(bucket << keyBits) + key] ??= []).push(probe);
  }

  /** Makes the probes ready to be asked for. */
  settle(): void {
    const starts: number[] = [];
    const fields: number[] = [];
    const rows = new Map<readonly ByteProfile[], number>();
    const sets: number[] = [];
    const profiles = new Map<ByteProfile, number>();
    const setOf = (profile: ByteProfile): number => {
      const set = profiles.get(profile) ?? profiles.size;
      profiles.set(profile, set);
      return set * 256;
    };
    const rowOf = (row: readonly ByteProfile[]): number => {
      const start = rows.get(row) ?? sets.length;
      if (start === sets.length) for (const profile of row) sets.push(setOf(profile));
      rows.set(row, start);
      return start;
    };
    for (let key = 0; key < this.#buckets << keyBits; key += 1) {
      starts.push(fields.length);
      for (const { row, offset, interest, nth } of this.#probes[key] ?? []) {
        const start = rowOf(row);
        fields.push(offset, interest, nth, start, start + row.length);
      }
    }
    starts.push(fields.length);
    this.#starts = new Int32Array(starts);
    this.#fields = new Int32Array(fields);
    this.#sets = new Int32Array(sets);
    this.#members = new Uint8Array(profiles.size * 256);
    for (const [{ has }, set] of profiles) this.#members.set(has, set * 256);
  }

  /** See `LineFilter`. */
  verify(bytes: Uint8Array, index: number, bits: number, from: number, found: number[]): Interest {
    const fields = this.#fields;
    let most = 0;
    const key = keyOf(bytes[index + firstKey] ?? 0, bytes[index + lastKey] ?? 0);
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const list = ((31 - Math.clz32(rest & -rest)) << keyBits) + key;
      const end = this.#starts[list + 1] ?? 0;
      for (let field = this.#starts[list] ?? 0; field < end; field += fieldCount) {
        const start = index + (fields[field] ?? 0);
        if (start < from || !this.#stands(bytes, start, fields[field + 3] ?? 0, fields[field + 4] ?? 0)) continue;
        most = Math.max(most, fields[field + 1] ?? 0);
        const nth = fields[field + 2] ?? -1;
        if (nth >= 0) found.push(nth);
      }
    }
    return interests[most] ?? 0;
  }

  /** Whether bytes are members of sets. The last is asked for first: what a window tells is mostly at the beginning. */
  #stands(bytes: Uint8Array, start: number, firstSet: number, endSet: number): boolean {
    const sets = this.#sets;
    const members = this.#members;
    const behind = start - firstSet;
    for (let set = endSet - 1; set >= firstSet; set -= 1) {
      if (members[(sets[set] ?? 0) + (bytes[behind + set] ?? 0)] !== 1) return false;
    }
    return true;
  }
}
