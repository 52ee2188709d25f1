/** `1 file`, `2 files`. */
export const counted = (count: number, singular: string): string => `${count} ${singular}${count === 1 ? "" : "s"}`;

/** `12 %`, of a share of 0..1; what is not quite nothing or all is not called so. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.1) return "under 0.1 %";
  return `${value < 100 && value > 99.9 ? "over 99.9" : Math.round(value * 10) / 10} %`;
}

/** `12 of 100 records, 12 %` */
export const share = (count: number, of: number): string =>
  `${count} of ${counted(of, "record")}, ${percent(of === 0 ? 0 : count / of)}`;

/** `450 ms`, `12.3 s`, `4 min 5 s` */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** `36 hours`, `7 days`: for what takes longer than a command. */
export function period(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 120) return counted(minutes, "minute");
  const hours = Math.floor(minutes / 60);
  return hours < 72 ? counted(hours, "hour") : counted(Math.floor(hours / 24), "day");
}
