import { Buffer } from "node:buffer";

/** The bytes that may stand at a place: ranges, both ends included. */
export type ByteSet = readonly (readonly [first: number, last: number])[];
/** Bytes in a row, at least two. */
export type Literal = readonly ByteSet[];

/** The literal of a text (UTF-8). */
export const literalOf = (text: string): Literal => [...Buffer.from(text)].map((byte): ByteSet => [[byte, byte]]);

/** What a splitter is to look for, so that lines need not be decoded to be told apart. */
export interface Wanted {
  /** A line that holds none of these is of no interest. */
  readonly literals: readonly Literal[];
  /** The same for lines that say how something ended: what stood before them is of interest too. */
  readonly endings: readonly Literal[];
  /** The same for lines that must be seen, whatever else they hold. */
  readonly marks: readonly Literal[];
}

/** 0: the line holds nothing of interest. 1: something that is wanted. 2: it must be seen. 3: it may hold an ending. */
export type Interest = 0 | 1 | 2 | 3;

/**
 * Looks at a line's bytes three at a time. A byte has a code of six bits, and the state is made of the last three codes:
 * `((state << 6) | codes[byte]) & stateMask`.
 */
export interface LineFilter {
  readonly codes: Uint8Array;
  /** By state: 0 for most, else one of `stateFlags`. */
  readonly flags: Uint8Array;
  /** What a line's interest is before anything of it is seen. */
  readonly initial: Interest;
  /**
   * Looks for literals where a state was reached.
   * @param index of the last byte that made the state
   * @param found gets the places of the wanted literals that stand there
   * @returns the interest of the most interesting literal that stands there
   */
  verify(bytes: Uint8Array, index: number, state: number, found: number[]): Interest;
}

export const stateFlags = { literal: 1, unclean: 2, lineEnd: 4 } as const;

const codeBits = 6;
const codeCount = 1 << codeBits;
export const stateMask = (1 << (3 * codeBits)) - 1;
/** The state at the beginning of a line. */
export const lineStart = 0;

const every = Array.from({ length: 256 }, (_, byte) => byte);
const members = (set: ByteSet | undefined): readonly number[] =>
  (set ?? []).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Bytes that end a line or make it unclean, alone or together: codes of their own. LF has the code of a line's start. */
const special = { lineFeed: 0, carriageReturn: 1, control: 2, c2: 3, c1: 4, ef: 5, bb: 6 } as const;
const specialCodes = new Set<number>(Object.values(special));
/** Bytes that share a code are told apart when a literal is verified, so these are the ones that logs are made of. */
const distinct = " etaoinsrhldcumfpgwybvkxjqz./:_-[](),='\">#";

function codeOf(byte: number): number {
  if (byte === 0x0a) return special.lineFeed;
  if (byte === 0x0d) return special.carriageReturn;
  if ((byte < 0x20 && byte !== 0x09) || byte === 0x7f) return special.control;
  if (byte === 0xc2) return special.c2;
  if (byte >= 0x80 && byte < 0xa0) return special.c1;
  if (byte === 0xef) return special.ef;
  if (byte === 0xbb) return special.bb;
  const place = distinct.indexOf(String.fromCharCode(byte));
  const shared = specialCodes.size + distinct.length;
  if (place >= 0) return specialCodes.size + place;
  return byte >= 0x30 && byte <= 0x39 ? shared : shared + 1 + (byte % (codeCount - shared - 1));
}

const codes = Uint8Array.from(every, codeOf);

/**
 * A line with bytes that a terminal does not show as they are (`readLine` takes them off) can hold a literal in parts,
 * so it has to be cleaned first: escapes, control characters (C1 in UTF-8 too), byte-order marks, a carriage return that
 * does not end the line.
 */
const isUnclean = (first: number, second: number): boolean =>
  second === special.control ||
  (first === special.carriageReturn && second !== special.lineFeed) ||
  (first === special.c2 && second === special.c1) ||
  (first === special.ef && second === special.bb);

/** About how often a byte stands in a thousand of a log. */
function frequency(byte: number): number {
  const character = String.fromCharCode(byte);
  if (/[ etaoinsr0]/.test(character)) return 50;
  if (/[a-z1-9./:_-]/.test(character)) return 15;
  return /[A-Z]/.test(character) ? 4 : 2;
}
const frequencyOf = (set: ByteSet): number => members(set).reduce((sum, byte) => sum + frequency(byte), 0);

/** Where the three bytes begin that are met least often; -1 for a literal of two, before which any byte may stand. */
function rarestPlace(literal: Literal): number {
  if (literal.length < 3) return -1;
  const frequencies = literal.map(frequencyOf);
  const costs = frequencies
    .slice(2)
    .map((last, index) => (frequencies[index] ?? 1) * (frequencies[index + 1] ?? 1) * last);
  return costs.indexOf(Math.min(...costs));
}

interface Probe {
  /** By place, whether a byte may stand there. */
  readonly allowed: readonly Uint8Array[];
  /** Of the three bytes by which it is found. */
  readonly offset: number;
  readonly interest: Interest;
  /** Of the literal among those that are wanted; null for an ending or a mark. */
  readonly place: number | null;
}

function probeOf(literal: Literal, interest: Interest, place: number | null): Probe {
  const allowed = literal.map((set) => {
    const bytes = new Uint8Array(256);
    for (const byte of members(set)) bytes[byte] = 1;
    return bytes;
  });
  return { allowed, offset: rarestPlace(literal), interest, place };
}

function stands({ allowed, offset }: Probe, bytes: Uint8Array, index: number): boolean {
  const start = index - 2 - offset;
  for (let place = 0; place < allowed.length; place += 1) {
    if (allowed[place]?.[bytes[start + place] ?? 0] !== 1) return false;
  }
  return true;
}

/** Every state that the three bytes of a literal by which it is found can lead to. */
function statesOf(literal: Literal, offset: number): readonly number[] {
  const codesAt = (place: number): readonly number[] =>
    place < 0
      ? Array.from({ length: codeCount }, (_, code) => code)
      : [...new Set(members(literal[place]).map((byte) => codes[byte] ?? 0))];
  return [offset, offset + 1, offset + 2]
    .map(codesAt)
    .reduce<readonly number[]>(
      (states, next) => states.flatMap((state) => next.map((code) => (state << codeBits) | code)),
      [0],
    );
}

/**
 * Makes a filter for lines that hold one of many literals.
 * @param wanted null when every line is of interest
 */
export function lineFilter(wanted: Wanted | null): LineFilter {
  const flags = new Uint8Array(stateMask + 1);
  for (let state: number = special.lineFeed; state <= stateMask; state += codeCount) flags[state] = stateFlags.lineEnd;
  if (wanted === null) return { codes, flags, initial: 2, verify: () => 2 };

  /** Probes by bucket, and by state the place of its bucket. The first is empty: most states have none. */
  const buckets: Probe[][] = [[]];
  const bucketOf = new Uint16Array(stateMask + 1);
  const add = (literal: Literal, interest: Interest, place: number | null): void => {
    const probe = probeOf(literal, interest, place);
    for (const state of statesOf(literal, probe.offset)) {
      if (flags[state] === stateFlags.lineEnd) continue;
      flags[state] = stateFlags.literal;
      const bucket = bucketOf[state] ?? 0;
      if (bucket > 0) buckets[bucket]?.push(probe);
      else bucketOf[state] = buckets.push([probe]) - 1;
    }
  };
  for (const literal of wanted.endings) add(literal, 3, null);
  for (const literal of wanted.marks) add(literal, 2, null);
  for (const [place, literal] of wanted.literals.entries()) add(literal, 1, place);
  for (let state = 0; state <= stateMask; state += 1) {
    const last = state & (codeCount - 1);
    if (isUnclean((state >> codeBits) & (codeCount - 1), last)) flags[state] = stateFlags.unclean;
  }

  return {
    codes,
    flags,
    initial: 0,
    verify(bytes, index, state, found) {
      let interest: Interest = 0;
      const bucket = buckets[bucketOf[state] ?? 0] ?? [];
      for (let nth = 0; nth < bucket.length; nth += 1) {
        const probe = bucket[nth];
        if (probe === undefined || !stands(probe, bytes, index)) continue;
        if (probe.interest > interest) interest = probe.interest;
        if (probe.place !== null) found.push(probe.place);
      }
      return interest;
    },
  };
}
