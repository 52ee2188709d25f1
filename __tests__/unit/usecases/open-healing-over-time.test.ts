import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { parseMarker } from "../../../src/healing/marker.ts";
import type { HealingItem, RunOutcomes } from "../../../src/ports.ts";
import { UserError } from "../../../src/errors.ts";
import { openHealing } from "../../../src/usecases/open-healing.ts";
import { sampleRun } from "../healing/healing-case.ts";
import { hour, item, now } from "../healing/marked-item.ts";
import { branch, fixable, fixableFiles, openingInput, openOn, ready } from "./opening.ts";
import { memoryAgent, memoryReruns, memoryStore, type SampleStore } from "./ports/healing-store.ts";

const day = 24 * hour;
const { fingerprint } = await fixable();
const about = (given: Parameters<typeof item>[0]): HealingItem => item({ fingerprint: fingerprint ?? "", ...given });

/** What the first run of a failure leaves behind, and what people did with it. */
async function after(
  change: (items: readonly HealingItem[]) => readonly HealingItem[],
): Promise<readonly HealingItem[]> {
  return change((await openOn({ files: fixableFiles })).items);
}
const mergedAndClosed = (closedAt: number) =>
  after((items) =>
    items.map((each) => ({
      ...each,
      state: "closed",
      closedAt,
      mergedAt: each.kind === "pull-request" ? closedAt : null,
    })),
  );
const again = async (sample: SampleStore, readiness?: typeof ready) =>
  openOn({ files: fixableFiles, ...sample }, { report: await fixable(4712) }, readiness);
const merged = { [branch]: [sampleRun.headSha] };

describe("a failure that is back after its fix was merged", () => {
  it("reopens its issue, says that the fix did not hold, and makes no second one", async () => {
    const { opened, writes, items } = await again({ items: await mergedAndClosed(now - day), merged });
    expect(writes).toEqual(["reopen 1"]);
    expect(opened.record).toMatchObject({
      result: "reopened",
      issueNumber: 1,
      branch: null,
      reason: "The fix in #2 was merged and did not hold, so auto-heal makes no second one.",
    });
    const { body = "", state } = items.find(({ number }) => number === 1) ?? {};
    expect(state).toBe("open");
    expect(body).toContain("**The fix did not hold.** #2 was merged");
    expect(body).toContain("**Seen 2 times.**");
    expect(body).toContain("There is no pull request. The fix in #2");
    expect(parseMarker(body)).not.toHaveProperty("branch");
  });

  it("is handed to an agent that is ready, on a branch of its own", async () => {
    const { opened, writes, items, handedOver, branches } = await again(
      { items: await mergedAndClosed(now - day), merged },
      ready,
    );
    expect(writes).toEqual(["reopen 1", "branch", "pull-request", "label"]);
    expect(opened.record).toMatchObject({ result: "reopened", issueNumber: 1, pullRequestNumber: 3 });
    expect([...branches.values()].map(({ edits }) => edits)).toEqual([[]]);
    expect(handedOver).toHaveLength(1);
    expect(parseMarker(items[0]?.body ?? "")).toMatchObject({ branch: opened.record.branch, decision: "delegate" });
    // Whichever run takes it up names the branch so.
    const merge = new Date(now - day).toISOString();
    expect(opened.record.branch).toContain(merge.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-"));
  });

  it("is only counted from then on", async () => {
    const first = await again({ items: await mergedAndClosed(now - day), merged });
    const third = await openOn(
      { files: fixableFiles, items: first.items, merged },
      { report: await fixable(4713) },
      ready,
    );
    expect(third.writes).toEqual(["update 1"]);
    expect(third.items[0]?.body).toContain("**Seen 3 times.**");
  });

  it("is not back where the run's commit does not have the merge yet", async () => {
    const { opened, writes } = await again({ items: await mergedAndClosed(now - hour) });
    expect(writes).toEqual([]);
    expect(opened.record).toMatchObject({
      result: "suppressed",
      issueNumber: 1,
      reason: "The run is of a commit that does not have the fix in #2 yet.",
    });
  });

  it("is told in the open issue of a merge that closes none", async () => {
    const items = await after(([issue, pull]) =>
      issue === undefined || pull === undefined
        ? []
        : [issue, { ...pull, state: "closed", closedAt: now - hour, mergedAt: now - hour }],
    );
    const { opened, items: left } = await again({ items, merged });
    expect(opened.record.result).toBe("reopened");
    expect(left[0]?.body).toContain("**The fix did not hold.**");
    const { writes } = await again({ items });
    expect(writes).toEqual(["update 1"]);
  });

  it("long after it held is a failure like any other", async () => {
    const items = await mergedAndClosed(now - 40 * day);
    const { opened, writes } = await again({ items, merged });
    expect(writes).toEqual(["issue", "branch", "pull-request", "label"]);
    expect(opened.record.result).toBe("created");
  });

  it("has no second fix after the cooldown either", async () => {
    const reopened = await again({ items: await mergedAndClosed(now - day), merged });
    const closed = reopened.items.map((each) =>
      Object.assign({}, each, { state: "closed" as const, closedAt: now - 50 * day }),
    );
    const { writes, opened } = await openOn({ files: fixableFiles, items: closed }, { report: await fixable(4713) });
    expect(writes).toEqual(["issue"]);
    expect(opened.record.reason).toContain("#2 was merged and did not hold");
  });
});

describe("a fix that a person rejected", () => {
  const rejected = (given: Parameters<typeof item>[0] = {}) => [
    about({
      number: 1,
      branch,
      state: "closed",
      closedAt: now - 30 * day,
      ...(given.marker && { marker: given.marker }),
    }),
    about({ kind: "pull-request", number: 2, branch, state: "closed", closedAt: now - 30 * day, ...given }),
  ];

  it("is not made a second time, also after the cooldown: a person has it", async () => {
    const { writes, opened } = await again({ items: rejected() });
    expect(writes).toEqual(["issue"]);
    expect(opened.record).toMatchObject({
      result: "created",
      reason: "The fix in #2 was closed without being merged, so auto-heal makes no second one.",
    });
  });

  it("may be written by an agent, unless that was the one who wrote it", async () => {
    const delegated = await again({ items: rejected() }, ready);
    expect(delegated.opened.record.reason).toContain("and an agent can write another fix");
    expect([...delegated.branches.values()].map(({ edits }) => edits)).toEqual([[]]);
    const { writes } = await again({ items: rejected({ marker: { decision: "delegate" } }) }, ready);
    expect(writes).toEqual(["issue"]);
  });

  it("is none that we closed ourselves, because the failure had gone or nobody cared", async () => {
    for (const state of ["recovered", "stale"] as const) {
      const follow = { state, since: now - 30 * day, attempts: 0 };
      const { writes } = await again({ items: rejected({ marker: { follow } }) });
      expect(writes).toEqual(["issue", "branch", "pull-request", "label"]);
    }
  });

  it("that is open still has no second pull request beside it", async () => {
    const pull = about({ kind: "pull-request", number: 2, branch });
    const closed = about({ number: 1, branch, state: "closed", closedAt: now - 30 * day });
    const { writes, opened } = await again({ items: [closed, pull] }, ready);
    expect(writes).toEqual(["issue"]);
    expect(opened.record.reason).toBe("The pull request #2 for the same failure is still open.");
  });
});

describe("a failure that had gone by itself", () => {
  const recovered = async () =>
    after((items) =>
      items.map((each) => ({
        ...each,
        state: "closed",
        closedAt: now - day,
        body: each.body.replace('"base"', `"follow":{"state":"recovered","since":${now - day},"attempts":0},"base"`),
      })),
    );

  it("and is back reopens its issue, and is healed as it would have been", async () => {
    const { opened, writes } = await again({ items: await recovered() });
    expect(writes).toEqual(["reopen 1", "branch", "pull-request", "label"]);
    expect(opened.record).toMatchObject({ result: "reopened", issueNumber: 1 });
  });

  it("and is back for the second time comes and goes: nothing is made for it any more", async () => {
    const items = (await recovered()).map((each) =>
      Object.assign({}, each, { body: each.body.replace('"total":1', '"returns":1,"total":1') }),
    );
    const { opened, writes, items: left } = await again({ items }, ready);
    expect(writes).toEqual(["reopen 1"]);
    expect(opened.record.reason).toBe("The failure comes and goes without any fix of auto-heal's.");
    expect(left[0]?.body).toContain("**It comes and goes:**");
  });
});

describe("a failure that comes and goes", () => {
  const greens: RunOutcomes = {
    outcomes: () => Promise.resolve([4711.5, 4712.5].map((runId) => ({ runId, passed: true }))),
  };
  const see = async (runId: number, items: readonly HealingItem[], outcomes: RunOutcomes) => {
    const memory = memoryStore({ files: fixableFiles, items });
    const { reruns, rerun } = memoryReruns();
    const report = await fixable(runId);
    const failures = report.failures.map((failure) => ({ ...failure, transient: true }));
    const config = { ...defaultConfig, limits: { ...defaultConfig.limits, reruns: 1 } };
    const opened = await openHealing(
      await openingInput({ report: runId > 4713 ? { ...report, failures } : report, config }),
      { store: memory.store, agent: memoryAgent().agent, clock: { now: () => now }, reruns, outcomes },
    );
    return { ...memory, opened, rerun };
  };

  it("is said to in its issue, and is not started again", async () => {
    const first = await see(4711, [], greens);
    const second = await see(4712, first.items, greens);
    expect(second.items[0]?.body).not.toContain("comes and goes");
    const third = await see(4713, second.items, greens);
    expect(third.items[0]?.body).toContain("**It comes and goes:**");
    const fourth = await see(4714, third.items, greens);
    expect([fourth.rerun, fourth.writes]).toEqual([[], ["update 1"]]);
    expect(fourth.opened.notes).toEqual([expect.stringContaining("known to come and go")]);
  });

  it("is counted as ever where nobody may see how runs ended", async () => {
    const blind: RunOutcomes = {
      outcomes: () => Promise.reject(new UserError("not-permitted", "no", "Grant it.")),
    };
    const first = await see(4711, [], blind);
    const second = await see(4712, first.items, blind);
    expect((await see(4713, second.items, blind)).items[0]?.body).toContain("**Seen 3 times.**");
  });
});
