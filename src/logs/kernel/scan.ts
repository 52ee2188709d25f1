/**
 * The innermost loop of a diagnosis, in AssemblyScript (a TypeScript for WebAssembly): most bytes of a log are seen here
 * only. It splits bytes into lines and finds those that hold a literal that is looked for.
 * `npm run kernel` compiles it into ../kernel-code.ts; ../kernel.ts lays out its memory and calls it.
 */
import { isStamped, lineFeed, stampLength } from "./bytes";
import { copyClean, isUnclean } from "./clean";
import { beginLine, foundSoFar, gramBit, interestOfLine, isEnough, probe, probeGram } from "./literals";
import {
  cleaned,
  eventLimit,
  events,
  foundLimit,
  grams,
  isEvery,
  lineLimit,
  pairProbes,
  pairs,
  starts,
} from "./memory";

export * from "./memory";

/** Bits of a pair. */
const breaks: u32 = 1;
const triggers: u32 = 2;

/** What is said of a line: its place among the lines, its bytes, its interest and what was found in it. */
const eventSize: usize = 28;

/** What the line holds is wanted, where one of its needs is true. */
const wanted: i32 = 1;
const seenAnyway: i32 = 2;
/** More than any literal's interest: what the line holds can't be told here. */
const mustBeSeen: i32 = 4;

// What a scan says beside its events.

export let lineCount: i32 = 0;
export let eventCount: i32 = 0;
/** Where the line begins whose end has not come. */
export let open: usize = 0;

/**
 * Looks for literals in a line without what a terminal does not show of it.
 * @returns the line's interest
 */
function scanClean(start: usize, end: usize): i32 {
  const cleanEnd = copyClean(start, end, cleaned);
  if (cleanEnd == 0) return mustBeSeen;
  store<u64>(cleanEnd, 0x0a0a0a0a0a0a0a0a);
  for (let at = cleaned; at < cleanEnd; at += 1) {
    const window = load<u32>(at - 3);
    const pair: u32 = load<u8>(pairs + (window >> 16));
    const gram = gramBit(grams, window);
    if ((pair | gram) == 0) continue;
    if ((pair & breaks) != 0 && isUnclean(window >> 24, load<u8>(at, 1))) return mustBeSeen;
    if ((pair & triggers) != 0) probe(load<u32>(pairProbes + ((window >> 16) << 2)), at);
    if (gram != 0) probeGram(window, at);
  }
  return interestOfLine();
}

/** Writes down that a line is of interest. */
function tell(start: usize, end: usize, interest: i32, isClean: bool, foundBefore: i32): void {
  const event = events + <usize>eventCount * eventSize;
  store<i32>(event, lineCount);
  store<u32>(event, <u32>start, 4);
  store<u32>(event, <u32>end, 8);
  store<i32>(event, interest, 12);
  store<i32>(event, isClean ? 1 : 0, 16);
  store<i32>(event, foundBefore, 20);
  store<i32>(event, foundSoFar(), 24);
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
  open = from;
  let kept: i32 = 0;
  store<u32>(starts, <u32>from);
  while (at < to && eventCount < eventLimit && kept < foundLimit) {
    const start = at;
    if (at + stampLength <= to && isStamped(at)) at += stampLength;
    const textStart = at;
    beginLine(textStart, kept);
    let isClean = true;
    let isOver = false;
    while (at < to && !isOver) {
      at = skipped(at, to, pairTable, gramTable);
      const stop = min(at + 4, to);
      for (; at < stop; at += 1) {
        const window = load<u32>(at - 3);
        const pair: u32 = load<u8>(pairTable + (window >> 16));
        const gram = gramBit(gramTable, window);
        if ((pair | gram) == 0) continue;
        if ((pair & breaks) != 0) {
          const byte = window >> 24;
          isClean = byte == lineFeed || !isUnclean(byte, load<u8>(at, 1));
          isOver = byte == lineFeed || !isClean;
          if (isOver) break;
        }
        if ((pair & triggers) != 0) probe(load<u32>(pairProbes + ((window >> 16) << 2)), at);
        if (gram != 0) probeGram(window, at);
      }
    }
    while (at < to && load<u8>(at) != lineFeed) at += 1;
    if (at >= to) return;
    let interest = interestOfLine();
    if (isEvery) {
      interest = seenAnyway;
      isClean = false;
    } else if (at - start > lineLimit) interest = mustBeSeen;
    else if (!isClean) {
      beginLine(cleaned, kept);
      interest = scanClean(textStart, at);
    }
    if (interest == wanted && !isEnough(kept)) interest = 0;
    if (interest != 0) {
      tell(start, at, interest, isClean, kept);
      kept = foundSoFar();
    }
    lineCount += 1;
    at += 1;
    open = at;
    store<u32>(starts + ((<usize>lineCount) << 2), <u32>at);
  }
}
