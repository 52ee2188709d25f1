export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/**
 * The most events within any span.
 * @param times in milliseconds, in any order
 * @param span in milliseconds
 */
export function busiest(times: readonly number[], span: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  let most = 0;
  let first = 0;
  for (const [index, time] of sorted.entries()) {
    while ((sorted[first] ?? time) <= time - span) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
