/**
 * The innermost loop of a diagnosis, in AssemblyScript (a TypeScript for WebAssembly): most bytes of a log are seen here
 * only. It splits bytes into lines and finds those that hold a literal that is looked for.
 * `npm run kernel` compiles it into ../kernel-code.ts; ../kernel.ts lays out its memory and calls it.
 */
import { isStamped, lineFeed, stampLength } from "./bytes";
import { copyClean, keepsOverwritten } from "./clean";
import { beginLine, forgetNeeds, interestOfLine, meetNeeds, metSoFar } from "./literals";
import { lineEnd, look } from "./look";
import { cleaned, eventLimit, events, isEvery, lineLimit, metLimit, starts } from "./memory";

export * from "./memory";

/** What is said of a line: its place among the lines, its interest and which needs it meets. */
const eventSize: usize = 16;
const clean: i32 = 1;
const stamped: i32 = 2;

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
  beginLine(cleaned, keepsOverwritten);
  if (look(cleaned, cleanEnd + 1) != cleanEnd) return mustBeSeen;
  if (interestOfLine() != 0) meetNeeds();
  return interestOfLine();
}

/** Writes down that a line is of interest. */
function tell(interest: i32, metBefore: i32): void {
  const event = events + <usize>eventCount * eventSize;
  store<i32>(event, lineCount);
  store<i32>(event, interest, 4);
  store<i32>(event, metBefore, 8);
  store<i32>(event, metSoFar(), 12);
  eventCount += 1;
}

/**
 * Scans bytes for lines, from the beginning of one. Stops where there is no room for what it says of the next.
 * @param from the first byte
 * @param to behind the last; what stands there is overwritten, and some bytes more may be read, which say nothing
 */
export function scan(from: usize, to: usize): void {
  let at = from;
  lineCount = 0;
  eventCount = 0;
  open = from;
  forgetNeeds();
  store<u32>(starts, <u32>from);
  // A line that does not end is looked at as well, and then once more when the rest is there.
  store<u8>(to, lineFeed);
  while (at < to && eventCount < eventLimit && metSoFar() < metLimit) {
    const start = at;
    let kind = isStamped(at) ? stamped : 0;
    const textStart = kind == 0 ? at : at + stampLength;
    beginLine(textStart, false);
    at = look(textStart, to);
    if (at >= to) return;
    const isClean = load<u8>(at) == lineFeed;
    if (isClean) kind |= clean;
    else at = lineEnd(at, to);
    if (at >= to) return;
    const metBefore = metSoFar();
    let interest = interestOfLine();
    if (isEvery) interest = seenAnyway;
    else if (at - start > lineLimit) interest = mustBeSeen;
    else if (!isClean) interest = scanClean(textStart, at);
    else if (interest != 0) meetNeeds();
    if (interest == wanted && metSoFar() == metBefore) interest = 0;
    if (interest != 0) tell(interest, metBefore);
    store<u8>(kinds + <usize>lineCount, kind);
    lineCount += 1;
    at += 1;
    open = at;
    store<u32>(starts + ((<usize>lineCount) << 2), <u32>at);
  }
}
