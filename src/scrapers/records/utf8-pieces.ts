import { Buffer, isUtf8 } from "node:buffer";

/** How many bytes a character has, by its first one (RFC 3629); 0 for one in the middle. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc0) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** How many bytes at the end belong to a character that goes on behind them. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const length = lengthOf(bytes[bytes.length - back] ?? 0);
    if (length > 0) return length > back ? back : 0;
  }
  return 0;
}

/**
 * Stands where bytes were no character. Unicode keeps it for what a program needs within itself, no text is meant to hold
 * it. Source: unicode.org/faq/private_use.html, noncharacters.
 */
export const noCharacter = "\ufdd0";

/** Makes text of what is not: characters as they are, and a mark where there is none. */
const marked = (bytes: Uint8Array): Buffer =>
  Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll("\ufffd", noCharacter));

const lineFeed = 10;

/** Makes pieces of a file UTF-8, wherever they are cut, with {@link noCharacter} in the lines that are not. */
export class Utf8Pieces {
  #rest = Buffer.alloc(0);
  /** Whether anything had to be marked. */
  hasMarks = false;

  /** @returns bytes that are nobody else's */
  push(bytes: Uint8Array): Buffer {
    const joined = Buffer.concat([this.#rest, bytes]);
    const end = joined.length - unfinished(joined);
    this.#rest = Buffer.from(joined.subarray(end));
    const whole = joined.subarray(0, end);
    return isUtf8(whole) ? whole : this.#marked(whole);
  }

  /** @returns a mark where a character is cut off at the end, else nothing */
  finish(): Buffer {
    return this.#rest.length === 0 ? this.#rest : this.#marked(this.#rest);
  }

  /** Only in the lines that are no text: others may hold the character that stands for what is none. */
  #marked(bytes: Buffer): Buffer {
    this.hasMarks = true;
    const lines: Buffer[] = [];
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(lineFeed, start);
      const end = found === -1 ? bytes.length : found + 1;
      const line = bytes.subarray(start, end);
      lines.push(isUtf8(line) ? line : marked(line));
      start = end;
    }
    return Buffer.concat(lines);
  }
}
