import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Permissions } from "../harness/github-double/tokens.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { cloneFrom } from "../harness/workflow-driver/checkout.ts";
import { files, type Stage, story, withInput } from "./stage.ts";

const ci = ".github/workflows/ci.yml";
const workflow = `name: CI
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make out
      - uses: actions/upload-artifact@v3
        with:
          name: out
          path: out
`;
const repository = { files: { ...files, [ci]: workflow } };

/** What the service says to a retired version: github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions. */
const retired =
  "This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`. Learn more: https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/";
const failed = { jobs: [{ name: "build", log: `2026-01-01T00:00:00.0000000Z ##[error]${retired}\n` }] };

const edit = withInput("workflow-token", "${{ secrets.WORKFLOW_TOKEN }}");
const secretsOf = ({ github }: Stage, permissions: Permissions) => ({
  WORKFLOW_TOKEN: github.declareToken({ kind: "user", login: "octocat", permissions }).value,
});
const mayPush = { contents: "write", workflows: "write" } as const;

/** The workflow file after the issue's patch was saved and applied, as its readers are told to. */
async function patched({ github, issues }: Stage): Promise<string> {
  const [, patch = ""] = /\n```diff\n([\s\S]*?\n)```\n/.exec(issues()[0]?.body ?? "") ?? [];
  await using folder = temporaryFolder("clone");
  const clone = path.join(folder.path, "clone");
  await cloneFrom(github, clone, "main");
  writeFileSync(path.join(clone, "heal.patch"), patch);
  for (const args of [["--check"], []])
    execFileSync("git", ["apply", ...args, "heal.patch"], { cwd: clone, stdio: "pipe" });
  return readFileSync(path.join(clone, ci), "utf8");
}

const healed = expect.stringMatching(/actions\/upload-artifact@v[4-9]\n/);

describe("a fix of a workflow file", () => {
  it.concurrent(
    "without a workflow-token is a patch in the issue that applies as it stands",
    story(repository, async (stage) => {
      const { outcome, outputs } = await stage.heal(stage.failedRun(failed));
      expect([outcome, outputs["fix-type"], outputs["result"]]).toEqual(["success", "action-major", "created"]);
      expect([stage.branches(), stage.pullRequests()]).toEqual([[], []]);
      expect(stage.issues()[0]?.body).toContain("There is a fix, but the token may not push it.");
      expect(stage.issues()[0]?.body).toContain("run `git apply heal.patch`");
      expect(await patched(stage)).toEqual(healed);
    }),
  );

  it.concurrent(
    "with one is a draft pull request, whose commit repeats nothing of the log under that person's name",
    story(repository, async (stage) => {
      const { github } = stage;
      const { outputs } = await stage.heal(stage.failedRun(failed), { edit, secrets: secretsOf(stage, mayPush) });
      expect(outputs).toMatchObject({ result: "created", "pull-request-number": "2" });
      const [branch = ""] = stage.branches();
      expect(github.read(branch, ci)).toEqual(healed);
      expect(stage.pullRequests()[0]).toMatchObject({ author: "github-actions[bot]", pull: { draft: true, branch } });
      expect(github.state.git.commit(branch)?.message).toMatch(
        /^Heal a failure of category action-resolution\n\nThe draft pull request of this branch says why\.\n\n- `\.github\/workflows\/ci\.yml`\n\nHealing-Run: \d+ \(attempt 1\)\nHealing-By: auto-heal\n*$/,
      );
      const byPerson = github.calls.filter(({ login }) => login === "octocat").map(({ operation }) => operation);
      expect(byPerson).toEqual(["git/create-tree", "git/create-commit", "git/create-ref"]);
    }),
  );

  it.concurrent(
    "that is refused to the workflow-token is in the issue, and is pushed once it may be",
    story(repository, async (stage) => {
      const refused = { edit, secrets: secretsOf(stage, { contents: "write" }) };
      const { outcome, outputs, summary } = await stage.heal(stage.failedRun(failed), refused);
      expect([outcome, outputs["result"], outputs["branch"]]).toEqual(["success", "created", ""]);
      expect([stage.branches(), stage.pullRequests()]).toEqual([[], []]);
      for (const text of [summary, stage.issues()[0]?.body]) {
        expect(text).toContain("the token may not change files under .github/workflows/");
        expect(text).toContain("workflows: write");
      }
      expect(await patched(stage)).toEqual(healed);

      const granted = { edit, secrets: secretsOf(stage, mayPush) };
      const next = await stage.heal(stage.failedRun(failed), granted);
      expect(next.outputs).toMatchObject({ result: "updated", "issue-number": "1", "pull-request-number": "2" });
      expect(stage.branches()).toHaveLength(1);
      expect(stage.issues()[0]?.body).not.toContain("could not be pushed");
      expect(stage.issues()[0]?.body).toContain("**Seen 2 times.**");
    }),
  );
});
