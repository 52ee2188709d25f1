/** What the figures may be at most (`least`: at least); what they should become is the goal. */
export interface Bar {
  readonly figure: string;
  readonly value: number;
  readonly unit: "×" | "MB" | "MB/s";
  readonly bar: number;
  readonly goal: number;
  readonly direction: "at most" | "at least";
}

export const holds = ({ value, bar, direction }: Bar): boolean =>
  direction === "at most" ? value <= bar : value >= bar;

const shown = (value: number, unit: Bar["unit"]): string =>
  `${unit === "×" ? value.toFixed(2) : Math.round(value)} ${unit}`;

/** @returns the bar as a line of a table */
export const rowOf = (bar: Bar): string =>
  [
    bar.figure.padEnd(62),
    shown(bar.value, bar.unit).padStart(10),
    `  ${bar.direction} ${shown(bar.bar, bar.unit)} (goal ${shown(bar.goal, bar.unit)})`,
    holds(bar) ? "" : "  MISSED",
  ].join("");
