import { digitsFault } from "./ujson-text.ts";
import { ujsonWords } from "./fault.ts";

/** What ujson makes of a document: integers are bigint, floats are number, the last of equal keys wins. */
export type UjsonValue = null | boolean | string | number | bigint | readonly UjsonValue[] | UjsonObject;
export type UjsonObject = ReadonlyMap<string, UjsonValue>;

/** What ujson refuses, in its words. */
export class UjsonError extends Error {
  override readonly name = "UjsonError";
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const deepest = 1024;
const blank = /[ \t\r\n]*/y;
const numberForm = /-?\d+(\.\d*)?([eE][+-]?\d*)?/y;
const words: readonly (readonly [string, UjsonValue])[] = [
  ["null", null],
  ["true", true],
  ["false", false],
  ["NaN", null],
  ["Infinity", null],
  ["-Infinity", null],
];
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** ujson allows what RapidJSON does not: control characters in strings, leading zeros, a comma before a closing brace. */
class UjsonParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): UjsonValue {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#fail(ujsonWords.trailing);
    return value;
  }

  #fail(message: string): never {
    throw new UjsonError(message, this.#at);
  }

  #space(): string | undefined {
    blank.lastIndex = this.#at;
    blank.test(this.#text);
    this.#at = blank.lastIndex;
    return this.#text[this.#at];
  }

  #value(): UjsonValue {
    const next = this.#space();
    if (next === '"') return this.#string();
    if (next !== "{" && next !== "[") return this.#number() ?? this.#word();
    if (++this.#depth > deepest) this.#fail(ujsonWords.depth);
    this.#at++;
    const value = next === "{" ? this.#object() : this.#list();
    this.#depth--;
    return value;
  }

  #word(): UjsonValue {
    const found = words.find(([word]) => this.#text.startsWith(word, this.#at));
    if (found === undefined) this.#fail(ujsonWords.value);
    this.#at += found[0].length;
    return found[1];
  }

  #number(): number | bigint | null {
    numberForm.lastIndex = this.#at;
    const match = numberForm.exec(this.#text);
    if (match === null) return null;
    const [literal, fraction, exponent] = match;
    const negative = literal.startsWith("-");
    const fault = digitsFault(/\d+/.exec(literal)?.[0] ?? "", negative);
    if (fault !== null) this.#fail(fault);
    this.#at += literal.length;
    return fraction === undefined && exponent === undefined ? BigInt(literal) : Number.parseFloat(literal);
  }

  #string(): string {
    let text = "";
    let from = ++this.#at;
    for (;;) {
      const code = this.#text[this.#at];
      if (code === undefined) this.#fail("Unmatched ''\"' when when decoding 'string'");
      if (code === '"') break;
      if (code !== "\\") {
        this.#at++;
        continue;
      }
      text += this.#text.slice(from, this.#at) + this.#escape();
      from = this.#at;
    }
    return text + this.#text.slice(from, this.#at++);
  }

  #escape(): string {
    const code = this.#text[this.#at + 1] ?? "";
    if (code === "u") {
      const digits = /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at + 2, this.#at + 6));
      if (digits === null) this.#fail("Unexpected character in unicode escape sequence when decoding 'string'");
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(digits[0], 16));
    }
    if (code === "" || !'"\\/bfnrt'.includes(code)) this.#fail("Unrecognized escape sequence when decoding 'string'");
    this.#at += 2;
    return escapes[code] ?? code;
  }

  #list(): UjsonValue {
    const items: UjsonValue[] = [];
    if (this.#closes("]")) return items;
    for (;;) {
      items.push(this.#value());
      if (this.#closes("]")) return items;
      if (this.#text[this.#at] !== ",") this.#fail("Unexpected character found when decoding array value (2)");
      this.#at++;
    }
  }

  #object(): UjsonValue {
    const members = new Map<string, UjsonValue>();
    while (!this.#closes("}")) {
      if (this.#text[this.#at] !== '"') this.#fail("Key name of object must be 'string' when decoding 'object'");
      const key = this.#string();
      if (this.#space() !== ":") this.#fail("No ':' found when decoding object value");
      this.#at++;
      members.set(key, this.#value());
      if (this.#closes("}")) break;
      if (this.#text[this.#at] !== ",") this.#fail("Unexpected character found when decoding object value");
      this.#at++;
    }
    return members;
  }

  #closes(bracket: string): boolean {
    if (this.#space() !== bracket) return false;
    this.#at++;
    return true;
  }
}

/**
 * Reads a JSON document as pandas' ujson does (pandas/_libs/src/vendored/ujson/lib/ultrajsondec.c).
 * @throws UjsonError
 */
export const parseUjson = (text: string): UjsonValue => new UjsonParser(text).document();
