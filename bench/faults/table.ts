import { commonNames } from "../../__tests__/e2e/faults/faults.ts";
import type { Cell, Place, Verdict } from "../../__tests__/e2e/faults/matrix.ts";

export interface Played {
  readonly cell: Cell;
  readonly verdict: Verdict;
}

const signs: Readonly<Record<Verdict["kind"], string>> = { unharmed: ".", completed: "+", wrong: "X" };

export const legend =
  ". the same run got by   + the next run completed it   X wrong   (blank) an answer, not a fault; last, GitHub's refusals of this request alone";

export const nameOf = ({ operation, nth }: Place): string => (nth === 0 ? operation : `${operation} (${nth + 1})`);

/** How many faults were played, and what came of them. */
export function sumOf(played: readonly Played[]): string {
  const count = (kind: Verdict["kind"]): number => played.filter(({ verdict }) => verdict.kind === kind).length;
  return `${played.length} faults: ${count("unharmed")} got by, ${count("completed")} completed by the next run, ${count("wrong")} wrong`;
}

/** @returns one row per request, one column per fault, and one for what only this request may be refused with */
export function tableOf(title: string, places: readonly Place[], played: readonly Played[]): readonly string[] {
  const first = Math.max(title.length, ...places.map((place) => nameOf(place).length)) + 2;
  const row = (name: string, columns: readonly string[]): string =>
    name.padEnd(first) + columns.map((text, index) => text.padEnd((commonNames[index] ?? "").length + 2)).join("");
  const rowOf = (place: Place): string => {
    const here = played.filter(({ cell }) => cell.place === place);
    const signOf = (name: string): string => {
      const found = here.find(({ cell }) => cell.fault.name === name);
      return found === undefined ? "" : signs[found.verdict.kind];
    };
    const own = here
      .filter(({ cell }) => !commonNames.includes(cell.fault.name))
      .map(({ cell, verdict }) => `${cell.fault.name} ${signs[verdict.kind]}`);
    return row(nameOf(place), [...commonNames.map(signOf), own.join(", ")]);
  };
  return [row(title, commonNames), ...places.map(rowOf), sumOf(played)].map((line) => line.trimEnd());
}
