import { parseArgs } from "node:util";
import type { Cell, Place, ScenarioName, Verdict } from "../../__tests__/e2e/faults/matrix.ts";
import type { Subcommand } from "../subcommand.ts";

/** The official workflow parser can't be imported before the first; by the second, waits pass twenty times faster. */
const preloads: readonly string[] = [
  "../../__tests__/e2e/harness/json-imports.mjs",
  "../../__tests__/e2e/github/fast-clock.ts",
];
const scenarioNames: readonly ScenarioName[] = ["auto-fix", "delegated"];
const signs: Readonly<Record<Verdict["kind"], string>> = { unharmed: ".", completed: "+", wrong: "X" };
/** More at once only wait for the processor. */
const width = 8;

export const faults: Subcommand = {
  name: "faults",
  usage: "",
  summary: "Disturbs a first heal at every request by every fault, heals again, and compares with an undisturbed one.",
  async run(args) {
    parseArgs({ args: [...args], options: {} });
    for (const preload of preloads) await import(preload);
    const { faultNames } = await import("../../__tests__/e2e/faults/faults.ts");
    const { healHere } = await import("../../__tests__/e2e/faults/healing.ts");
    const { everyCell, inParallel, play, referenceOf } = await import("../../__tests__/e2e/faults/matrix.ts");
    for (const name of scenarioNames) {
      const reference = await referenceOf(name, healHere);
      const cells = everyCell(reference.places);
      const played = await inParallel(cells, width, async (cell) => ({
        cell,
        verdict: await play(name, cell, healHere, reference),
      }));
      for (const line of tableOf(name, reference.places, faultNames, played)) console.log(line);
      for (const { cell, verdict } of played) {
        if (verdict.kind !== "wrong") continue;
        console.error(`${name}, ${nameOf(cell.place)}, ${cell.fault}: ${verdict.what}`);
        process.exitCode = 1;
      }
    }
    console.log("");
    console.log(". the same run got by   + the next run completed it   X wrong   (blank) an answer, not a fault");
  },
};

interface Played {
  readonly cell: Cell;
  readonly verdict: Verdict;
}

const nameOf = ({ operation, nth }: Place): string => (nth === 0 ? operation : `${operation} (${nth + 1})`);

/** @returns one row per request, one column per fault */
function tableOf(
  title: string,
  places: readonly Place[],
  faultNames: readonly string[],
  played: readonly Played[],
): readonly string[] {
  const first = Math.max(title.length, ...places.map((place) => nameOf(place).length)) + 2;
  const row = (name: string, columns: readonly string[]): string =>
    name.padEnd(first) + columns.map((text, index) => text.padEnd((faultNames[index] ?? "").length + 2)).join("");
  const signOf = (place: Place, fault: string): string => {
    const found = played.find(({ cell }) => cell.place === place && cell.fault === fault);
    return found === undefined ? "" : signs[found.verdict.kind];
  };
  return [
    row(title, faultNames),
    ...places.map((place) =>
      row(
        nameOf(place),
        faultNames.map((fault) => signOf(place, fault)),
      ),
    ),
    `${played.length} faults, ${played.filter(({ verdict }) => verdict.kind === "wrong").length} wrong`,
  ].map((line) => line.trimEnd());
}
