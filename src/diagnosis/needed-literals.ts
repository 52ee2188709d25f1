import { type ByteSet, type Literal, literalOf } from "../logs/line-filter.ts";
import type { CharacterSet } from "./pattern/character-set.ts";
import { type Pattern, readPattern, Refusal } from "./pattern/syntax.ts";

/** A pattern that may be one of more texts than these is taken for any text. */
const textLimit = 100;
/** Of a longer repetition only so many are looked at. */
const unrollLimit = 8;
/** So many characters beyond ASCII are told apart. */
const fewCharacters = 8;
const lastAscii = 0x7f;

/** What is known of the texts that a pattern matches. */
interface Known {
  /** Every text that it matches, as bytes (UTF-8), when they are few; null when they are many. */
  readonly exact: readonly Literal[] | null;
  /** Literals one of which every match holds, the best choice of them; null when nothing of use is known. */
  readonly needed: readonly Literal[] | null;
  /** For one of many characters that may be several bytes long: what its first byte, and its last, can be. */
  readonly edge?: ByteSet;
}

const anything: Known = { exact: null, needed: null };
const nothing: Known = { exact: [[]], needed: null };

const sizeOf = (set: ByteSet): number => set.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** What one character of a set can be. */
function ofCharacter(set: CharacterSet): Known {
  if (set.every(([, last]) => last <= lastAscii)) return { exact: [[set]], needed: null };
  if (sizeOf(set) <= fewCharacters) {
    const units = set.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    return { exact: units.map((unit) => literalOf(String.fromCharCode(unit))), needed: null };
  }
  const ascii = set
    .filter(([first]) => first <= lastAscii)
    .map(([first, last]) => [first, Math.min(last, lastAscii)] as const);
  return { ...anything, edge: [...ascii, [lastAscii + 1, 0xff]] };
}

/** How much a byte of the set says, in bits, and less where it is a small letter or a space, as most of a log is. */
function bits(set: ByteSet): number {
  const byte = set[0]?.[0] ?? 0;
  const common = sizeOf(set) === 1 && /[a-z ]/.test(String.fromCharCode(byte)) ? 3.5 : 0;
  return Math.max(0, 6 - common - Math.log2(sizeOf(set)));
}
const worthOf = (literal: Literal): number => literal.reduce((sum, set) => sum + bits(set), 0);
const worth = (literals: readonly Literal[]): number => Math.min(...literals.map(worthOf)) - Math.log2(literals.length);

/** The bytes at either end that could be nearly any say nothing. */
function trimmed(literal: Literal): Literal {
  const says = literal.map((set) => sizeOf(set) < 32);
  return literal.slice(Math.max(0, says.indexOf(true)), says.lastIndexOf(true) + 1);
}

function better(one: readonly Literal[] | null, other: readonly Literal[] | null): readonly Literal[] | null {
  const [first = null, second = null] = [one, other]
    .map((literals) => literals?.map(trimmed) ?? null)
    .filter((literals) => literals !== null && literals.every(({ length }) => length >= 2));
  return first === null || second === null ? first : worth(second) > worth(first) ? second : first;
}

function sequence(parts: readonly Known[]): Known {
  let needed: readonly Literal[] | null = null;
  /** The texts that the parts since the last gap can be. */
  let run: readonly Literal[] = [[]];
  let isExact = true;
  for (const part of parts) {
    needed = better(needed, part.needed);
    const { exact } = part;
    const product = exact === null ? null : run.flatMap((text) => exact.map((next) => [...text, ...next]));
    if (product !== null && product.length <= textLimit) {
      run = product;
      continue;
    }
    isExact = false;
    const { edge } = part;
    needed = better(needed, edge === undefined ? run : run.map((text) => [...text, edge]));
    run = exact ?? (edge === undefined ? [[]] : [[edge]]);
  }
  return { exact: isExact ? run : null, needed: better(needed, run) };
}

function choice(branches: readonly Known[]): Known {
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact !== null) && exact.length <= textLimit) {
    return { exact, needed: better(null, exact) };
  }
  const needs = branches.map((branch) => better(branch.needed, branch.exact));
  const all = needs.flatMap((literals) => literals ?? []);
  return { exact: null, needed: needs.includes(null) ? null : all };
}

/** The parts of nested sequences; a repetition as what it has at least, and what may follow; anything else as it is. */
function unrolled(pattern: Pattern): readonly Known[] {
  if (pattern.kind === "sequence") return pattern.parts.flatMap(unrolled);
  if (pattern.kind !== "repeat" || pattern.min === 0) return [known(pattern)];
  const least = Array.from({ length: Math.min(pattern.min, unrollLimit) }, () => known(pattern.body));
  if (pattern.min === pattern.max && pattern.min <= unrollLimit) return least;
  // The last of them stands before what follows, as the first stands behind what goes before.
  return [...least, anything, known(pattern.body)];
}

function known(pattern: Pattern): Known {
  switch (pattern.kind) {
    case "character":
      return ofCharacter(pattern.set);
    case "sequence":
      return sequence(unrolled(pattern));
    case "choice":
      return choice(pattern.branches.map(known));
    case "repeat": {
      if (pattern.min > 0) return sequence(unrolled(pattern));
      const { exact } = known(pattern.body);
      return pattern.max === 1 && exact !== null ? { exact: [[], ...exact], needed: null } : anything;
    }
    case "beginning":
      return nothing;
    case "look-ahead": {
      // What must follow is in the line as well, but the text goes on from where the look-ahead began.
      const ahead = pattern.negated ? anything : known(pattern.body);
      return { exact: [[]], needed: better(ahead.needed, ahead.exact) };
    }
  }
}

/**
 * Literals of which every line that a pattern matches holds at least one: what a scanner can look for before it tries
 * the pattern. The idea is that of RE2's prefilters (google/re2 re2/prefilter.h).
 * @param source a regular expression's source, to be used without flags
 * @returns null when there are none of two bytes or more
 */
export function neededLiterals(source: string): readonly Literal[] | null {
  try {
    const { exact, needed } = known(readPattern(source));
    return better(needed, exact);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
