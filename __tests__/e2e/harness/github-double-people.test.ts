import { describe, expect, it } from "vitest";
import { z } from "zod";
import { clientOf } from "./client.ts";
import { startGitHub, type GitHub, type GitHubOptions } from "./github-double/start.ts";
import type { TokenKind } from "./github-double/tokens.ts";

const workflow = ".github/workflows/ci.yml";

/** A double with an issue #1 and a draft pull request #2 that fixes it. */
async function withPullRequest(
  settings: GitHubOptions["settings"] = {},
  kind: TokenKind = "github-token",
): Promise<{ readonly github: GitHub; readonly ask: ReturnType<typeof clientOf> }> {
  const github = await startGitHub({ settings: { pullRequestWorkflows: [workflow], ...settings } });
  github.commit("autofix/x", { "a.txt": "one\n" }, { login: "github-actions[bot]" });
  github.openIssue({ author: "github-actions[bot]", title: "CI fails" });
  const permissions = { actions: "write", contents: "write", issues: "write", pull_requests: "write" } as const;
  const login = kind === "user" ? "octocat" : "github-actions[bot]";
  const ask = clientOf(github, github.declareToken({ kind, login, permissions }));
  await ask("POST", "pulls", { title: "Fix", head: "autofix/x", base: "main", body: "Fixes #1", draft: true });
  return { github, ask };
}

const shown = ({ github }: { readonly github: GitHub }) =>
  github.state.runs.map(({ event, headSha, attempts: [attempt] }) => ({
    event,
    isOfHead: headSha === github.state.git.branch("autofix/x"),
    status: attempt?.status,
    conclusion: attempt?.conclusion,
    jobs: attempt?.jobs.length,
  }));

const waiting = { event: "pull_request", isOfHead: true, status: "completed", conclusion: "action_required", jobs: 0 };

describe("the checks of a pull request", () => {
  it("wait for approval after a job's own token opened it, and fail without a job when it is closed", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    expect(shown(stage)).toEqual([waiting]);
    github.people.close(2);
    expect(shown(stage)).toEqual([{ ...waiting, conclusion: "failure" }]);
  });

  it("wait for approval after the agent's push, unless the settings let it run", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    github.people.comment(2, "octocat", "@copilot please");
    github.agent.pushes(2, { "a.txt": "two\n" });
    expect(shown(stage)).toEqual([{ ...waiting, isOfHead: false }, waiting]);
    expect(github.checks.held(2)).toHaveLength(1);
    github.state.settings.agentRunsNeedApproval = false;
    github.agent.pushes(2, { "a.txt": "three\n" });
    expect(shown(stage).at(-1)).toEqual({ ...waiting, status: "queued", conclusion: null });
  });

  it("run at once after a person's push, and end as they end", async () => {
    const stage = await withPullRequest({}, "user");
    await using github = stage.github;
    expect(shown(stage)).toEqual([{ ...waiting, status: "queued", conclusion: null }]);
    const run = github.checks.concludes(2, "failure");
    expect(shown(stage)).toEqual([{ ...waiting, conclusion: "failure", jobs: 1 }]);
    expect(github.eventOf(run)).toMatchObject({
      workflow_run: { conclusion: "failure", head_branch: "autofix/x", pull_requests: [{ number: 2 }] },
    });
  });
});

describe("the agent", () => {
  it("works for people who may write, and for nobody else", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    github.people.comment(2, "github-actions[bot]", "@copilot please");
    github.people.comment(2, "mona", "@copilot please");
    expect(() => github.agent.starts(2)).toThrow("Nobody has asked");
    const order = github.people.comment(2, "octocat", "@copilot /fix please");
    github.agent.starts(2);
    expect(order.reactions).toMatchObject([{ content: "eyes", login: "Copilot" }]);
    const sessionOf = () => shown(stage).find(({ event }) => event === "dynamic");
    expect(sessionOf()).toMatchObject({ status: "in_progress", conclusion: null, isOfHead: true });
    github.agent.finishes(2, { well: false });
    expect(sessionOf()).toMatchObject({ status: "completed", conclusion: "failure" });
  });

  it("commits as GitHub shows it: by its bot, signed, with who asked as co-author", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    github.people.comment(2, "octocat", "@copilot /fix please");
    github.agent.pushes(2, { "a.txt": "two\n" });
    const [, commit] = z.array(z.looseObject({})).parse((await stage.ask("GET", "pulls/2/commits")).json);
    expect(commit).toMatchObject({
      author: { login: "Copilot", type: "Bot" },
      commit: {
        author: { name: "copilot-swe-agent[bot]", email: "198982749+Copilot@users.noreply.github.com" },
        message: expect.stringMatching(/\nCo-authored-by: octocat <\d+\+octocat@users\.noreply\.github\.com>$/),
        verification: { verified: true },
      },
    });
  });
});

describe("people", () => {
  it("review what is there, and are asked no more", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    await stage.ask("POST", "pulls/2/requested_reviewers", { reviewers: ["octocat"] });
    github.people.review(2, "CHANGES_REQUESTED", { body: "no", comments: [{ path: "a.txt", line: 1, body: "why?" }] });
    const [review] = z.array(z.looseObject({ id: z.int() })).parse((await stage.ask("GET", "pulls/2/reviews")).json);
    expect(review).toMatchObject({ state: "CHANGES_REQUESTED", commit_id: github.state.git.branch("autofix/x") });
    expect((await stage.ask("GET", `pulls/2/reviews/${String(review?.id)}/comments`)).json).toMatchObject([
      { path: "a.txt", body: "why?" },
    ]);
    expect((await stage.ask("GET", "pulls/2")).json).toMatchObject({ requested_reviewers: [] });
  });

  it.each([
    ["main", "closed"],
    ["release", "open"],
  ])("merge into %s, and the issue that it fixes is %s", async (base, state) => {
    const stage = await withPullRequest();
    await using github = stage.github;
    github.commit("release", { "b.txt": "b\n" });
    await stage.ask("PATCH", "pulls/2", { base });
    github.people.merge(2);
    expect(github.state.issues).toMatchObject([{ state }, { state: "closed", pull: { draft: false } }]);
    expect(github.eventOfClosing(2)).toMatchObject({ pull_request: { merged: true, base: { ref: base } } });
  });

  it("close a pull request with its branch", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    github.people.deleteBranch("autofix/x");
    const events = z
      .array(z.looseObject({ event: z.string() }))
      .parse((await stage.ask("GET", "issues/2/timeline")).json);
    expect(events.map(({ event }) => event)).toEqual(["committed", "head_ref_deleted", "closed"]);
    expect(github.eventOfClosing(2)).toMatchObject({ pull_request: { merged: false }, sender: { login: "octocat" } });
  });

  it("keep the work that they put on a branch of ours", async () => {
    const stage = await withPullRequest();
    await using github = stage.github;
    github.commit("autofix/x", { "a.txt": "mine\n" }, { login: "mona" });
    await stage.ask("DELETE", "git/refs/heads%2Fautofix%2Fx");
    expect(github.violations).toEqual([expect.stringContaining("deletes a branch that others worked on")]);
  });
});
