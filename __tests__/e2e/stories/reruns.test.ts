import { describe, expect, it } from "vitest";
import { startArtifactService } from "../harness/workflow-driver/artifact-service.ts";
import { downloadFrom } from "./download-artifact.ts";
import { failures, files, replaced, type Stage, story } from "./stage.ts";

/** A message of actions/runner, src/Runner.Worker/Worker.cs. */
const shutdown =
  "The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.";
const lost = { name: "build", log: `2026-01-01T00:00:00.0000000Z ##[error]${shutdown}\n` };

const allowed = { files: { ...files, ".github/auto-heal.yml": "limits:\n  reruns: 1\n" } };
const mayRerun = replaced("  actions: read\n", "  actions: write\n");
const transient = { jobs: [lost] };
const rerun = "actions/re-run-workflow-failed-jobs";

const asked = ({ github }: Stage, operation: string): number =>
  github.calls.filter((call) => call.operation === operation).length;
/** How often the runs of a commit were counted. */
const counted = ({ github }: Stage): number =>
  github.calls.filter(({ operation, query }) => operation === "actions/list-workflow-runs" && "head_sha" in query)
    .length;

describe("a transient failure", () => {
  it.concurrent(
    "is run again on its first attempt, and nothing else is done",
    story(allowed, async (stage) => {
      const run = stage.failedRun(transient);
      const { outcome, outputs, summary } = await stage.heal(run, { edit: mayRerun });
      expect([outcome, outputs["decision"], outputs["result"]]).toEqual(["success", "rerun", "rerun"]);
      expect(outputs).toMatchObject({ "issue-number": "", branch: "", "pull-request-number": "", "agent-state": "" });
      expect(summary).toContain("are started again");
      expect(stage.writes()).toEqual([rerun]);
      expect(run.attempts.map(({ number }) => number)).toEqual([1, 2]);
    }),
  );

  it.concurrent(
    "that comes back on the second attempt is a failure as any other",
    story(allowed, async (stage) => {
      const { outputs } = await stage.heal(stage.failedRun({ ...transient, attempts: 2 }), { edit: mayRerun });
      expect(outputs).toMatchObject({ decision: "manual", result: "created", "issue-number": "1" });
      expect(stage.writes()).not.toContain(rerun);
    }),
  );

  it.concurrent(
    "is left alone by a job that may not, which says what it takes",
    story(allowed, async (stage) => {
      const { outcome, outputs, summary } = await stage.heal(stage.failedRun(transient));
      expect([outcome, outputs["result"]]).toEqual(["success", "created"]);
      expect(stage.issues()).toHaveLength(1);
      expect(summary).toContain("The failed jobs were not started again");
      expect(summary).toContain("actions: write");
      expect(summary).not.toContain("In all it needs");
    }),
  );

  it.concurrent(
    "is run again only where the configuration says so",
    story({}, async (stage) => {
      const { outputs } = await stage.heal(stage.failedRun(transient), { edit: mayRerun });
      expect(outputs).toMatchObject({ decision: "manual", result: "created" });
      expect(counted(stage)).toBe(0);
    }),
  );

  it.concurrent(
    "uses up what the configuration allows at one commit",
    story(allowed, async (stage) => {
      const [first, second] = [stage.failedRun(transient), stage.failedRun(transient)];
      await stage.heal(first, { edit: mayRerun });
      const { outputs, summary } = await stage.heal(second, { edit: mayRerun });
      expect(outputs["result"]).toBe("created");
      expect(summary).toContain("1 of the 1 reruns that the configuration allows at one commit are used up");
      expect([first.attempts.length, second.attempts.length]).toEqual([2, 1]);
      // The next commit has its own.
      stage.github.commit("main", { "README.md": "next" });
      const third = stage.failedRun(transient);
      expect((await stage.heal(third, { edit: mayRerun })).outputs["result"]).toBe("rerun");
    }),
  );

  for (const respond of ["reset-after", "kill-after"] as const) {
    it.concurrent(
      `is run again once, whatever becomes of the answer (${respond})`,
      story(allowed, async (stage) => {
        const run = stage.failedRun(transient);
        const event = { name: "workflow_run", payload: stage.github.eventOf(run) };
        stage.github.faults.push({ match: ({ operation }) => operation === rerun, respond });
        await stage.heal(run, { edit: mayRerun, event });
        const { outputs, summary } = await stage.heal(run, { edit: mayRerun, event });
        expect([outputs["result"], run.attempts.length, asked(stage, rerun)]).toEqual(["rerun", 2, 1]);
        expect(summary).toContain("were started again already");
        expect(stage.github.state.issues).toEqual([]);
      }),
    );
  }

  it.concurrent(
    "is not run again in a dry run, which says that it would be",
    story(allowed, async (stage) => {
      const run = stage.failedRun(transient);
      const { outputs, summary } = await stage.byHand(run, { dryRun: true }, { edit: mayRerun });
      expect(outputs["result"]).toBe("dry-run");
      expect(summary).toContain(`rerun of run ${run.id}`);
      expect([stage.writes(), run.attempts.length]).toEqual([[], 1]);
    }),
  );

  it.concurrent(
    "is not run again while somebody has auto-heal switched off",
    story(allowed, async (stage) => {
      stage.github.openIssue({ author: "octocat", title: "Stop", labels: ["auto-heal:off"] });
      const { outputs } = await stage.heal(stage.failedRun(transient), { edit: mayRerun });
      expect([outputs["result"], stage.writes()]).toEqual(["suppressed", []]);
    }),
  );
});

it.concurrent(
  "a failure that would come again is not run again",
  story(allowed, async (stage) => {
    const { outputs } = await stage.heal(stage.failedRun({ jobs: [failures.script] }), { edit: mayRerun });
    expect(outputs).toMatchObject({ decision: "auto-fix", result: "created" });
    expect(counted(stage)).toBe(0);
  }),
);

it.concurrent(
  "in two jobs it is the one that writes that runs a transient failure again",
  story(allowed, async (stage) => {
    await using artifacts = await startArtifactService();
    const run = stage.failedRun(transient);
    const result = await stage.play("two-jobs", run, {
      artifacts,
      doubles: { "actions/download-artifact": downloadFrom(artifacts) },
      edit: replaced("      contents: write\n", "      actions: write\n      contents: write\n"),
    });
    expect(result.job("analyze").step("analyze").outputs["decision"]).toBe("rerun");
    expect(result.job("open").steps.at(-1)?.outputs).toMatchObject({ result: "rerun", "issue-number": "" });
    expect([stage.writes(), run.attempts.length]).toEqual([[rerun], 2]);
  }),
);
