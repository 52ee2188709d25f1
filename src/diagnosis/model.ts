import type { ConfidenceReason } from "../contracts/failure-report.ts";
import { features, type Setting } from "./features.ts";
import { calibration, records, weights } from "./model-weights.ts";
import type { Candidate } from "./scan.ts";

export interface Scored {
  readonly candidate: Candidate;
  readonly setting: Setting;
  /** Log-odds against the other matched lines of the same log. */
  readonly score: number;
}

/** What weighs less is no reason. */
const leastWeight = 0.01;

const weighed = features.flatMap((feature) => {
  const weight = weights[feature.name] ?? 0;
  return Math.abs(weight) < leastWeight ? [] : [{ feature, weight }];
});

/** Scores one matched line in its setting. */
export function score(candidate: Candidate, setting: Setting): Scored {
  let sum = 0;
  for (const { feature, weight } of weighed) sum += weight * feature.value(candidate, setting);
  return { candidate, setting, score: sum };
}

/** What a score rests on: the features that held, the strongest first. */
export const basisOf = ({ candidate, setting }: Scored): readonly ConfidenceReason[] =>
  weighed
    .map(({ feature, weight }) => ({ feature: feature.name, weight: weight * feature.value(candidate, setting) }))
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));

/** How a ranked line stands among the others, and what became of lines like it before. */
export interface Standing {
  /** The highest score of another rule's line in the same log; null when there is none. */
  readonly rival: number | null;
  /** The same of rules that are a tool's own form. */
  readonly causeRival: number | null;
  readonly record: RuleRecord;
}

/** How often a rule's line was named first in a log of known root cause, and how often that was right. */
export interface RuleRecord {
  readonly named: number;
  readonly right: number;
}

export interface Confidence {
  /** 0..1. */
  readonly value: number;
  /** What it rests on (log-odds). */
  readonly basis: readonly ConfidenceReason[];
}

/** Of a rule that no log has tested. */
export const untested: RuleRecord = { named: 0, right: 0 };

/** @returns the record of a rule in the logs that the model was fitted on */
export const recordOf = (ruleId: string): RuleRecord => records[ruleId] ?? untested;

/** Something that makes it likelier, or less so, that the best line of a log is its root cause. */
export interface Ground {
  readonly name: string;
  value(line: Scored, standing: Standing): number;
}

/** What a confidence starts from, before anything is known of the line: no reason that people could weigh. */
export const startingPoint = "to begin with";

/** Beyond this many lines above the failure a line does not get any less sure. */
const farAbove = 400;

/** How far the line stands above the failure of its step: the natural logarithm of the lines between them, plus one. */
const height = ({ candidate, setting }: Scored): number =>
  Math.log1p(Math.min(farAbove, Math.max(0, setting.end - candidate.line.number)));

/** A rule is believed as if it had already been tested on this many logs. */
const believed = { right: 2.8, wrong: 1.2 };

/** The odds that the rule is right, against those of an untested one (natural logarithm). */
function reputation({ named, right }: RuleRecord): number {
  const odds = (right + believed.right) / (named - right + believed.wrong);
  return Math.log(odds) - Math.log(believed.right / believed.wrong);
}

const isCause = ({ rule }: Candidate): boolean => rule.kind === "cause";

/** Beyond this lead over its rivals a line does not get any surer. */
const clearLead = 2.5;

/**
 * What the confidence rests on, in the terms of the model's calibration. The score itself is not among them: it tells
 * the lines of one log apart, not the logs. Names are not those of features, since a report lists both.
 */
export const grounds: readonly Ground[] = [
  { name: "nothing but the last words", value: ({ candidate }) => (candidate.rule.kind === "place" ? 1 : 0) },
  {
    name: "messages of this form rarely mislead",
    value: ({ candidate }) => (candidate.rule.kind === "general" ? 0 : (candidate.rule.nudge ?? 0)),
  },
  {
    name: "such messages were the cause before",
    // Last words have no form in common: that some were right says nothing of others.
    value: ({ candidate }, { record }) => (candidate.rule.kind === "place" ? 0 : reputation(record)),
  },
  {
    name: "the log does not show the steps of its job",
    value: ({ setting }) => (setting.scan.steps.length < 2 ? 1 : 0),
  },
  { name: "far above the failure", value: height },
  {
    name: "no other tool's error competes",
    value: ({ candidate, score }, { causeRival }) => {
      if (!isCause(candidate)) return 0;
      return Math.min(clearLead, causeRival === null ? clearLead : score - causeRival);
    },
  },
];

/**
 * The probability that a line is the root cause of its log.
 * @param line one of the best of its log
 * @param standing how it stands among the others; a line behind a rival loses what it is behind, because scores are
 *   the odds between lines
 * @returns 0..1, and what it rests on (log-odds)
 */
export function confidence(line: Scored, standing: Standing): Confidence {
  const { rival } = standing;
  const basis = [
    { feature: startingPoint, weight: calibration.intercept },
    ...grounds.map((ground) => ({
      feature: ground.name,
      weight: (calibration.grounds[ground.name] ?? 0) * ground.value(line, standing),
    })),
    { feature: "behind a line of another kind", weight: rival === null ? 0 : Math.min(0, line.score - rival) },
  ].filter(({ weight }) => weight !== 0);
  const odds = basis.reduce((sum, { weight }) => sum + weight, 0);
  return { value: 1 / (1 + Math.exp(-odds)), basis };
}
