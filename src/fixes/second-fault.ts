import type { Failure } from "../contracts/failure-report.ts";

/** How test runners say that what was expected did not come, and not that something was missing. */
const unmet = /^FAIL: |^FAILED .* - (?:assert\b|AssertionError)|\bAssertionError\b/;
/** From here on a further failure counts as one of its own, 0..1. */
const sure = 0.5;
/** The same where the tool's own form leaves no doubt. */
const unsure = 0.1;

/** From here on what another job failed by counts as known, 0..1: the configuration's gate asks for no less. */
const known = 0.7;

/** What follows from another job's failure, or from the runner's. */
const following: ReadonlySet<string> = new Set(["cancelled", "timeout", "runner-infrastructure", "network", "unknown"]);

type Fault = Pick<Failure, "category" | "job" | "step" | "message" | "ruleId" | "fingerprint">;

/** Node.js's test runner names a file that it cannot load by its path, and a test by its own name. */
const isNamedTest = ({ ruleId, confidence, captures }: Failure): boolean =>
  ruleId === "node-test-failed" && confidence >= unsure && captures["test"]?.includes("/") === false;

/** A test of the same step that failed because what it expects did not come. */
const isUnmet = (cause: Fault, other: Failure): boolean =>
  cause.category !== "test-failure" &&
  other.job === cause.job &&
  other.step === cause.step &&
  other.category === "test-failure" &&
  (isNamedTest(other) || (other.confidence >= sure && unmet.test(other.message))) &&
  !other.message.includes(cause.message);

/** What another job failed by, where it is another cause. Jobs of a matrix mostly fail by the same. */
const isOfAnotherJob = (cause: Fault, other: Failure, isWide: boolean): boolean =>
  other.job !== cause.job &&
  other.confidence >= known &&
  !other.transient &&
  !following.has(other.category) &&
  other.message !== cause.message &&
  !(isWide && other.ruleId === cause.ruleId);

/**
 * What would remain after a fix, so that the run would fail all the same: a test of the same step, or another job.
 * @param others what else the logs say went wrong
 * @param isWide whether the fix mends the same fault in the other jobs too
 */
export function secondFault(cause: Fault, others: readonly Failure[], isWide: boolean): Failure | null {
  const first = new Map<string | null, Failure>();
  for (const other of others) if (!first.has(other.job)) first.set(other.job, other);
  return (
    others.find((other) => isUnmet(cause, other)) ??
    [...first.values()].find((other) => isOfAnotherJob(cause, other, isWide)) ??
    null
  );
}
