/**
 * The innermost loop of a diagnosis, in AssemblyScript (a TypeScript for WebAssembly): most bytes of a log are seen here
 * only. It splits bytes into lines and finds those that hold a literal that is looked for.
 * `npm run kernel` compiles it into ../kernel-code.ts; ../kernel.ts lays out its memory and calls it.
 */

const tab: u32 = 0x09;
const lineFeed: u32 = 0x0a;
const carriageReturn: u32 = 0x0d;
const escape: u32 = 0x1b;
const space: u32 = 0x20;

/** Bits of a pair. */
const breaks: u32 = 1;
const triggers: u32 = 2;

/** Bits of a literal's edges. */
const atBeginning: u32 = 1;
const atEnd: u32 = 2;

/** What is said of a line: its place among the lines, its bytes, its interest and what was found in it. */
const eventSize: usize = 28;
const probeSize: usize = 8;
const literalSize: usize = 16;
const stampLength: usize = 28;
/** Spreads the bits of four bytes over the upper ones of a number (Knuth, The Art of Computer Programming 6.4). */
const spread: u32 = 0x9e3779b1;

/** More than any literal's interest: what the line holds can't be told here. */
const mustBeSeen: i32 = 4;

// Where things lie in memory, and how large they are; written before anything is scanned.

/** By two bytes (the first is the lowest): bits. */
export let pairs: usize = 0;
/** By two bytes that trigger: the first of their probes (u32, an address). */
export let pairProbes: usize = 0;
/** By hashed four bytes (the first is the lowest), a bit: 1 where they may trigger. */
export let grams: usize = 0;
/** An open hash table of four bytes and the first of their probes. */
export let slots: usize = 0;
export let slotShift: u32 = 0;
/** Rows of (number of a literal, how far its beginning is from the trigger's last byte), closed by -1. */
export let literals: usize = 0;
/** By set and byte: 1 for its members. */
export let members: usize = 0;
/** By literal: the first of its needs (u32, an address): rows of lists of literals (u32), closed by -1; 0 for no list. */
export let needs: usize = 0;
/** By literal: the line in which it was found last. */
export let seen: usize = 0;
/** Where each line of a scan begins, and the one behind them. */
export let starts: usize = 0;
export let events: usize = 0;
export let eventLimit: i32 = 0;
export let found: usize = 0;
export let foundLimit: i32 = 0;
export let cleaned: usize = 0;
/** Longer lines must be seen. */
export let lineLimit: usize = 0;
/** Every line is of interest. */
export let isEvery: bool = false;

// What a scan says beside its events.

export let lineCount: i32 = 0;
export let eventCount: i32 = 0;
/** Where the line begins whose end has not come. */
export let open: usize = 0;

let foundCount: i32 = 0;
let interest: i32 = 0;
let current: i32 = 0;
let textStart: usize = 0;

/** Whether eight bytes are digits (ones of `digits` are 0x76) and signs (0x7f) as in a form. */
function fits(bytes: u64, form: u64, digits: u64): bool {
  const apart = bytes ^ form;
  return ((apart | (apart + digits)) & 0x8080808080808080) == 0;
}

/** The runner's time stamp, as `isStampedAt` has it: `0000-00-00T00:00:00.0000000Z`. */
function isStamped(at: usize): bool {
  return (
    fits(load<u64>(at), 0x2d30302d30303030, 0x7f76767f76767676) &&
    fits(load<u64>(at, 8), 0x30303a3030543030, 0x76767f76767f7676) &&
    fits(load<u64>(at, 16), 0x303030302e30303a, 0x767676767f76767f) &&
    fits(load<u32>(at, 24), 0x5a303030, 0x7f767676)
  );
}

/** Whether a byte may stand in a mark of Travis: `[\w.:=,-]`. */
function isInMark(byte: u32): bool {
  return (
    (byte | 0x20) - 0x61 < 26 ||
    byte - 0x30 < 10 ||
    byte == 0x5f ||
    byte == 0x2e ||
    byte == 0x3a ||
    byte == 0x3d ||
    byte == 0x2c ||
    byte == 0x2d
  );
}

/** Whether a mark of Travis ("travis_fold:…", "travis_time:…") ends right before a place: text is glued to it. */
function followsMark(at: usize): bool {
  for (let start = at - 1; start >= textStart && isInMark(load<u8>(start)); start -= 1) {
    if (load<u32>(start) == 0x76617274 && load<u32>(start, 3) == 0x5f736976) return true;
  }
  return false;
}

/**
 * Whether a line's text may begin at a place, behind what is taken off it: the time stamp, the runner's tag, job and step
 * in the form of `gh run view --log`, the wrappers of ../../diagnosis/unwrap.ts. It may say yes too often.
 */
function begins(at: usize): bool {
  if (at == textStart) return true;
  const before: u32 = load<u8>(at - 1);
  // Behind `]`, a tabulator, the Z of a time stamp.
  if (before == 0x5d || before == tab || before == 0x5a) return true;
  if (before != space) return isInMark(before) && followsMark(at);
  if (at == textStart + 1) return true;
  const second: u32 = load<u8>(at - 2);
  // "| ", "] ", "- ", "Z ", two spaces, a digit and a space.
  return second == 0x7c || second == 0x5d || second == 0x2d || second == 0x5a || second == space || second - 0x30 < 10;
}

/** Whether a line's text may end at a place, before what is taken off it. */
function ends(at: usize): bool {
  let end = at;
  while (load<u8>(end) == space || load<u8>(end) == tab) end += 1;
  const byte: u32 = load<u8>(end);
  // What a cleaned line has in place of a carriage return is a tabulator.
  return byte == lineFeed || (end == at && byte == carriageReturn && load<u8>(end, 1) == lineFeed);
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
function probe(first: usize, at: usize): void {
  for (let row = first; ; row += probeSize) {
    const number = load<i32>(row);
    if (number < 0) return;
    const start = at - load<i32>(row, 4);
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

/** Whether four bytes may trigger: of their hash the upper 17 bits choose a byte, the next three a bit of it. */
function gramBit(table: usize, window: u32): u32 {
  const hash = window * spread;
  return (<u32>load<u8>(table + (hash >> 15)) >> ((hash >> 12) & 7)) & 1;
}

/** Looks for the literals that four bytes trigger. */
function probeGram(gram: u32, at: usize): void {
  let slot = (gram * spread) >> slotShift;
  const last: u32 = 0xffffffff >> slotShift;
  for (; ; slot = (slot + 1) & last) {
    const entry = slots + ((<usize>slot) << 3);
    const first: usize = load<u32>(entry, 4);
    if (first == 0) return;
    if (load<u32>(entry) == gram) return probe(first, at);
  }
}

/**
 * Whether a terminal does not show what stands here as it is (`readLine` takes it off): an escape, a control character
 * (C1 in UTF-8 too), a byte-order mark, a carriage return that does not end the line. A line with any of them can hold a
 * literal in parts, so it has to be cleaned first.
 */
function isUnclean(byte: u32, next: u32): bool {
  if (byte == carriageReturn) return next != lineFeed;
  if (byte == 0xc2) return next >= 0x80 && next < 0xa0;
  if (byte == 0xef) return next == 0xbb;
  return (byte < space && byte != tab && byte != lineFeed) || byte == 0x7f;
}

function isWithin(at: usize, end: usize, first: u32, last: u32): bool {
  if (at >= end) return false;
  const byte: u32 = load<u8>(at);
  return byte >= first && byte <= last;
}

/**
 * Goes over one escape sequence: CSI (`ESC [`, parameters, intermediates, a final byte) or one of two bytes and
 * intermediates. ECMA-48 §5.4; what may be missing is what `readLine` lets be missing.
 * @returns where it ends; 0 for an operating-system command (`ESC ]`), whose end is not looked for here
 */
function escapeEnd(start: usize, end: usize): usize {
  let at = start + 1;
  if (isWithin(at, end, 0x5d, 0x5d)) return 0;
  const isControlSequence = isWithin(at, end, 0x5b, 0x5b);
  if (isControlSequence) {
    at += 1;
    while (isWithin(at, end, 0x30, 0x3f)) at += 1;
  }
  while (isWithin(at, end, 0x20, 0x2f)) at += 1;
  return isWithin(at, end, isControlSequence ? 0x40 : 0x30, 0x7e) ? at + 1 : at;
}

/**
 * Copies a line without what `readLine` takes off it (escape sequences, control characters), so that what a person saw
 * in a row stands in a row. A carriage return becomes a tabulator: what a terminal shows of the line begins behind one.
 * @returns where the copy ends; 0 where that takes more than a look at single bytes
 */
function copyClean(start: usize, end: usize): usize {
  let into = cleaned;
  for (let at = start; at < end;) {
    const byte: u32 = load<u8>(at);
    if (byte == escape) {
      at = escapeEnd(at, end);
      if (at == 0) return 0;
      continue;
    }
    if ((byte >= space && byte != 0x7f) || byte == tab) {
      store<u8>(into, byte);
      into += 1;
    } else if (byte == carriageReturn) {
      store<u8>(into, tab);
      into += 1;
    }
    at += 1;
  }
  return into;
}

/** Looks for literals in a line without what a terminal does not show of it. */
function scanClean(start: usize, end: usize): void {
  const cleanEnd = copyClean(start, end);
  if (cleanEnd == 0) {
    interest = mustBeSeen;
    return;
  }
  store<u64>(cleanEnd, 0x0a0a0a0a0a0a0a0a);
  textStart = cleaned;
  for (let at = cleaned; at < cleanEnd; at += 1) {
    const window = load<u32>(at - 3);
    const pair: u32 = load<u8>(pairs + (window >> 16));
    const gram = gramBit(grams, window);
    if ((pair | gram) == 0) continue;
    if ((pair & breaks) != 0 && isUnclean(window >> 24, load<u8>(at, 1))) {
      interest = mustBeSeen;
      return;
    }
    if ((pair & triggers) != 0) probe(load<u32>(pairProbes + ((window >> 16) << 2)), at);
    if (gram != 0) probeGram(window, at);
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
function isEnough(foundBefore: i32): bool {
  for (let index = foundBefore; index < foundCount; index += 1) {
    const number = load<i32>(found + ((<usize>index) << 2));
    for (let at: usize = load<u32>(needs + ((<usize>number) << 2)); load<i32>(at) >= 0; at += 4) {
      const list: usize = load<u32>(at);
      if (list == 0 || isFound(list)) return true;
    }
  }
  return false;
}

/** Writes down that a line is of interest. */
function tell(start: usize, end: usize, isClean: bool, foundBefore: i32): void {
  const event = events + <usize>eventCount * eventSize;
  if (interest == mustBeSeen) foundCount = foundBefore;
  store<i32>(event, lineCount);
  store<u32>(event, <u32>start, 4);
  store<u32>(event, <u32>end, 8);
  store<i32>(event, interest, 12);
  store<i32>(event, isClean ? 1 : 0, 16);
  store<i32>(event, foundBefore, 20);
  store<i32>(event, foundCount, 24);
  eventCount += 1;
}

/**
 * Goes over bytes that neither end a line nor trigger anything, four at a time.
 * @returns a place behind them, at most `to`
 */
function skipped(from: usize, to: usize, pairTable: usize, gramTable: usize): usize {
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const bytes = load<u64>(at - 3);
    const first = <u32>bytes;
    const second = <u32>(bytes >> 8);
    const third = <u32>(bytes >> 16);
    const fourth = <u32>(bytes >> 24);
    const bits =
      gramBit(gramTable, first) |
      gramBit(gramTable, second) |
      gramBit(gramTable, third) |
      gramBit(gramTable, fourth) |
      <u32>load<u8>(pairTable + (first >> 16)) |
      <u32>load<u8>(pairTable + (second >> 16)) |
      <u32>load<u8>(pairTable + (third >> 16)) |
      <u32>load<u8>(pairTable + (fourth >> 16));
    if (bits != 0) break;
  }
  return at;
}

/**
 * Scans bytes for lines, from the beginning of one. Stops where there is no room for what it says of the next.
 * @param from the first byte
 * @param to behind the last; some bytes more may be read, and say nothing
 */
export function scan(from: usize, to: usize): void {
  const pairTable = pairs;
  const gramTable = grams;
  let at = from;
  lineCount = 0;
  eventCount = 0;
  foundCount = 0;
  open = from;
  store<u32>(starts, <u32>from);
  while (at < to && eventCount < eventLimit && foundCount < foundLimit) {
    const start = at;
    if (at + stampLength <= to && isStamped(at)) at += stampLength;
    textStart = at;
    const foundBefore = foundCount;
    current += 1;
    interest = 0;
    let isClean = true;
    for (; at < to; at += 1) {
      at = skipped(at, to, pairTable, gramTable);
      const window = load<u32>(at - 3);
      const pair: u32 = load<u8>(pairTable + (window >> 16));
      const gram = gramBit(gramTable, window);
      if ((pair | gram) == 0) continue;
      if ((pair & breaks) != 0) {
        const byte = window >> 24;
        if (byte == lineFeed) break;
        if (isUnclean(byte, load<u8>(at, 1))) {
          isClean = false;
          break;
        }
      }
      if ((pair & triggers) != 0) probe(load<u32>(pairProbes + ((window >> 16) << 2)), at);
      if (gram != 0) probeGram(window, at);
    }
    while (at < to && load<u8>(at) != lineFeed) at += 1;
    if (at >= to) return;
    if (isEvery) {
      interest = 2;
      isClean = false;
    } else if (at - start > lineLimit) interest = mustBeSeen;
    else if (!isClean) {
      foundCount = foundBefore;
      interest = 0;
      current += 1;
      scanClean(textStart, at);
    }
    if (interest == 1 && !isEnough(foundBefore)) interest = 0;
    if (interest != 0) tell(start, at, isClean, foundBefore);
    else foundCount = foundBefore;
    lineCount += 1;
    at += 1;
    open = at;
    store<u32>(starts + ((<usize>lineCount) << 2), <u32>at);
  }
}
