import type { ConfidenceReason } from "../contracts/failure-report.ts";
import { type Feature, features, type Setting } from "./features.ts";
import { calibration, weights } from "./model-weights.ts";
import type { Candidate } from "./scan.ts";

export interface Scored {
  readonly candidate: Candidate;
  readonly setting: Setting;
  /** Log-odds against the other matched lines of the same log. */
  readonly score: number;
  /** The features that held, the strongest first. */
  readonly basis: readonly ConfidenceReason[];
}

const contribution = (feature: Feature, candidate: Candidate, setting: Setting): number =>
  (weights[feature.name] ?? 0) * feature.value(candidate, setting);

/** Scores one matched line in its setting. */
export function score(candidate: Candidate, setting: Setting): Scored {
  const basis = features
    .map((feature) => ({ feature: feature.name, weight: contribution(feature, candidate, setting) }))
    .filter(({ weight }) => Math.abs(weight) >= 0.01)
    .toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
  return { candidate, setting, basis, score: basis.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Something that makes it likelier, or less so, that the best line of a log is its root cause. */
export interface Ground {
  readonly name: string;
  value(line: Scored): number;
}

/** What a confidence starts from, before anything is known of the line: no reason that people could weigh. */
export const startingPoint = "to begin with";

/** How far the line stands above the failure of its step: the natural logarithm of the lines between them, plus one. */
const height = ({ candidate, setting }: Scored): number => Math.log1p(Math.max(0, setting.end - candidate.line.number));

/**
 * What the confidence rests on, in the terms of the model's calibration. The score is not among them: it tells the
 * lines of one log apart, not the logs. Names are not those of features, since a report lists both.
 */
export const grounds: readonly Ground[] = [
  { name: "the message has a known tool's form", value: ({ candidate }) => (candidate.rule.kind === "cause" ? 1 : 0) },
  { name: "messages of this form rarely mislead", value: ({ candidate }) => candidate.rule.nudge ?? 0 },
  { name: "the log shows which step failed", value: ({ setting }) => (setting.stepFailed ? 1 : 0) },
  { name: "far above the failure", value: height },
];

/**
 * The probability that a line is the root cause of its log.
 * @param line one of the best of its log
 * @param rival the highest score of another rule's line in the same log, null when there is none; a line behind it loses
 *   what it is behind, because scores are the odds between lines
 * @returns 0..1, and what it rests on (log-odds)
 */
export function confidence(
  line: Scored,
  rival: number | null,
): { readonly value: number; readonly basis: ConfidenceReason[] } {
  const basis = [
    { feature: startingPoint, weight: calibration.intercept },
    ...grounds.map((ground) => ({
      feature: ground.name,
      weight: (calibration.grounds[ground.name] ?? 0) * ground.value(line),
    })),
    { feature: "behind a line of another kind", weight: rival === null ? 0 : Math.min(0, line.score - rival) },
  ].filter(({ weight }) => weight !== 0);
  const odds = basis.reduce((sum, { weight }) => sum + weight, 0);
  return { value: 1 / (1 + Math.exp(-odds)), basis };
}
