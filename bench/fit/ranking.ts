import { features } from "../../src/diagnosis/features.ts";
import type { Scored } from "../../src/diagnosis/model.ts";
import { order } from "../../src/diagnosis/rank.ts";
import type { LabelledLog } from "./labelled-log.ts";
import { dot, maximise, type Surface } from "./newton.ts";

/** Pulls each weight towards its prior (L2), so that a few logs cannot make a sign. Chosen by cross-validation. */
const ridge = 1.5;

/**
 * What holds by how the runner and tools work, however few logs show it: a step that passed did not fail the job, what
 * a step prints after its failure follows from it, a warning fails nothing,
 * and what the last green log says too did no harm there (the logs that are fitted on are read without). The priors of all other weights are 0.
 */
const priors: Readonly<Record<string, number>> = {
  "in a step that did not fail": -2,
  "after the step had failed": -1,
  "a warning": -1,
  "in the last green log too": -3,
};
const prior = features.map(({ name }) => priors[name] ?? 0);

/**
 * Fits the weights of the features: a conditional logit, the probability of each matched line of a log being the cause
 * given that one of them is. Where several lines are (parts of) the cause, any of them will do. Logs without a matched
 * cause teach nothing about the order and are left out.
 * @returns log-odds, in the order of `features`
 */
export function fitWeights(logs: readonly LabelledLog[]): readonly number[] {
  const told = logs.filter(({ lines }) => lines.some(({ isCause }) => isCause)).map(fold);
  return maximise((weights) => likelihood(told, weights), features.length);
}

/** Lines of a log that neither a feature nor a person tells apart. */
interface Alike {
  readonly values: readonly number[];
  readonly isCause: boolean;
  readonly count: number;
}

interface FoldedLog {
  readonly weight: number;
  readonly lines: readonly Alike[];
}

/** The same likelihood with less to add up: a log may have thousands of lines, but few kinds of them. */
function fold({ log, lines }: LabelledLog): FoldedLog {
  const kinds = Map.groupBy(lines, ({ values, isCause }) => `${isCause} ${values.join(" ")}`);
  const alike = [...kinds.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [{ values: first.values, isCause: first.isCause, count: rows.length }];
  });
  return { weight: log.weight, lines: alike };
}

/**
 * The curvature is that of the logit with the causes' shares held fixed (the M-step of EM), which bounds the
 * likelihood's own: that is not concave where a log has several causes.
 */
function likelihood(logs: readonly FoldedLog[], weights: readonly number[]): Surface {
  const away = weights.map((weight, at) => weight - (prior[at] ?? 0));
  const gradient = away.map((distance) => -ridge * distance);
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
  let value = (-ridge / 2) * dot(away, away);
  for (const { weight, lines } of logs) {
    const scores = lines.map(({ values }) => dot(values, weights));
    const top = Math.max(...scores);
    const odds = scores.map((score, at) => (lines[at]?.count ?? 0) * Math.exp(score - top));
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    const causes = odds.reduce((sum, odd, at) => sum + (lines[at]?.isCause === true ? odd : 0), 0);
    value += weight * (Math.log(causes) - Math.log(all));
    const mean = weights.map(() => 0);
    for (const [at, { values, isCause }] of lines.entries()) {
      const share = (odds[at] ?? 0) / all;
      const wanted = isCause ? (odds[at] ?? 0) / causes : 0;
      add(gradient, weight * (wanted - share), values);
      add(mean, share, values);
      addSquare(curvature, weight * share, values);
    }
    addSquare(curvature, -weight, mean);
  }
  return { value, gradient, curvature };
}

function add(sum: number[], factor: number, values: readonly number[]): void {
  for (const [at, value] of values.entries()) sum[at] = (sum[at] ?? 0) + factor * value;
}

/** Adds the outer product of the values with themselves. */
function addSquare(sum: readonly number[][], factor: number, values: readonly number[]): void {
  for (const [at, value] of values.entries()) {
    const row = sum[at];
    if (row !== undefined && value !== 0) add(row, factor * value, values);
  }
}

/** A matched line with its score, as diagnoses rank them. */
export interface RankedLine {
  readonly scored: Scored;
  readonly isCause: boolean;
}

/** Orders the lines of a log as a diagnosis does, by other weights. */
export function rankLines({ lines }: LabelledLog, weights: readonly number[]): readonly RankedLine[] {
  const causes = new Set(lines.filter(({ isCause }) => isCause).map(({ candidate }) => candidate));
  const scored = lines.map(({ candidate, setting, values }): Scored => ({
    candidate,
    setting,
    score: dot(values, weights),
  }));
  return order(scored).map((line) => ({ scored: line, isCause: causes.has(line.candidate) }));
}
