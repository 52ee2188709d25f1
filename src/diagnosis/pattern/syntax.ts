import { anyButLineEnds, type CharacterSet, classEscapes, complement, single, union } from "./character-set.ts";

/** A regular expression as a tree, without what has no bearing on the work of matching it (names, laziness, `\b`). */
export type Pattern =
  | { readonly kind: "character"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly branches: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly body: Pattern; readonly min: number; readonly max: number }
  /** `^`: only the beginning of the line. */
  | { readonly kind: "beginning" }
  /** `$`: only the end of the line. */
  | { readonly kind: "end" }
  /** A look-ahead of either sort: its body is tried here, and then what follows is. */
  | { readonly kind: "look-ahead"; readonly body: Pattern; readonly negated: boolean };

/** Why a pattern is not taken; caught where patterns are judged. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

const branchLimit = 100;
const nothing: Pattern = { kind: "sequence", parts: [] };
const controlEscapes: Readonly<Record<string, string>> = { t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", "0": "\0" };
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
const hexEscape = /x([\da-fA-F]{2})|u([\da-fA-F]{4})/y;
const groupOpening = /\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/y;

/** A recursive-descent reader of ECMA-262 §22.2.1 without flags. The source is known to compile. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  choice(): Pattern {
    const branches = [this.#sequence()];
    while (this.#take("|")) branches.push(this.#sequence());
    if (branches.length > branchLimit) throw new Refusal(`has more than ${branchLimit} alternatives in a row`);
    return branches.length === 1 ? (branches[0] ?? nothing) : { kind: "choice", branches };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at))) {
      parts.push(this.#repeated(this.#atom()));
    }
    return { kind: "sequence", parts };
  }

  #repeated(body: Pattern): Pattern {
    const found = this.#match(quantifier);
    if (found === null) return body;
    const [sign, low, comma, high] = found;
    if (low !== undefined) {
      const most = comma === "" ? Number(low) : Number(high);
      return { kind: "repeat", body, min: Number(low), max: comma === "," && high === "" ? Infinity : most };
    }
    return { kind: "repeat", body, min: sign.startsWith("+") ? 1 : 0, max: sign.startsWith("?") ? 1 : Infinity };
  }

  #atom(): Pattern {
    const sign = this.#source.charAt(this.#at);
    switch (sign) {
      case "(":
        return this.#group();
      case "[":
        return { kind: "character", set: this.#characterClass() };
      case "\\":
        return this.#escape();
      case ".":
        this.#at += 1;
        return { kind: "character", set: anyButLineEnds };
      case "^":
        this.#at += 1;
        return { kind: "beginning" };
      case "$":
        this.#at += 1;
        return { kind: "end" };
      default:
        this.#at += 1;
        return { kind: "character", set: single(sign.charCodeAt(0)) };
    }
  }

  #group(): Pattern {
    const opening = this.#match(groupOpening);
    if (opening === null || (opening[0] === "(" && this.#source.charAt(this.#at) === "?")) {
      throw new Refusal("uses a kind of group that cannot be checked");
    }
    const body = this.choice();
    this.#take(")");
    const look = opening.groups?.["look"];
    if (look === undefined) return body;
    if (!look.startsWith("<")) return { kind: "look-ahead", body, negated: look === "!" };
    if (!isPlainText(body)) throw new Refusal("looks behind for more than a fixed text");
    return nothing;
  }

  #escape(): Pattern {
    const letter = this.#source.charAt(this.#at + 1);
    if (letter === "b" || letter === "B") {
      this.#at += 2;
      return nothing;
    }
    return { kind: "character", set: this.#escapedSet() };
  }

  /** Reads `\` and what it escapes, outside and inside of a class. */
  #escapedSet(): CharacterSet {
    this.#at += 1;
    const hex = this.#match(hexEscape);
    if (hex !== null) return single(Number.parseInt(hex[1] ?? hex[2] ?? "", 16));
    const letter = this.#source.charAt(this.#at);
    this.#at += 1;
    const set = classEscapes[letter];
    if (set !== undefined) return set;
    if (/[1-9k]/.test(letter)) throw new Refusal("uses a back-reference");
    if (/[cpPxu]/.test(letter) || (letter === "0" && /\d/.test(this.#source.charAt(this.#at)))) {
      throw new Refusal(`uses \\${letter}, which cannot be checked`);
    }
    return single((controlEscapes[letter] ?? letter).charCodeAt(0));
  }

  #characterClass(): CharacterSet {
    this.#at += 1;
    const negated = this.#take("^");
    const sets: CharacterSet[] = [];
    while (!this.#take("]")) {
      const from = this.#classMember();
      sets.push(from);
      if (this.#source.charAt(this.#at) !== "-" || this.#source.charAt(this.#at + 1) === "]") continue;
      this.#at += 1;
      const to = this.#classMember();
      sets.push(to, between(from, to));
    }
    const set = union(...sets);
    return negated ? complement(set) : set;
  }

  #classMember(): CharacterSet {
    if (this.#source.charAt(this.#at) !== "\\") {
      this.#at += 1;
      return single(this.#source.charCodeAt(this.#at - 1));
    }
    if (this.#source.charAt(this.#at + 1) !== "b") return this.#escapedSet();
    this.#at += 2;
    return single(0x08);
  }

  #take(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at;
    const found = form.exec(this.#source);
    if (found !== null) this.#at = form.lastIndex;
    return found;
  }
}

/** What `from-to` in a class adds to its ends; a set at either end makes the hyphen stand for itself (annex B.1.2). */
function between(from: CharacterSet, to: CharacterSet): CharacterSet {
  const [[first, sameFirst] = [0, 1], ...moreFirst] = from;
  const [[last, sameLast] = [0, 1], ...moreLast] = to;
  const areCharacters = first === sameFirst && last === sameLast && moreFirst.length + moreLast.length === 0;
  return areCharacters ? [[first, last]] : single("-".charCodeAt(0));
}

/** Whether the pattern stands for texts of one character each, or a sequence or choice of such. */
function isPlainText(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "character":
    case "beginning":
    case "end":
      return true;
    case "sequence":
      return pattern.parts.every(isPlainText);
    case "choice":
      return pattern.branches.every(isPlainText);
    case "repeat":
    case "look-ahead":
      return false;
  }
}

/** Whether the pattern can match without reading a character. */
export function mayBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "character":
      return false;
    case "beginning":
    case "end":
    case "look-ahead":
      return true;
    case "sequence":
      return pattern.parts.every(mayBeEmpty);
    case "choice":
      return pattern.branches.some(mayBeEmpty);
    case "repeat":
      return pattern.min === 0 || mayBeEmpty(pattern.body);
  }
}

/**
 * Reads a regular expression without flags.
 * @param source what `new RegExp(source)` takes
 * @throws Refusal for back-references, look-behinds of varying length, and syntax whose cost cannot be told
 */
export function readPattern(source: string): Pattern {
  return new Reader(source).choice();
}
