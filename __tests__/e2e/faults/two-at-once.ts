import type { BundledActions } from "./bundled-actions.ts";
import { at, difference, type Place, type Reference, type ScenarioName, startFailed } from "./matrix.ts";
import { outcomeOf } from "./outcome.ts";

/**
 * One heal is held up before a request, another one comes and goes, and the first goes on; then a third.
 * @returns what is wrong afterwards
 */
export async function overtaken(
  name: ScenarioName,
  place: Place,
  actions: BundledActions,
  { outcome }: Reference,
): Promise<readonly string[]> {
  await using failed = await startFailed(name, actions);
  const { github, heal } = failed;
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
  await reached.promise;
  const second = await heal();
  passed.resolve();
  const ends = [await first, second, await heal()];
  return [
    ...ends.flatMap((end) => (end.kind === "healed" ? [] : [JSON.stringify(end)])),
    difference(outcome, outcomeOf(github)),
    ...github.violations,
  ].flatMap((problem) => (problem === null ? [] : [`${place.operation} ${place.nth}: ${problem}`]));
}

/** Whoever is overtaken before it has written anything finds all done, or is at the first of these. */
export function placesFromFirstWrite(places: readonly Place[]): readonly Place[] {
  return places.slice(places.findIndex(({ operation }) => operation === "issues/create"));
}
