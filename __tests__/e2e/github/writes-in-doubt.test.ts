import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import type { FaultResponse } from "../harness/github-double/faults.ts";
import type { GitHub } from "../harness/github-double/start.ts";
import { commitDraft, issueDraft, openPullRequest, startStore } from "./stage.ts";

const faults: readonly (readonly [what: string, respond: FaultResponse])[] = [
  ["the connection breaks before", "reset"],
  ["the answer is lost", "reset-after"],
  ["GitHub fails before", { status: 502 }],
  ["GitHub never answers", "timeout"],
];

const hit = (github: GitHub, operation: string, respond: FaultResponse, times = 1) =>
  github.faults.push({ match: (call) => call.operation === operation, respond, times });

const branches = (github: GitHub) => github.state.git.refs("refs/heads/autofix/").map(({ ref }) => ref);

describe.each(faults)("when %s", (_, respond) => {
  it("there is one issue", async () => {
    await using stage = await startStore();
    const { github, store } = stage;
    hit(github, "issues/create", respond);
    expect(await store.createIssue(issueDraft())).toMatchObject({ number: 1 });
    expect(github.state.issues).toMatchObject([{ title: "Tests fail", labels: ["auto-heal"] }]);
    expect(github.faults.unused).toBe(0);
  });

  it.each(["git/create-tree", "git/create-commit", "git/create-ref"])(
    "of %s there is one branch",
    async (operation) => {
      await using stage = await startStore();
      const { github, store } = stage;
      const draft = await commitDraft(store);
      hit(github, operation, respond);
      const { commit } = await store.createBranch(draft);
      expect(branches(github)).toEqual(["refs/heads/autofix/ci/1"]);
      expect(await store.branchCommit("autofix/ci/1")).toBe(commit);
      expect(github.faults.unused).toBe(0);
    },
  );

  it.each(["pulls/create", "issues/add-labels"])("of %s there is one labelled pull request", async (operation) => {
    await using stage = await startStore();
    const { github, store } = stage;
    await store.createBranch(await commitDraft(store));
    hit(github, operation, respond);
    expect(await openPullRequest(store)).toMatchObject({
      kind: "opened",
      posted: { number: 1 },
    });
    expect(github.state.issues).toMatchObject([{ labels: ["auto-heal"], pull: { branch: "autofix/ci/1" } }]);
    expect(github.faults.unused).toBe(0);
  });
});

it("a write is tried twice at most, and a read more often", async () => {
  await using stage = await startStore();
  const { github, store } = stage;
  hit(github, "issues/create", { status: 502 }, 9);
  await expect(store.createIssue(issueDraft())).rejects.toMatchObject({ code: "unavailable" });
  expect(github.calls.filter(({ method }) => method === "POST")).toHaveLength(2);
  hit(github, "issues/list-for-repo", { status: 503 }, 3);
  expect(await store.items(0)).toEqual([]);
});

it("a read whose answer ends in the middle is tried once more, and a write is looked for", async () => {
  await using stage = await startStore();
  const { github, store } = stage;
  hit(github, "issues/list-for-repo", "cut");
  expect(await store.items(0)).toEqual([]);
  hit(github, "issues/create", "cut");
  expect(await store.createIssue(issueDraft())).toMatchObject({ number: 1 });
  hit(github, "issues/list-for-repo", "cut", 2);
  await expect(store.items(0)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringContaining("cut short"),
  });
  expect(github.calls.filter(({ method }) => method === "POST")).toHaveLength(1);
});

it("an issue of somebody else with our marker is not taken for the one whose answer was lost", async () => {
  await using stage = await startStore();
  const { github, store } = stage;
  const { body, labels } = issueDraft();
  github.openIssue({ author: "stranger", title: "Tests fail", body, labels });
  hit(github, "issues/create", { status: 502 });
  expect(await store.createIssue(issueDraft())).toMatchObject({ number: 2 });
});

it("a label that GitHub left out of a new issue is created and put on", async () => {
  await using stage = await startStore();
  const { github, store } = stage;
  const { number } = github.openIssue({ author: "github-actions[bot]", title: "Tests fail" });
  const url = `https://github.com/octo-org/widgets/issues/${number}`;
  hit(github, "issues/create", { status: 201, body: { number, html_url: url, labels: [] } });
  expect(await store.createIssue(issueDraft())).toEqual({ number, url });
  expect(github.state.issues[0]?.labels).toEqual(["auto-heal"]);
  expect(github.state.labels).toMatchObject([{ name: "auto-heal", color: "0e8a16" }]);
  expect(github.violations).toEqual([]);
});

it("a label that comes too early for a new pull request is put on all the same", async () => {
  await using stage = await startStore();
  const { github, store } = stage;
  await store.createBranch(await commitDraft(store));
  hit(github, "issues/add-labels", {
    status: 422,
    body: { message: "Could not resolve to a node with the global id of 'PR_x'." },
  });
  await openPullRequest(store);
  expect(github.state.issues[0]?.labels).toEqual(["auto-heal"]);
  expect(github.faults.unused).toBe(0);
});
