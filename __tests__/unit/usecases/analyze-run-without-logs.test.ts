import { describe, expect, it } from "vitest";
import { analyze, deniedLog } from "./analyzing.ts";
import { fixable } from "./opening.ts";

describe("a run that left a report of its own", () => {
  it("is taken by it, and no log is read", async () => {
    const left = await fixable();
    const { report, notes, asked } = await analyze({ report: JSON.stringify(left), jobs: [{ log: deniedLog }] });
    expect(asked).toEqual(["run 4711 latest", "report"]);
    expect([report.fingerprint, report.failures]).toEqual([left.fingerprint, left.failures]);
    expect(notes).toHaveLength(1);
  });

  it("is not believed where it says which run it is", async () => {
    const left = await fixable(1);
    const forged = { ...left, source: { ...left.source, url: "https://evil.example/", headRepository: "a/b" } };
    const { report } = await analyze({ report: JSON.stringify(forged) });
    expect(report.source).toMatchObject({
      runId: 4711,
      url: "https://github.com/octo-org/octo-repo/actions/runs/4711",
      headRepository: "octo-org/octo-repo",
    });
    const validated = {
      kind: "scraper-validation",
      configPath: "s.yml",
      sha: "f".repeat(40),
      runUrl: "https://evil.example/",
    };
    const other = await analyze({ report: JSON.stringify({ ...left, source: validated }) });
    expect(JSON.stringify(other.report.source)).not.toMatch(/evil|ffff/);
  });

  it("is an error when the report is none", async () => {
    await expect(analyze({ report: "{}" })).rejects.toMatchObject({
      code: "contract-invalid",
      message: expect.stringContaining("the run's report artifact"),
    });
  });
});

describe("a run that never started", () => {
  const run = { conclusion: "startup_failure" };
  const files = { ".github/workflows/ci.yml": "on: push\njbos: {}\n" };
  const problem = { line: 2, column: 1, message: "Unexpected value 'jbos'" };

  it("failed by its workflow file, at the commit that failed", async () => {
    const { report, asked } = await analyze({ run, files }, [problem]);
    expect(asked.slice(2)).toEqual(["files 0123456789abcdef0123456789abcdef01234567"]);
    expect(report.failures).toMatchObject([{ category: "workflow-definition", location: { line: 2, column: 1 } }]);
  });

  it.each([
    ["the parser finds no fault", files, []],
    ["the file is not there", {}, [problem]],
  ])("is not determined where %s", async (_, there, problems) => {
    const { report } = await analyze({ run, files: there }, problems);
    expect(report).toMatchObject({ outcome: "not-determined", failures: [], note: expect.any(String) });
  });
});

describe("logs that name no cause", () => {
  const told = { path: "src/main.ts", line: 3, message: "Type 'string' is not assignable" };
  const runnersOwn = [
    { path: ".github", line: 1, message: "The job was cancelled" },
    { path: "src/main.ts", line: 1, message: "Process completed with exit code 1." },
  ];

  it("are made up for by what the checks annotated, but for the runner's own words", async () => {
    const { report } = await analyze({ jobs: [{ name: "build", annotations: [...runnersOwn, told] }] });
    expect(report.failures).toMatchObject([{ ruleId: "check-annotation", message: told.message, job: "build" }]);
  });

  it.each([
    ["nothing was annotated", [], []],
    ["only the runner annotated", runnersOwn, []],
    [
      "annotations may not be read, which is said",
      null,
      ["The annotations of the checks could not be read: that takes `checks: read`."],
    ],
  ])("stay without a cause where %s", async (_, annotations, notes) => {
    const found = await analyze({ jobs: [{ name: "build", annotations }] });
    expect(found.report.outcome).toBe("not-determined");
    expect(found.notes).toEqual(notes);
  });

  it("are the only ones for which annotations are asked for", async () => {
    const { asked } = await analyze({ jobs: [{ name: "build", log: deniedLog, annotations: [told] }] });
    expect(asked).not.toContain("annotations build");
  });
});
