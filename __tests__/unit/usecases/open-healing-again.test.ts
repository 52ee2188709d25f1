import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import type { HealingItem } from "../../../src/ports.ts";
import { hour, item, now, withLimits } from "../healing/marked-item.ts";
import { branch, fixable, fixableFiles, openOn, ready } from "./opening.ts";

const { fingerprint } = await fixable();
const same = (given: Parameters<typeof item>[0] = {}): HealingItem =>
  item({ fingerprint: fingerprint ?? "", ...given });

describe("the same failure again", () => {
  it("is one more line in its issue, and nothing else", async () => {
    const first = await openOn({ files: fixableFiles });
    const second = await openOn({ files: fixableFiles, items: first.items }, { report: await fixable(4712) });
    expect(second.writes).toEqual(["update 1"]);
    expect(second.reads).toEqual(["off switch", "items"]);
    expect(second.items[0]?.body).toContain("**Seen 2 times.**");
    expect(second.opened.record).toMatchObject({ result: "updated", issueNumber: 1, pullRequestNumber: 2, branch });
  });

  it("in the very same run is counted already", async () => {
    const first = await openOn({ files: fixableFiles });
    const second = await openOn({ files: fixableFiles, items: first.items });
    expect(second.writes).toEqual([]);
    expect(second.opened.record.reason).toBe("This run is counted in the issue already.");
  });

  it("stays silent for the cooldown after somebody closed it", async () => {
    const closed = same({ number: 3, state: "closed", closedAt: now - 24 * hour });
    const { opened, writes } = await openOn({ files: fixableFiles, items: [closed] });
    expect(writes).toEqual([]);
    expect(opened.record).toMatchObject({
      result: "suppressed",
      issueNumber: 3,
      reason: expect.stringContaining("less than 14 days ago"),
    });
  });

  it("is healed anew after it, also where there is none", async () => {
    const items = [same({ state: "closed", closedAt: now - hour })];
    const { writes } = await openOn({ files: fixableFiles, items }, { config: { ...defaultConfig, cooldownDays: 0 } });
    expect(writes).toEqual(["issue", "branch", "pull-request", "label"]);
  });
});

describe("a healing that an earlier run left half done", () => {
  const named = same({ number: 3, branch: "autofix/ci/file-mode/20260101-000000" });

  it("goes on with the branch that its issue names", async () => {
    const { opened, writes, branches, pulls } = await openOn({ files: fixableFiles, items: [named] });
    expect(writes).toEqual(["branch", "pull-request", "label"]);
    expect([...branches.keys()]).toEqual(["autofix/ci/file-mode/20260101-000000"]);
    expect(pulls[0]?.body).toContain("Fixes #3");
    expect(opened.record).toMatchObject({ result: "updated", issueNumber: 3, pullRequestNumber: 4 });
  });

  it("takes the pull request that is there, though nothing marks it", async () => {
    const url = "https://github.com/octo-org/octo-repo/pull/9";
    const pullRequests = { "autofix/ci/file-mode/20260101-000000": { number: 9, url } };
    const there = { files: fixableFiles, items: [named], pullRequests };
    const { opened, writes, handedOver } = await openOn(there, {}, ready);
    expect(writes).toEqual(["branch", "label"]);
    expect(opened.record).toMatchObject({ result: "updated", pullRequestNumber: 9 });
    // The run that opened it may be about to ask.
    expect(handedOver.map(({ to, contested }) => [to.number, contested])).toEqual([[9, true]]);
    const alone = await openOn({ files: fixableFiles }, {}, ready);
    expect(alone.handedOver.map(({ contested }) => contested)).toEqual([false]);
  });
});

describe("two runs that saw the same failure at once", () => {
  it("leave one healing: the higher issue closes itself, before it makes a branch", async () => {
    const meanwhile = (items: HealingItem[]): void => void items.unshift(same({ number: 0 }));
    const { opened, writes, branches } = await openOn({ files: fixableFiles, meanwhile });
    expect(writes).toEqual(["issue", "close 1"]);
    expect(branches.size).toBe(0);
    expect(opened.record).toMatchObject({ result: "suppressed", issueNumber: 0 });
  });

  it("leave one healing also when one was killed before it could close its own", async () => {
    const pull = same({ number: 6, kind: "pull-request", branch });
    const { writes } = await openOn({ items: [same({ number: 4, branch }), same({ number: 5, branch }), pull] });
    expect(writes).toEqual(["close 5"]);
  });
});

describe("more failures than the limit on new issues", () => {
  const config = withLimits({ newPerDay: 1 });
  const other = item({ number: 7, fingerprint: "other", createdAt: now - hour });

  it("are counted in one summary issue", async () => {
    const first = await openOn({ files: fixableFiles, items: [other] }, { config });
    expect(first.writes).toEqual(["issue"]);
    expect(first.opened.record).toMatchObject({ result: "suppressed", issueNumber: 8 });
    const report = { ...(await fixable(4712)), fingerprint: "third" };
    const second = await openOn({ files: fixableFiles, items: first.items }, { config, report });
    expect(second.writes).toEqual(["update 8"]);
    expect(second.items.at(-1)?.body).toContain("**Seen 2 times.**");
  });

  it("do not keep a known failure from its own issue", async () => {
    const { writes } = await openOn({ items: [same({ number: 7, createdAt: now - hour })] }, { config });
    expect(writes.some((write) => write === "issue")).toBe(false);
  });
});
