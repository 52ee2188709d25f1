import { describe, expect, it } from "vitest";
import { isWrite, rehearse, type SceneName } from "./disturbed.ts";
import { fix, type Following } from "./following.ts";
import { healing } from "./stage.ts";

const death = { name: "kill-after", respond: "kill-after" } as const;

/** Every scene, every request and every fault take minutes: `npm run bench -- faults`. */
describe("a step that is killed after a request that changes something", () => {
  it.each<SceneName>(["the fix failed", "it recovered by itself"])(
    "when %s, is completed by the next, and nothing is done twice",
    async (name) => {
      await healing(async (play) => {
        const { places, disturb, writesOnceMore } = await rehearse(name, play);
        const writes = places.filter(isWrite);
        expect(writes.length).toBeGreaterThan(2);
        for (const place of writes) {
          const verdict = await disturb({ place, fault: death });
          expect([place, verdict]).toEqual([place, { kind: verdict.kind === "unharmed" ? "unharmed" : "completed" }]);
        }
        expect(await writesOnceMore()).toEqual([]);
      })();
    },
  );
});

describe("two sweeps at once", () => {
  it(
    "do everything once",
    healing(async (play) => {
      const { places, overtake } = await rehearse("the fix failed", play);
      for (const place of places.filter(isWrite)) {
        expect([place, await overtake(place)]).toEqual([place, { kind: "completed" }]);
      }
      // A request that is held up meanwhile has fifteen seconds.
    }, 4),
  );
});

/** Lets there be more healings like the one that is open, each of a failure and with a branch of its own. */
function copies({ github, issue, pull }: Following, count: number): void {
  const [first, second] = [issue(), pull()];
  const { branch, headSha } = second.pull;
  const { issues, git } = github.state;
  for (let copy = 1; copy <= count; copy += 1) {
    const own = (text: string | null): string =>
      (text ?? "").replaceAll(branch, `${branch}-${copy}`).replace(/"fingerprint":"v1-[0-9a-f]{4}/, `$&${copy}`);
    const about = issues.length + 1;
    issues.push({ ...structuredClone(first), id: github.state.nextId(), number: about, body: own(first.body) });
    issues.push({
      ...structuredClone(second),
      id: github.state.nextId(),
      number: about + 1,
      body: own(second.body).replace("Fixes #1", `Fixes #${about}`),
      pull: { ...structuredClone(second.pull), branch: `${branch}-${copy}` },
    });
    git.moveRef(`refs/heads/${branch}-${copy}`, headSha, null);
  }
}

/** So 200 open healings stay far within the 1,000 requests of an hour. */
it(
  "a sweep asks at most three times about each open healing, and writes nothing where nothing is new",
  healing(async (play) => {
    const { github, follows, agent } = play;
    const sweep = async () => {
      const before = github.calls.length;
      const { outputs } = await follows.sweep();
      return { open: Number(outputs["open"]), calls: github.calls.slice(before) };
    };
    // There is most to look at while checks run: they, the agent and reviewers.
    agent.pushes(2, fix);
    await sweep();
    const one = await sweep();
    copies(play, 12);
    const many = await sweep();
    expect([one.open, many.open]).toEqual([1, 13]);
    expect(many.calls.length - one.calls.length).toBeLessThanOrEqual(3 * 12);
    expect(many.calls.filter(({ method }) => method !== "GET")).toEqual([]);
  }),
);
