import { grounds } from "../../src/diagnosis/model.ts";
import type { CorpusLog } from "../corpus.ts";
import { dot, maximise, type Surface } from "./newton.ts";
import type { RankedLine } from "./ranking.ts";

/** The line that a diagnosis would name first in a log, and whether that is right. */
export interface Winner {
  readonly log: CorpusLog;
  /** 1, then the grounds of its confidence in their order. */
  readonly terms: readonly number[];
  readonly isCause: boolean;
}

/** The first of ranked lines; null when there is none. */
export function winnerOf(log: CorpusLog, ranked: readonly RankedLine[]): Winner | null {
  const [first] = ranked;
  if (first === undefined) return null;
  const terms = grounds.map((ground) => ground.value(first.scored));
  return { log, terms: [1, ...terms], isCause: first.isCause };
}

/** Holds the grounds' weights near 0 (L2); the intercept is free. */
const ridge = 0.5;

/**
 * Fits the probability that a winner is right (logistic).
 * @returns log-odds, in the order of {@link Winner.terms}
 */
export function fitCalibration(winners: readonly Winner[]): readonly number[] {
  return maximise((weights) => likelihood(winners, weights), grounds.length + 1);
}

export const probability = ({ terms }: Winner, weights: readonly number[]): number =>
  1 / (1 + Math.exp(-dot(terms, weights)));

function likelihood(winners: readonly Winner[], weights: readonly number[]): Surface {
  const pull: readonly number[] = weights.map((_, at) => (at === 0 ? 0 : ridge));
  const gradient = weights.map((weight, at) => -(pull[at] ?? 0) * weight);
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? (pull[row] ?? 0) : 0)));
  let value = -0.5 * weights.reduce((sum, weight, at) => sum + (pull[at] ?? 0) * weight * weight, 0);
  for (const winner of winners) {
    const { log, terms, isCause } = winner;
    const sure = probability(winner, weights);
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
