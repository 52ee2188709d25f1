import { duration } from "./wording.ts";

/** How far something is, in any unit. */
export interface Done {
  readonly done: number;
  /** Null where that is not known. */
  readonly of: number | null;
}

const mebibyte = 1024 ** 2;

/** Sooner it is a guess. */
const leastMs = 2000;

/** How long the rest takes at the pace so far, in milliseconds; null where that cannot be told. */
export function remaining({ done, of }: Done, elapsedMs: number): number | null {
  if (of === null || done <= 0 || elapsedMs < leastMs) return null;
  return (Math.max(0, of - done) / done) * elapsedMs;
}

/** `45 % of 1.2 GB, 120 MB/s, about 12 s left`: how far the reading of an output is. */
export function readingWords({ done, of }: Done, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? `${Math.round(done / mebibyte / (elapsedMs / 1000))} MiB/s` : null;
  const left = remaining({ done, of }, elapsedMs);
  const part =
    of === null || of === 0 ? `${mebibytes(done)} read` : `${Math.floor((100 * done) / of)} % of ${mebibytes(of)} read`;
  return [part, rate, left === null ? null : `about ${duration(left)} left`].filter((word) => word !== null).join(", ");
}

const mebibytes = (bytes: number): string => `${(bytes / mebibyte).toFixed(bytes < 10 * mebibyte ? 1 : 0)} MiB`;

/** `3 of 12, about 4 min 5 s left`: how far a validation is. */
export function placeWords({ done, of }: Done, elapsedMs: number): string {
  const left = done === of ? null : remaining({ done, of }, elapsedMs);
  const words = of === null ? String(done) : `${done} of ${of}`;
  return left === null ? words : `${words}, about ${duration(left)} left`;
}

const barWidth = 10;

/** `████░░░░░░`, for a share of 0..1; what is not quite nothing or all is not drawn so. */
export function bar(share: number): string {
  const full =
    share <= 0 ? 0 : share >= 1 ? barWidth : Math.min(barWidth - 1, Math.max(1, Math.round(share * barWidth)));
  return "█".repeat(full) + "░".repeat(barWidth - full);
}
