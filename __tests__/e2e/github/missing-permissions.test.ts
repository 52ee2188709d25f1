import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { call } from "../../../src/github/call.ts";
import type { Client } from "../../../src/github/client.ts";
import { operation, type OperationName, operations } from "../../../src/github/operations.ts";
import { type GitHub, startGitHub } from "../harness/github-double/start.ts";
import type { Permission, Permissions } from "../harness/github-double/tokens.ts";
import { clientOn } from "./stage.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";

/** Something for every parameter of a path. */
const inPath: Readonly<Record<string, string | number>> = {
  archive_format: "zip",
  assignee: "octocat",
  attempt_number: 1,
  basehead: "main...main",
  branch: "main",
  check_run_id: 1,
  commit_sha: sha,
  file_sha: sha,
  name: "auto-heal",
  path: "README.md",
  pull_number: 1,
  ref: "heads/autofix/a",
  task_id: "1",
  tree_sha: sha,
  username: "octocat",
  workflow_id: "ci.yml",
};

/** What a request has to say besides. */
const inBody: Partial<Readonly<Record<OperationName, Readonly<Record<string, unknown>>>>> = {
  "agent-tasks/create-task-in-repo": { prompt: "Please." },
  "git/create-commit": { message: "Fix", tree: sha, parents: [sha] },
  "git/create-ref": { ref: "refs/heads/autofix/a", sha },
  "git/create-tree": { tree: [{ path: "a", mode: "100644", type: "blob", content: "a" }] },
  "issues/add-assignees": { assignees: ["octocat"] },
  "issues/add-labels": { labels: ["auto-heal"] },
  "issues/create": { title: "It fails" },
  "issues/create-comment": { body: "Why." },
  "issues/create-label": { name: "auto-heal" },
  "pulls/create": { head: "autofix/a", base: "main", title: "Fix", draft: true },
  "pulls/request-reviewers": { reviewers: ["octocat"] },
  "reactions/list-for-issue-comment": { content: "eyes" },
};

/** A GitHub with one of everything that a path may name. */
async function startFull(): Promise<{ readonly github: GitHub; readonly ids: Readonly<Record<string, number>> }> {
  const github = await startGitHub();
  const run = github.addRun({ conclusion: "failure", jobs: [{ name: "build", log: "" }] });
  const issue = github.openIssue({ author: "octocat", title: "It fails" });
  const comment_id = github.state.nextId();
  const at = github.state.now();
  issue.comments.push({ id: comment_id, author: "octocat", body: "Why.", createdAt: at, updatedAt: at, reactions: [] });
  const job_id = run.attempts[0]?.jobs[0]?.id ?? 0;
  return { github, ids: { run_id: run.id, job_id, issue_number: issue.number, comment_id, artifact_id: 1 } };
}

const every: Permissions = {
  actions: "write",
  agent_tasks: "write",
  checks: "write",
  contents: "write",
  issues: "write",
  pull_requests: "write",
};

/** A permission without one scope; of issues and pull requests, on which either serves, without both. */
function without(scope: string): Permissions {
  const gone: readonly string[] = /^(?:issues|pull-requests)$/.test(scope)
    ? ["issues", "pull_requests"]
    : [scope.replaceAll("-", "_")];
  return Object.fromEntries(Object.entries(every).filter(([name]) => !gone.includes(name)));
}

/** The same with that scope to be read only. */
function readOnly(scope: string): Permissions {
  const lowered: Partial<Record<Permission, "read">> = { issues: "read", pull_requests: "read", contents: "read" };
  return {
    ...without(scope),
    ...Object.fromEntries(Object.entries(lowered).filter(([name]) => !(name in without(scope)))),
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the double judges the parameters
const ask = call as (client: Client, name: OperationName, parameters: object) => Promise<unknown>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
const names = (Object.keys(operations) as readonly OperationName[]).filter(
  (name) => operation(name).permission !== null,
);

describe("a token without the permission for a request", () => {
  it("is told which it lacks, whatever the request, and which line to add", { timeout: 120_000 }, async () => {
    const { github, ids } = await startFull();
    await using _ = github;
    for (const name of names) {
      const { route, permission, part } = operation(name);
      const [scope = "", level = ""] = (permission ?? "").split(": ");
      const isPersonal = part === "handoff";
      const holder = isPersonal ? ({ kind: "user", login: "octocat" } as const) : {};
      const placeholders = [...route.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => key);
      const path = placeholders
        .filter((key) => key !== "owner" && key !== "repo")
        .map((key) => [key, ids[key] ?? inPath[key]] as const);
      expect(path.filter(([, value]) => value === undefined)).toEqual([]);
      const parameters = { ...Object.fromEntries(path), ...inBody[name] };
      for (const permissions of level === "write" ? [without(scope), readOnly(scope)] : [without(scope)]) {
        const client = clientOn(github, { ...holder, permissions }, { parts: [part] });
        const error: unknown = await ask(client, name, parameters).catch((thrown: unknown) => thrown);
        const line = isPersonal
          ? `Give the token the permission ${permission}.`
          : `Add \`${permission}\` to the job's \`permissions:\``;
        const told = error instanceof UserError ? `${error.code}: ${error.sentence}` : error;
        expect([name, told]).toEqual([name, expect.stringMatching(/^not-permitted: /)]);
        expect([name, told]).toEqual([name, expect.stringContaining(line)]);
      }
    }
    expect(github.violations).toEqual([]);
  });
});
