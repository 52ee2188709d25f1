import { Buffer } from "node:buffer";
import type { RecordBytes } from "./record-sink.ts";

/** Deeper values are not looked into. */
const deepest = 500;

const sign = {
  quote: 34,
  comma: 44,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const;

/** Thrown where the text is no JSON, or goes too deep: that is the place. */
class Stop {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const space = /[ \t\n\r]*/y;

/** Walks JSON (RFC 8259) for places alone: the parser says none that could be relied on. */
class Walk {
  readonly #text: string;
  #at = 0;
  /** Where the value that is looked for stands. */
  found: number | null = null;

  constructor(written: string) {
    this.#text = written;
  }

  /** @param keys that lead to what is looked for; null where it is not in here */
  value(keys: readonly string[] | null, depth: number): void {
    this.#skip(space);
    if (keys?.length === 0) this.found ??= this.#at;
    const code = this.#text.charCodeAt(this.#at);
    if (depth > deepest) throw new Stop(this.#at);
    if (code === sign.openObject) this.#members(keys, depth);
    else if (code === sign.openList) this.#items(keys, depth);
    else this.#must(code === sign.quote ? text : literal);
  }

  end(): void {
    this.#skip(space);
    if (this.#at < this.#text.length) throw new Stop(this.#at);
  }

  #members(keys: readonly string[] | null, depth: number): void {
    this.#each(sign.closeObject, () => {
      const start = this.#at;
      const key = this.#must(text);
      const isIt = keys !== null && keys[0] !== undefined && JSON.parse(key) === keys[0];
      // The key itself is the place: it tells more than the value alone.
      if (isIt && keys.length === 1) this.found ??= start;
      this.#skip(space);
      this.#sign(sign.colon);
      this.value(isIt ? keys.slice(1) : null, depth + 1);
    });
  }

  #items(keys: readonly string[] | null, depth: number): void {
    let place = 0;
    this.#each(sign.closeList, () => {
      this.value(keys !== null && keys[0] === String(place) ? keys.slice(1) : null, depth + 1);
      place += 1;
    });
  }

  #each(close: number, part: () => void): void {
    this.#at += 1;
    this.#skip(space);
    if (this.#text.charCodeAt(this.#at) === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.#skip(space);
      part();
      this.#skip(space);
      if (this.#text.charCodeAt(this.#at) === close) break;
      this.#sign(sign.comma);
    }
    this.#at += 1;
  }

  #sign(code: number): void {
    if (this.#text.charCodeAt(this.#at) !== code) throw new Stop(this.#at);
    this.#at += 1;
  }

  #skip(form: RegExp): void {
    form.lastIndex = this.#at;
    this.#at += form.exec(this.#text)?.[0].length ?? 0;
  }

  #must(form: RegExp): string {
    form.lastIndex = this.#at;
    const [found] = form.exec(this.#text) ?? [];
    if (found === undefined) throw new Stop(this.#at);
    this.#at += found.length;
    return found;
  }
}

/** Longer records are shown by their line alone, in bytes: a walk costs many times what the parser does. */
const longest = 1024 ** 2;

/**
 * Where in a record something stands.
 * @param keys that lead to a field; null for the first sign that is no JSON
 * @returns how many bytes stand before it; null where there is no such place
 */
export function offsetIn({ bytes, start, end }: RecordBytes, keys: readonly string[] | null): number | null {
  if (end - start > longest) return null;
  // A character a byte, so that places are counted in bytes.
  const walk = new Walk(bytes.toString("latin1", start, end));
  const wanted = keys?.map((key) => Buffer.from(key).toString("latin1")) ?? null;
  try {
    walk.value(wanted, 0);
    walk.end();
    return walk.found;
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    return keys === null ? thrown.at : walk.found;
  }
}
