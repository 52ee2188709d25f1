import "./fast-clock.ts";
import { describe, expect, it } from "vitest";
import { gitHubReruns } from "../../../src/github/reruns.ts";
import type { RerunTarget } from "../../../src/ports.ts";
import { startGitHub } from "../harness/github-double/start.ts";
import type { Run } from "../harness/github-double/state.ts";
import { asked, clientOn, jobPermissions } from "./stage.ts";

const mayRerun = { permissions: { ...jobPermissions, actions: "write" } } as const;
const targetOf = ({ id, headSha, workflowPath }: Run): RerunTarget => ({
  runId: id,
  attempt: 1,
  headSha,
  workflowPath,
});
const start = async () => {
  const github = await startGitHub();
  return { github, reruns: gitHubReruns(clientOn(github, mayRerun)) };
};

describe("the reruns of a commit", () => {
  it("are counted over the runs of the same workflow at it", async () => {
    const { github, reruns } = await start();
    await using _ = github;
    const ci = { conclusion: "failure", workflow: ".github/workflows/ci.yml" } as const;
    const run = github.addRun(ci);
    github.addRun({ ...ci, attempts: 3 });
    github.addRun({ ...ci, workflow: ".github/workflows/other.yml", attempts: 5 });
    expect(await reruns.attempts(targetOf(run))).toEqual({ latest: 1, reruns: 2 });
    github.commit("main", { "README.md": "next" });
    expect(await reruns.attempts(targetOf(github.addRun({ ...ci, attempts: 2 })))).toEqual({ latest: 2, reruns: 1 });
    expect(github.violations).toEqual([]);
  });
});

describe("a run", () => {
  it.each(["reset", "reset-after", { status: 502 }] as const)("is started again once when %j", async (respond) => {
    const { github, reruns } = await start();
    await using _ = github;
    const run = github.addRun({ conclusion: "failure" });
    github.faults.push({ match: ({ method }) => method === "POST", respond });
    await reruns.rerunFailedJobs(targetOf(run));
    expect(run.attempts).toHaveLength(2);
    // Before it asks once more, it looks how far the run has got.
    expect(asked(github).slice(0, 2)).toEqual(["actions/re-run-workflow-failed-jobs", "actions/get-workflow-run"]);
    expect(github.violations).toEqual([]);
  });

  it("is not started again by a token that may only read", async () => {
    await using github = await startGitHub();
    const run = github.addRun({ conclusion: "failure" });
    await expect(gitHubReruns(clientOn(github)).rerunFailedJobs(targetOf(run))).rejects.toMatchObject({
      code: "not-permitted",
      remedy: expect.stringContaining("Add `actions: write`"),
    });
    expect(run.attempts).toHaveLength(1);
  });
});
