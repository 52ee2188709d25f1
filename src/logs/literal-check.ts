import type { ByteSet } from "./byte-set.ts";
import { countedFrequency } from "./counted-frequency.ts";

/** Two bytes of a literal in a row by which most others are told from it: some of their bits. */
export interface Check {
  /** Of the first of them in the literal. */
  readonly place: number;
  /** The bits that count; the first byte is the lower one. */
  readonly mask: number;
  readonly value: number;
}

/** The bits that all bytes of a set have in common, and how many of a log's bytes have them. */
interface Common {
  readonly mask: number;
  readonly value: number;
  readonly share: number;
}
const anyBits: Common = { mask: 0, value: 0, share: 1 };

/** What is farther from a trigger cannot be told. */
const farthest = 100;

const commons: Common[] = [];

function commonOf(profile: ByteSet): Common {
  const every = profile.bytes.reduce((bits, byte) => bits & byte, 0xff);
  const some = profile.bytes.reduce((bits, byte) => bits | byte, 0);
  const mask = 0xff & ~(some ^ every);
  return (commons[profile.number] ??= { mask, value: every & mask, share: countedFrequency([profile]) });
}

/**
 * Chooses the two bytes that tell most beside those that trigger.
 * @param from the first place that triggers
 * @param to behind the last
 */
export function checkOf(row: readonly ByteSet[], from: number, to: number): Check {
  const commonAt = (place: number): Common => {
    const profile = row[place];
    if (profile === undefined || (place >= from && place < to)) return anyBits;
    return commons[profile.number] ?? commonOf(profile);
  };
  let least = 1;
  let check: Check = { place: from, mask: 0, value: 0 };
  let place = Math.max(0, from - farthest);
  let first = commonAt(place);
  for (const last = Math.min(row.length, to + farthest); place < last; place += 1) {
    const second = commonAt(place + 1);
    const share = first.share * second.share;
    if (share < least) {
      least = share;
      check = { place, mask: first.mask | (second.mask << 8), value: first.value | (second.value << 8) };
    }
    first = second;
  }
  return check;
}
