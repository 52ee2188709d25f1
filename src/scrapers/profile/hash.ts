/** A hash in two halves of 32 bits, which would cost an object for each value if they were returned. */
export interface TextHash {
  high: number;
  low: number;
}

/** In the manner of MurmurHash3's finalizer (github.com/aappleby/smhasher). */
function finish(high: number, low: number, into: TextHash): void {
  into.high = (Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)) >>> 0;
  into.low = (Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)) >>> 0;
}

/** Hashes a text into `into`: multiply and mix. Not for what somebody could gain by a collision. */
export function hashText(text: string, into: TextHash): void {
  let high = 0xdeadbeef ^ text.length;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
  }
  finish(high, low, into);
}

/** So many units at either end of a text stand for it, an even number. */
const ends = 16;

/**
 * Hashes a text's length and ends into `into`, for counts that may be a little wrong: one unit after the other in turns, since
 * what takes the time is that each step waits for the last.
 */
export function hashEnds(text: string, into: TextHash): void {
  const { length } = text;
  let high = 0xdeadbeef ^ length;
  let low = 0x41c6ce57;
  const gap = length > 2 * ends ? ends : -1;
  let at = 0;
  for (; at + 1 < length; at += 2) {
    if (at === gap) at = length - ends;
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
    low = Math.imul(low ^ text.charCodeAt(at + 1), 0xc2b2ae35);
  }
  if (at < length) high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
  finish(high, low, into);
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** Hashes a number into `into`. */
export function hashNumber(value: number, into: TextHash): void {
  double[0] = value;
  const first = halves[0] ?? 0;
  const second = halves[1] ?? 0;
  finish(Math.imul(first ^ 0xdeadbeef, 0x85ebca6b) ^ second, Math.imul(second ^ 0x41c6ce57, 0xc2b2ae35) ^ first, into);
}
