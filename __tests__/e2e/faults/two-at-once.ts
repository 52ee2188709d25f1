import { at, difference, isWrite, type Place, type Reference } from "./matrix.ts";
import { outcomeOf } from "./outcome.ts";
import type { Stage } from "./scenarios.ts";

/**
 * One heal is held up before a request, another one comes and goes, and the first goes on; then a third.
 * @returns what is wrong afterwards
 */
export async function overtaken(stage: Stage, place: Place, reference: Reference): Promise<readonly string[]> {
  const { github, heal, restore } = stage;
  restore();
  const reached = Promise.withResolvers<void>();
  const passed = Promise.withResolvers<void>();
  const isPlace = at(place);
  github.faults.push({
    match: (call) => {
      const hit = isPlace(call);
      if (hit) reached.resolve();
      return hit;
    },
    respond: { until: passed.promise },
  });
  const first = heal();
  // One that goes another way never comes there.
  await Promise.race([reached.promise, first]);
  const second = await heal();
  passed.resolve();
  return problemsOf(stage, place, [await first, second, await heal()], reference);
}

/**
 * Two heals set out together, and whichever comes to a request first waits there for the other; then a third.
 * @returns what is wrong afterwards
 */
export async function abreast(stage: Stage, place: Place, reference: Reference): Promise<readonly string[]> {
  const { github, heal, restore } = stage;
  restore();
  const both = Promise.withResolvers<void>();
  let arrived = 0;
  github.faults.push({
    times: 2,
    match: ({ operation }) => {
      if (operation !== place.operation) return false;
      arrived += 1;
      if (arrived === 2) both.resolve();
      return true;
    },
    respond: { until: both.promise },
  });
  // Where the other one never comes, because it found all done, nobody has to wait for it.
  const ends = await Promise.all([1, 2].map(() => heal().finally(() => both.resolve())));
  return problemsOf(stage, place, [...ends, await heal()], reference);
}

function problemsOf(
  { github }: Stage,
  { operation, nth }: Place,
  ends: readonly object[],
  { outcome }: Reference,
): readonly string[] {
  return [
    ...ends.flatMap((end) => ("kind" in end && end.kind === "healed" ? [] : [JSON.stringify(end)])),
    difference(outcome, outcomeOf(github)),
    ...github.violations,
  ].flatMap((problem) => (problem === null ? [] : [`${operation} ${nth}: ${problem}`]));
}

/**
 * What nothing can be done about: no request takes a task back, so a run that stands still between looking for one and giving
 * it, longer than the other waits, gives a second one (docs/security.md, "Two runs at once").
 */
export const beyondHelp: ReadonlySet<string> = new Set(["agent-tasks/create-task-in-repo"]);

/** Whoever is overtaken before it has written anything finds all done, or is at the first of these. */
export const placesFromFirstWrite = (places: readonly Place[]): readonly Place[] =>
  places.slice(places.findIndex(isWrite)).filter(({ operation }) => !beyondHelp.has(operation));
