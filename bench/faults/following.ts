import type { SceneName } from "../../__tests__/e2e/follow/disturbed.ts";
import type { Cell } from "../../__tests__/e2e/faults/matrix.ts";
import type { Played } from "./table.ts";

/** More at once only wait for the processor. */
const width = 3;

/** Where an answer says how things are, so that the healing rightly goes on in another way. */
const answers: readonly {
  readonly operation: string;
  readonly fault?: string;
  readonly scenes?: readonly SceneName[];
}[] = [
  // Whether the agent is at hand is in doubt: that it is not asked yet is told before the next run asks it.
  { operation: "issues/check-user-can-be-assigned" },
  // The label is not there, so there is none to take off.
  { operation: "issues/remove-label", fault: "404" },
  // The person's token does not see the pull request, so nobody can be asked.
  { operation: "issues/create-comment", fault: "404", scenes: ["the fix failed", "a reviewer asked for changes"] },
];

const isAnswer = (scene: SceneName, { place, fault }: Cell): boolean =>
  answers.some(
    ({ operation, fault: name = fault.name, scenes = [scene] }) =>
      operation === place.operation && name === fault.name && scenes.includes(scene),
  );

/** One scene of a healing that is followed: the requests of its step, and what came of each fault. */
export interface PlayedScene {
  readonly title: string;
  readonly places: readonly Cell["place"][];
  readonly played: readonly Played[];
}

/**
 * Disturbs the bundled follow-healing-pr scene by scene: every request that changes something by every fault, and every
 * other by two of them in turn.
 * @param dist where the bundle was built
 * @param scale how much faster waits pass
 * @param only a part of the titles that are wanted
 */
export async function playFollowing(dist: string, scale: number, only: string): Promise<readonly PlayedScene[]> {
  const { isWrite, rehearse, sceneEdit, scenes } = await import("../../__tests__/e2e/follow/disturbed.ts");
  const { following, player, repository } = await import("../../__tests__/e2e/follow/following.ts");
  const { faultsOf } = await import("../../__tests__/e2e/faults/faults.ts");
  const { inParallel } = await import("../../__tests__/e2e/faults/matrix.ts");
  const { startGitHub } = await import("../../__tests__/e2e/harness/github-double/start.ts");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
  const names = Object.keys(scenes) as readonly SceneName[];
  const wanted = names
    .map((name) => ({ name, title: `follow-healing-pr, ${name}` }))
    .filter(({ title }) => title.includes(only));
  return await inParallel(wanted, width, async ({ name, title }) => {
    await using github = await startGitHub(repository);
    const play = following(github, player(github, dist, scale, sceneEdit));
    await play.opens();
    const { places, disturb } = await rehearse(name, play);
    const played: Played[] = [];
    for (const [index, place] of places.entries()) {
      const faults = faultsOf(place.operation);
      const turns = [index * 2, index * 2 + 1].flatMap((turn) => faults.slice(turn % faults.length).slice(0, 1));
      for (const fault of isWrite(place) ? faults : turns) {
        const cell = { place, fault };
        if (!isAnswer(name, cell)) played.push({ cell, verdict: await disturb(cell) });
      }
    }
    return { title, places, played };
  });
}
