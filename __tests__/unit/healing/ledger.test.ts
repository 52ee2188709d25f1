import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import {
  closedSince,
  inCooldown,
  issueLimit,
  knownHealing,
  markedItems,
  pullRequestLimit,
} from "../../../src/healing/ledger.ts";
import { hour, item, type ItemSeed, now, withLimits } from "./marked-item.ts";

const marked = (...seeds: readonly ItemSeed[]) => markedItems(seeds.map((seed) => item(seed)));
const numberOf = (found: { readonly number: number } | null): number | null => found?.number ?? null;

describe("the items that count", () => {
  it("are those whose marker our own account wrote", () => {
    const items = [item(), item({ number: 2, ours: false }), { ...item({ number: 3 }), body: "no marker" }];
    expect(markedItems(items)).toEqual([{ ...items[0], marker: { fingerprint: "f1", fingerprintVersion: 1 } }]);
  });
});

describe("what is known of a failure", () => {
  it("is nothing when every item is about another", () => {
    expect(knownHealing(marked({ fingerprint: "f2" }), "f1")).toEqual({
      openIssue: null,
      doubles: [],
      closedIssue: null,
      pullRequest: null,
      pullRequests: [],
    });
  });

  it("is the open issue with the lowest number; the others are its doubles", () => {
    const known = knownHealing(
      marked({ number: 9 }, { number: 7 }, { number: 8 }, { number: 1, state: "closed" }),
      "f1",
    );
    expect([numberOf(known.openIssue), known.doubles.map(numberOf), numberOf(known.closedIssue)]).toEqual([
      7,
      [8, 9],
      1,
    ]);
  });

  it("is the issue that was closed last", () => {
    const closed = (number: number, closedAt: number | null) => ({ number, state: "closed", closedAt }) as const;
    const known = knownHealing(
      marked(closed(1, now - 5), closed(2, now - 1), closed(3, now - 9), closed(4, null)),
      "f1",
    );
    expect([numberOf(known.openIssue), numberOf(known.closedIssue)]).toEqual([null, 2]);
  });

  it("is the pull request of the branch that the issue names, and every other one", () => {
    const pull = (number: number, branch: string) =>
      ({ kind: "pull-request", number, branch, state: "closed" }) as const;
    const pulls = [pull(4, "autofix/a"), pull(6, "autofix/b"), pull(5, "autofix/a")];
    const known = knownHealing(marked({ number: 3, branch: "autofix/a" }, ...pulls), "f1");
    expect([numberOf(known.openIssue), numberOf(known.pullRequest)]).toEqual([3, 5]);
    expect(known.pullRequests.map(numberOf)).toEqual([6, 5, 4]);
    expect(knownHealing(marked({ number: 3, branch: "autofix/c" }, ...pulls), "f1").pullRequest).toBeNull();
    expect(knownHealing(marked({ number: 3 }, ...pulls), "f1").pullRequest).toBeNull();
  });
});

describe("the time that is looked back", () => {
  it("is the cooldown, or the time that a fix must hold; a day at least, because the limits count one", () => {
    const since = (cooldownDays: number, holdDays: number) =>
      closedSince({ ...defaultConfig, cooldownDays, holdDays }, now);
    expect(since(7, 3)).toBe(now - 7 * 24 * hour);
    expect(since(7, 9)).toBe(now - 9 * 24 * hour);
    expect(since(0, 0)).toBe(now - 24 * hour);
  });
});

describe("the cooldown", () => {
  it.each([
    ["holds until it is over", 2, now - 47 * hour, true],
    ["is over then", 2, now - 48 * hour, false],
    ["is none where the configuration says 0", 0, now - 1, false],
  ] as const)("%s", (_, cooldownDays, closedAt, holds) => {
    const [closed] = marked({ state: "closed", closedAt });
    expect(closed === undefined ? null : inCooldown(closed, { ...defaultConfig, cooldownDays }, now)).toBe(holds);
  });
});

describe("the limit on new issues", () => {
  const config = withLimits({ newPerDay: 2 });
  const today = (number: number): ItemSeed => ({ number, createdAt: now - 23 * hour });

  it("is reached by as many as it allows, open or closed", () => {
    expect(issueLimit(marked(today(1)), config, now)).toBeNull();
    expect(issueLimit(marked(today(1), { ...today(2), state: "closed" }), config, now)).toBe(
      "2 healings began within 24 hours, and the limit is 2.",
    );
  });

  it("does not count pull requests, and what is older than a day", () => {
    const yesterday = { number: 2, createdAt: now - 24 * hour };
    expect(issueLimit(marked(today(1), yesterday, { ...today(3), kind: "pull-request" }), config, now)).toBeNull();
  });
});

describe("the limit on pull requests", () => {
  const pull = (number: number, given: ItemSeed = {}): ItemSeed => ({
    kind: "pull-request",
    number,
    branch: `autofix/ci/file-mode/${number}`,
    ...given,
  });
  const limitOf = (items: readonly ItemSeed[], limits: Parameters<typeof withLimits>[0]) =>
    pullRequestLimit(marked(...items), withLimits(limits), "autofix/ci/", now);

  it("counts those that are open, of whatever workflow", () => {
    const limits = { openPrs: 2, perWorkflowPerDay: 99 };
    const other = pull(2, { branch: "autofix/deploy/file-mode/2" });
    expect(limitOf([pull(1), pull(3, { state: "closed" }), { number: 4 }], limits)).toBeNull();
    expect(limitOf([pull(1), other], limits)).toBe("auto-heal has 2 pull requests open, and the limit is 2.");
  });

  it("counts those of the workflow within a day, open or closed", () => {
    const limits = { openPrs: 99, perWorkflowPerDay: 1 };
    const fresh = { createdAt: now - hour };
    expect(limitOf([pull(1)], limits)).toBeNull();
    expect(limitOf([pull(1, { ...fresh, branch: "autofix/ci-2/file-mode/1" })], limits)).toBeNull();
    expect(limitOf([pull(1, { ...fresh, state: "closed" })], limits)).toBe(
      "auto-heal opened 1 pull request for this workflow within 24 hours, and the limit is 1.",
    );
  });
});
