/** A hash in two halves of 32 bits, which would cost an object for each value if they were returned. */
export interface TextHash {
  high: number;
  low: number;
}

/**
 * Hashes a text into `into`, all of it or both its ends: multiply and mix, in the manner of MurmurHash3's finalizer
 * (github.com/aappleby/smhasher). Not for what somebody could gain by a collision.
 * @param ends of a text of more than twice so many units, only so many at its beginning and its end count
 */
export function hashText(text: string, into: TextHash, ends = Infinity): void {
  let high = 0xdeadbeef ^ text.length;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    if (at === ends && text.length > 2 * ends) at = text.length - ends;
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
  }
  into.high = (Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)) >>> 0;
  into.low = (Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)) >>> 0;
}
