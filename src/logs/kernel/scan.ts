/**
 * The innermost loop of a diagnosis, in AssemblyScript (a TypeScript for WebAssembly): most bytes of a log are seen here
 * only. It splits bytes into lines and finds those that hold a literal that is looked for.
 * `npm run kernel` compiles it into ../kernel-code.ts; ../kernel.ts lays out its memory and calls it.
 */
import { isStamped, lineFeed, stampLength } from "./bytes";
import { copyClean } from "./clean";
import { beginLine, foundSoFar, interestOfLine, isEnough } from "./literals";
import { lineEnd, look } from "./look";
import { cleaned, eventLimit, events, foundLimit, isEvery, lineLimit, starts } from "./memory";

export * from "./memory";

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
  store<u8>(cleanEnd, lineFeed);
  return look(cleaned, cleanEnd + 1) == cleanEnd ? interestOfLine() : mustBeSeen;
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
 * Scans bytes for lines, from the beginning of one. Stops where there is no room for what it says of the next.
 * @param from the first byte
 * @param to behind the last; some bytes more may be read, and say nothing
 */
export function scan(from: usize, to: usize): void {
  let at = from;
  lineCount = 0;
  eventCount = 0;
  open = from;
  let kept: i32 = 0;
  store<u32>(starts, <u32>from);
  while (at < to && eventCount < eventLimit && kept < foundLimit) {
    const start = at;
    const textStart = isStamped(at) ? at + stampLength : at;
    beginLine(textStart, kept);
    at = look(textStart, to);
    if (at >= to) return;
    let isClean = load<u8>(at) == lineFeed;
    if (!isClean) at = lineEnd(at, to);
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
