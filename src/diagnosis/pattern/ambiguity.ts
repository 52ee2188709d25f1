import { type Automaton, skipped } from "./automaton.ts";
import { type Component, componentsOf } from "./components.ts";
import { Refusal } from "./syntax.ts";

type Pair = readonly [left: number, right: number];

/** Bounds the work of the check itself: the built-in rules take some thousands of steps each, at most. */
class Search {
  readonly #automaton: Automaton;
  #stepsLeft = 1_000_000;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  mask(state: number): bigint {
    return this.#automaton[state]?.mask ?? 0n;
  }

  /** The states that can read the next character, each with the number of ways to get there. */
  next(state: number): ReadonlyMap<number, number> {
    return this.#automaton[state]?.next ?? new Map<number, number>();
  }

  /** The pairs of states that two runs over the same text come to next. */
  *nextPairs([left, right]: Pair): Generator<Pair> {
    for (const to of this.next(left).keys()) {
      for (const other of this.next(right).keys()) {
        this.#stepsLeft -= 1;
        if (this.#stepsLeft === 0) throw new Refusal("is too large to be checked");
        if ((this.mask(to) & this.mask(other)) !== 0n) yield [to, other];
      }
    }
  }

  pairKey([left, right]: Pair): number {
    return left * this.#automaton.length + right;
  }
}

/**
 * Whether two different runs can go from a place back to the same place over the same text: then each round of the
 * loop doubles the runs (exponential ambiguity).
 */
function doublesEachRound(search: Search, { members }: Component): boolean {
  const inside = new Set(members);
  if (members.some((state) => [...search.next(state)].some(([to, ways]) => ways > 1 && inside.has(to)))) return true;
  const same = members.map((state): Pair => [state, state]);
  const before = new Map<number, Pair[]>();
  const forth = [...same];
  const seen = new Set(forth.map((pair) => search.pairKey(pair)));
  for (const pair of forth) {
    for (const to of search.nextPairs(pair)) {
      if (!inside.has(to[0]) || !inside.has(to[1])) continue;
      const key = search.pairKey(to);
      const known = before.get(key);
      if (known === undefined) before.set(key, [pair]);
      else known.push(pair);
      if (!seen.has(key)) forth.push(to);
      seen.add(key);
    }
  }
  const back = [...same];
  const met = new Set(back.map((pair) => search.pairKey(pair)));
  for (const pair of back) {
    for (const from of before.get(search.pairKey(pair)) ?? []) {
      if (from[0] !== from[1]) return true;
      const key = search.pairKey(from);
      if (!met.has(key)) back.push(from);
      met.add(key);
    }
  }
  return false;
}

/**
 * The length of the shortest text that can be read in the loop at `first`, on the way from `first` to `second`, and in
 * the loop at `second`; null when there is none. Repetitions of that text can be split between the two loops anywhere
 * (polynomial ambiguity).
 */
function sharedText(
  search: Search,
  [first, one]: readonly [number, Set<number>],
  [second, two]: readonly [number, Set<number>],
): number | null {
  const seen = new Set<string>();
  let layer: (readonly [number, number, number])[] = [[first, first, second]];
  for (let length = 1; layer.length > 0; length += 1) {
    const following: (readonly [number, number, number])[] = [];
    for (const [left, middle, right] of layer) {
      for (const [nextMiddle, nextRight] of search.nextPairs([middle, right])) {
        if (!two.has(nextRight)) continue;
        const shared = search.mask(nextMiddle) & search.mask(nextRight);
        for (const nextLeft of search.next(left).keys()) {
          if (!one.has(nextLeft) || (search.mask(nextLeft) & shared) === 0n) continue;
          if (nextLeft === first && nextMiddle === second && nextRight === second) return length;
          const key = `${nextLeft} ${nextMiddle} ${nextRight}`;
          if (seen.has(key)) continue;
          seen.add(key);
          following.push([nextLeft, nextMiddle, nextRight]);
        }
      }
    }
    layer = following;
  }
  return null;
}

/** In how many ways a text can be split between two loops at most; 1 when it cannot. */
function splits(
  automaton: Automaton,
  search: Search,
  lineLimit: number,
  loops: readonly [Component, Component],
): number {
  const [one, two] = [new Set(loops[0].members), new Set(loops[1].members)];
  const ways = [...one].flatMap((first) =>
    [...two].map((second) => {
      const length = sharedText(search, [first, one], [second, two]);
      if (length === null) return 1;
      return 1 + Math.min(automaton[first]?.rounds ?? 1, automaton[second]?.rounds ?? 1, Math.ceil(lineLimit / length));
    }),
  );
  return Math.max(...ways);
}

/** For each state, how many runs that parted at one place can come together in it; what loops add is left out. */
function meetings(automaton: Automaton, search: Search): ReadonlyMap<number, number> {
  const sources = new Map<number, Set<number>>();
  const queue = automaton.flatMap((_, state): Pair[] => (state === skipped ? [] : [[state, state]]));
  const seen = new Set(queue.map((pair) => search.pairKey(pair)));
  for (const pair of queue) {
    for (const to of search.nextPairs(pair)) {
      if (to[0] === skipped || to[1] === skipped) continue;
      if (to[0] === to[1] && pair[0] !== pair[1]) {
        sources.set(to[0], (sources.get(to[0]) ?? new Set<number>()).add(pair[0]).add(pair[1]));
      }
      const key = search.pairKey(to);
      if (!seen.has(key)) queue.push(to);
      seen.add(key);
    }
  }
  const met = new Map([...sources].map(([state, { size }]) => [state, size]));
  for (const { next } of automaton) {
    for (const [to, ways] of next) if (ways > 1) met.set(to, (met.get(to) ?? 1) * ways);
  }
  return met;
}

/**
 * Bounds the number of ways in which a backtracking engine may read a line up to
 * any of its characters. Theory: Weber and Seidl, "On the degree of ambiguity of finite automata" (1991).
 * @param lineLimit the length of the longest line, in UTF-16 units
 * @throws Refusal when the ways double with each round of a loop, or the pattern is too large
 */
export function waysToRead(automaton: Automaton, lineLimit: number): number {
  const search = new Search(automaton);
  const components = componentsOf(automaton);
  const loops = components.filter(({ cyclic }) => cyclic);
  if (loops.some((loop) => doublesEachRound(search, loop))) {
    throw new Refusal("repeats a part that can read the same text in two ways, which takes exponential time");
  }
  const met = meetings(automaton, search);
  const bounds = new Map<Component, { readonly merged: number; readonly split: number }>();
  // A component comes after all that it leads to, so their bounds are there.
  for (const component of components) {
    const after = component.next.map((next) => bounds.get(next) ?? { merged: 1, split: 1 });
    const later = component.cyclic ? loops.filter((loop) => loop !== component && component.reaches.has(loop)) : [];
    bounds.set(component, {
      merged: component.members.reduce(
        (product, state) => product * (met.get(state) ?? 1),
        Math.max(1, ...after.map(({ merged }) => merged)),
      ),
      split: Math.max(
        1,
        ...after.map(({ split }) => split),
        ...later.map(
          (loop) => splits(automaton, search, lineLimit, [component, loop]) * (bounds.get(loop)?.split ?? 1),
        ),
      ),
    });
  }
  const all = [...bounds.values()];
  return Math.max(...all.map(({ merged }) => merged)) * Math.max(...all.map(({ split }) => split));
}
