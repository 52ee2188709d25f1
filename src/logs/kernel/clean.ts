import { carriageReturn, lineFeed, space, tab } from "./bytes";

const escape: u32 = 0x1b;

/**
 * Whether a terminal does not show what stands here as it is (`readLine` takes it off): an escape, a control character
 * (C1 in UTF-8 too), a byte-order mark, a carriage return that does not end the line. A line with any of them can hold a
 * literal in parts, so it has to be cleaned first.
 */
export function isUnclean(byte: u32, next: u32): bool {
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
export function copyClean(start: usize, end: usize, cleaned: usize): usize {
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
