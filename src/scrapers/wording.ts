/** `1 file`, `2 files`. */
export const counted = (count: number, singular: string): string => `${count} ${singular}${count === 1 ? "" : "s"}`;

/** `12 of 100 records, 12 %` */
export function share(count: number, of: number): string {
  const percent = of === 0 ? 0 : (count / of) * 100;
  const rounded = percent > 0 && percent < 0.1 ? "under 0.1" : String(Math.round(percent * 10) / 10);
  return `${count} of ${counted(of, "record")}, ${rounded} %`;
}

/** `450 ms`, `12.3 s`, `4 min 5 s` */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
