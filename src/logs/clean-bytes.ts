const escape = 0x1b;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;

const isWithin = (byte: number | undefined, first: number, last: number): boolean =>
  byte !== undefined && byte >= first && byte <= last;

/**
 * Goes over one escape sequence: CSI (`ESC [`, parameters, intermediates, a final byte) or one of two bytes and
 * intermediates. ECMA-48 §5.4; what may be missing is what `readLine` lets be missing.
 * @returns where it ends; -1 for an operating-system command (`ESC ]`), whose end is not looked for here
 */
function escapeEnd(bytes: Uint8Array, start: number, end: number): number {
  let index = start + 1;
  const kind = index < end ? bytes[index] : undefined;
  if (kind === 0x5d) return -1;
  const isControlSequence = kind === 0x5b;
  if (isControlSequence) {
    index += 1;
    while (index < end && isWithin(bytes[index], 0x30, 0x3f)) index += 1;
  }
  while (index < end && isWithin(bytes[index], 0x20, 0x2f)) index += 1;
  return index < end && isWithin(bytes[index], isControlSequence ? 0x40 : 0x30, 0x7e) ? index + 1 : index;
}

/**
 * Copies a line without what `readLine` takes off it (escape sequences, control characters), so that what a person saw
 * in a row stands in a row. A carriage return becomes a space: what is left of the line holds none.
 * @param into at least as long as the line, from `at` on
 * @returns how many bytes were copied; -1 where that takes more than a look at single bytes
 */
export function copyClean(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): number {
  let length = at;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === escape) {
      const next = escapeEnd(bytes, index, end);
      if (next === -1) return -1;
      index = next - 1;
    } else if ((byte >= space && byte !== 0x7f) || byte === tab) {
      into[length] = byte;
      length += 1;
    } else if (byte === carriageReturn) {
      into[length] = space;
      length += 1;
    }
  }
  return length - at;
}
