import { describe, expect, it } from "vitest";
import { permissionsScope } from "../../../src/fixes/permissions-scope.ts";
import { repository } from "./repository.ts";
import { failureOf, heal as healWith, job } from "./heal-workflow.ts";

const refusedPage = (page: string) =>
  `##[error]Unhandled error: HttpError: Resource not accessible by integration - https://docs.github.com/rest/${page}`;
const comment = refusedPage("issues/comments#create-an-issue-comment");
const script = "      - uses: actions/github-script@v8\n        with:\n          script: say()\n";
const heal = (workflow: string, log = comment, step = "actions/github-script@v8") =>
  healWith(permissionsScope, { workflow, step, log: [log] });
const head = (permissions: string) => `    runs-on: ubuntu-latest\n${permissions}`;

describe("permissions-scope heals", () => {
  it("a job that has a block, by one line", async () => {
    expect(await heal(job(script, head("    permissions:\n      contents: read # to check out\n")))).toEqual([
      "+       issues: write",
    ]);
  });

  it("a job that may read only, by raising the one level", async () => {
    expect(await heal(job(script, head("    permissions: { contents: read, issues: read }\n")))).toEqual([
      "-     permissions: { contents: read, issues: read }",
      "+     permissions: { contents: read, issues: write }",
    ]);
  });

  it("a job that may do nothing", async () => {
    expect(await heal(job(script, head("    permissions: {}\n")))).toEqual([
      "-     permissions: {}",
      "+     permissions: { issues: write }",
    ]);
  });

  it("a job under the workflow's block, by a block that repeats it", async () => {
    const workflow = job(script).replace("\njobs:", "\npermissions:\n  contents: read\n  id-token: write\n\njobs:");
    expect(await heal(workflow)).toEqual([
      "+     permissions:",
      "+       contents: read",
      "+       id-token: write",
      "+       issues: write",
    ]);
  });

  it("a job without any block, by one that repeats the restricted default, the only one that refuses", async () => {
    expect(await heal(job(script))).toEqual([
      "+     permissions:",
      "+       contents: read",
      "+       packages: read",
      "+       issues: write",
    ]);
  });

  it.each<[string, string, string, string]>([
    [
      "the page that documents the request",
      "actions/github-script@v8",
      refusedPage("checks/runs#create-a-check-run"),
      "checks: write",
    ],
    [
      "a request that only looks",
      "actions/github-script@v8",
      refusedPage("actions/artifacts#list-artifacts-for-a-repository"),
      "actions: read",
    ],
    [
      "the action",
      "softprops/action-gh-release@v2",
      "##[error]Resource not accessible by integration",
      "contents: write",
    ],
  ])("tells the scope by %s", async (_, uses, log, scope) => {
    const workflow = job(`      - uses: ${uses}\n`, head("    permissions:\n      id-token: write\n"));
    expect(await heal(workflow, log, uses)).toEqual([`+       ${scope}`]);
  });

  it("tells the scope by gh's command, and a refused push", async () => {
    const run = (command: string) => job(`      - run: ${command}\n`, head("    permissions:\n      contents: read\n"));
    const refusedByGh = "HTTP 403: Resource not accessible by integration (https://api.github.com/repos/o/r/releases)";
    expect(await heal(run("gh release create v1"), refusedByGh, "gh release create v1")).toEqual([
      "-       contents: read",
      "+       contents: write",
    ]);
    const denied = "remote: Permission to octo-org/app.git denied to github-actions[bot].";
    expect(await heal(run("git push"), denied, "git push")).toEqual([
      "-       contents: read",
      "+       contents: write",
    ]);
  });

  it("names the permission, so that the guard lets this one through", async () => {
    const workflow = job(script);
    const failure = failureOf({ workflow, step: "actions/github-script@v8", log: [comment] });
    const files = repository({ ".github/workflows/ci.yml": workflow });
    const result = await permissionsScope.propose(failure, files, { workflowPath: ".github/workflows/ci.yml" });
    expect(result).toMatchObject({ kind: "fix", asked: { scope: "issues", level: "write" } });
  });
});

describe("permissions-scope refuses", () => {
  const refusal = "Resource not accessible by integration";
  it.each<[string, string, string, RegExp]>([
    ["a request that the log does not name", job(script), `HttpError: ${refusal}`, /does not tell which permission/],
    ["a page about reading and writing", job(script), refusedPage("issues/comments"), /does not tell which permission/],
    [
      "what no token of a workflow can have",
      job(script),
      refusedPage("repos/repos#update-a-repository"),
      /does not tell which permission/,
    ],
    [
      "a scope that the job has",
      job(script, head("    permissions:\n      issues: write\n")),
      comment,
      /has `issues: write` already/,
    ],
    [
      "a job that may read everything",
      job(script, head("    permissions: read-all\n")),
      comment,
      /has to be written out/,
    ],
    [
      "a workflow that may do everything",
      job(script).replace("\njobs:", "\npermissions: write-all\njobs:"),
      comment,
      /has to be written out/,
    ],
    [
      "a token of someone's own",
      job(script.replace("say()", "say()\n          github-token: ${{ secrets.BOT }}")),
      comment,
      /a token of its own/,
    ],
    [
      "a token of an app",
      job(script.replace("say()", "say()\n          github-token: ${{ steps.app.outputs.token }}")),
      comment,
      /a token of its own/,
    ],
    [
      "a push from a job with another repository",
      job(
        "      - uses: actions/checkout@v6\n        with: { repository: octo-org/site }\n      - uses: actions/github-script@v8\n",
      ),
      "remote: Permission to octo-org/site.git denied to github-actions[bot].",
      /another repository/,
    ],
  ])("%s", async (_, workflow, log, reason) => {
    expect((await heal(workflow, log)).join()).toMatch(reason);
  });

  it("a called workflow, which its caller limits", async () => {
    const workflow = "on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n";
    const called = job(script).replace("on: push", "on: workflow_call");
    const reason = await healWith(permissionsScope, {
      workflow,
      step: "actions/github-script@v8",
      job: "call / test",
      log: [comment],
      files: { ".github/workflows/called.yml": called },
    });
    expect(reason.join()).toMatch(/its caller/);
  });
});
