import { describe, expect, it } from "vitest";
import { decodeFailureReport, decodeFixProposal, fitReport, inlineLimit } from "../../../src/contracts/envelope.ts";
import type { Evidence, Failure, FailureReport } from "../../../src/contracts/failure-report.ts";

const line = (number: number, role: Evidence["role"], text = "x".repeat(200)): Evidence => ({
  log: "job.log",
  line: number,
  text,
  role,
});

function failure(evidence: readonly Evidence[]): Failure {
  return {
    ruleId: "npm-peer-conflict",
    category: "dependency-conflict",
    title: "npm cannot resolve the dependency tree",
    message: "npm error code ERESOLVE",
    job: "build",
    step: null,
    evidence: [line(1, "cause", "npm error code ERESOLVE"), ...evidence],
    captures: {},
    confidence: 0.9,
    basis: [],
    transient: false,
    fingerprint: "v1-0123456789abcdef0123",
    suspects: [],
  };
}

const report = (failures: Failure[]): FailureReport => ({
  schemaVersion: 1,
  source: { kind: "log-file", path: "job.log" },
  outcome: "failed",
  failures,
  fingerprint: "v1-0123456789abcdef0123",
  generatedAt: "2026-11-22T00:00:00.000Z",
  truncated: [],
});

describe("reading a contract", () => {
  it("reads what was written", () => {
    const written = report([failure([])]);
    expect(decodeFailureReport(JSON.stringify(written), "report.json")).toEqual(written);
  });

  it.each<[string, string, string, string]>([
    ["no JSON", "{", "contract-invalid", "report.json is not a failure report: it is not JSON"],
    [
      "a newer version, whatever else changed in it",
      JSON.stringify({ schemaVersion: 2, surprise: true }),
      "contract-newer",
      "report.json is a failure report of schema version 2, and this auto-heal reads up to version 1",
    ],
    [
      "a wrong value, by its place",
      JSON.stringify({ ...report([]), failures: [{ ...failure([]), confidence: 7 }] }),
      "contract-invalid",
      "report.json is not a failure report at failures.0.confidence: Too big: expected number to be <=1",
    ],
    [
      "another kind of JSON",
      "[]",
      "contract-invalid",
      "report.json is not a failure report: Invalid input: expected object, received array",
    ],
  ])("refuses %s", (_, text, code, message) => {
    expect(() => decodeFailureReport(text, "report.json")).toThrow(expect.objectContaining({ code, message }));
  });

  it("names the contract that was expected", () => {
    expect(() => decodeFixProposal("{}", "the input fix-proposal")).toThrow(
      /^the input fix-proposal is not a fix proposal at schemaVersion: /,
    );
  });
});

describe("fitting a report into an input", () => {
  const size = (value: FailureReport): number => Buffer.byteLength(JSON.stringify(value));

  it("leaves a report that fits alone", () => {
    const small = report([failure([line(2, "context")])]);
    expect(fitReport(small)).toBe(small);
  });

  it("drops context first, then symptoms, then the lowest-ranked failures, and says so; the cause never", () => {
    const evidence = [...Array.from({ length: 20 }, (_, at) => line(at + 2, "context")), line(30, "symptom")];
    const large = report(Array.from({ length: 40 }, () => failure(evidence)));
    const withoutContext = fitReport(large, 40_000);
    expect(withoutContext.failures).toHaveLength(40);
    expect(withoutContext.failures[0]?.evidence.map(({ role }) => role)).toEqual(["cause", "symptom"]);
    expect(withoutContext.truncated).toEqual([
      { what: "evidence", count: 800, reason: "the report was cut to 40000 bytes" },
    ]);
    const few = fitReport(large, 4_000);
    expect(size(few)).toBeLessThanOrEqual(4_000);
    expect(few.failures[0]?.evidence).toEqual([line(1, "cause", "npm error code ERESOLVE")]);
    expect(few.truncated.find(({ what }) => what === "failures")?.count).toBe(40 - few.failures.length);
    expect(fitReport(large, 10).failures).toHaveLength(1);
  });

  it("counts bytes, not characters", () => {
    const wide = report([failure(Array.from({ length: 200 }, (_, at) => line(at + 2, "context", "é".repeat(250))))]);
    expect(JSON.stringify(wide).length).toBeLessThan(inlineLimit);
    expect(size(fitReport(wide))).toBeLessThanOrEqual(inlineLimit);
  });
});
