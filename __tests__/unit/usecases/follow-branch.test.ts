import { describe, expect, it } from "vitest";
import { run } from "../healing/follow/runs.ts";
import type { FollowedItem } from "../../../src/ports.ts";
import { now } from "../healing/marked-item.ts";
import { commit, followedItem, following, head, memoryOf, pushedHost, remembered, stepsOf } from "./following.ts";
import type { Host } from "./ports/healings.ts";

const moved = "d".repeat(40);
const ourCommit = commit("ours", "c".repeat(40));

/** The branch is at another commit than the one last looked at. */
function movedHost(diff: Partial<Host["diff"]>, change: Partial<Host> = {}): Host {
  const host = pushedHost({ ...change, diff: { ...pushedHost().diff, ...diff } });
  const [open] = host.open.values();
  if (open === undefined) throw new Error("nothing is open");
  return { ...host, open: new Map([[2, { ...open, headSha: moved }]]) };
}

const labelled = (host: Host): Host => ({
  ...host,
  items: host.items.map((item) => (item.number === 2 ? { ...item, labels: ["auto-heal", "ready for review"] } : item)),
});
const ready = (host: Host): Host => labelled(remembered(host, { state: "ready-for-review" }));
const log = (error: string): string => `2026-01-02T03:04:05.0000000Z ##[error]${error}\n`;

describe("a branch that was called ready", () => {
  it("and was brought up to date is no more, until its checks have passed there", async () => {
    const update = { ...commit("other", moved), isMerge: true };
    const runs = [run(12, null, { status: "queued", headSha: moved })];
    const host = ready(movedHost({ commits: [ourCommit, update] }, { runs }));
    const { results, calls } = await following(host);
    expect(stepsOf(results)).toEqual(["ready-for-review → checks-running (branch-moved)"]);
    expect(calls).toContain("unlabel 2");
    expect(memoryOf(host).head).toBe(moved);
    const passed = await following({ ...host, runs: [run(12, "success", { headSha: moved })] });
    expect(stepsOf(passed.results)).toEqual(["checks-running → ready-for-review (checks-passed)"]);
  });

  it("and was set back changes nothing any more: a person is told, and it is not called ready", async () => {
    for (const state of ["ready-for-review", "guard-refused", "checks-running"] as const) {
      const host = labelled(remembered(movedHost({ commits: [ourCommit], paths: [] }), { state }));
      const { results, comments, calls } = await following(host);
      expect(stepsOf(results)).toEqual([`${state} → needs-human (branch-emptied)`]);
      expect(calls).toContain("unlabel 2");
      expect(comments).toMatchObject([{ number: 2, body: expect.stringContaining("changes nothing any more") }]);
    }
  });

  it("fails in checks that begin late: the agent is asked again", async () => {
    const late = [run(12, "success", { headSha: head }), run(13, "failure", { headSha: head, event: "pull_request" })];
    const source = { run: { id: 13, headSha: head }, jobs: [{ name: "build", log: log("src/main.c:3:5: error: no") }] };
    const host = ready(pushedHost({ runs: late }));
    const { results, calls } = await following(host, { source });
    expect(stepsOf(results)).toEqual([
      "ready-for-review → checks-failed (checks-failed)",
      "checks-failed → waiting-for-agent (attempt-left)",
    ]);
    expect(calls).toContain("unlabel 2");
  });
});

describe("checks that nobody can start by a button", () => {
  const quiet = (conflicting: boolean): Host => remembered(pushedHost({ conflicting }), {});

  it("are told from those that a conflict holds up", async () => {
    const host = quiet(true);
    expect(stepsOf((await following(host, { minutes: 40 })).results)).toEqual([
      "checks-running → checks-waiting (checks-wait)",
    ]);
    expect(host.items[1]?.body).toContain("**Resolve conflicts**");
    const other = quiet(false);
    await following(other, { minutes: 40 });
    expect(other.items[1]?.body).toContain("**Reopen pull request**");
  });

  it("that pass without the workflow that had failed leave that open, and say so", async () => {
    const runs = [run(12, "success", { headSha: head, workflowPath: ".github/workflows/lint.yml" })];
    const { results, comments } = await following(remembered(pushedHost({ runs }), {}));
    expect(stepsOf(results)).toEqual(["checks-running → ready-for-review (checks-passed)"]);
    expect(comments[0]?.body).toContain("`.github/workflows/ci.yml`, is not among them");
    const all = await following(remembered(pushedHost({ runs: [run(12, "success", { headSha: head })] }), {}));
    expect(all.comments[0]?.body).not.toContain("not among them");
  });
});

describe("a pull request that a person closed", () => {
  it("and opened again, to start its checks, is followed on", async () => {
    const closed = remembered(pushedHost({ runs: [run(12, "success", { headSha: head })] }), { state: "rejected" });
    const items = closed.items.map((item) => (item.number === 1 ? { ...item, state: "closed" as const } : item));
    const host = { ...closed, items };
    const { results, calls } = await following(host);
    expect(stepsOf(results)).toEqual([
      "rejected → checks-running (pull-request-reopened)",
      "checks-running → ready-for-review (checks-passed)",
    ]);
    expect(calls.at(-1)).toBe("write issue 1 reopened");
  });

  it("and opened again with a commit of their own is theirs", async () => {
    const host = remembered(movedHost({ commits: [ourCommit, commit("other", moved)] }), { state: "rejected" });
    expect(stepsOf((await following(host)).results)).toEqual([
      "rejected → checks-running (pull-request-reopened)",
      "checks-running → taken-over (person-pushed)",
    ]);
  });

  it("and opened again with nothing on it is not called ready", async () => {
    const diff = { ...pushedHost().diff, commits: [ourCommit], paths: [] };
    const host = remembered(pushedHost({ diff, runs: [run(12, "success", { headSha: head })] }), {});
    expect(stepsOf((await following(host)).results)).toEqual(["checks-running → needs-human (branch-emptied)"]);
  });
});

describe("a listing that is behind", () => {
  /** The listing says that it was closed; asked for alone, it is as it is now. */
  const behind = (change: Partial<FollowedItem>): Host => {
    const host = remembered(pushedHost(), { state: "ready-for-review" });
    const listed = host.items.map((item) => (item.number === 2 ? { ...item, state: "closed" as const } : item));
    const now = host.items.map((item) => (item.number === 2 ? { ...item, ...change } : item));
    let lists = 0;
    return new Proxy(host, {
      get: (target, key) => (key === "items" ? (lists++ > 0 ? now : listed) : Reflect.get(target, key)),
    });
  };

  it("makes no rejection of a merge", async () => {
    const { results } = await following(behind({ state: "closed", mergedAt: now }));
    expect(stepsOf(results)).toEqual(["ready-for-review → merged (pull-request-merged)"]);
  });

  it("makes nothing of what was opened again at once", async () => {
    expect(stepsOf((await following(behind({ state: "open" }))).results)).toEqual([]);
  });
});

describe("a pull request that the listing does not have", () => {
  const alone = (change: Partial<FollowedItem>): Host => {
    const { items, ...host } = pushedHost();
    const unlisted = followedItem({ kind: "pull-request", number: 2, labels: [], body: "Edited.", ...change });
    return { ...host, items: items.slice(0, 1), unlisted };
  };

  it("is followed all the same, while its issue is open", async () => {
    const merged = { state: "closed", mergedAt: now, closedAt: now } as const;
    const { results } = await following(remembered(alone(merged), { state: "ready-for-review" }));
    expect(stepsOf(results)).toEqual(["ready-for-review → merged (pull-request-merged)"]);
  });

  it("and that a person opened, because auto-heal may not, is only watched", async () => {
    const host = alone({ ours: false });
    expect((await following(host)).results).toMatchObject([{ state: "taken-over", steps: [] }]);
    const merged = { ...host, unlisted: { ...followedItem({ kind: "pull-request", number: 2 }), ours: false } };
    const { results, calls } = await following({
      ...merged,
      open: new Map(),
      unlisted: { ...merged.unlisted, state: "closed", mergedAt: now },
    });
    expect(stepsOf(results)).toEqual(["taken-over → merged (pull-request-merged)"]);
    expect(calls.filter((call) => call.startsWith("write pull request"))).toEqual([]);
  });
});
