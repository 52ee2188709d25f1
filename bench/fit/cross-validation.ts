import type { Verdict } from "../accuracy/verdict.ts";
import { fitCalibration, probability, type Winner, winnerOf } from "./calibration.ts";
import type { LabelledLog } from "./labelled-log.ts";
import { fitWeights, rankLines } from "./ranking.ts";

/** What became of a log that the weights had not seen. */
interface Held {
  readonly labelled: LabelledLog;
  readonly fold: number;
  readonly hit: boolean;
  readonly hit3: boolean;
  readonly near: boolean;
  readonly winner: Winner | null;
}

export interface CrossValidation {
  /** One for each log, judged by weights and a calibration that saw no log of its group. */
  readonly verdicts: readonly Verdict[];
  /** The first lines by weights that had not seen their log: what the final calibration is fitted on. */
  readonly winners: readonly Winner[];
}

const foldCount = 5;

/**
 * Judges the model on logs that it was not fitted on: the groups are dealt to five folds in the order in which they
 * first appear, and each fold is judged by a fit on the other four.
 * @param groupOf logs of one group (the logs of a project resemble each other) are never fitted on and judged at once
 */
export function crossValidate(
  logs: readonly LabelledLog[],
  groupOf: (log: LabelledLog["log"]) => string,
): CrossValidation {
  const groups = [...new Set(logs.map(({ log }) => groupOf(log)))];
  const foldOf = new Map(groups.map((group, at) => [group, at % foldCount]));
  const folds = Array.from({ length: Math.min(foldCount, groups.length) }, (_, fold) => fold);
  const inFold = (log: LabelledLog["log"], fold: number): boolean => foldOf.get(groupOf(log)) === fold;

  const held = folds.flatMap((fold) => {
    const weights = fitWeights(logs.filter(({ log }) => !inFold(log, fold)));
    return logs.filter(({ log }) => inFold(log, fold)).map((labelled) => hold(labelled, weights, fold));
  });
  const verdicts = folds.flatMap((fold) => {
    const seen = held.flatMap(({ fold: own, winner }) => (own === fold || winner === null ? [] : [winner]));
    const calibration = fitCalibration(seen);
    return held.filter(({ fold: own }) => own === fold).map((row) => verdict(row, calibration, seen));
  });
  return { verdicts, winners: held.flatMap(({ winner }) => (winner === null ? [] : [winner])) };
}

function hold(labelled: LabelledLog, weights: readonly number[], fold: number): Held {
  const ranked = rankLines(labelled, weights);
  const first = ranked[0]?.scored.candidate.line.number ?? null;
  return {
    labelled,
    fold,
    hit: ranked[0]?.isCause ?? false,
    hit3: ranked.slice(0, 3).some(({ isCause }) => isCause),
    near: first !== null && labelled.log.root_cause_lines.some((line) => Math.abs(line - first) <= 5),
    winner: winnerOf(labelled.log, ranked),
  };
}

const verdict = (
  { labelled, hit, hit3, near, winner }: Held,
  calibration: readonly number[],
  seen: readonly Winner[],
): Verdict => ({
  log: labelled.log,
  hit,
  hit3,
  near,
  confidence: winner === null ? null : probability(winner, calibration, seen),
  categoryHit: null,
});
