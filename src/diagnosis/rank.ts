import type { Scored } from "./model.ts";
import { score } from "./model.ts";
import type { LogScan } from "./scan.ts";
import { settings } from "./setting.ts";

/**
 * Ranks the matched lines of a log: the likeliest root cause first. Symptoms are no causes and are left out; of lines
 * that say the same by the same rule only the first is kept. Ties go to the earlier line.
 */
export function rank(scan: LogScan): readonly Scored[] {
  const scored = settings(scan)
    .map(({ candidate, setting }) => score(candidate, setting))
    .toSorted((left, right) => right.score - left.score || left.candidate.line.number - right.candidate.line.number);
  const seen = new Set<string>();
  return scored.filter(({ candidate: { rule, text } }) => {
    const key = `${rule.id} ${text}`;
    const isNew = rule.kind !== "symptom" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
