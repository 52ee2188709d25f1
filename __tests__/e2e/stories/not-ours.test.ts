import { describe, expect, it } from "vitest";
import type { RunSeed } from "../harness/github-double/seeds.ts";
import { failures, story } from "./stage.ts";

/** Runs that nothing may be done about: nothing of them is even read. */
const ignored: Readonly<Record<string, { readonly seed: Partial<RunSeed>; readonly reason: string }>> = {
  "of a fork": { seed: { headRepository: "someone/widgets" }, reason: "The run is of a fork" },
  "on a healing's own branch": {
    seed: { headBranch: "autofix/ci/file-mode/20260102-030405", event: "push" },
    reason: "a healing's own branch",
  },
  "of the workflow that heals": { seed: { workflow: ".github/workflows/heal.yml" }, reason: "does not heal itself" },
};

describe("a run", () => {
  for (const [what, { seed, reason }] of Object.entries(ignored)) {
    it.concurrent(
      `${what} is ignored`,
      story({}, async ({ github, failedRun, heal, ...stage }) => {
        if (seed.headBranch !== undefined) github.commit(seed.headBranch, { "README.md": "x" });
        const step = await heal(failedRun(seed));
        expect([step.outcome, step.outputs["decision"], step.outputs["result"]]).toEqual([
          "success",
          "ignore",
          "suppressed",
        ]);
        expect(step.summary).toContain(reason);
        expect(stage.writes()).toEqual([]);
        expect(github.calls.map(({ operation }) => operation)).not.toContain(
          "actions/download-job-logs-for-workflow-run",
        );
      }),
    );
  }

  it.concurrent(
    "that is green starts no job",
    story({}, async ({ github, failedRun, play }) => {
      const result = await play("heal", failedRun({ conclusion: "success" }));
      expect(result.job("heal").result).toBe("skipped");
      expect(github.calls).toEqual([]);
    }),
  );

  for (const conclusion of ["success", "cancelled", "action_required"] as const) {
    it.concurrent(
      `that ended with ${conclusion} is ignored, whoever asks`,
      story({}, async ({ failedRun, byHand, ...stage }) => {
        const step = await byHand(failedRun({ conclusion }), { dryRun: false });
        expect([step.outcome, step.outputs["decision"]]).toEqual(["success", "ignore"]);
        expect(step.outputs["outcome"]).toBe(conclusion === "success" ? "no-failure" : "not-determined");
        expect(stage.writes()).toEqual([]);
      }),
    );
  }

  it.concurrent(
    "of a pull request gets a diagnosis in the summary, and no more",
    story({}, async ({ github, ...stage }) => {
      github.commit("feature", { "README.md": "x" });
      const { summary, outputs } = await stage.heal(stage.failedRun({ event: "pull_request", headBranch: "feature" }));
      expect(summary).toContain("./build.sh: Permission denied");
      expect(summary).toContain("Runs of the event `pull_request` are not healed.");
      expect(outputs).toMatchObject({ outcome: "failed", decision: "ignore", result: "suppressed" });
      expect(stage.writes()).toEqual([]);
    }),
  );

  it.concurrent(
    "on a branch that is not healed gets a diagnosis in the summary",
    story({}, async ({ github, ...stage }) => {
      github.commit("feature", { "README.md": "x" });
      const { summary } = await stage.heal(stage.failedRun({ headBranch: "feature" }));
      expect(summary).toContain("./build.sh: Permission denied");
      expect(summary).toContain("Runs on `feature` are not healed.");
      expect(stage.writes()).toEqual([]);
    }),
  );

  it.concurrent(
    "without jobs, as an unapproved one leaves it, is ignored",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const { outcome, outputs, summary } = await heal(failedRun({ jobs: [] }));
      expect([outcome, outputs["outcome"], outputs["decision"]]).toEqual(["success", "not-determined", "ignore"]);
      expect(summary).toContain("The run has no jobs");
      expect(stage.writes()).toEqual([]);
    }),
  );

  it.concurrent(
    "none of whose jobs failed is ignored",
    story({}, async ({ failedRun, heal, ...stage }) => {
      const { outputs, summary } = await heal(failedRun({ jobs: [{ ...failures.script, conclusion: "cancelled" }] }));
      expect(outputs["decision"]).toBe("ignore");
      expect(summary).toContain("None of the run's jobs failed.");
      expect(stage.writes()).toEqual([]);
    }),
  );
});

describe("a diagnosis alone", () => {
  it.concurrent(
    "needs no right to write, and writes nothing",
    story({}, async ({ failedRun, play, ...stage }) => {
      const result = await play("report-only", failedRun());
      const [step] = result.job("diagnose").steps;
      expect(step).toMatchObject({ outcome: "success", outputs: { decision: "auto-fix", "fix-type": "file-mode" } });
      expect(step?.summary).toContain("git update-index --chmod=+x -- build.sh");
      expect(stage.writes()).toEqual([]);
    }),
  );
});
