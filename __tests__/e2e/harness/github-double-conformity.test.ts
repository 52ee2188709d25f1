import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { clientOf } from "./client.ts";
import { startGitHub } from "./github-double/start.ts";

const slice = z
  .object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })
  .parse(JSON.parse(readFileSync("fixtures/openapi/github.json", "utf8")));
const operations = Object.values(slice.paths).flatMap((item) =>
  Object.values(item).map(({ operationId }) => operationId),
);

const withSha = z.looseObject({ sha: z.string() });
const withId = z.looseObject({ id: z.union([z.string(), z.number()]) });

it("answers every operation of the slice with what GitHub describes", { timeout: 60_000 }, async () => {
  await using github = await startGitHub({
    settings: { copilot: true },
    collaborators: { hubot: "write" },
    files: {
      "README.md": "# Widgets\n",
      "run.sh": { content: "#!/bin/sh\n", mode: "100755" },
      link: { content: "README.md", mode: "120000" },
      "src/a b.txt": "text",
    },
  });
  const { value } = github.declareToken({
    kind: "user",
    login: "octocat",
    permissions: {
      actions: "write",
      administration: "read",
      agent_tasks: "write",
      checks: "read",
      contents: "write",
      issues: "write",
      pull_requests: "write",
    },
  });
  const call = clientOf(github, { value });
  const expectStatus = async (status: number, method: string, path: string, body?: unknown) => {
    const reply = await call(method, path, body);
    expect([path, reply.status, reply.text.slice(0, 200)]).toEqual([path, status, expect.anything()]);
    return reply.json;
  };
  const run = github.addRun({
    conclusion: "failure",
    artifacts: [{ name: "auto-heal-report-1", files: { "report.json": "{}" } }],
    jobs: [{ name: "test / unit", steps: [{ name: "Test" }], annotations: [{ path: "a.ts", message: "boom" }] }],
  });
  const job = run.attempts[0]?.jobs[0]?.id ?? 0;
  const artifact = run.artifacts[0]?.id ?? 0;
  const base = github.state.git.branch("main") ?? "";
  const tasks = `/agents/repos/${github.repository}/tasks`;
  const reads: readonly (readonly [number, string])[] = [
    [200, "/user"],
    [200, `/repos/${github.repository}`],
    [200, "collaborators/hubot/permission"],
    [204, "assignees/copilot-swe-agent%5Bbot%5D"],
    [200, "branches/main"],
    [200, `actions/runs/${run.id}`],
    [200, `actions/runs/${run.id}/attempts/1`],
    [200, `actions/runs/${run.id}/jobs?filter=latest&per_page=100`],
    [200, `actions/runs/${run.id}/attempts/1/jobs`],
    [302, `actions/jobs/${job}/logs`],
    [302, `actions/runs/${run.id}/logs`],
    [302, `actions/runs/${run.id}/attempts/1/logs`],
    [200, `actions/runs/${run.id}/artifacts?name=auto-heal-report-1`],
    [200, `actions/artifacts/${artifact}`],
    [302, `actions/artifacts/${artifact}/zip`],
    [200, "actions/workflows/ci.yml/runs?branch=main&status=failure"],
    [200, "actions/runs?branch=main&event=push&created=%3E%3D2026-01-01"],
    [200, "actions/permissions/workflow"],
    [200, `check-runs/${job}`],
    [200, `check-runs/${job}/annotations`],
    [200, "commits/main/check-runs"],
    [200, "contents/README.md"],
    [200, "contents/link"],
    [200, "contents/src"],
    [200, "contents/src%2Fa%20b.txt?ref=main"],
    [200, "commits?path=README.md&per_page=1"],
    [200, "commits/main"],
    [200, "commits/main/pulls"],
    [200, "git/ref/heads%2Fmain"],
    [200, "git/ref/heads/main"],
    [200, "git/matching-refs/heads%2F"],
    [200, "git/trees/main?recursive=1"],
    [200, `git/commits/${base}`],
    [200, "compare/main...main"],
  ];
  for (const [status, path] of reads) await expectStatus(status, "GET", path);

  const blob = withSha.parse(await expectStatus(201, "POST", "git/blobs", { content: "bmV3", encoding: "base64" })).sha;
  await expectStatus(200, "GET", `git/blobs/${blob}`);
  const entries = [
    { path: "new.txt", mode: "100644", type: "blob", sha: blob },
    { path: "README.md", mode: "100644", type: "blob", sha: null },
  ];
  const tree = withSha.parse(await expectStatus(201, "POST", "git/trees", { base_tree: base, tree: entries })).sha;
  const draft = { message: "Fix", tree, parents: [base] };
  const commit = withSha.parse(await expectStatus(201, "POST", "git/commits", draft)).sha;
  await expectStatus(201, "POST", "git/refs", { ref: "refs/heads/autofix/x", sha: commit });
  await expectStatus(200, "PATCH", "git/refs/heads%2Fautofix%2Fx", { sha: commit, force: true });

  await expectStatus(201, "POST", "issues", { title: "CI fails", body: "why", labels: ["auto-heal"] });
  await expectStatus(200, "PATCH", "issues/1", { state: "closed", state_reason: "completed" });
  await expectStatus(200, "GET", "issues/1");
  await expectStatus(200, "GET", "issues?state=all&labels=auto-heal&per_page=100");
  const assignment = { assignees: ["copilot-swe-agent[bot]"], agent_assignment: { target_repo: github.repository } };
  await expectStatus(201, "POST", "issues/1/assignees", assignment);
  await expectStatus(204, "GET", "issues/1/assignees/copilot-swe-agent%5Bbot%5D");

  const pull = { title: "Fix CI", head: "autofix/x", base: "main", body: "how", draft: true };
  await expectStatus(201, "POST", "pulls", pull);
  await expectStatus(200, "PATCH", "pulls/2", { body: "how else" });
  await expectStatus(201, "POST", "pulls/2/requested_reviewers", { reviewers: ["hubot"] });
  await expectStatus(201, "POST", "labels", { name: "kind", color: "ff0000", description: "what" });
  await expectStatus(200, "GET", "labels/kind");
  await expectStatus(200, "GET", "labels");
  await expectStatus(200, "POST", "issues/2/labels", { labels: ["kind", "new"] });
  await expectStatus(200, "DELETE", "issues/2/labels/kind");
  const comment = withId.parse(await expectStatus(201, "POST", "issues/2/comments", { body: "hi" })).id;
  await expectStatus(200, "PATCH", `issues/comments/${comment}`, { body: "ho" });
  const seen = github.state.issues[1]?.comments[0];
  if (seen !== undefined) github.people.react(seen, "Copilot", "eyes");
  github.people.event(2, "copilot_work_started", "Copilot");
  const told = { login: "hubot", body: "no", comments: [{ path: "new.txt", line: 1, body: "why?" }] };
  const review = github.people.review(2, "CHANGES_REQUESTED", told);
  const later = [
    `issues/comments/${comment}`,
    `issues/comments/${comment}/reactions`,
    "issues/comments?sort=updated&direction=desc",
    "issues/2/timeline",
    "issues/2/comments",
    "pulls",
    "pulls/2",
    "pulls/2/requested_reviewers",
    "pulls/2/reviews",
    `pulls/2/reviews/${review.id}/comments`,
    "pulls/2/comments",
    "pulls/2/files",
    "pulls/2/commits",
    "compare/main...autofix%2Fx",
  ];
  for (const path of later) await expectStatus(200, "GET", path);
  const work = { prompt: "Fix it", head_ref: "autofix/x", base_ref: "main" };
  const task = withId.parse(await expectStatus(201, "POST", tasks, work)).id;
  await expectStatus(200, "GET", `${tasks}/${task}`);
  await expectStatus(200, "GET", tasks);
  await expectStatus(201, "POST", `actions/runs/${run.id}/rerun-failed-jobs`);
  await expectStatus(204, "POST", "actions/workflows/ci.yml/dispatches", { ref: "main" });
  await expectStatus(204, "DELETE", `issues/comments/${comment}`);
  await expectStatus(204, "DELETE", "git/refs/heads%2Fautofix%2Fx");

  expect(github.state.issues[1]?.state).toBe("closed");
  expect(github.violations).toEqual([]);
  const asked = new Set(github.calls.map(({ operation }) => operation));
  expect(operations.filter((operation) => !asked.has(operation))).toEqual([]);
});
