import { describe, expect, it } from "vitest";
import { FailureReport } from "../../../src/contracts/failure-report.ts";
import {
  annotatedReport,
  runSource,
  unreadReport,
  workflowDefinitionReport,
} from "../../../src/healing/report-sources.ts";
import { workflowRun } from "../usecases/ports/run-source.ts";
import { hostileText } from "./healing-case.ts";

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const source = runSource(workflowRun());
const job = { id: 1, name: "build", conclusion: "failure", url: "https://github.com/o/r/job/1", steps: [] };
const problem = (line: number, message = `Unexpected value '${line}'`) => ({ line, column: 5, message });
const annotation = (message: string) => ({ path: "src/main.ts", line: 3, message });

/** What goes out has to be readable again by the contract. */
const kept = (report: FailureReport): FailureReport => FailureReport.parse(JSON.parse(JSON.stringify(report)));

describe("the source of a report", () => {
  it("is the run, as the code host tells it", () => {
    expect(source).toEqual({
      kind: "workflow-run",
      repository: "octo-org/octo-repo",
      workflowName: "CI",
      workflowPath: ".github/workflows/ci.yml",
      runId: 4711,
      attempt: 1,
      event: "push",
      headBranch: "main",
      headSha: "0123456789abcdef0123456789abcdef01234567",
      headRepository: "octo-org/octo-repo",
      conclusion: "failure",
      url: "https://github.com/octo-org/octo-repo/actions/runs/4711",
    });
  });

  it("has no name that acts or that goes on for ever", () => {
    const hostile = runSource(
      workflowRun({ workflowName: hostileText, headBranch: `${hostileText}${"x".repeat(900)}` }),
    );
    expect(hostile.workflowName).not.toMatch(/\u001B|\u202E|ghp_|##\[/);
    expect(hostile.headBranch?.length).toBeLessThanOrEqual(300);
  });

  it("may have no branch and no repository of its own", () => {
    expect(runSource(workflowRun({ headBranch: null, headRepository: null }))).toMatchObject({
      headBranch: null,
      headRepository: null,
    });
  });
});

describe("a run that was not looked into", () => {
  it("has a note and no failure", () => {
    const report = unreadReport(source, at, "not-determined", `No log. ${hostileText}`);
    expect(kept(report)).toEqual(report);
    expect(report).toMatchObject({
      outcome: "not-determined",
      failures: [],
      fingerprint: null,
      generatedAt: "2026-01-02T03:04:05.000Z",
      truncated: [],
    });
    expect(report.note).toMatch(/^No log\. /);
    expect(report.note).not.toContain("ghp_");
  });
});

describe("a workflow file with faults", () => {
  it("is the cause, at the fault's line", () => {
    const report = workflowDefinitionReport(source, [problem(7), problem(9)], at);
    expect(kept(report)).toEqual(report);
    expect(report).toMatchObject({ outcome: "failed", fingerprint: report.failures[0]?.fingerprint });
    expect(report.failures.map(({ location }) => location)).toEqual([
      { path: ".github/workflows/ci.yml", line: 7, column: 5 },
      { path: ".github/workflows/ci.yml", line: 9, column: 5 },
    ]);
    expect(report.failures[0]).toMatchObject({
      category: "workflow-definition",
      message: "Unexpected value '7'",
      job: null,
      evidence: [{ log: ".github/workflows/ci.yml", line: 7, role: "cause" }],
    });
  });

  it("has the same fingerprint at another line of the file", () => {
    const fingerprint = (line: number) =>
      workflowDefinitionReport(source, [problem(line, "Bad indent")], at).fingerprint;
    expect(fingerprint(3)).toBe(fingerprint(300));
    expect(fingerprint(3)).not.toBe(workflowDefinitionReport(source, [problem(3, "No jobs")], at).fingerprint);
  });

  it("is not told fault by fault for ever", () => {
    const problems = Array.from({ length: 500 }, (_, index) => problem(index + 1));
    expect(workflowDefinitionReport(source, problems, at).failures.map(({ location }) => location?.line)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});

describe("annotations of a check", () => {
  it("are failures of their job, in the order given", () => {
    const annotated = ["one", "two"].map((message) => ({ job, annotation: annotation(message) }));
    const report = annotatedReport(source, annotated, at);
    expect(kept(report)).toEqual(report);
    expect(report.failures.map(({ message }) => message)).toEqual(["one", "two"]);
    expect(report.failures[0]).toMatchObject({
      ruleId: "check-annotation",
      job: "build",
      location: { path: "src/main.ts", line: 3 },
    });
    expect(report.failures[0]?.location).not.toHaveProperty("column");
  });

  it("say why they are believed no more than they deserve", () => {
    const [failure] = annotatedReport(source, [{ job, annotation: annotation("one") }], at).failures;
    expect(failure?.confidence).toBeLessThan(0.7);
    expect(failure?.basis.map(({ weight }) => 1 / (1 + Math.exp(-weight)))).toEqual([
      expect.closeTo(failure?.confidence ?? 0, 10),
    ]);
  });

  it("are hostile", () => {
    const hostile = { path: hostileText, line: 1, message: hostileText };
    const json = JSON.stringify(
      annotatedReport(source, [{ job: { ...job, name: hostileText }, annotation: hostile }], at),
    );
    expect(json).not.toMatch(/ghp_|\\u001b|\u202E|##\[/i);
  });
});
