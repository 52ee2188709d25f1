import { frequency } from "../logs/byte-frequency.ts";
import { anyByte, type ByteProfile, type ByteSet, type Literal, profileOf } from "../logs/byte-set.ts";

/**
 * A literal in a form that is quick to join, to compare and to find in another: a sign for each set of bytes. The signs
 * mean something only to {@link signOf} and {@link literalOfRun}.
 */
export type Run = string;

/** That so many of the bytes of a log are of a set tells next to nothing. */
const vague = 0.55;
const profiles: ByteProfile[] = [];
const signs = new Map<ByteProfile, Run>();
const vagueSigns = new Set<Run>();

/** @returns the run of one byte of a set */
export function signOf(set: ByteSet): Run {
  const profile = profileOf(set);
  const known = signs.get(profile);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(profiles.push(profile) - 1);
  signs.set(profile, sign);
  if (frequency([profile]) > vague) vagueSigns.add(sign);
  return sign;
}

const profileAt = (run: Run, index: number): ByteProfile => profiles[run.charCodeAt(index)] ?? anyByte;
const isVagueAt = (run: Run, index: number): boolean => vagueSigns.has(run.charAt(index));

export const literalOfRun = (run: Run): Literal => Array.from(run, (_, index) => profileAt(run, index).set);

/** Each of some runs followed by each of others. */
export function joined(runs: readonly Run[], others: readonly Run[]): readonly Run[] {
  const [run, ...moreRuns] = runs;
  const [other, ...moreOthers] = others;
  if (run === undefined || other === undefined) return [];
  if (moreRuns.length + moreOthers.length === 0) return [run + other];
  return [...new Set(runs.flatMap((one) => others.map((next) => one + next)))];
}

/** Without the vague places at either end. */
function trimmed(run: Run): Run {
  let start = 0;
  let end = run.length;
  while (start < end && isVagueAt(run, start)) start += 1;
  while (end > start && isVagueAt(run, end - 1)) end -= 1;
  return run.slice(start, end);
}

/** Looking for one more literal costs something, however rare it is. */
const leastCost = 5e-7;

/**
 * What it costs to look for any of some runs: about how often a place of a log has one of them.
 * @param limit stops counting above it
 */
function costOf(runs: readonly Run[], limit: number): number {
  let sum = 0;
  for (const run of runs) {
    if (sum >= limit) break;
    sum += Math.max(leastCost, frequency(Array.from(run, (_, index) => profileAt(run, index))));
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

/** The cheapest way found so far to tell a line that may match: it holds one of the runs. */
export class Choice {
  #runs: readonly Run[] | null = null;
  #cost = Infinity;

  get runs(): readonly Run[] | null {
    return this.#runs;
  }

  /** @param runs null, or runs of less than two bytes, tell nothing */
  offer(runs: readonly Run[] | null): this {
    if (runs === null || runs.length === 0) return this;
    const offered = new Set<Run>();
    for (const run of runs) {
      const said = trimmed(run);
      if (said.length < 2) return this;
      offered.add(said);
    }
    const fewest = withoutLonger([...offered]);
    const cost = costOf(fewest, this.#cost);
    if (cost < this.#cost) {
      this.#runs = fewest;
      this.#cost = cost;
    }
    return this;
  }
}
