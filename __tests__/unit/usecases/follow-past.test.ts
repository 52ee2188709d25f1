import { describe, expect, it } from "vitest";
import { followedHealings, isFollowed } from "../../../src/healing/follow/ledger.ts";
import { occurrencesSection } from "../../../src/healing/occurrences.ts";
import type { BranchRun } from "../../../src/ports.ts";
import { fileModeCase, heal } from "../healing/healing-case.ts";
import { run } from "../healing/follow/runs.ts";
import { now } from "../healing/marked-item.ts";
import { following, pushedHost, remembered, stepsOf } from "./following.ts";
import type { Host } from "./ports/healings.ts";

/** The failed run that the issue lists, and later ones of the same workflow. */
async function listing(host: Host): Promise<{ readonly host: Host; readonly later: (by: number) => BranchRun }> {
  const { report } = await heal(fileModeCase);
  if (report.source.kind !== "workflow-run") throw new Error("the case is of a run");
  const { runId } = report.source;
  const section = occurrencesSection(report) ?? "";
  const items = host.items.map((item) => (item.number === 1 ? { ...item, body: `${item.body}\n\n${section}` } : item));
  return { host: { ...host, items }, later: (by) => run(runId + by, "success", { createdAt: now + by * 1000 }) };
}

describe("an issue that is left to a person", () => {
  it("is closed when the workflow passes again by a person's fix", async () => {
    const { items, ...rest } = pushedHost();
    const { host, later } = await listing({ ...rest, items: items.slice(0, 1) });
    const few = await following({ ...host, branchRuns: [1, 2].map(later) });
    expect(few.results).toMatchObject([{ state: "reported", steps: [] }]);
    const enough = await following({ ...host, branchRuns: [1, 2, 3].map(later) });
    expect(stepsOf(enough.results)).toEqual(["reported → recovered (recovered)"]);
    expect(enough.calls.at(-1)).toBe("write issue 1 completed");
    expect(enough.comments).toMatchObject([{ number: 1 }]);
  });
});

describe("a merged fix", () => {
  const mergedHost = (): Host => {
    const host = remembered(pushedHost(), { state: "merged", mergedAt: now });
    const items = host.items.map((item) => {
      const merged = item.number === 2 ? { mergedAt: now } : {};
      return { ...item, state: "closed" as const, closedAt: now, ...merged };
    });
    return { ...host, items, open: new Map() };
  };
  const aWeek = { minutes: 8 * 24 * 60 };

  it("held, and it is said how often the workflow passed since, if at all", async () => {
    const passes = [run(1, "success", { createdAt: now - 1 }), run(2, "success", { createdAt: now + 1 })];
    const held = await following({ ...mergedHost(), branchRuns: passes }, aWeek);
    expect(stepsOf(held.results)).toEqual(["merged → held (stayed-away)"]);
    expect(held.comments[0]?.body).toContain("The workflow passed 1 time since then.");
    const idle = await following(mergedHost(), aWeek);
    expect(idle.comments[0]?.body).toContain("the workflow did not pass once");
  });

  it("did not hold where any run since had the failure that the issue lists, not only the newest", async () => {
    const { host, later } = await listing(mergedHost());
    const again = { ...later(0), conclusion: "failure", createdAt: now + 1 };
    const other = { ...later(5), conclusion: "failure" };
    const { results, calls } = await following({ ...host, branchRuns: [again, other] });
    expect(stepsOf(results)).toEqual(["merged → did-not-hold (came-back)"]);
    expect(calls.at(-1)).toBe("write issue 1 reopened");
  });

  it("that did not hold is looked at no more once a person closed its issue", () => {
    const { items } = remembered(mergedHost(), { state: "did-not-hold" });
    expect(followedHealings(items).map(isFollowed)).toEqual([false]);
    const open = items.map((item) => (item.number === 1 ? Object.assign({}, item, { state: "open" as const }) : item));
    expect(followedHealings(open).map(isFollowed)).toEqual([true]);
  });
});
