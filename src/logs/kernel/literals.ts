import { beginAt } from "./beginnings";
import { begins, ends, opens, stands } from "./edges";
import { found, literals, met, metSeen, needs, needsOf, pairProbes, seen, slots, slotShift } from "./memory";

/** Bits of a literal's edges. */
const atBeginning: u32 = 1;
const atEnd: u32 = 2;
const probeSize: usize = 8;
/** In place of a literal's number: closes a row of probes. */
const noMore: u32 = 0xffff;
const literalSize: usize = 16;
/** Spreads the bits of four bytes over the upper ones of a number (Knuth, The Art of Computer Programming 6.4). */
export const spread: u32 = 0x9e3779b1;

/** How many literals were found in the line. */
let foundCount: i32 = 0;
/** How many needs were met by the lines of a scan. */
let metCount: i32 = 0;
/** What the literals of the line say of it. */
let interest: i32 = 0;
/** Counts lines. */
let current: i32 = 0;
/** Where the line's text begins. */
let textStart: usize = 0;

export function metSoFar(): i32 {
  return metCount;
}

export function interestOfLine(): i32 {
  return interest;
}

/** No line of the scan has been looked at. */
export function forgetNeeds(): void {
  metCount = 0;
}

/**
 * From here on a line is looked at.
 * @param start where it begins, behind a time stamp
 * @param mayBeAnywhere whether its text may begin anywhere
 */
export function beginLine(start: usize, mayBeAnywhere: bool): void {
  textStart = start;
  foundCount = 0;
  interest = 0;
  current += 1;
  beginAt(start, mayBeAnywhere);
}

/** Looks for the literals of a trigger whose first byte is at a place. */
function probe(first: usize, at: usize): void {
  for (let row = first; ; row += probeSize) {
    const entry = load<u64>(row);
    const number = <u32>entry & 0xffff;
    if (number == noMore) return;
    // Most literals are told apart by two bytes more, without a look at all of them.
    const told: u32 = load<u16>(at + <i8>(entry >> 24));
    if ((told & <u32>(entry >> 32) & 0xffff) != <u32>(entry >> 48)) continue;
    const start = at - <i8>(entry >> 16);
    const last = seen + ((<usize>number) << 2);
    if (start < textStart || load<i32>(last) == current) continue;
    const literal = literals + <usize>number * literalSize;
    const length: usize = load<u32>(literal, 4);
    if (!stands(start, load<u32>(literal), length)) continue;
    const edges = load<u32>(literal, 12);
    if ((edges & atBeginning) != 0 && !begins(start)) continue;
    if ((edges & atEnd) != 0 && !ends(start + length)) continue;
    store<i32>(last, current);
    const weight = load<i32>(literal, 8);
    if (weight > interest) interest = weight;
    store<i32>(found + ((<usize>foundCount) << 2), number);
    foundCount += 1;
  }
}

/** Looks for the literals that two bytes trigger. */
export function probePair(at: usize): void {
  const first: usize = load<u32>(pairProbes + ((<usize>load<u16>(at)) << 2));
  if (first != 0) probe(first, at);
}

/** Looks for the literals that four bytes trigger. */
export function probeGram(at: usize): void {
  const gram = load<u32>(at);
  let slot = (gram * spread) >> slotShift;
  const last: u32 = 0xffffffff >> slotShift;
  for (; ; slot = (slot + 1) & last) {
    const entry = slots + ((<usize>slot) << 3);
    const first: usize = load<u32>(entry, 4);
    if (first == 0) return;
    if (load<u32>(entry) == gram) return probe(first, at);
  }
}

/** Whether one of some literals was found in the line; no list is met by any. */
function isFound(list: usize): bool {
  if (list == 0) return true;
  for (let at = list; load<i32>(at) >= 0; at += 4) {
    if (load<i32>(seen + ((<usize>load<u32>(at)) << 2)) == current) return true;
  }
  return false;
}

/** Whether a line's text may begin as a need says; no sets say nothing. */
function isOpen(opening: usize): bool {
  return opening == 0 || opens(opening + 2, load<u16>(opening));
}

/** Writes down the needs that the line meets. */
export function meetNeeds(): void {
  for (let index = 0; index < foundCount; index += 1) {
    const number = load<i32>(found + ((<usize>index) << 2));
    for (let at: usize = load<u32>(needsOf + ((<usize>number) << 2)); load<i32>(at) >= 0; at += 4) {
      const need: usize = load<u32>(at);
      const last = metSeen + (need << 2);
      if (load<i32>(last) == current) continue;
      store<i32>(last, current);
      if (!isFound(load<u32>(needs + (need << 3))) || !isOpen(load<u32>(needs + (need << 3), 4))) continue;
      store<i32>(met + ((<usize>metCount) << 2), <i32>need);
      metCount += 1;
    }
  }
}
