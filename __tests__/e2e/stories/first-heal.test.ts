import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { cloneFrom } from "../harness/workflow-driver/checkout.ts";
import { failures, story } from "./stage.ts";

const branchForm = /^autofix\/ci\/[a-z-]+\/\d{8}-\d{6}$/;

describe("a new failure", () => {
  it.concurrent(
    "gets an issue and a draft pull request that heals it",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const run = failedRun();
      const { outcome, outputs, summary } = await heal(run);
      expect(outcome).toBe("success");
      const [issue] = stage.issues();
      const [pull] = stage.pullRequests();
      const [branch = ""] = stage.branches();
      expect(github.state.issues).toHaveLength(2);
      expect(issue).toMatchObject({ title: "CI / build: A script may not be executed", labels: ["auto-heal"] });
      expect(pull).toMatchObject({
        author: "github-actions[bot]",
        title: "Make build.sh executable",
        labels: ["auto-heal"],
        pull: { draft: true, base: "main", branch },
      });
      expect(pull?.body).toContain(`Fixes #${issue?.number}\n`);
      expect(branch).toMatch(branchForm);
      expect(outputs).toMatchObject({
        outcome: "failed",
        category: "permission",
        decision: "auto-fix",
        "fix-type": "file-mode",
        result: "created",
        "issue-number": "1",
        "issue-url": "https://github.com/octo-org/widgets/issues/1",
        branch,
        "pull-request-number": "2",
        "pull-request-url": "https://github.com/octo-org/widgets/pull/2",
        "agent-state": "not-asked",
      });
      expect(summary).toContain("Draft pull request: [#2](https://github.com/octo-org/widgets/pull/2)");

      // The command that failed, where it failed and on the branch.
      await using folder = temporaryFolder("clone");
      const build = async (ref: string) => {
        const clone = path.join(folder.path, ref.replaceAll("/", "-"));
        await cloneFrom(github, clone, ref);
        return execFileSync("./build.sh", { cwd: clone, encoding: "utf8" });
      };
      await expect(build(run.headSha)).rejects.toThrow("EACCES");
      expect(await build(branch)).toBe("building\n");
    }),
  );

  it.concurrent(
    "may be healed by an edit",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const { outputs } = await heal(failedRun({ jobs: [failures.python] }));
      expect(outputs).toMatchObject({ decision: "auto-fix", "fix-type": "python-requirement" });
      const [branch = ""] = stage.branches();
      expect(github.read(branch, "requirements.txt")).toBe("requests\n");
      expect(github.state.git.lines(["diff", "--name-only", "main", branch])).toEqual(["requirements.txt"]);
      const [commit] = github.state.git.lines(["rev-list", `main..${branch}`]);
      expect(github.state.git.commit(commit ?? "")?.message).toMatch(/^Add requests to requirements.txt\n/);
    }),
  );

  it.concurrent(
    "that no fixer knows is left to a person, with the evidence",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const { outcome, outputs } = await heal(failedRun({ jobs: [failures.unfixable] }));
      expect([outcome, outputs["decision"], outputs["result"]]).toEqual(["success", "manual", "created"]);
      expect(outputs).toMatchObject({ branch: "", "pull-request-number": "", "agent-state": "" });
      expect([stage.branches(), stage.pullRequests()]).toEqual([[], []]);
      expect(stage.issues()[0]?.body).toContain("**This one needs a person.**");
      expect(stage.issues()[0]?.body).toContain("SyntaxError: expected ':'");
    }),
  );
});

describe("the same failure again", () => {
  it.concurrent(
    "is one more line in its issue",
    story({}, async ({ failedRun, heal, ...stage }) => {
      await heal(failedRun());
      const again = failedRun();
      const { outputs } = await heal(again);
      expect(outputs).toMatchObject({ result: "updated", "issue-number": "1", "pull-request-number": "2" });
      expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([1, 1, 1]);
      expect(stage.issues()[0]?.body).toContain("**Seen 2 times.**");
      expect(stage.issues()[0]?.body).toContain(`| [${again.id}](`);
    }),
  );

  it.concurrent(
    "is not counted twice for one attempt",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const run = failedRun();
      await heal(run);
      const before = stage.writes().length;
      const { outputs } = await heal(run);
      expect(outputs["result"]).toBe("updated");
      expect(stage.writes()).toHaveLength(before);
      expect(stage.issues()[0]?.body).toContain("Seen once");
    }),
  );

  it.concurrent(
    "leaves alone what people wrote into the issue",
    story({}, async ({ failedRun, heal, ...stage }) => {
      await heal(failedRun());
      const [issue] = stage.issues();
      if (issue === undefined) throw new Error("There is no issue");
      issue.body += "\n\nI am on it.";
      await heal(failedRun());
      expect(issue.body).toContain("**Seen 2 times.**");
      expect(issue.body?.endsWith("I am on it.")).toBe(true);
    }),
  );

  it.concurrent(
    "is another failure in another job or workflow",
    story({}, async ({ failedRun, heal, ...stage }) => {
      await heal(failedRun());
      await heal(failedRun({ jobs: [{ ...failures.script, name: "package" }] }));
      await heal(failedRun({ workflow: ".github/workflows/nightly.yml", name: "Nightly" }));
      expect(stage.issues().map(({ title }) => title)).toEqual([
        "CI / build: A script may not be executed",
        "CI / package: A script may not be executed",
        "Nightly / build: A script may not be executed",
      ]);
    }),
  );

  it.concurrent(
    "is the same in another leg of the matrix",
    story({}, async ({ failedRun, heal, ...stage }) => {
      await heal(failedRun({ jobs: [{ ...failures.script, name: "build (20, linux)" }] }));
      await heal(failedRun({ jobs: [{ ...failures.script, name: "build (24, linux)" }] }));
      expect(stage.issues()).toHaveLength(1);
    }),
  );

  it.concurrent(
    "is not known from an issue that only looks like ours",
    story({}, async ({ github, ...stage }) => {
      await stage.heal(stage.failedRun());
      const [issue] = stage.issues();
      github.people.close(1);
      github.people.close(2);
      github.openIssue({ author: "stranger", title: "x", body: issue?.body ?? "", labels: ["auto-heal"] });
      expect((await stage.heal(stage.failedRun())).outputs["result"]).toBe("suppressed");
    }),
  );
});
