import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { md } from "../../../src/text/markdown.ts";
import { item } from "../healing/marked-item.ts";
import { branch, fixable, fixableFiles, openOn, ready } from "./opening.ts";

const report = await fixable();

describe("a failure that is new", () => {
  it("gets an issue, then the branch, then the draft pull request", async () => {
    const { opened, writes, branches, pulls, items, handedOver } = await openOn({ files: fixableFiles });
    expect(writes).toEqual(["issue", "branch", "pull-request", "label"]);
    expect(opened.record).toMatchObject({
      result: "created",
      issueNumber: 1,
      pullRequestNumber: 2,
      branch,
      agent: { state: "not-asked" },
    });
    expect(items[0]?.body).toContain(branch);
    expect(branches.get(branch)?.edits).toEqual([expect.objectContaining({ kind: "mode", path: "scripts/build.sh" })]);
    expect(pulls).toEqual([expect.objectContaining({ branch, baseBranch: "main" })]);
    expect(pulls[0]?.body).toContain("Fixes #1");
    expect(handedOver).toEqual([]);
    expect(pulls[0]?.body).toContain("post the comment on the pull request yourself");
  });

  it("is handed over only to an agent that is ready", async () => {
    const { opened, handedOver } = await openOn({ files: fixableFiles }, {}, ready);
    expect(handedOver.map(({ to }) => to)).toEqual([opened.pullRequest]);
    expect(opened.record.agent).toEqual({ rung: "comment", state: "asked", proof: null });
  });

  it("gets an issue alone where there is no fix and no agent", async () => {
    const { opened, writes, branches } = await openOn({});
    expect(writes).toEqual(["issue"]);
    expect(branches.size).toBe(0);
    expect(opened.record).toMatchObject({ result: "created", branch: null, pullRequestNumber: null, agent: null });
  });

  it("gets a branch without edits where an agent is ready to write the fix", async () => {
    const { opened, branches, handedOver } = await openOn({}, {}, ready);
    expect([...branches.values()].map(({ edits }) => edits)).toEqual([[]]);
    expect(opened.record.agent).toEqual({ rung: "comment", state: "asked", proof: null });
    expect(handedOver).toHaveLength(1);
  });

  it("gets no pull request above the limit, and the issue says so", async () => {
    const pull = item({ kind: "pull-request", fingerprint: "other" });
    const config = { ...defaultConfig, limits: { ...defaultConfig.limits, openPrs: 1 } };
    const { opened, writes } = await openOn({ files: fixableFiles, items: [pull] }, { config });
    expect(writes).toEqual(["issue"]);
    expect(opened.record.reason).toBe("auto-heal has 1 pull request open, and the limit is 1.");
  });
});

describe("nothing is written", () => {
  it.each([
    [
      "the configuration switches auto-heal off",
      { config: { ...defaultConfig, enabled: false } },
      "switches auto-heal off",
    ],
    ["the run is not ours to heal", { exclusion: md`The run is of a fork.` }, "of a fork"],
    ["nothing failed", { report: { ...report, fingerprint: null } }, "Nothing failed"],
  ])("and nothing is read where %s", async (_, input, reason) => {
    const { opened, writes, reads } = await openOn({ files: fixableFiles }, input);
    expect([writes, reads]).toEqual([[], []]);
    expect(opened.record).toMatchObject({ result: "suppressed", reason: expect.stringContaining(reason) });
  });

  it("where an issue switches auto-heal off, and that issue is named", async () => {
    const off = { number: 5, url: "https://github.com/octo-org/octo-repo/issues/5" };
    const { opened, writes, reads } = await openOn({ files: fixableFiles, off });
    expect([writes, reads]).toEqual([[], ["off switch"]]);
    expect(opened).toMatchObject({ issue: off, record: { result: "suppressed", issueNumber: 5 } });
  });
});

describe("a marker that somebody else wrote", () => {
  it("is not believed", async () => {
    const foreign = item({ fingerprint: report.fingerprint ?? "", ours: false });
    const { writes } = await openOn({ files: fixableFiles, items: [foreign] });
    expect(writes[0]).toBe("issue");
  });
});

describe("a pull request that the code host refuses", () => {
  const refusal = {
    kind: "refused",
    why: "creation-not-permitted",
    reason: md`The repository does not let Actions create pull requests.`,
    compareUrl: "https://github.com/octo-org/octo-repo/compare/x",
  } as const;

  it("leaves the branch, and the issue says why and where to open it", async () => {
    const { opened, writes, items, handedOver } = await openOn({ files: fixableFiles, refusal });
    expect(writes).toEqual(["issue", "branch", "pull-request", "update 1"]);
    expect(items[0]?.body).toContain(refusal.reason);
    expect(items[0]?.body).toContain(refusal.compareUrl);
    expect(opened.record).toMatchObject({ result: "created", branch, pullRequestNumber: null, reason: refusal.reason });
    expect(handedOver).toEqual([]);
  });

  it("is asked for again by the next run, on the same branch and issue", async () => {
    const first = await openOn({ files: fixableFiles, refusal });
    const next = { report: await fixable(4712) };
    const again = await openOn({ files: fixableFiles, items: first.items }, next);
    expect(again.items.filter(({ kind }) => kind === "issue")).toHaveLength(1);
    expect(again.opened.record).toMatchObject({ result: "updated", issueNumber: 1, pullRequestNumber: 2, branch });
  });

  it("is counted in the issue when it is refused again", async () => {
    const first = await openOn({ files: fixableFiles, refusal });
    const second = await openOn({ files: fixableFiles, refusal, items: first.items }, { report: await fixable(4712) });
    expect(second.items[0]?.body).toContain("**Seen 2 times.**");
  });
});
