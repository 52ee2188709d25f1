import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { run } from "../healing/follow/runs.ts";
import { following, head, memoryOf, pushedHost, remembered, stepsOf } from "./following.ts";

const config = { limits: { ...defaultConfig.limits, reruns: 1 } };
const shell = "2026-01-02T03:04:05.0000000Z ";
const lostRunner = "The runner has received a shutdown signal. This can happen when the runner service is stopped.";
/** The attempt before the one that runs. */
const earlier = (error: string) => ({
  run: { id: 12, headSha: head },
  jobs: [{ name: "build", log: `${shell}##[error]${error}\n` }],
});
const broken = earlier("src/main.c:3:5: error: expected ';' before '}' token");
const again = (id: number, attempt = 2) => run(id, null, { status: "in_progress", headSha: head, attempt });

describe("checks that somebody started again", () => {
  it.each(["checks-running", "checks-waiting", "ready-for-review"] as const)(
    "and that had failed by the branch's own doing are looked into once while they run, in %s",
    async (state) => {
      const host = remembered(pushedHost({ runs: [again(12)] }), { state });
      const first = await following(host, { config, source: broken });
      expect(first.asked).toContain("logs build");
      const second = await following(host, { config, source: broken });
      expect([second.asked, stepsOf(second.results)]).toEqual([[], []]);
      expect(second.calls.filter((call) => call.startsWith("write"))).toEqual([]);
      const third = await following({ ...host, runs: [again(12, 3)] }, { config, source: broken });
      expect(third.asked).toContain("logs build");
    },
  );

  it("are looked into once each where several are under way", async () => {
    const path = (id: number) => ({ ...again(id), workflowPath: `.github/workflows/${id}.yml` });
    const host = remembered(pushedHost({ runs: [12, 13, 14].map(path) }), {});
    const looks: number[] = [];
    for (let sweep = 0; sweep < 5; sweep++) {
      const { asked } = await following(host, { config, source: broken });
      looks.push(asked.filter((read) => read.startsWith("logs")).length);
    }
    expect(looks).toEqual([1, 0, 0, 0, 0]);
  });

  it("fail once more by the branch's own doing: what was remembered of the earlier attempt hides nothing", async () => {
    const host = remembered(pushedHost({ runs: [again(12)] }), { state: "ready-for-review" });
    await following(host, { config, source: broken });
    const failed = run(12, "failure", { headSha: head, attempt: 2 });
    const { results } = await following({ ...host, runs: [failed] }, { config, source: broken });
    expect(stepsOf(results)[0]).toBe("ready-for-review → checks-failed (checks-failed)");
    expect(memoryOf(host)).toMatchObject({ run: 12, runAttempt: 2 });
  });

  it("by a run of ours that was stopped then are written down, once", async () => {
    const host = remembered(pushedHost({ runs: [again(12)] }), {});
    const first = await following(host, { config, source: earlier(lostRunner) });
    expect(stepsOf(first.results)).toEqual(["checks-running → checks-running (checks-rerun)"]);
    const second = await following(host, { config, source: earlier(lostRunner) });
    expect([second.asked, stepsOf(second.results)]).toEqual([[], []]);
  });
});
