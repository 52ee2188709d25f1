import { describe, expect, it } from "vitest";
import { analyze, analyzeOn, deniedLog, silentLog } from "./analyzing.ts";
import { runSource } from "./ports/run-source.ts";

describe("a failed run", () => {
  it("is diagnosed from the logs of the jobs that failed, and of no other", async () => {
    const { report, eligibility, notes, asked, disposals } = await analyze({
      jobs: [
        { name: "lint", conclusion: "success", log: deniedLog },
        { name: "build", log: deniedLog },
        { name: "slow", conclusion: "timed_out", log: silentLog },
        { name: "late", conclusion: "cancelled", log: deniedLog },
      ],
      notes: ["The log of a job is cut."],
    });
    expect(asked).toEqual(["run 4711 latest", "report", "jobs", "logs build, slow"]);
    expect(report.failures[0]).toMatchObject({ category: "permission", job: "build" });
    expect(report).toMatchObject({ outcome: "failed", source: { runId: 4711 } });
    expect([eligibility.kind, notes]).toEqual(["heal", ["The log of a job is cut."]]);
    expect(disposals()).toBe(1);
  });

  it("is read by the attempt that was asked for", async () => {
    expect((await analyze({ run: { conclusion: "success" } }, [], { attempt: 2 })).asked).toEqual(["run 4711 2"]);
  });

  it("has the address of each cause: its line in the step that failed, else its job", async () => {
    const url = "https://github.com/octo-org/octo-repo/actions/runs/4711/job/1";
    const step = (number: number, conclusion: string) => ({ number, name: `step ${number}`, conclusion });
    const of = async (steps: readonly ReturnType<typeof step>[]) =>
      (await analyze({ jobs: [{ name: "build", log: deniedLog, url, steps }] })).report.failures[0];
    expect(await of([step(1, "success"), step(2, "failure"), step(3, "skipped")])).toMatchObject({
      url: `${url}#step:2:5`,
    });
    expect(await of([step(2, "failure"), step(3, "failure")])).toMatchObject({ url });
    expect(await of([])).toMatchObject({ url });
  });

  it("of many jobs is read as far as it tells something new", async () => {
    const jobs = Array.from({ length: 60 }, (_, index) => ({ name: `test (${index})`, log: silentLog }));
    const { asked } = await analyze({ jobs });
    expect(asked.find((what) => what.startsWith("logs"))?.split(", ")).toHaveLength(25);
  });

  it("leaves nothing behind when its log can't be read", async () => {
    const { source, disposals } = runSource({ jobs: [{ log: new Error("the disk is gone") }] });
    await expect(analyzeOn(source)).rejects.toThrow("the disk is gone");
    expect(disposals()).toBe(1);
  });
});

describe("a run that is not diagnosed", () => {
  it("is one in progress: it has to be waited for", async () => {
    await expect(analyze({ run: { status: "in_progress", conclusion: null } })).rejects.toMatchObject({
      code: "input-invalid",
      sentence: "run 4711 is still in progress. Analyze it when it has completed.",
    });
  });

  it.each([
    ["green", { conclusion: "success" }, "no-failure"],
    ["of a fork", { headRepository: "mallory/octo-repo" }, "not-determined"],
    ["on a healing's branch", { headBranch: "autofix/ci/file-mode/1" }, "not-determined"],
  ])("is one that is %s: nothing of it is read", async (_, run, outcome) => {
    const { report, eligibility, asked } = await analyze({ run, jobs: [{ log: deniedLog }] });
    expect(asked).toEqual(["run 4711 latest"]);
    expect(eligibility.kind).toBe("ignore");
    expect(report).toMatchObject({ outcome, fingerprint: null, note: expect.any(String) });
  });

  it.each([
    ["without jobs", [], "no jobs"],
    [
      "whose jobs did not fail",
      [{ conclusion: "success" }, { conclusion: "skipped" }],
      "None of the run's jobs failed",
    ],
  ])("is one %s", async (_, jobs, note) => {
    const { report, eligibility, asked } = await analyze({ jobs });
    expect(report).toMatchObject({ outcome: "not-determined", note: expect.stringContaining(note) });
    expect(eligibility).toEqual({ kind: "ignore", reason: expect.stringContaining(note) });
    expect(asked).not.toContainEqual(expect.stringContaining("logs"));
  });
});

describe("a pull request's run", () => {
  it("is diagnosed, and only reported", async () => {
    const run = { event: "pull_request", headBranch: "feature" };
    const { report, eligibility } = await analyze({ run, jobs: [{ name: "build", log: deniedLog }] });
    expect([report.outcome, eligibility.kind]).toEqual(["failed", "report"]);
  });
});
