import { type Figures, figuresOf, gate } from "./figures.ts";
import type { Verdict } from "./verdict.ts";

/** Sets of verdicts by name, in the order of the table. */
export type VerdictSets = ReadonlyMap<string, readonly Verdict[]>;

interface Column {
  readonly title: string;
  text(figures: Figures): string;
}

/** @returns a percentage with one decimal, or a dash for a share of nothing */
export const percent = (share: number | null): string => (share === null ? "-" : (100 * share).toFixed(1));
const error = (value: number | null): string => (value === null ? "-" : value.toFixed(3));

const columns: readonly Column[] = [
  { title: "logs", text: ({ logs }) => logs.toFixed(0) },
  { title: "hit@1", text: ({ hit }) => percent(hit) },
  { title: "±5", text: ({ near }) => percent(near) },
  { title: "hit@3", text: ({ hit3 }) => percent(hit3) },
  { title: "silent", text: ({ silent }) => percent(silent) },
  { title: `>${gate.toFixed(2)}`, text: ({ gateShare }) => percent(gateShare) },
  { title: "precision", text: ({ gatePrecision }) => percent(gatePrecision) },
  { title: "category", text: ({ category }) => percent(category) },
  { title: "cal. error", text: ({ calibrationError }) => error(calibrationError) },
  { title: "by chance", text: ({ calibrationFloor }) => error(calibrationFloor) },
];

/** All verdicts, then those of each CI system, then those of each collection, by name. */
export function setsOf(verdicts: readonly Verdict[]): VerdictSets {
  const by = (nameOf: (verdict: Verdict) => string): (readonly [string, readonly Verdict[]])[] =>
    [...Map.groupBy(verdicts, nameOf)].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map([["all", verdicts], ...by(({ log }) => log.ci_system), ...by(({ log }) => log.corpus)]);
}

/** @returns the table as lines: one row per set, shares in percent */
export function tableOf(sets: VerdictSets): readonly string[] {
  const rows = [...sets].map(([name, verdicts]) => {
    const figures = figuresOf(verdicts);
    return { name, cells: columns.map((column) => column.text(figures)) };
  });
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const widths = columns.map(({ title }, at) =>
    Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(nameWidth), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0))].join("  ");
  return [
    line(
      "",
      columns.map(({ title }) => title),
    ),
    ...rows.map(({ name, cells }) => line(name, cells)),
  ];
}
