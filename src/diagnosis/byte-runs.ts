import { frequency } from "../logs/byte-frequency.ts";
import { anyByte, type ByteSet } from "../logs/byte-set.ts";
import { type Literal, literalOfSets } from "../logs/literal.ts";

/**
 * A literal in a form that is quick to join, to compare and to find in another: a sign for each set of bytes. The signs
 * mean something only to {@link signOf} and {@link literalOfRun}.
 */
export type Run = string;

/** Signs that stand for no byte: where a text begins, and where it ends. */
export const beginning: Run = "\ue000";
export const end: Run = "\ue001";
/** Of the places of a text, so many are where a line's text begins, or ends: a guess that errs to the safe side. */
const edgeShare = 0.1;

/** That so many of the bytes of a log are of a set tells next to nothing. */
const vague = 0.55;
/** @returns whether a byte of a set tells next to nothing */
export const isVague = (set: ByteSet): boolean => frequency([set]) > vague;
const sets: ByteSet[] = [];
const signs = new Map<ByteSet, Run>();
const vagueSigns = new Set<Run>();

/** @returns the run of one byte of a set */
export function signOf(set: ByteSet): Run {
  const known = signs.get(set);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(sets.push(set) - 1);
  signs.set(set, sign);
  if (isVague(set)) vagueSigns.add(sign);
  return sign;
}

const setAt = (run: Run, index: number): ByteSet => sets[run.charCodeAt(index)] ?? anyByte;
const isVagueAt = (run: Run, index: number): boolean => vagueSigns.has(run.charAt(index));

/** A run without the edges that it may have. */
const body = (run: Run): Run =>
  run.slice(run.startsWith(beginning) ? 1 : 0, run.endsWith(end) ? run.length - 1 : run.length);
const setsOf = (run: Run): readonly ByteSet[] => Array.from(run, (_, index) => setAt(run, index));

export const literalOfRun = (run: Run): Literal =>
  literalOfSets(setsOf(body(run)), run.startsWith(beginning), run.endsWith(end));

/** Each of some runs followed by each of others. */
export function joined(runs: readonly Run[], others: readonly Run[]): readonly Run[] {
  const [run, ...moreRuns] = runs;
  const [other, ...moreOthers] = others;
  if (run === undefined || other === undefined) return [];
  if (moreRuns.length + moreOthers.length === 0) return [run + other];
  return [...new Set(runs.flatMap((one) => others.map((next) => one + next)))];
}

/** What can be found of a run: nothing stands before a beginning or behind an end. */
function possible(run: Run): Run {
  const from = Math.max(0, run.lastIndexOf(beginning));
  const to = run.indexOf(end, from);
  return from === 0 && to === -1 ? run : run.slice(from, to === -1 ? run.length : to + 1);
}

/** Without the vague places at either end. */
function trimmed(run: Run): Run {
  let start = 0;
  let stop = run.length;
  while (start < stop && isVagueAt(run, start)) start += 1;
  while (stop > start && isVagueAt(run, stop - 1)) stop -= 1;
  return run.slice(start, stop);
}

/**
 * Words are not random: a text is at least so frequent, by its length. Looking for one more literal costs something as
 * well, however rare it is.
 */
const leastCost = (length: number): number => 1e-4 * 0.5 ** length + 2e-7;

const costs = new Map<Run, number>();

/** What it costs to look for a run: about how often a place of a log has it. */
function costOfRun(run: Run): number {
  let cost = costs.get(run);
  if (cost === undefined) {
    const bytes = body(run);
    cost = Math.max(leastCost(bytes.length), frequency(setsOf(bytes)));
    if (run.startsWith(beginning)) cost *= edgeShare;
    if (run.endsWith(end)) cost *= edgeShare;
    costs.set(run, cost);
  }
  return cost;
}

/**
 * What it costs to look for any of some runs.
 * @param limit stops counting above it
 */
function costOf(runs: readonly Run[], limit: number): number {
  let sum = 0;
  for (const run of runs) {
    if (sum >= limit) break;
    sum += costOfRun(run);
  }
  return sum;
}

/** Without the runs that hold another: who looks for that one finds them too. */
const withoutLonger = (runs: readonly Run[]): readonly Run[] =>
  runs.length === 1
    ? runs
    : runs.filter((run) => !runs.some((other) => other.length < run.length && run.includes(other)));

/** Without the runs that end with another: a text that ends so ends with that one too. */
export const withoutLongerEnds = (runs: readonly Run[]): readonly Run[] =>
  runs.length === 1
    ? runs
    : runs.filter((run) => !runs.some((other) => other.length < run.length && run.endsWith(other)));

/** One of these runs stands in the line. */
interface Offer {
  readonly runs: readonly Run[];
  readonly cost: number;
}

/** What is found oftener than once in so many bytes tells few lines from others. */
const tellingCost = 1 / 2_000;

/** What is found less often than once in so many bytes is rare enough to be looked for alone. */
const rareCost = 1 / 50_000;

/** Whether a run is noticed by four bytes: what two tell is looked for often. */
const isNoticed = (run: Run): boolean => literalOfRun(run).trigger.kind === "gram";

/** Whether lines that hold one of some runs hold one of others in any case. */
const implies = (runs: readonly Run[], others: readonly Run[]): boolean =>
  runs.every((run) => others.some((other) => run.includes(other)));

/** The cheapest way found so far to tell a line that may match: it holds one of the runs. */
export class Choice {
  #best: Offer = { runs: [], cost: Infinity };
  /** Others that tell something, if they are asked for. */
  readonly #others: Offer[] | null;

  /** @param keepsOthers whether {@link second} will be asked for */
  constructor(keepsOthers = false) {
    this.#others = keepsOthers ? [] : null;
  }

  get runs(): readonly Run[] | null {
    return this.#best.cost === Infinity ? null : this.#best.runs;
  }

  /** Infinite where nothing was offered. */
  get cost(): number {
    return this.#best.cost;
  }

  /** The cheapest of what was offered that does not follow from `runs`; null where nothing of that tells much. */
  get second(): readonly Run[] | null {
    if (this.#best.cost < rareCost) return null;
    const cheapest = this.#others?.toSorted((left, right) => left.cost - right.cost) ?? [];
    const told = cheapest.filter(({ runs }) => !implies(this.#best.runs, runs));
    return (told.find(({ runs }) => runs.every(isNoticed)) ?? told[0])?.runs ?? null;
  }

  /** @param runs null, or runs of less than two bytes, tell nothing */
  offer(runs: readonly Run[] | null): this {
    if (runs === null || runs.length === 0) return this;
    const offered = new Set<Run>();
    for (const run of runs) {
      const said = trimmed(possible(run));
      if (body(said).length < 2) return this;
      offered.add(said);
    }
    const fewest = withoutLonger([...offered]);
    const limit = this.#others === null ? this.#best.cost : Math.max(this.#best.cost, tellingCost);
    const cost = costOf(fewest, limit);
    // Edges are looked for last, so what stands within them must be rare enough itself.
    if (costOf(fewest.map(body), tellingCost) < tellingCost) this.#others?.push({ runs: fewest, cost });
    if (cost < this.#best.cost) this.#best = { runs: fewest, cost };
    return this;
  }
}
