import { grounds, type RuleRecord, type Scored, type Standing, untested } from "../../src/diagnosis/model.ts";
import { standing } from "../../src/diagnosis/rank.ts";
import type { CorpusLog } from "../corpus.ts";
import { dot, maximise, type Surface } from "./newton.ts";
import type { RankedLine } from "./ranking.ts";

/** The line that a diagnosis would name first in a log, and whether that is right. */
export interface Winner {
  readonly log: CorpusLog;
  readonly line: Scored;
  readonly standing: Omit<Standing, "record">;
  readonly isCause: boolean;
}

/** The first of ranked lines; null when there is none. */
export function winnerOf(log: CorpusLog, ranked: readonly RankedLine[]): Winner | null {
  const [first] = ranked;
  if (first === undefined) return null;
  const scored = ranked.map((row) => row.scored);
  return { log, line: first.scored, standing: standing(first.scored, scored), isCause: first.isCause };
}

/** A winner in the terms of the calibration. */
interface Weighed {
  readonly log: CorpusLog;
  /** 1, then the grounds of its confidence in their order. */
  readonly terms: readonly number[];
  readonly isCause: boolean;
}

/** @param known the winners that rules are judged by; those of the winner's own project never are among them */
function weighed(winner: Winner, known: readonly Winner[]): Weighed {
  const { log, line, isCause } = winner;
  const others = known.filter((other) => other.log.project !== log.project);
  const record = recordsOf(others).get(line.candidate.rule.id) ?? untested;
  const terms = grounds.map((ground) => ground.value(line, { ...winner.standing, record }));
  return { log, terms: [1, ...terms], isCause };
}

/** Counts for each rule how often its line won, and how often rightly. Near-duplicates count as one. */
export function recordsOf(winners: readonly Winner[]): ReadonlyMap<string, RuleRecord> {
  const byRule = Map.groupBy(winners, ({ line }) => line.candidate.rule.id);
  const weigh = (rows: readonly Winner[]): number => rows.reduce((sum, { log }) => sum + log.weight, 0);
  return new Map(
    [...byRule].map(([id, rows]) => [id, { named: weigh(rows), right: weigh(rows.filter(({ isCause }) => isCause)) }]),
  );
}

/** Pulls the grounds' weights towards their priors (L2); the intercept is free. Chosen by cross-validation. */
const ridge = 1;

/** What holds however few logs show it: a line that nothing but its place speaks for is a guess. All other priors are 0. */
const priors: Readonly<Record<string, number>> = { "nothing but the last words": -2 };
const prior = [0, ...grounds.map(({ name }) => priors[name] ?? 0)];

/**
 * Fits the probability that a winner is right (logistic).
 * @returns log-odds: the intercept, then the grounds in their order
 */
export function fitCalibration(winners: readonly Winner[]): readonly number[] {
  const rows = winners.map((winner) => weighed(winner, winners));
  return maximise((weights) => likelihood(rows, weights), grounds.length + 1);
}

/**
 * How likely a winner is right.
 * @param weights as fitted
 * @param known the winners that they were fitted on
 */
export const probability = (winner: Winner, weights: readonly number[], known: readonly Winner[]): number =>
  logistic(weighed(winner, known), weights);

const logistic = ({ terms }: Weighed, weights: readonly number[]): number => 1 / (1 + Math.exp(-dot(terms, weights)));

function likelihood(winners: readonly Weighed[], weights: readonly number[]): Surface {
  const pull: readonly number[] = weights.map((_, at) => (at === 0 ? 0 : ridge));
  const away = weights.map((weight, at) => weight - (prior[at] ?? 0));
  const gradient = away.map((distance, at) => -(pull[at] ?? 0) * distance);
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? (pull[row] ?? 0) : 0)));
  let value = -0.5 * away.reduce((sum, distance, at) => sum + (pull[at] ?? 0) * distance * distance, 0);
  for (const winner of winners) {
    const { log, terms, isCause } = winner;
    const sure = logistic(winner, weights);
    value += log.weight * Math.log(isCause ? sure : 1 - sure);
    for (const [row, term] of terms.entries()) {
      gradient[row] = (gradient[row] ?? 0) + log.weight * (Number(isCause) - sure) * term;
      const curve = curvature[row] ?? [];
      for (const [column, other] of terms.entries()) {
        curve[column] = (curve[column] ?? 0) + log.weight * sure * (1 - sure) * term * other;
      }
    }
  }
  return { value, gradient, curvature };
}
