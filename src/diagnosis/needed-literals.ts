import { byteSet, type ByteRanges, setsOf } from "../logs/byte-set.ts";
import { beginning, Choice, end as endOfText, joined, type Run, signOf, withoutLongerEnds } from "./byte-runs.ts";
import type { CharacterSet } from "./pattern/character-set.ts";
import type { Pattern } from "./pattern/syntax.ts";

/** A pattern that may be one of more texts than these is taken for any text. */
const textLimit = 200;
/** Of a longer repetition only so many are looked at. */
const unrollLimit = 8;
/** So many ways through a row of patterns are followed at a time. */
const wayLimit = 3;
/** So many characters beyond ASCII are told apart. */
const fewCharacters = 8;
/** So many characters of ASCII are told from those beyond. */
const fewAscii = 31;
export const lastAscii = 0x7f;
export const highBytes: ByteRanges = [[lastAscii + 1, 0xff]];

/** What is known of the texts that a pattern matches, as bytes (UTF-8). */
interface Known {
  /** Some of the texts, as a whole. */
  readonly whole: readonly Run[];
  /** How each of the other texts begins, and how it ends; null when there are no others. */
  readonly others: { readonly first: readonly Run[]; readonly last: readonly Run[] } | null;
  /** Runs one of which every text holds, the best choice of them; null when nothing of use is known. */
  readonly needed: readonly Run[] | null;
}

const nothing: Known = { whole: [""], others: null, needed: null };
const anything: Known = { whole: [], others: { first: [""], last: [""] }, needed: null };

const firstOf = ({ whole, others }: Known): readonly Run[] => [...whole, ...(others?.first ?? [])];
const lastOf = ({ whole, others }: Known): readonly Run[] => [...whole, ...(others?.last ?? [])];

const sizeOf = (set: CharacterSet): number => set.reduce((sum, [first, last]) => sum + last - first + 1, 0);
/** Halves of a pair of surrogates have no bytes of their own, and whatever bytes are no UTF-8 become U+FFFD. */
const hasBytes = (unit: number): boolean => (unit < 0xd800 || unit > 0xdfff) && unit !== 0xfffd;
const runOf = (unit: number): Run => setsOf(String.fromCharCode(unit)).map(signOf).join("");

const text = (run: Run): Known => ({ whole: [run], others: null, needed: null });
const ofAscii = Array.from({ length: lastAscii + 1 }, (_, unit) => text(signOf(byteSet([[unit, unit]]))));

/** What one character of a set can be. */
function ofCharacter(set: CharacterSet): Known {
  const [[unit, last] = [0, 0], ...more] = set;
  const single = unit === last && more.length === 0 ? ofAscii[unit] : undefined;
  if (single !== undefined) return single;
  const ascii = set.flatMap(([first, last]) =>
    first <= lastAscii ? [[first, Math.min(last, lastAscii)] as const] : [],
  );
  const asciiRun = ascii.length === 0 ? [] : [signOf(byteSet(ascii))];
  const beyond = set.flatMap(([first, last]) =>
    last > lastAscii ? [[Math.max(first, lastAscii + 1), last] as const] : [],
  );
  if (sizeOf(beyond) <= fewCharacters) {
    const units = beyond.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    if (units.every(hasBytes)) return { whole: [...asciiRun, ...units.map(runOf)], others: null, needed: null };
  }
  // Of several bytes the first and the last are known to be beyond ASCII, those between them are not looked at.
  if (sizeOf(ascii) <= fewAscii) {
    const high = [signOf(byteSet(highBytes))];
    return { whole: asciiRun, others: { first: high, last: high }, needed: null };
  }
  const edge = [signOf(byteSet([...ascii, ...highBytes]))];
  return { whole: [], others: { first: edge, last: edge }, needed: null };
}

/** A way through a row of patterns: up to here the text holds one of `closed`, or ends with one of `open`. */
interface Way {
  readonly closed: readonly Run[];
  readonly open: readonly Run[];
}
const runsOf = ({ closed, open }: Way): readonly Run[] => [...closed, ...open];

/** Offers what every text holds which a row of patterns matches. */
function offerNeeded(parts: readonly Known[], choice: Choice): Choice {
  /** How the text ends up to here, in any case. */
  let end: readonly Run[] = [""];
  let ways: readonly Way[] = [];
  for (const part of parts) {
    const { whole, others, needed } = part;
    choice.offer(needed);
    if (whole.length > 1 || others !== null)
      for (const way of [{ closed: [], open: end }, ...ways]) choice.offer(runsOf(way));
    const followed = others === null ? ways : [...ways, { closed: [], open: end }];
    const next = followed
      .map(({ closed, open }): Way => ({
        closed: [...closed, ...joined(open, others?.first ?? [])],
        open: withoutLongerEnds(joined(open, whole)),
      }))
      .filter((way) => runsOf(way).length <= textLimit);
    for (const { closed, open } of next) if (open.length === 0) choice.offer(closed);
    ways = next.filter(({ open }) => open.length > 0).slice(-wayLimit);
    end = withoutLongerEnds([...new Set([...joined(end, whole), ...(others?.last ?? [])])]);
    if (end.length > textLimit) end = lastOf(part);
    if (end.length > textLimit) end = [""];
  }
  for (const way of [{ closed: [], open: end }, ...ways]) choice.offer(runsOf(way));
  return choice;
}

/** How the texts of a row of patterns begin: as far as patterns are known as a whole, and the beginning of the next. */
function edgeOf(
  parts: readonly Known[],
  edge: (part: Known) => readonly Run[],
  join: (runs: readonly Run[], next: readonly Run[]) => readonly Run[],
): readonly Run[] {
  let runs: readonly Run[] = [""];
  for (const part of parts) {
    const longer = join(runs, edge(part));
    if (longer.length > textLimit) return runs;
    runs = longer;
    if (part.others !== null) return runs;
  }
  return runs;
}

function sequence(parts: readonly Known[]): Known {
  const needed = offerNeeded(parts, new Choice()).runs;
  const first = edgeOf(parts, firstOf, joined);
  if (
    parts.every(({ others }) => others === null) &&
    parts.reduce((product, { whole }) => product * whole.length, 1) <= textLimit
  ) {
    return { whole: first, others: null, needed };
  }
  const last = edgeOf(parts.toReversed(), lastOf, (runs, next) => joined(next, runs));
  return { whole: [], others: { first, last }, needed };
}

function choice(branches: readonly Known[]): Known {
  const needs = branches.map(
    (branch) => new Choice().offer(branch.needed).offer(firstOf(branch)).offer(lastOf(branch)).runs,
  );
  const needed = needs.includes(null) ? null : needs.flatMap((runs) => runs ?? []);
  const whole = branches.flatMap((branch) => branch.whole);
  const others = branches.flatMap((branch) => branch.others ?? []);
  const first = others.flatMap((other) => other.first);
  if (whole.length + first.length > textLimit) return { ...anything, needed };
  if (others.length === 0) return { whole, others: null, needed };
  return { whole, others: { first, last: others.flatMap((other) => other.last) }, needed };
}

/** A pattern that stands there so often, or not at all. */
function optional(body: Known, max: number): Known {
  const [run] = body.whole;
  if (run !== undefined && body.whole.length === 1 && body.others === null && max <= unrollLimit) {
    return { whole: Array.from({ length: max + 1 }, (_, count) => run.repeat(count)), others: null, needed: null };
  }
  if (max === 1) return { whole: ["", ...body.whole], others: body.others, needed: null };
  return { whole: [""], others: { first: firstOf(body), last: lastOf(body) }, needed: null };
}

/** Characters in a row as one text each. */
function merged(parts: readonly Known[]): readonly Known[] {
  const fewer: Known[] = [];
  for (const part of parts) {
    const before = fewer.at(-1);
    const [one, two] = [before?.whole[0], part.whole[0]];
    if (before !== undefined && one !== undefined && two !== undefined && isText(before) && isText(part)) {
      fewer[fewer.length - 1] = text(one + two);
    } else fewer.push(part);
  }
  return fewer;
}
const isText = ({ whole, others, needed }: Known): boolean => whole.length === 1 && others === null && needed === null;

/** The patterns of nested sequences in a row; a repetition as what it has at least, and what may follow. */
function unrolled(pattern: Pattern): readonly Known[] {
  if (pattern.kind === "sequence") return pattern.parts.flatMap(unrolled);
  if (pattern.kind !== "repeat") return [known(pattern)];
  const least = Math.min(pattern.min, unrollLimit);
  const parts = unrolled(pattern.body);
  const row = Array.from({ length: least }, () => parts).flat();
  return least === pattern.max ? row : [...row, optional(known(pattern.body), pattern.max - least)];
}

function known(pattern: Pattern): Known {
  switch (pattern.kind) {
    case "character":
      return ofCharacter(pattern.set);
    case "sequence":
    case "repeat":
      return sequence(merged(unrolled(pattern)));
    case "choice":
      return choice(pattern.branches.map(known));
    case "beginning":
      return text(beginning);
    case "end":
      return text(endOfText);
    case "look-ahead": {
      // What must follow is in the line as well, but the text goes on from where the look-ahead began.
      const ahead = pattern.negated ? anything : known(pattern.body);
      return { ...nothing, needed: new Choice().offer(ahead.needed).offer(firstOf(ahead)).offer(lastOf(ahead)).runs };
    }
  }
}

/**
 * What every text holds that a row of patterns matches.
 * @returns the cheapest ways to tell such a text
 */
export const choiceOf = (row: readonly Pattern[]): Choice =>
  offerNeeded(merged(row.flatMap(unrolled)), new Choice(true));
