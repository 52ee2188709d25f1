import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { fetchDefaultBranch, gitHubHealingStore } from "../../../src/github/healing-store.ts";
import { md } from "../../../src/text/markdown.ts";
import {
  asked,
  clientOn,
  commitDraft,
  issueDraft,
  openPullRequest,
  pullRequestDraft,
  startStore,
  storeOf,
} from "./stage.ts";

describe("a healing", () => {
  it("is made of an issue, a signed commit on a branch and a draft, in few requests", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    github.people.label(github.openIssue({ author: "octocat", title: "Other" }).number, "auto-heal");
    github.people.close(1);

    expect(await store.switchedOff()).toBeNull();
    await store.items(0);
    const draft = await commitDraft(store);
    const issue = await store.createIssue(issueDraft());
    expect((await store.items(0)).filter(({ ours }) => ours)).toMatchObject([{ number: issue.number, state: "open" }]);
    const { commit } = await store.createBranch(draft);
    const result = await openPullRequest(store);

    // With the configuration file, which RunSource reads, a first heal takes 13.
    expect(asked(github)).toEqual([
      "issues/list-for-repo",
      "issues/list-for-repo",
      "repos/get-branch",
      "git/get-tree",
      "git/get-blob",
      "issues/create",
      "issues/list-for-repo",
      "git/create-tree",
      "git/create-commit",
      "git/create-ref",
      "pulls/create",
      "issues/add-labels",
    ]);
    expect(github.read("autofix/ci/1", "README.md")).toBe("# Healed\n");
    expect(github.state.git.commit(commit)).toMatchObject({
      parents: [draft.base],
      author: { name: "github-actions[bot]" },
      message: "Fix the tests",
    });
    expect(result).toEqual({
      kind: "opened",
      posted: { number: 3, url: "https://github.com/octo-org/widgets/pull/3" },
    });
    expect(github.state.issues[2]).toMatchObject({ labels: ["auto-heal"], pull: { draft: true, base: "main" } });
    expect(github.violations).toEqual([]);
  });

  it("is found and updated by the next run, in three requests", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    const { number } = await store.createIssue(issueDraft());
    const before = github.calls.length;
    const next = storeOf(stage.client);
    await next.switchedOff();
    await next.items(0);
    await next.updateIssue(number ?? 0, { body: md`Again.` });
    expect(asked(github).slice(before)).toEqual(["issues/list-for-repo", "issues/list-for-repo", "issues/update"]);
    expect(github.state.issues[0]).toMatchObject({ body: "Again.", labels: ["auto-heal"], state: "open" });
  });
});

describe("items", () => {
  it("are ours only when our own account wrote them", async () => {
    await using stage = await startStore();
    const { github, client } = stage;
    for (const author of ["github-actions[bot]", "renovate[bot]", "octocat", "github-actions"]) {
      github.openIssue({ author, title: author, labels: ["auto-heal"] });
    }
    const ownersOf = async (store: ReturnType<typeof storeOf>) =>
      (await store.items(0)).filter(({ ours }) => ours).map(({ title }) => title);
    const options = { client, workflowClient: null, baseBranch: "main", label: "auto-heal", login: null };

    expect(await ownersOf(storeOf(client))).toEqual(["github-actions[bot]"]);
    expect(await ownersOf(gitHubHealingStore(options))).toEqual(["renovate[bot]", "github-actions[bot]"]);
    const person = clientOn(github, { kind: "user", login: "octocat" });
    const personal = gitHubHealingStore({ ...options, client: person });
    expect(await ownersOf(personal)).toEqual(["octocat"]);
    await personal.items(0);
    expect(asked(github).filter((operation) => operation === "users/get-authenticated")).toHaveLength(1);
  });

  it("are everything open and what was closed lately, however many there are and however old", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    const open = (title: string) => github.openIssue({ author: "github-actions[bot]", title, labels: ["auto-heal"] });
    open("open and old");
    for (let count = 0; count < 60; count += 1) github.people.close(open("closed long ago").number);
    github.advance(40 * 24 * 60 * 60 * 1000);
    for (let count = 0; count < 60; count += 1) github.people.close(open("closed lately").number);
    open("open and new");
    const since = Date.parse(github.state.now()) - 24 * 60 * 60 * 1000;
    const titles = (await store.items(since)).map(({ title }) => title);
    expect(
      Object.entries(Object.groupBy(titles, String)).map(([title, { length = 0 } = []]) => [title, length]),
    ).toEqual([
      ["open and new", 1],
      ["open and old", 1],
      ["closed lately", 60],
    ]);
    expect(github.violations).toEqual([]);
  });
});

describe("the kill switch", () => {
  it.each([
    ["octocat", "open", true],
    ["octocat", "closed", false],
    ["stranger", "open", false],
    ["writer", "open", true],
    ["reader", "open", false],
  ])("of %s that is %s", async (author, state, off) => {
    await using stage = await startStore({ collaborators: { writer: "write", reader: "read" } });
    const { github, store } = stage;
    const issue = github.openIssue({ author, title: "Stop", labels: ["auto-heal:off"] });
    if (state === "closed") github.people.close(issue.number);
    const url = "https://github.com/octo-org/widgets/issues/1";
    expect(await store.switchedOff()).toEqual(off ? { number: 1, url } : null);
  });
});

describe("branches", () => {
  it("take every kind of edit, and a commit without any", async () => {
    await using stage = await startStore({
      files: { "README.md": "# Widgets\n", "old.txt": "old\n", "run.sh": "#!/bin/sh\n" },
    });
    const { github, store } = stage;
    const files = await store.tip("main");
    const shaOf = async (path: string) => (await files.read(path))?.entry.sha ?? "";
    const draft = await commitDraft(store, {
      edits: [
        { kind: "create", path: "docs/new.txt", content: "café\n", mode: "100644" },
        { kind: "delete", path: "old.txt", baseSha: await shaOf("old.txt") },
        { kind: "mode", path: "run.sh", mode: "100755", baseSha: await shaOf("run.sh") },
      ],
    });
    await store.createBranch(draft);
    const tree = github.state.git.tree("autofix/ci/1", { recursive: true, trees: false });
    expect(tree.map(({ mode, path }) => [mode, path])).toEqual([
      ["100644", "README.md"],
      ["100644", "docs/new.txt"],
      ["100755", "run.sh"],
    ]);
    expect(github.read("autofix/ci/1", "docs/new.txt")).toBe("café\n");

    const { commit } = await store.createBranch({ ...draft, branch: "autofix/ci/2", edits: [] });
    expect(github.state.git.commit(commit)?.tree).toBe(github.state.git.resolve("main^{tree}"));
    expect(await store.branchCommit("autofix/ci/2")).toBe(commit);
    expect(await store.branchCommit("autofix/ci")).toBeNull();
    expect(github.violations).toEqual([]);
  });

  it("are not made of edits against other content", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    const draft = await commitDraft(store);
    const moved = { ...draft, base: github.commit("main", { "README.md": "# Other\n" }) };
    await expect(store.createBranch(moved)).rejects.toMatchObject({ code: "base-moved" });
    expect(await store.branchCommit("autofix/ci/1")).toBeNull();
  });

  it("are taken up when they hold the very same, and else left alone", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    const draft = await commitDraft(store);
    const { commit } = await store.createBranch(draft);
    const inOtherWords = { needs: "github-token", message: md`Fix the tests once more` } as const;
    expect(await store.createBranch({ ...draft, ...inOtherWords })).toEqual({ commit });
    const other = github.commit("autofix/ci/1", { "README.md": "# Someone's\n" });
    await expect(store.createBranch(draft)).rejects.toMatchObject({ code: "branch-exists" });
    expect(await store.branchCommit("autofix/ci/1")).toBe(other);
  });

  it("are taken back only while they change nothing, and none but a healing's", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    await store.createBranch(await commitDraft(store, { edits: [] }));
    expect(await store.withdrawBranch("autofix/ci/1")).toBe(true);
    expect(await store.branchCommit("autofix/ci/1")).toBeNull();
    // Done twice, it is done once.
    expect(await store.withdrawBranch("autofix/ci/1")).toBe(true);

    await store.createBranch(await commitDraft(store));
    expect(await store.withdrawBranch("autofix/ci/1")).toBe(false);
    await store.createBranch(await commitDraft(store, { branch: "autofix/ci/2", edits: [] }));
    const theirs = github.commit("autofix/ci/2", {}, { message: "Begin, with nothing yet" });
    expect(await store.withdrawBranch("autofix/ci/2")).toBe(false);
    expect(await store.branchCommit("autofix/ci/2")).toBe(theirs);

    github.commit("feature", {});
    await expect(store.withdrawBranch("feature")).rejects.toThrow("no branch of a healing");
    expect(github.violations).toEqual([]);
  });

  it("that GitHub took back, though it did not say so, are gone", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    await store.createBranch(await commitDraft(store, { edits: [] }));
    github.faults.push({ match: ({ operation }) => operation === "git/delete-ref", respond: "reset-after" });
    expect(await store.withdrawBranch("autofix/ci/1")).toBe(true);
    expect(asked(github).filter((operation) => operation === "git/delete-ref")).toHaveLength(1);
  });

  it("can't lie below another branch", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    github.commit("autofix", { "a.txt": "a\n" });
    await expect(store.createBranch(await commitDraft(store))).rejects.toMatchObject({ code: "setting-required" });
  });
});

describe("pull requests", () => {
  it("are found by their branch: the open one, else the newest", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    expect(await store.findPullRequest("autofix/ci/1")).toBeNull();
    await store.createBranch(await commitDraft(store));
    await store.createDraftPullRequest(pullRequestDraft);
    github.people.close(1);
    expect(await store.findPullRequest("autofix/ci/1")).toMatchObject({ number: 1 });
    await store.createDraftPullRequest(pullRequestDraft);
    expect(await store.findPullRequest("autofix/ci/1")).toMatchObject({ number: 2 });
    expect(await store.findPullRequest("autofix/ci/2")).toBeNull();
    // There already: taken, not opened again.
    expect(await store.createDraftPullRequest(pullRequestDraft)).toMatchObject({
      kind: "opened",
      posted: { number: 2 },
    });
    expect(github.state.issues).toHaveLength(2);
  });
});

it("an enterprise server is reached at its own addresses", async () => {
  await using stage = await startStore({ enterprise: true, defaultBranch: "trunk" });
  const { github, client, store } = stage;
  expect(await fetchDefaultBranch(client)).toBe("trunk");
  expect((await store.createIssue(issueDraft())).url).toBe("https://ghes.example.com/octo-org/widgets/issues/1");
  github.commit("autofix/ci/1", { "a.txt": "a\n" });
  github.state.settings.draftPullRequests = false;
  const result = await store.createDraftPullRequest({ ...pullRequestDraft, baseBranch: "trunk" });
  expect(result).toMatchObject({
    compareUrl: "https://ghes.example.com/octo-org/widgets/compare/trunk...autofix/ci/1?expand=1",
  });
  expect(github.violations).toEqual([]);
});

it("an issue is closed with its reason, once", async () => {
  await using stage = await startStore();
  const { github, store } = stage;
  const { number } = await store.createIssue(issueDraft());
  const why = md`Closed: a double.`;
  await store.closeIssue(number ?? 0, why);
  await store.closeIssue(number ?? 0, why);
  expect(github.state.issues[0]).toMatchObject({ state: "closed", stateReason: "not_planned" });
  expect(github.state.issues[0]?.comments.map(({ body }) => body)).toEqual([why]);
});
