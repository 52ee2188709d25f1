import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { gitHubHealings } from "../../../src/github/healings.ts";
import { md } from "../../../src/text/markdown.ts";
import type { GitHubOptions } from "../harness/github-double/start.ts";
import { asked, commitDraft, issueDraft, openPullRequest, startStore } from "./stage.ts";

/** A healing with its issue #1 and its draft pull request #2. */
async function startHealings(options: GitHubOptions = {}, login: string | null = "github-actions[bot]") {
  const stage = await startStore(options);
  const { client, store, github } = stage;
  await store.createIssue(issueDraft());
  const { commit } = await store.createBranch(await commitDraft(store));
  await openPullRequest(store);
  const healings = gitHubHealings({ client, label: "auto-heal", login, mention: "@copilot" });
  return { github, healings, commit, [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose]() };
}

describe("healings on GitHub", () => {
  it("are told with who closed or merged them", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    github.people.merge(2, "mona");
    const [issue, pull] = (await healings.items(0)).toSorted((left, right) => left.number - right.number);
    expect(issue).toMatchObject({ kind: "issue", ours: true, mergedAt: null, labels: ["auto-heal"] });
    expect(pull).toMatchObject({ kind: "pull-request", ours: true, state: "closed", mergedAt: expect.any(Number) });
    expect(await healings.item(2)).toMatchObject({ closedBy: "mona", closedByUs: false });
  });

  it("are asked for one by one while there are few, and a closed one is not open", async () => {
    await using stage = await startHealings();
    const { github, healings, commit } = stage;
    const open = await healings.openPullRequests([2]);
    expect(open.get(2)).toMatchObject({
      headSha: commit,
      headBranch: "autofix/ci/1",
      isLocal: true,
      baseBranch: "main",
    });
    github.people.close(2);
    expect((await healings.openPullRequests([2])).size).toBe(0);
    expect(asked(github).filter((name) => name === "pulls/list")).toEqual([]);
    expect((await healings.openPullRequests([2, 90, 91])).size).toBe(0);
    expect(asked(github).at(-1)).toBe("pulls/list");
  });

  it("are found by their branch where a listing by the label has them no more", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    github.people.close(2, "mona");
    expect(await healings.pullRequestOf("autofix/ci/1")).toMatchObject({
      kind: "pull-request",
      number: 2,
      ours: true,
      state: "closed",
      mergedAt: null,
    });
    expect(await healings.pullRequestOf("autofix/ci/2")).toBeNull();
  });

  it("say whose commits are on the branch", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    github.commit("autofix/ci/1", { "a.txt": "a" }, { login: "mona" });
    const { commits, paths, complete } = await healings.diff("main", "autofix/ci/1");
    expect(commits.map(({ by }) => by)).toEqual(["ours", "other"]);
    expect([paths.toSorted(), complete]).toEqual([["README.md", "a.txt"], true]);
  });

  it("take no other commit than the branch's first for ours: another workflow's is an agent's, until it was judged", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    github.commit("autofix/ci/1", { "a.txt": "a" }, { login: "github-actions[bot]" });
    const { commits } = await healings.diff("main", "autofix/ci/1");
    expect(commits.map(({ by, isVouchedFor }) => [by, isVouchedFor])).toEqual([
      ["ours", true],
      ["agent", true],
    ]);
  });

  it("tell the agent's commits from ours also by the token of an app that does not know its own name", async () => {
    await using stage = await startHealings({}, null);
    const { github, healings } = stage;
    github.commit("autofix/ci/1", { "a.txt": "a" }, { login: "Copilot" });
    const { commits } = await healings.diff("main", "autofix/ci/1");
    expect(commits.map(({ by }) => by)).toEqual(["ours", "agent"]);
  });

  it("are closed and opened again together with their text, in one request each", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    const before = github.calls.length;
    await healings.writeIssue(1, { body: md`over`, state: "not-planned" });
    expect(github.state.issues[0]).toMatchObject({ state: "closed", stateReason: "not_planned", body: "over" });
    await healings.writeIssue(1, { body: md`again`, state: "reopened" });
    expect(github.state.issues[0]).toMatchObject({ state: "open", body: "again" });
    await healings.closePullRequest(2);
    expect(github.state.issues[1]).toMatchObject({ state: "closed", pull: { draft: true, merged: null } });
    expect(github.calls.length - before).toBe(3);
  });

  it("are labelled and said something once, however often that is asked for", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    for (const _ of [1, 2]) {
      await healings.label(2, "ready for review");
      await healings.comment(2, md`Ready.`);
    }
    expect(github.state.issues[1]).toMatchObject({
      labels: ["auto-heal", "ready for review"],
      comments: [{ body: "Ready." }],
    });
    for (const _ of [1, 2]) await healings.unlabel(2, "ready for review");
    expect(github.state.issues[1]?.labels).toEqual(["auto-heal"]);
  });
});

describe("reviewers", () => {
  it.each([false, true])(
    "belong to the repository where they may write; membership hidden: %s",
    async (hidesMembers) => {
      await using stage = await startHealings({ collaborators: { mona: "write" }, settings: { hidesMembers } });
      const { github, healings } = stage;
      for (const login of ["mona", "passer-by", "mona"]) github.people.review(2, "CHANGES_REQUESTED", { login });
      const told = await healings.reviews(2);
      expect(told.map(({ author, fromInside }) => [author, fromInside])).toEqual([
        ["mona", true],
        ["passer-by", false],
        ["mona", true],
      ]);
      expect(asked(github).filter((name) => name === "repos/get-collaborator-permission-level")).toHaveLength(
        hidesMembers ? 2 : 1,
      );
    },
  );

  it("who may review are asked, whoever else may not, and it is said who", async () => {
    await using stage = await startHealings({ collaborators: { mona: "write" } });
    const { github, healings } = stage;
    expect(await healings.requestReviewers(2, ["mona"])).toBeNull();
    const note = await healings.requestReviewers(2, ["passer-by", "mona"]);
    expect(note).toContain("`passer-by`");
    expect(note).not.toContain("mona");
    expect(github.state.issues[1]?.pull?.reviewers).toEqual(["mona"]);
  });
});

describe("a healing's branch", () => {
  it("is deleted only while it is at the commit that was looked at", async () => {
    await using stage = await startHealings();
    const { github, healings, commit } = stage;
    const moved = github.commit("autofix/ci/1", { "a.txt": "a" });
    expect(await healings.deleteBranch("autofix/ci/1", commit)).toBe(false);
    expect(github.state.git.branch("autofix/ci/1")).toBe(moved);
  });

  it("is deleted once, and no other branch is", async () => {
    await using stage = await startHealings();
    const { github, healings, commit } = stage;
    expect(await healings.deleteBranch("autofix/ci/1", commit)).toBe(true);
    expect(await healings.deleteBranch("autofix/ci/1", commit)).toBe(true);
    expect(github.state.git.branch("autofix/ci/1")).toBeNull();
    await expect(healings.deleteBranch("main", commit)).rejects.toThrow("no branch of a healing");
  });
});

describe("an agent's signs", () => {
  it("count since it was asked, the newest alone", async () => {
    await using stage = await startHealings();
    const { github, healings } = stage;
    const now = Date.parse(github.state.now());
    expect(await healings.agentSign(2, now)).toBe("none");
    github.people.event(2, "copilot_work_started", "Copilot");
    expect(await healings.agentSign(2, now)).toBe("started");
    github.people.event(2, "copilot_work_finished_failure", "Copilot");
    expect(await healings.agentSign(2, now)).toBe("failed");
    // Of an earlier task: it ended before this one was asked for.
    expect(await healings.agentSign(2, Date.parse(github.state.now()) + 30_000)).toBe("none");
  });

  it("are its session too, which is no other run at the commit and none of before", async () => {
    await using stage = await startHealings();
    const { github, healings, commit } = stage;
    const now = Date.parse(github.state.now());
    const at = { headSha: commit, headBranch: "autofix/ci/1", conclusion: "success" } as const;
    const dynamic = { ...at, event: "dynamic" };
    github.addRun(at);
    github.addRun({ ...dynamic, workflow: "dynamic/github-code-scanning/codeql", name: "CodeQL" });
    expect(await healings.agentSession(commit, now)).toBeNull();
    const session = { ...dynamic, workflow: "dynamic/copilot-swe-agent/copilot", name: "Copilot cloud agent" };
    const { id } = github.addRun(session);
    expect(await healings.agentSession(commit, now)).toMatchObject({ id, workflowName: "Copilot cloud agent" });
    expect(await healings.agentSession(commit, now + 120_000)).toBeNull();
  });
});
