import { describe, expect, it } from "vitest";
import { failures, story } from "./stage.ts";

const runnerOnly = "2026-01-01T00:00:00.0000000Z ##[error]Process completed with exit code 1.\n";

describe("logs", () => {
  it.concurrent(
    "that GitHub has deleted are said to be, in one sentence",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const { outcome, annotations } = await heal(failedRun({ jobs: [{ ...failures.script, logs: "expired" }] }));
      expect(outcome).toBe("failure");
      expect(annotations.map(({ message }) => message)).toEqual([
        "auto-heal cannot download a job's log: GitHub has deleted it, because its retention ran out. Run the workflow again. [logs-expired]",
      ]);
      expect(stage.writes()).toEqual([]);
    }),
  );

  for (const archive of ["available", "without-step-files"] as const) {
    it.concurrent(
      `of a job that GitHub lost come from the archive (${archive})`,
      story({}, async ({ failedRun, heal, ...stage }) => {
        const job = {
          ...failures.script,
          logs: "missing",
          steps: [{ name: "Build", log: failures.script.log }],
        } as const;
        const { outputs } = await heal(failedRun({ archive, jobs: [job] }));
        expect(outputs).toMatchObject({ category: "permission", decision: "auto-fix", result: "created" });
        expect(stage.pullRequests()).toHaveLength(1);
      }),
    );
  }

  for (const archive of ["missing", "corrupt"] as const) {
    it.concurrent(
      `that are nowhere (archive ${archive}) leave the cause open`,
      story({}, async ({ failedRun, heal, ...stage }) => {
        const { outcome, outputs, summary } = await heal(
          failedRun({ archive, jobs: [{ ...failures.script, logs: "missing" }] }),
        );
        expect([outcome, outputs["outcome"]]).toEqual(["success", "not-determined"]);
        expect(summary).toContain('GitHub has no log of the job "build"');
        expect(stage.pullRequests()).toEqual([]);
      }),
    );
  }
});

describe("a run that never started", () => {
  const broken = "on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: ./build.sh\n";

  it.concurrent(
    "is explained by its workflow file at that commit",
    story({}, async ({ github, failedRun, heal, ...stage }) => {
      const headSha = github.commit("main", { ".github/workflows/ci.yml": broken });
      github.commit("main", { ".github/workflows/ci.yml": "on: push\n" });
      const run = failedRun({ conclusion: "startup_failure", headSha, jobs: [], name: ".github/workflows/ci.yml" });
      const { outcome, outputs, annotations } = await heal(run);
      // This workflow's checks show another commit, in which that line may be anything.
      expect([outcome, annotations]).toEqual(["success", []]);
      expect(outputs).toMatchObject({ category: "workflow-definition", decision: "manual", result: "created" });
      expect(stage.issues()[0]?.body).toContain(
        `[\`.github/workflows/ci.yml:6\`](https://github.com/octo-org/widgets/blob/${headSha}/.github/workflows/ci.yml#L6)`,
      );
      expect(stage.issues()[0]?.body).toContain("Unexpected value 'runs'");
    }),
  );

  it.concurrent(
    "and whose file is right is not guessed at",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const { outputs, summary } = await heal(failedRun({ conclusion: "startup_failure", jobs: [] }));
      expect(outputs).toMatchObject({ outcome: "not-determined", result: "suppressed" });
      expect(summary).toContain("the official parser finds no fault");
      expect(stage.writes()).toEqual([]);
    }),
  );
});

describe("annotations of a check", () => {
  const job = {
    name: "scan",
    log: runnerOnly,
    annotations: [
      { path: ".github", message: "Process completed with exit code 1." },
      { path: "src/main.c", startLine: 12, message: "Use of a freed pointer" },
    ],
  };
  const withChecks = (example: string) => example.replace("  contents: read\n", "  contents: read\n  checks: read\n");

  it.concurrent(
    "are evidence where the logs name no cause",
    story({}, async ({ failedRun, play }) => {
      const result = await play("report-only", failedRun({ jobs: [job] }), { edit: withChecks });
      const [step] = result.job("diagnose").steps;
      expect(step?.outputs).toMatchObject({ outcome: "failed", category: "unknown", confidence: "60" });
      expect(step?.summary).toContain("Use of a freed pointer");
      expect(step?.summary).toContain("/src/main.c#L12)");
    }),
  );

  it.concurrent(
    "are missed aloud where the job may not read them",
    story({}, async ({ failedRun, play }) => {
      const result = await play("report-only", failedRun({ jobs: [job] }));
      const [step] = result.job("diagnose").steps;
      expect(step?.outcome).toBe("success");
      expect(step?.outputs["outcome"]).toBe("not-determined");
      expect(step?.summary).toContain("The annotations of the checks could not be read");
      expect(step?.summary).toContain("checks: read");
    }),
  );
});
