import { carriageReturn, lineFeed, mark, space, tab } from "./bytes";

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

/** Whether a mark of Travis ("travis_fold:…") may stand there, which counts though a terminal does not show it. */
function holdsMark(start: usize, end: usize): bool {
  for (let at = start; at < end; at += 1) if (load<u32>(at) == mark) return true;
  return false;
}

/** So many bytes are copied in one go. */
const blockSize: usize = 16;

/** Which of sixteen bytes are control characters. */
function controlsIn(bytes: v128): i32 {
  const last = i8x16.splat(<i8>(space - 1));
  return i8x16.bitmask(v128.or(i8x16.eq(i8x16.min_u(bytes, last), bytes), i8x16.eq(bytes, i8x16.splat(0x7f))));
}

/** The line that was copied last holds a mark of Travis in what was overwritten, which is not left out then. */
export let keepsOverwritten: bool = false;

/**
 * Copies a line without what `readLine` takes off it (escape sequences, control characters), so that what a person saw
 * in a row stands in a row. Of parts between carriage returns a terminal shows the last that is not blank. The others are
 * left out, unless Travis tells its phases by them; then tabulators stand between parts.
 * @returns where the copy ends; 0 where that takes more than a look at single bytes: whether bytes beyond ASCII are blank is
 *   told by the characters that they make
 */
export function copyClean(start: usize, end: usize, cleaned: usize): usize {
  let into = cleaned;
  /** Where a part begins that may be blank, behind a tabulator; 0 in one that is not, and in the first. */
  let part: usize = 0;
  /** It holds bytes beyond ASCII, and no others that are no blanks. */
  let isUnsure = false;
  keepsOverwritten = false;
  for (let at = start; at < end;) {
    if (part == 0) {
      const bytes = v128.load(at);
      const controls = controlsIn(bytes);
      const plain = min<usize>(controls == 0 ? blockSize : ctz(controls), end - at);
      v128.store(into, bytes);
      at += plain;
      into += plain;
      if (at == end) break;
      if (controls == 0) continue;
    }
    const byte: u32 = load<u8>(at);
    if (byte == escape) {
      at = escapeEnd(at, end);
      if (at == 0) return 0;
      continue;
    }
    at += 1;
    if (byte == carriageReturn) {
      if (isUnsure) return 0;
      if (part != 0) into = part - 1;
      store<u8>(into, tab);
      into += 1;
      part = into;
    } else if (byte == tab || (byte >= space && byte != 0x7f)) {
      store<u8>(into, byte);
      into += 1;
      if (part == 0) continue;
      isUnsure = isUnsure || byte > 0x7f;
      if (byte <= space || byte > 0x7f) continue;
      keepsOverwritten = keepsOverwritten || holdsMark(cleaned, part);
      if (!keepsOverwritten) {
        memory.copy(cleaned, part, into - part);
        into = cleaned + (into - part);
      }
      part = 0;
      isUnsure = false;
    }
  }
  if (isUnsure) return 0;
  return part == 0 ? into : part - 1;
}
