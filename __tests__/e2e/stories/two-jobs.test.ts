import { describe, expect, it } from "vitest";
import type { GitHub } from "../harness/github-double/start.ts";
import type { Run } from "../harness/github-double/state.ts";
import { startArtifactService } from "../harness/workflow-driver/artifact-service.ts";
import { downloadFrom } from "./download-artifact.ts";
import { failures, type Stage, story } from "./stage.ts";

/** Runs both jobs with an artifact service between them. @returns their results, and what each asked of GitHub */
async function inTwoJobs({ github, play }: Stage, run: Run) {
  await using artifacts = await startArtifactService();
  const before = github.calls.length;
  const doubles = { "actions/download-artifact": downloadFrom(artifacts) };
  const result = await play("two-jobs", run, { artifacts, doubles });
  const calls = github.calls.slice(before);
  const first = calls.findIndex(({ operation }) => operation === "repos/get-content");
  const second = calls.findIndex(({ operation }, index) => index > first && operation === "repos/get-content");
  return {
    analyze: result.job("analyze").step("analyze"),
    open: result.job("open"),
    names: await artifacts.names(),
    reading: calls.slice(0, second === -1 ? undefined : second),
    writing: second === -1 ? [] : calls.slice(second),
  };
}

const counted = (calls: GitHub["calls"]): readonly string[] => calls.map(({ operation }) => operation ?? "unknown");

describe("in two jobs", () => {
  it.concurrent(
    "the one that reads hands its report to the one that writes",
    story({}, async (stage) => {
      const { analyze, open, names, reading, writing } = await inTwoJobs(stage, stage.failedRun());
      expect(analyze.outcome).toBe("success");
      expect(names).toEqual([analyze.outputs["report-artifact"]]);
      expect(names[0]).toMatch(/^auto-heal-report-/);
      expect(open.result).toBe("success");
      expect(open.steps.at(-1)?.outputs).toMatchObject({ result: "created", "pull-request-number": "2" });
      expect(reading.filter(({ method }) => method !== "GET")).toEqual([]);
      expect(counted(writing).filter((operation) => operation.startsWith("actions/"))).toEqual([]);
      expect([stage.issues().length, stage.pullRequests().length, stage.branches().length]).toEqual([1, 1, 1]);
    }),
  );

  it.concurrent(
    "a first healing takes at most 14 requests and one for the program, a repeated one 5",
    story({}, async (stage) => {
      const { github, failedRun } = stage;
      github.openIssue({ author: "octocat", title: "Labels are there", labels: ["auto-heal"] });
      const first = await inTwoJobs(stage, failedRun({ jobs: [failures.python] }));
      expect(counted(first.reading).length).toBeLessThanOrEqual(6 + 3);
      // The one more is the program that lacks the module: what it imports next may be missing too.
      expect(counted(first.writing).length).toBeLessThanOrEqual(14 + 1);
      const again = await inTwoJobs(stage, failedRun({ jobs: [failures.python] }));
      expect(again.open.steps.at(-1)?.outputs["result"]).toBe("updated");
      expect(counted(again.writing).length).toBeLessThanOrEqual(5);
    }),
  );

  it.concurrent(
    "a run that is not ours ends after the first",
    story({}, async (stage) => {
      const { analyze, open, names } = await inTwoJobs(stage, stage.failedRun({ headRepository: "someone/widgets" }));
      expect([analyze.outputs["decision"], open.result, names]).toEqual(["ignore", "skipped", []]);
      expect(stage.writes()).toEqual([]);
    }),
  );
});

describe("a report that the failed run left itself", () => {
  it.concurrent(
    "is taken, and nothing is diagnosed twice",
    story({}, async (stage) => {
      const { github, failedRun, heal } = stage;
      const run = failedRun();
      const { outputs } = await stage.byHand(run, { dryRun: true });
      const report = outputs["failure-report"] ?? "";
      github.addArtifact(run, { name: `auto-heal-report-${run.id}`, files: { "failure-report.json": report } });
      const before = github.calls.length;
      const step = await heal(run);
      expect(step.outputs).toMatchObject({ result: "created", fingerprint: outputs["fingerprint"] });
      expect(step.summary).toContain("The run left a failure report of its own");
      expect(counted(github.calls.slice(before))).not.toContain("actions/download-job-logs-for-workflow-run");
    }),
  );

  it.concurrent(
    "cannot pass itself off as another run's",
    story({}, async ({ github, failedRun, byHand, heal, ...stage }) => {
      const run = failedRun();
      const { outputs } = await byHand(run, { dryRun: true });
      const forged = (outputs["failure-report"] ?? "")
        .replaceAll("https://github.com/octo-org/widgets", "https://evil.example/octo-org/widgets")
        .replace(`"runId":${run.id}`, '"runId":4711')
        .replace('"headBranch":"main"', '"headBranch":"release"');
      github.addArtifact(run, { name: "auto-heal-report-x", files: { "failure-report.json": forged } });
      const { outcome } = await heal(run);
      expect(outcome).toBe("success");
      const texts = stage
        .issues()
        .concat(stage.pullRequests())
        .map(({ body }) => body)
        .join("\n");
      expect(texts).not.toContain("evil.example");
      expect(texts).not.toContain("4711");
      expect(stage.pullRequests()[0]?.pull?.base).toBe("main");
    }),
  );
});
