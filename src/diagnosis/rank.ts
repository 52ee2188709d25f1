import { type Scored, score, type Standing } from "./model.ts";
import type { LogScan } from "./scan.ts";
import { settings } from "./setting.ts";

/** Ranks the matched lines of a log: the likeliest root cause first. */
export const rank = (scan: LogScan): readonly Scored[] =>
  order(settings(scan).map(({ candidate, setting }) => score(candidate, setting)));

/**
 * Orders scored lines, and leaves out what is no root cause: of lines that say the same by the same rule all but the
 * first, and symptoms. Only where nothing but last words is known do symptoms stay, behind them: that the command failed
 * is then all that is sure. Ties go to the earlier line.
 */
export function order(scored: readonly Scored[]): readonly Scored[] {
  const kinds = new Set(scored.map(({ candidate }) => candidate.rule.kind));
  const wordsOnly = kinds.has("place") && !kinds.has("cause") && !kinds.has("general");
  const seen = new Set<string>();
  return scored
    .toSorted(
      (left, right) =>
        Number(isSymptom(left)) - Number(isSymptom(right)) ||
        Number(isOwn(right)) - Number(isOwn(left)) ||
        right.score - left.score ||
        left.candidate.line.number - right.candidate.line.number,
    )
    .filter((line) => {
      const key = `${line.candidate.rule.id} ${line.candidate.text}`;
      const isNew = (wordsOnly || !isSymptom(line)) && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** The repository's own rules say what is wrong there; in a step that passed they say no more than others. */
const isOwn = ({ candidate, setting }: Scored): boolean =>
  candidate.rule.own === true && (setting.stepFailed || !setting.anyStepFailed);

const isSymptom = ({ candidate }: Scored): boolean => candidate.rule.kind === "symptom";

/**
 * How one of the ranked lines of a log stands among the others.
 * @param ranked all of them, the best first
 */
export function standing(line: Scored, ranked: readonly Scored[]): Omit<Standing, "record"> {
  if (isOwn(line)) return { rival: null, causeRival: null };
  const others = ranked.filter(({ candidate }) => candidate.rule !== line.candidate.rule);
  return {
    rival: others[0]?.score ?? null,
    causeRival: others.find(({ candidate }) => candidate.rule.kind === "cause")?.score ?? null,
  };
}
