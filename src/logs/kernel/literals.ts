import { begins, ends } from "./edges";
import { found, grams, literals, members, needs, seen, slots, slotShift } from "./memory";

/** Bits of a literal's edges. */
const atBeginning: u32 = 1;
const atEnd: u32 = 2;
const probeSize: usize = 16;
/** In place of a byte to check: there is none. */
const anything: u32 = 256;
const literalSize: usize = 16;
/** Spreads the bits of four bytes over the upper ones of a number (Knuth, The Art of Computer Programming 6.4). */
const spread: u32 = 0x9e3779b1;

/** How many literals were found in the lines of a scan. */
let foundCount: i32 = 0;
/** What those of the line say of it. */
let interest: i32 = 0;
/** Counts lines. */
let current: i32 = 0;
/** Where the line's text begins. */
let textStart: usize = 0;

export function foundSoFar(): i32 {
  return foundCount;
}

export function interestOfLine(): i32 {
  return interest;
}

/**
 * From here on a line is looked at.
 * @param start where its text begins
 * @param count of the findings that are kept: those of the lines before it
 */
export function beginLine(start: usize, count: i32): void {
  textStart = start;
  foundCount = count;
  interest = 0;
  current += 1;
}

/** Whether bytes are members of the sets of a literal. The last is asked for first: a trigger mostly tells the others. */
function stands(at: usize, sets: usize, length: usize): bool {
  for (let index = length; index > 0;) {
    index -= 1;
    const set: usize = load<u16>(sets + (index << 1));
    if (load<u8>(members + (set << 8) + <usize>load<u8>(at + index)) == 0) return false;
  }
  return true;
}

/** Looks for the literals of a trigger whose last byte is at a place. */
export function probe(first: usize, at: usize): void {
  for (let row = first; ; row += probeSize) {
    const number = load<i32>(row);
    if (number < 0) return;
    const start = at - load<i32>(row, 4);
    // Most literals are told apart by a byte more, without a look at all of them.
    const check = load<u32>(row, 12);
    if (check != anything && load<u8>(start + <usize>load<u32>(row, 8)) != check) continue;
    const last = seen + ((<usize>number) << 2);
    if (start < textStart || load<i32>(last) == current) continue;
    const literal = literals + <usize>number * literalSize;
    const length: usize = load<u32>(literal, 4);
    if (!stands(start, load<u32>(literal), length)) continue;
    const edges = load<u32>(literal, 12);
    if ((edges & atBeginning) != 0 && !begins(start, textStart)) continue;
    if ((edges & atEnd) != 0 && !ends(start + length)) continue;
    store<i32>(last, current);
    const weight = load<i32>(literal, 8);
    if (weight > interest) interest = weight;
    store<i32>(found + ((<usize>foundCount) << 2), number);
    foundCount += 1;
  }
}

/** Whether four bytes may trigger: of their hash the upper 17 bits choose a byte, the next three a bit of it. */
export function gramBit(table: usize, window: u32): u32 {
  const hash = window * spread;
  return (<u32>load<u8>(table + (hash >> 15)) >> ((hash >> 12) & 7)) & 1;
}

/** Looks for the literals that four bytes trigger. */
export function probeGram(gram: u32, at: usize): void {
  let slot = (gram * spread) >> slotShift;
  const last: u32 = 0xffffffff >> slotShift;
  for (; ; slot = (slot + 1) & last) {
    const entry = slots + ((<usize>slot) << 3);
    const first: usize = load<u32>(entry, 4);
    if (first == 0) return;
    if (load<u32>(entry) == gram) return probe(first, at);
  }
}

/** Whether one of some literals was found in the line. */
function isFound(list: usize): bool {
  for (let at = list; load<i32>(at) >= 0; at += 4) {
    if (load<i32>(seen + ((<usize>load<u32>(at)) << 2)) == current) return true;
  }
  return false;
}

/** Whether what was found in the line is all that one of the needs says. */
export function isEnough(foundBefore: i32): bool {
  for (let index = foundBefore; index < foundCount; index += 1) {
    const number = load<i32>(found + ((<usize>index) << 2));
    for (let at: usize = load<u32>(needs + ((<usize>number) << 2)); load<i32>(at) >= 0; at += 4) {
      const list: usize = load<u32>(at);
      if (list == 0 || isFound(list)) return true;
    }
  }
  return false;
}
