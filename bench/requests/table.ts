import type { Measured } from "./scenarios.ts";

export const totalOf = ({ operations }: Measured): number =>
  [...operations.values()].reduce((sum, calls) => sum + calls, 0);

export const isOverBudget = (measured: Measured): boolean =>
  measured.budget !== null && totalOf(measured) > measured.budget;

/** @returns the table as lines: one row per operation, one column per scenario, then what they add up to */
export function tableOf(measured: readonly Measured[]): readonly string[] {
  const operations = [...new Set(measured.flatMap((each) => [...each.operations.keys()]))];
  const titles = measured.map((_, index) => String.fromCharCode("A".charCodeAt(0) + index));
  const first = Math.max(...operations.map((operation) => operation.length), "requests".length);
  const width = 6;
  const row = (name: string, cells: readonly (number | string)[]): string =>
    name.padEnd(first) + cells.map((cell) => String(cell).padStart(width)).join("");
  return [
    ...measured.map(({ name }, index) => `${titles[index]}  ${name}`),
    "",
    row("", titles),
    ...operations.map((id) =>
      row(
        id,
        measured.map((each) => each.operations.get(id) ?? "-"),
      ),
    ),
    row("requests", measured.map(totalOf)),
    row(
      "budget",
      measured.map(({ budget }) => budget ?? "-"),
    ),
  ];
}
