import type { Scored } from "./model.ts";
import { score } from "./model.ts";
import type { LogScan } from "./scan.ts";
import { settings } from "./setting.ts";

/** How many failures of one log are kept: people read the first, a few more help when it is wrong. */
const perLog = 5;

/**
 * Ranks the matched lines of a log: the likeliest root cause first, at most {@link perLog}.
 * Of lines that say the same by the same rule only the first is kept. Ties go to the earlier line.
 */
export function rank(scan: LogScan): readonly Scored[] {
  const scored = settings(scan)
    .map(({ candidate, setting }) => score(candidate, setting))
    .toSorted((left, right) => right.score - left.score || left.candidate.line.number - right.candidate.line.number);
  const seen = new Set<string>();
  const kept: Scored[] = [];
  for (const entry of scored) {
    const key = `${entry.candidate.rule.id} ${entry.candidate.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(entry);
    if (kept.length === perLog) break;
  }
  return kept;
}
