import { describe, expect, it } from "vitest";
import { clientOf } from "./client.ts";
import { startGitHub, type GitHub, type GitHubOptions } from "./github-double/start.ts";
import type { Permissions, TokenKind } from "./github-double/tokens.ts";

const allOfThem: Permissions = { contents: "write", issues: "write", pull_requests: "write", actions: "write" };

function jobClient(github: GitHub, permissions: Permissions = allOfThem, kind: TokenKind = "github-token") {
  return clientOf(github, github.declareToken({ kind, login: "github-actions[bot]", permissions }));
}

/** A double with a branch that holds one more commit than main. */
async function withBranch(options: GitHubOptions = {}): Promise<GitHub> {
  const github = await startGitHub(options);
  github.commit("autofix/x", { "README.md": "# Mended\n" });
  return github;
}

const draft = { title: "Fix", head: "autofix/x", base: "main", body: "", draft: true };

describe("permissions", () => {
  const demands: readonly (readonly [Permissions, string, string, unknown])[] = [
    [{ issues: "read" }, "POST", "issues", { title: "t" }],
    [{ contents: "write" }, "POST", "pulls", draft],
    [{ contents: "read" }, "POST", "git/refs", { ref: "refs/heads/y", sha: "0".repeat(40) }],
    [{ contents: "write" }, "GET", "actions/runs/1/jobs", undefined],
    [{ issues: "write" }, "GET", "contents/README.md", undefined],
    [{ actions: "write" }, "GET", "check-runs/1/annotations", undefined],
    [{ contents: "read" }, "GET", "issues", undefined],
  ];
  it.each(demands)("with %j alone, %s %s is refused", async (permissions, method, path, body) => {
    await using github = await withBranch();
    const reply = await jobClient(github, permissions)(method, path, body);
    expect(reply.status).toBe(403);
    expect(reply.json).toMatchObject({ message: "Resource not accessible by integration", status: "403" });
  });

  it("tells a person's token apart, and hides what its owner can't see", async () => {
    await using github = await startGitHub();
    const blind = github.declareToken({ kind: "user", login: "mona", permissions: {} });
    const stranger = github.declareToken({ kind: "user", login: "eve", permissions: allOfThem, seesRepository: false });
    const refused = await clientOf(github, blind)("GET", "issues");
    expect(refused.json).toMatchObject({ message: "Resource not accessible by personal access token" });
    expect((await clientOf(github, stranger)("GET", "issues")).status).toBe(404);
    const unknown = await clientOf(github, { value: "ghs_unknown" })("GET", "issues");
    expect(unknown.json).toMatchObject({ message: "Bad credentials" });
  });

  it("lets pull-request permission comment on a pull request but not on an issue", async () => {
    await using github = await withBranch();
    const call = jobClient(github, { pull_requests: "write", contents: "write" });
    github.openIssue({ author: "octocat", title: "t" });
    await call("POST", "pulls", draft);
    expect((await call("POST", "issues/1/comments", { body: "x" })).status).toBe(403);
    expect((await call("POST", "issues/2/comments", { body: "x" })).status).toBe(201);
  });

  it("lets any token read a public repository, and none write without permission", async () => {
    await using github = await startGitHub({ settings: { private: false } });
    const call = jobClient(github, {});
    expect((await call("GET", "contents/README.md")).status).toBe(200);
    expect((await call("GET", "actions/permissions/workflow")).status).toBe(403);
    expect((await call("POST", "issues", { title: "t" })).status).toBe(403);
  });

  it("keeps workflow files from tokens without that permission", async () => {
    await using github = await startGitHub();
    const tree = { tree: [{ path: ".github/workflows/ci.yml", mode: "100644", type: "blob", content: "on: push" }] };
    const refused = await jobClient(github)("POST", "git/trees", tree);
    expect(refused.json).toMatchObject({ message: "Resource not accessible by integration" });
    const allowed = await jobClient(github, { ...allOfThem, workflows: "write" }, "app")("POST", "git/trees", tree);
    expect(allowed.status).toBe(201);
  });
});

describe("pull requests", () => {
  const refusals: readonly (readonly [string, GitHubOptions, object, number, string])[] = [
    [
      "the setting forbids it",
      { settings: { actionsMayCreatePullRequests: false } },
      {},
      403,
      "GitHub Actions is not permitted to create or approve pull requests.",
    ],
    [
      "drafts are not supported",
      { settings: { draftPullRequests: false } },
      {},
      422,
      "Draft pull requests are not supported in this repository.",
    ],
    ["the branch has no commits", {}, { head: "main" }, 422, "No commits between main and main"],
    ["there is no such branch", {}, { head: "nowhere" }, 422, '"field":"head","code":"invalid"'],
    ["the body is too long", {}, { body: "x".repeat(65_537) }, 422, "body is too long (maximum is 65536 characters)"],
    ["the title is too long", {}, { title: "x".repeat(257) }, 422, "title is too long (maximum is 256 characters)"],
  ];
  it.each(refusals)("are refused when %s", async (_, options, change, status, text) => {
    await using github = await withBranch(options);
    const reply = await jobClient(github)("POST", "pulls", { ...draft, ...change });
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(text);
  });

  it("exist once per branch", async () => {
    await using github = await withBranch();
    const call = jobClient(github);
    expect((await call("POST", "pulls", draft)).status).toBe(201);
    const second = await call("POST", "pulls", draft);
    expect(second.json).toMatchObject({
      errors: [{ message: "A pull request already exists for octo-org:autofix/x." }],
    });
  });

  it("take an empty diff unless the repository is told to refuse it", async () => {
    await using github = await startGitHub();
    const { git } = github.state;
    const main = git.commit(git.branch("main") ?? "");
    if (main === null) throw new Error("There is no main");
    const sha = git.writeCommit({ ...main, parents: [main.sha], message: "Nothing" });
    git.moveRef("refs/heads/autofix/x", sha, null);
    github.state.settings.refusesEmptyDiff = true;
    expect((await jobClient(github)("POST", "pulls", draft)).text).toContain("No commits between main and autofix/x");
    github.state.settings.refusesEmptyDiff = false;
    expect((await jobClient(github)("POST", "pulls", draft)).status).toBe(201);
  });
});

describe("issues", () => {
  it("are refused without a title, with too long a body, or where they are switched off", async () => {
    await using github = await startGitHub();
    const call = jobClient(github);
    expect((await call("POST", "issues", { title: " " })).json).toMatchObject({ errors: [{ code: "missing_field" }] });
    const long = await call("POST", "issues", { title: "t", body: "x".repeat(65_537) });
    expect(long.json).toMatchObject({ errors: [{ message: "body is too long (maximum is 65536 characters)" }] });
    github.state.settings.issues = false;
    expect((await call("POST", "issues", { title: "t" })).status).toBe(410);
    expect(github.violations).toEqual([]);
  });

  it("get labels that are missing made for them, and drop assignees who are no collaborators", async () => {
    await using github = await startGitHub();
    const call = jobClient(github);
    const draft = { title: "t", labels: ["auto-heal"], assignees: ["octocat", "eve"] };
    await call("POST", "issues", draft);
    expect(github.state.issues).toMatchObject([{ labels: ["auto-heal"], assignees: ["octocat"] }]);
    const assignment = { assignees: ["copilot-swe-agent[bot]"] };
    expect((await call("POST", "issues/1/assignees", assignment)).status).toBe(403);
  });
});

describe("refs, labels and lists", () => {
  it("gives a ref to one of two creators", async () => {
    await using github = await startGitHub();
    const call = jobClient(github);
    const ref = { ref: "refs/heads/autofix/y", sha: github.state.git.branch("main") };
    const replies = await Promise.all([call("POST", "git/refs", ref), call("POST", "git/refs", ref)]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
    expect(replies.map(({ text }) => text).join()).toContain("Reference already exists");
  });

  it("refuses labels that are too long or there already", async () => {
    await using github = await startGitHub();
    const call = jobClient(github);
    const name = "x".repeat(51);
    expect((await call("POST", "labels", { name })).json).toMatchObject({ errors: [{ value: name, code: "invalid" }] });
    await call("POST", "labels", { name: "auto-heal" });
    expect((await call("POST", "labels", { name: "auto-heal" })).json).toMatchObject({
      errors: [{ code: "already_exists" }],
    });
  });

  it("pages every list and links the pages", async () => {
    await using github = await startGitHub();
    for (let count = 0; count < 35; count += 1) github.openIssue({ author: "octocat", title: `Issue ${count}` });
    const call = jobClient(github);
    const first = await call("GET", "issues?state=all");
    expect(first.json).toHaveLength(30);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const second = await call("GET", next.replace(github.apiUrl, ""));
    expect(second.json).toHaveLength(5);
    expect(second.headers.get("link")).not.toContain('rel="next"');
    expect((await call("GET", "issues?per_page=100")).headers.get("link")).toBeNull();
  });
});

describe("violations", () => {
  it.each([
    ["an unknown route", "GET", "stargazers", undefined, "no such operation"],
    [
      "a missing property",
      "POST",
      "pulls",
      { title: "x", head: "autofix/x", draft: true },
      "must have required property 'base'",
    ],
    ["a misspelt property", "POST", "issues", { title: "x", label: ["y"] }, "must NOT have additional properties"],
    ["an unknown query", "GET", "issues?page_size=5", undefined, "must NOT have additional properties"],
    ["a merge", "PUT", "pulls/1/merge", {}, "merges a pull request"],
    ["a review", "POST", "pulls/1/reviews", { event: "APPROVE" }, "reviews a pull request"],
    ["an approved run", "POST", "actions/runs/1/approve", undefined, "approves a workflow run"],
    ["a pull request that is no draft", "POST", "pulls", { ...draft, draft: false }, "no draft"],
    ["a moved default branch", "PATCH", "git/refs/heads%2Fmain", { sha: "0".repeat(40) }, "moves the default branch"],
    ["a GraphQL query", "POST", "/graphql", { query: "mutation { markPullRequestReadyForReview }" }, "lifts a draft"],
  ])("record %s", async (_, method, path, body, story) => {
    await using github = await withBranch();
    await jobClient(github)(method, path, body);
    expect(github.violations.join("\n")).toContain(story);
  });

  it("are empty for a well-formed request", async () => {
    await using github = await withBranch();
    await jobClient(github)("POST", "pulls", draft);
    expect(github.violations).toEqual([]);
  });
});
