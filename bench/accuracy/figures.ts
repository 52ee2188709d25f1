import type { Verdict } from "./verdict.ts";

/** The figures of a set of logs. Shares 0..1; null where they would be shares of nothing. */
export interface Figures {
  /** Near-duplicates count as one. */
  readonly logs: number;
  readonly hit: number | null;
  readonly near: number | null;
  readonly hit3: number | null;
  readonly silent: number | null;
  readonly gateShare: number | null;
  readonly gatePrecision: number | null;
  readonly category: number | null;
  readonly calibrationError: number | null;
  /** What the calibration error of a perfect model would come to on so few logs. */
  readonly calibrationFloor: number | null;
}

/** The confidence above which auto-heal acts unless the configuration says otherwise (`min-confidence`). */
export const gate = 0.7;

const binCount = 10;

const weigh = (verdicts: readonly Verdict[]): number => verdicts.reduce((sum, { log }) => sum + log.weight, 0);

/** The share of the verdicts that hold something; null when there are none. */
function share(verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): number | null {
  return verdicts.length === 0 ? null : weigh(verdicts.filter(holds)) / weigh(verdicts);
}

/** Sums up verdicts. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const gated = verdicts.filter(({ confidence }) => (confidence ?? 0) > gate);
  return {
    logs: weigh(verdicts),
    hit: share(verdicts, ({ hit }) => hit),
    near: share(verdicts, ({ near }) => near),
    hit3: share(verdicts, ({ hit3 }) => hit3),
    silent: share(verdicts, ({ confidence }) => confidence === null),
    gateShare: share(verdicts, (verdict) => gated.includes(verdict)),
    gatePrecision: share(gated, ({ hit }) => hit),
    category: share(
      verdicts.filter(({ categoryHit }) => categoryHit !== null),
      ({ categoryHit }) => categoryHit === true,
    ),
    ...calibrationOf(verdicts),
  };
}

/**
 * The expected calibration error: by how much confidence and truth differ, on average over ten bins of confidence
 * weighed by their logs. Chance alone makes one too: in each bin the mean absolute deviation of a sum of independent
 * outcomes with these probabilities (normal approximation).
 */
function calibrationOf(verdicts: readonly Verdict[]): Pick<Figures, "calibrationError" | "calibrationFloor"> {
  const sure = verdicts.flatMap(({ confidence, hit, log }) =>
    confidence === null ? [] : [{ confidence, hit, weight: log.weight }],
  );
  const bins = Map.groupBy(sure, ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)));
  const total = sure.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { calibrationError: null, calibrationFloor: null };
  let error = 0;
  let floor = 0;
  for (const bin of bins.values()) {
    error += Math.abs(bin.reduce((sum, { confidence, hit, weight }) => sum + weight * (confidence - Number(hit)), 0));
    const variance = bin.reduce((sum, { confidence, weight }) => sum + weight ** 2 * confidence * (1 - confidence), 0);
    floor += Math.sqrt((2 / Math.PI) * variance);
  }
  return { calibrationError: error / total, calibrationFloor: floor / total };
}
