import { describe, expect, it } from "vitest";
import { isWrite, rehearse, sceneEdit, type SceneName } from "./disturbed.ts";
import { fix, type Following } from "./following.ts";
import { healing } from "./stage.ts";

const death = { name: "kill-after", respond: "kill-after" } as const;

/**
 * Between two requests that change something GitHub stays as it is: a death at any other leaves what one of these leaves.
 * Every scene, every request and every fault take minutes: `npm run bench -- faults`.
 */
describe("a step that is killed at whichever request", () => {
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

/** Of the other scenes, where what is left half done looks different to the next step. */
it.each<readonly [SceneName, string]>([
  ["the fix passed", "issues/add-labels"],
  ["the checks failed by nobody's fault", "actions/re-run-workflow-failed-jobs"],
])("a step that is killed when %s, at %s, is completed by the next", async (name, operation) => {
  await healing(
    async (play) => {
      const { places, disturb } = await rehearse(name, play);
      const place = places.find((each) => each.operation === operation);
      if (place === undefined) throw new Error(`nothing asks for ${operation}`);
      expect(await disturb({ place, fault: death })).toEqual({ kind: "completed" });
    },
    undefined,
    sceneEdit,
  )();
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
  const refs = Array.from({ length: count }, (_, copy) => `create refs/heads/${branch}-${copy + 1} ${headSha}\n`);
  git.run(["update-ref", "--stdin"], refs.join(""));
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
  }
}

/** More than a page of a listing holds. */
const openHealings = 101;
/** So many may be open, to be asked about within the hour. */
const mostOpen = 200;
/** What GITHUB_TOKEN may ask in an hour (docs.github.com, "Rate limits for GITHUB_TOKEN"); a sweep is due every hour. */
const hourly = 1000;

it(
  "a sweep asks at most three times about each open healing, of 200 within an hour's budget, and writes nothing new",
  healing(async (play) => {
    const { github, follows, agent, checks } = play;
    const sweep = async () => {
      const before = github.calls.length;
      const { outputs } = await follows.sweep();
      return { open: Number(outputs["open"]), calls: github.calls.slice(before) };
    };
    // There is most to look at where checks have passed and the agent is still at work: they, the agent and reviewers.
    agent.starts(2);
    agent.pushes(2, fix);
    checks.concludes(2, "success");
    await sweep();
    const one = await sweep();
    copies(play, openHealings - 1);
    const many = await sweep();
    expect([one.open, many.open]).toEqual([1, openHealings]);
    // Listings serve all of them together, by the hundred.
    const listings: ReadonlySet<string | null> = new Set(["issues/list-for-repo", "pulls/list"]);
    const alone = many.calls.filter(({ operation }) => !listings.has(operation));
    expect(alone.length - one.calls.length).toBeLessThanOrEqual(3 * (openHealings - 1));
    const ofEach = (many.calls.length - one.calls.length) / (openHealings - 1);
    expect(one.calls.length + ofEach * (mostOpen - 1)).toBeLessThan(hourly);
    expect(many.calls.filter(({ method }) => method !== "GET")).toEqual([]);
    // Each of them was looked at.
    const looked = many.calls.filter(({ operation }) => operation === "pulls/list-reviews");
    expect(looked).toHaveLength(openHealings);
  }),
);
