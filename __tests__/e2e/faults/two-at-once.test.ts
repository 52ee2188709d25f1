import "./brisk-clock.ts";
import { describe, expect, it } from "vitest";
import { healHere } from "./healing.ts";
import { at, difference, inParallel, type Place, referenceOf, type Reference, startFailed } from "./matrix.ts";
import { outcomeOf } from "./outcome.ts";

/**
 * One heal is held up before a request, another one comes and goes, and the first goes on; then a third.
 * @returns what is wrong afterwards
 */
async function overtaken(place: Place, { outcome }: Reference): Promise<readonly string[]> {
  await using failed = await startFailed("auto-fix");
  const { github, run } = failed;
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
  const first = healHere(github, run);
  await reached.promise;
  const second = await healHere(github, run);
  passed.resolve();
  const ends = [await first, second, await healHere(github, run)];
  const left = outcomeOf(github);
  // Overtaken between its look at the comments and its own, a heal cannot be told from one that was killed there: then the
  // agent is asked twice, in the same words. The concurrency group of the examples keeps heals from that.
  const isAskedTwice = place.operation === "issues/create-comment";
  const counts = [left.issues, left.branches, left.pullRequests].map(({ length }) => length).join();
  return [
    ...ends.flatMap((end) => (end.kind === "healed" ? [] : [JSON.stringify(end)])),
    counts === "1,1,1" ? null : `there are ${counts} issues, branches and pull requests`,
    isAskedTwice ? null : difference(outcome, left),
    ...github.violations,
  ].flatMap((problem) => (problem === null ? [] : [`${place.operation} ${place.nth}: ${problem}`]));
}

const firstWrite = "issues/create";

describe("two heals of one failure at once", () => {
  it("leave one healing, whichever request the one is overtaken at", { timeout: 240_000 }, async () => {
    const reference = await referenceOf("auto-fix", healHere);
    // Whoever is overtaken before it has written anything finds all done, or is at the first of these.
    const places = reference.places.slice(reference.places.findIndex(({ operation }) => operation === firstWrite));
    expect(places.length).toBeGreaterThan(5);
    const wrong = await inParallel(places, 8, (place) => overtaken(place, reference));
    expect(wrong.flat()).toEqual([]);
  });
});
