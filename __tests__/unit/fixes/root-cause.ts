import type { Failure } from "../../../src/contracts/failure-report.ts";
import { diagnoseLines } from "../diagnosis/read.ts";

/**
 * The root cause in the log of a failed step, found by the diagnosis itself, so that a fixer is given what it will be
 * given.
 * @param lines what the step's command wrote
 */
export function rootCause(...lines: readonly string[]): Failure {
  const [failure] = diagnoseLines(
    "##[group]Run make test",
    "make test",
    "##[endgroup]",
    ...lines,
    "##[error]Process completed with exit code 1.",
  ).failures;
  if (failure === undefined) throw new Error(`no failure found in: ${lines.join("\n")}`);
  return failure;
}
