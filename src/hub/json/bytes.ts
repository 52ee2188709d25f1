/** ASCII codes of JSON's punctuation and of what a scanner looks for. */
export const ascii = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  upperE: 0x45,
  upperI: 0x49,
  upperN: 0x4e,
  upperT: 0x54,
  upperZ: 0x5a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  lowerE: 0x65,
  lowerF: 0x66,
  lowerN: 0x6e,
  lowerT: 0x74,
  lowerU: 0x75,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** @returns whether the bytes at an offset spell an ASCII word. */
export function spells(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** @returns whether some bytes stand in others at an offset. */
export function standsAt(text: DataView, at: number, wanted: DataView): boolean {
  const length = wanted.byteLength;
  if (at + length > text.byteLength) return false;
  const last = length - 4;
  if (last < 0) return standByte(text, at, wanted);
  // The last four may overlap the four before.
  for (let index = 0; index < last; index += 4)
    if (text.getInt32(at + index, true) !== wanted.getInt32(index, true)) return false;
  return text.getInt32(at + last, true) === wanted.getInt32(last, true);
}

function standByte(text: DataView, at: number, wanted: DataView): boolean {
  for (let index = 0; index < wanted.byteLength; index++)
    if (text.getUint8(at + index) !== wanted.getUint8(index)) return false;
  return true;
}

/** @returns the value of a hexadecimal digit, or -1. */
export function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** @returns the four hexadecimal digits at an offset as a number, or -1. */
export function hexNumber(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let index = at; index < at + 4; index++) {
    const digit = hexDigit(bytes[index]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
