import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { UserError } from "../../../src/errors.ts";
import { now } from "../healing/marked-item.ts";
import { run } from "../healing/follow/runs.ts";
import {
  commit,
  branch,
  following,
  head,
  memoryOf,
  notReady,
  pushedHost,
  ready,
  remembered,
  stepsOf,
} from "./following.ts";
import type { Host } from "./ports/healings.ts";

const shell = "2026-01-02T03:04:05.0000000Z ";
/** A log whose cause is plain, and is not the one that is healed. */
const brokenLog = [
  `${shell}##[group]Run ./build.sh`,
  `${shell}##[endgroup]`,
  `${shell}src/main.c:3:5: error: expected ';' before '}' token`,
  `${shell}##[error]Process completed with exit code 2.`,
].join("\n");
const lostRunner = [
  `${shell}##[group]Run ./build.sh`,
  `${shell}##[endgroup]`,
  `${shell}##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.`,
].join("\n");
const failed = (log: string) => ({
  runs: [run(12, "failure", { headSha: head })],
  source: { run: { id: 12, headSha: head }, jobs: [{ name: "build", log }] },
});
const allowed = { limits: { ...defaultConfig.limits, reruns: 1 } };

describe("an agent that is to be asked again", () => {
  const { runs, source } = failed(brokenLog);

  it("finds the diagnosis in the description before it is asked", async () => {
    const host = remembered(pushedHost({ runs }), {});
    const { results, calls, requests } = await following(host, { source });
    expect(stepsOf(results)).toEqual([
      "checks-running → checks-failed (checks-failed)",
      "checks-failed → waiting-for-agent (attempt-left)",
    ]);
    expect(calls.indexOf("write pull request 2")).toBeLessThan(calls.indexOf("ask"));
    expect(calls.at(-1)).toBe("write issue 1");
    expect(requests).toEqual([expect.stringMatching(/^agent-task, comment: @copilot \/fix This is attempt 2 of 3\./)]);
    expect(memoryOf(host)).toMatchObject({ attempts: 2, run: 12, asked: { rung: "agent-task" } });
  });

  it("and cannot be is tried again for a while, and then left to a person, whose description waits for no agent", async () => {
    const host = remembered(pushedHost({ runs }), {});
    const answer = { rung: "comment", state: "failed", proof: "GitHub refused the comment." } as const;
    const soon = await following(host, { source, answer });
    expect(stepsOf(soon.results)).toEqual(["checks-running → checks-failed (checks-failed)"]);
    expect(host.items[1]?.body).toContain("### State: `checks-failed`");
    const { results, comments } = await following(host, { source, answer, minutes: 30 });
    expect(stepsOf(results)).toEqual(["checks-failed → needs-human (nobody-to-ask)"]);
    expect(comments).toMatchObject([{ number: 2, body: expect.stringContaining("GitHub refused the comment.") }]);
    expect(host.items[1]?.body).toContain("### State: `needs-human`");
    expect(host.items[1]?.body).toContain("expected ';'");
    expect(memoryOf(host).attempts).toBe(1);
  });

  it("and is not there leaves it to a person, with the reason", async () => {
    const { results, comments, requests } = await following(remembered(pushedHost({ runs }), {}), {
      source,
      readiness: notReady,
    });
    expect(stepsOf(results).at(-1)).toBe("checks-failed → needs-human (nobody-to-ask)");
    expect([comments[0]?.body, requests]).toEqual([expect.stringContaining("No copilot-token is given."), []]);
  });

  it("of whom nobody can tell now is asked by a later run", async () => {
    const host = remembered(pushedHost({ runs }), {});
    const fault = new UserError("unavailable", "GitHub did not answer", "Run it again.");
    const doubtful = await following(host, { source, readiness: { kind: "in-doubt", fault } });
    expect(stepsOf(doubtful.results)).toEqual(["checks-running → checks-failed (checks-failed)"]);
    const later = await following(host, { source });
    expect(stepsOf(later.results)).toEqual(["checks-failed → waiting-for-agent (attempt-left)"]);
    expect(later.requests[0]).toContain("failed in workflow run 12");
    expect(host.items[1]?.body).toContain("expected ';'");
  });
});

describe("an agent that gives no sign", () => {
  const untouched = () => pushedHost({ diff: { ...pushedHost().diff, commits: [commit("ours")], paths: [] } });

  it("is asked in the next way first", async () => {
    const host = untouched();
    const first = await following(host, { minutes: 31 });
    expect(stepsOf(first.results)).toEqual(["waiting-for-agent → waiting-for-agent (next-rung)"]);
    expect(first.requests).toEqual([
      expect.stringMatching(/^comment: @copilot \/fix This is attempt 1 of 3\. Nothing was pushed yet\./),
    ]);
    const soon = await following(host, { minutes: 60 });
    expect(stepsOf(soon.results)).toEqual([]);
    const last = await following(host, { minutes: 62 });
    expect(stepsOf(last.results)).toEqual(["waiting-for-agent → needs-human (agent-silent)"]);
  });

  it("and ends without a commit is asked again, as often as it may be, and waited for no longer", async () => {
    const host: Host = { ...untouched(), sign: "failed" };
    const first = await following(host);
    expect(stepsOf(first.results)).toEqual([
      "waiting-for-agent → agent-failed (agent-gave-up)",
      "agent-failed → waiting-for-agent (attempt-left)",
    ]);
    expect(first.requests).toEqual([expect.stringContaining("This is attempt 2 of 3. Nothing was pushed yet.")]);
    const { results, comments } = await following(remembered(host, { state: "agent-working", attempts: 3 }));
    expect(stepsOf(results).at(-1)).toBe("agent-failed → needs-human (attempts-used-up)");
    expect(comments).toMatchObject([{ number: 2 }]);
  });

  it("of its end, though it began, is waited for as long as a session can last, from when it began", async () => {
    const begun = (sign: Host["sign"]) => remembered({ ...untouched(), sign }, { state: "agent-working", since: now });
    expect(stepsOf((await following(begun("started"), { minutes: 60 })).results)).toEqual([]);
    expect(stepsOf((await following(begun("started"), { minutes: 61 })).results)).toEqual([
      "agent-working → needs-human (agent-silent)",
    ]);
    const asked = { at: now - 60 * 60_000, rung: "comment" };
    const planned = remembered(begun("none"), { state: "agent-working", since: now, asked });
    expect(stepsOf((await following(planned, { minutes: 30 })).results)).toEqual([]);
  });

  it("in the timeline has begun where its session is among the runs, and the run is named", async () => {
    const host: Host = { ...untouched(), session: run(77, null, { workflowName: "Copilot cloud agent" }) };
    const { results } = await following(host);
    expect(stepsOf(results)).toEqual(["waiting-for-agent → agent-working (agent-started)"]);
    expect(host.items[0]?.body).toContain('Its session is the run 77, "Copilot cloud agent".');
  });

  it("has begun where it pushed a plan that changes nothing", async () => {
    const host = { ...untouched(), diff: { ...untouched().diff, commits: [commit("ours"), commit("agent")] } };
    expect(stepsOf((await following(host)).results)).toEqual(["waiting-for-agent → agent-working (agent-started)"]);
    expect(stepsOf((await following(host)).results)).toEqual([]);
  });
});

describe("checks that failed by no fault of the branch", () => {
  const { runs, source } = failed(lostRunner);

  it("are started again where the configuration allows it, once", async () => {
    const host = remembered(pushedHost({ runs }), {});
    const { results, calls } = await following(host, { source, config: allowed });
    expect(stepsOf(results)).toEqual(["checks-running → checks-running (checks-rerun)"]);
    expect(calls.filter((call) => call === "rerun")).toHaveLength(1);
    expect(memoryOf(host).attempts).toBe(1);
  });

  it("wait for a person elsewhere, who is told the button, and are looked into once", async () => {
    const host = remembered(pushedHost({ runs }), {});
    const { results, comments } = await following(host, { source });
    expect(stepsOf(results)).toEqual(["checks-running → checks-waiting (checks-flaked)"]);
    expect([host.items[1]?.body, comments]).toEqual([expect.stringContaining("**Re-run failed jobs**"), []]);
    expect(stepsOf((await following(host, { source })).results)).toEqual([]);
  });

  it("wait for a person as well where the token may not start them", async () => {
    const refusal = new UserError("not-permitted", "the token may not", "Give it actions: write.");
    const reruns = {
      attempts: () => Promise.resolve({ latest: 1, reruns: 0 }),
      rerunFailedJobs: () => Promise.reject(refusal),
    };
    const { results } = await following(remembered(pushedHost({ runs }), {}), { source, config: allowed, reruns });
    expect(stepsOf(results)).toEqual(["checks-running → checks-waiting (checks-flaked)"]);
  });

  it("whose run never did anything are no failure", async () => {
    const empty = { run: { id: 12, headSha: head }, jobs: [] };
    const host = remembered(pushedHost({ runs }), {});
    expect(stepsOf((await following(host, { source: empty })).results)).toEqual([
      "checks-running → checks-waiting (checks-wait)",
    ]);
    const again = await following(host, { source: empty });
    expect([stepsOf(again.results), again.calls.length]).toEqual([[], 4]);
    expect(host.items[1]?.body).toContain("**Re-run all jobs**");
  });
});

describe("checks that waited for approval", () => {
  it("and fail once they have it are looked into, though it is the same run", async () => {
    const waiting = { runs: [run(12, "action_required", { headSha: head })] };
    const host = remembered(pushedHost(waiting), {});
    expect(stepsOf((await following(host)).results)).toEqual(["checks-running → checks-waiting (checks-wait)"]);
    const { runs, source } = failed(brokenLog);
    const { results } = await following({ ...host, runs }, { source });
    expect(stepsOf(results)[0]).toBe("checks-waiting → checks-failed (checks-failed)");
  });
});

describe("a sweep", () => {
  it("writes nothing where nothing is new", async () => {
    const { results, calls } = await following(remembered(pushedHost(), { state: "ready-for-review" }));
    expect(calls).toEqual(["items", "open pull requests", "reviews", "runs"]);
    expect(results).toMatchObject([{ state: "ready-for-review", steps: [] }]);
  });

  it("leaves a healing alone that another run is ahead with", async () => {
    const host = remembered(pushedHost(), { state: "ready-for-review" });
    const merged = host.items.map((item) =>
      item.number === 2 ? { ...item, state: "closed" as const, mergedAt: item.createdAt } : item,
    );
    const ahead = remembered({ ...host, items: merged, open: new Map() }, { state: "merged", since: 1 });
    const behind = remembered({ ...host, items: merged, open: new Map() }, { state: "ready-for-review" });
    let lists = 0;
    // The listing is older than what the other run wrote meanwhile.
    const stale = new Proxy(behind, {
      get: (target, key) => (key === "items" && lists++ > 0 ? ahead.items : Reflect.get(target, key)),
    });
    const { results, calls } = await following(stale);
    expect(stepsOf(results)).toEqual([]);
    expect(calls.filter((call) => /write|comment/.test(call))).toEqual([]);
  });

  it.each([
    ["goes on after a healing that cannot be followed", new UserError("not-found", "it failed", "Wait."), 2],
    ["goes on after one that our own bug keeps from being followed", new TypeError("x is undefined"), 2],
    [
      "goes on after one whose conversation is locked",
      new UserError("setting-required", "it is locked", "Unlock it."),
      2,
    ],
    ["stops where GitHub answers to nothing any more", new UserError("rate-limited", "it failed", "Wait."), 1],
  ] as const)("%s", async (_, fault, count) => {
    const host = remembered(pushedHost(), { state: "ready-for-review" });
    const others = host.items.map((item) => {
      const { number, body } = item;
      return { ...item, number: number + 2, body: body.replaceAll(branch, `${branch}-2`) };
    });
    const [open] = host.open.values();
    if (open === undefined) throw new Error("nothing is open");
    const both = new Map([...host.open, [4, { ...open, number: 4, headBranch: `${branch}-2` }]]);
    const faults = new Map([[2, fault]]);
    const { results } = await following({ ...host, items: [...host.items, ...others], open: both, faults });
    expect([results.length, results[0]?.fault]).toEqual([count, fault]);
    expect(results.slice(1)).toMatchObject(count === 2 ? [{ state: "ready-for-review", fault: null }] : []);
  });

  it("looks only at the healings that an event is about", async () => {
    const host = () => remembered(pushedHost(), { state: "ready-for-review" });
    const workflowPath = ".github/workflows/ci.yml";
    const seen = async (focus: Parameters<typeof following>[1]) => (await following(host(), focus)).results.length;
    expect(await seen({ focus: { kind: "run", branch: "autofix/ci/lint/20260102-030405", workflowPath } })).toBe(1);
    expect(await seen({ focus: { kind: "run", branch: "main", workflowPath } })).toBe(1);
    expect(await seen({ focus: { kind: "run", branch: "main", workflowPath: ".github/workflows/other.yml" } })).toBe(0);
    expect(await seen({ focus: { kind: "run", branch: "autofix/ci/lint/20260102-030406", workflowPath } })).toBe(0);
    expect(await seen({ focus: { kind: "pull-request", number: 2 } })).toBe(1);
    expect(await seen({ focus: { kind: "pull-request", number: 1 } })).toBe(0);
  });

  it("believes no marker that somebody else wrote", async () => {
    const host = pushedHost();
    const forged = { ...host, items: host.items.map((item) => Object.assign({}, item, { ours: false })) };
    expect((await following(forged)).results).toEqual([]);
  });

  it("leaves a pull request alone whose head is another branch than ours", async () => {
    const host = pushedHost();
    const [open] = host.open.values();
    if (open === undefined) throw new Error("nothing is open");
    for (const change of [{ headBranch: "main" }, { isLocal: false }]) {
      const { results } = await following(
        { ...host, open: new Map([[2, { ...open, ...change }]]) },
        { readiness: ready },
      );
      expect(stepsOf(results)).toEqual([]);
    }
  });
});
