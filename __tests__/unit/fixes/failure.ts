import type { Failure } from "../../../src/contracts/failure-report.ts";

/** A failure of the Python rule; everything that a test is about is given. */
export function sampleFailure(given: Partial<Failure>): Failure {
  return {
    ruleId: "python-module-not-found",
    category: "dependency-missing",
    title: "A Python module is not installed",
    message: "ModuleNotFoundError: No module named 'yaml'",
    job: "test",
    step: "Run tests",
    evidence: [{ log: "test.txt", line: 12, text: "ModuleNotFoundError: No module named 'yaml'", role: "cause" }],
    captures: {},
    confidence: 0.9,
    basis: [],
    transient: false,
    fingerprint: "v1-0123456789abcdef0123",
    suspects: [],
    ...given,
  };
}
