import { alphabetOf, type CharacterSet } from "./character-set.ts";
import { mayBeEmpty, type Pattern, Refusal } from "./syntax.ts";

/** One place of the pattern where a character is read. */
export interface State {
  /** The characters that lead here, as a mask. */
  readonly mask: bigint;
  /** How often the loops around this place can come by in one line; 1 outside of loops. */
  readonly rounds: number;
  /** The places that may read the next character, each with the number of ways to get there without reading. */
  readonly next: ReadonlyMap<number, number>;
}

/**
 * All ways in which a backtracking engine may read a line: an automaton whose runs are the engine's attempts.
 * State 0 is the beginning of the line. State 1 stands for the characters that an engine skips before it tries
 * the pattern; it reads anything, over and over, and has no successors when the pattern holds on to the beginning.
 */
export type Automaton = readonly State[];

export const beginning = 0;
export const skipped = 1;

const stateLimit = 1200;
/** Counted repetitions are copied out this often; what is beyond becomes a loop of bounded rounds. */
const copies = 8;

type Node =
  | {
      readonly kind: "read";
      readonly id: number;
      readonly set: CharacterSet;
      readonly rounds: number;
      readonly follow: Node;
    }
  | { readonly kind: "split"; readonly ways: Node[] }
  | { readonly kind: "beginning"; readonly follow: Node }
  | { readonly kind: "end" };
type Read = Extract<Node, { kind: "read" }>;

const end: Node = { kind: "end" };

/** Lays out a pattern as nodes, from its end to its beginning (Thompson's construction). */
class Layout {
  readonly reads: Read[] = [];
  readonly #lineLimit: number;

  constructor(lineLimit: number) {
    this.#lineLimit = lineLimit;
  }

  /** @returns the node at which the pattern begins, when `follow` comes after it */
  lay(pattern: Pattern, follow: Node, rounds: number): Node {
    switch (pattern.kind) {
      case "character":
        return this.#read(pattern.set, follow, rounds);
      case "beginning":
        return { kind: "beginning", follow };
      case "end":
        return follow;
      case "sequence":
        return pattern.parts.reduceRight((follower, part) => this.lay(part, follower, rounds), follow);
      case "choice":
        return { kind: "split", ways: pattern.branches.map((branch) => this.lay(branch, follow, rounds)) };
      case "look-ahead":
        return { kind: "split", ways: [this.lay(pattern.body, end, rounds), follow] };
      case "repeat":
        return this.#repeat(pattern, follow, rounds);
    }
  }

  #read(set: CharacterSet, follow: Node, rounds: number): Node {
    if (this.reads.length === stateLimit) throw new Refusal("is too large to be checked");
    const node: Read = { kind: "read", id: this.reads.length + 2, set, rounds, follow };
    this.reads.push(node);
    return node;
  }

  #repeat({ body, min, max }: Extract<Pattern, { kind: "repeat" }>, follow: Node, rounds: number): Node {
    if (max === 0) return follow;
    if (max === 1) {
      const once = this.lay(body, follow, rounds);
      return min === 1 ? once : { kind: "split", ways: [once, follow] };
    }
    if (mayBeEmpty(body)) throw new Refusal("repeats a part that may be empty");
    if (min === max && max <= copies) return this.#copy(body, max, follow, rounds);
    const copied = Math.min(Math.max(min - 1, 0), copies);
    const again: Node = { kind: "split", ways: [] };
    const first = this.lay(body, again, Math.min(this.#lineLimit, rounds * (max - copied)));
    again.ways.push(first, follow);
    return this.#copy(body, copied, min === 0 ? again : first, rounds);
  }

  #copy(body: Pattern, times: number, follow: Node, rounds: number): Node {
    return Array.from({ length: times }).reduce<Node>((follower) => this.lay(body, follower, rounds), follow);
  }
}

/** The reading nodes that can be reached without reading, and in how many ways each. */
function reach(
  from: Node,
  atBeginning: boolean,
  known = new Map<Node, ReadonlyMap<number, number>>(),
): ReadonlyMap<number, number> {
  const found = known.get(from);
  if (found !== undefined) return found;
  const ways = new Map<number, number>();
  const add = (node: Node): void => {
    for (const [id, count] of reach(node, atBeginning, known)) ways.set(id, (ways.get(id) ?? 0) + count);
  };
  switch (from.kind) {
    case "read":
      ways.set(from.id, 1);
      break;
    case "split":
      from.ways.forEach(add);
      break;
    case "beginning":
      if (atBeginning) add(from.follow);
      break;
    case "end":
      break;
  }
  known.set(from, ways);
  return ways;
}

/**
 * @param lineLimit the length of the longest line that will be matched, in UTF-16 units
 * @throws Refusal when a repeated part may be empty, or the pattern is too large
 */
export function automatonOf(pattern: Pattern, lineLimit: number): Automaton {
  const layout = new Layout(lineLimit);
  const entry = layout.lay(pattern, end, 1);
  const { mask, all } = alphabetOf(layout.reads.map(({ set }) => set));
  const anywhere = reach(entry, false);
  const skips = anywhere.size === 0 ? new Map<number, number>() : new Map([[skipped, 1], ...anywhere]);
  const fromBeginning = new Map(reach(entry, true));
  if (anywhere.size > 0) fromBeginning.set(skipped, 1);
  return [
    { mask: 0n, rounds: 1, next: fromBeginning },
    { mask: all, rounds: lineLimit, next: skips },
    ...layout.reads.map((read) => ({ mask: mask(read.set), rounds: read.rounds, next: reach(read.follow, false) })),
  ];
}
