import type { Failure } from "../contracts/failure-report.ts";

/** How test runners say that what was expected did not come, and not that something was missing. */
const unmet = /^FAIL: |^FAILED .* - (?:assert\b|AssertionError)|\bAssertionError\b/;
/** From here on a further failure counts as one of its own, 0..1. */
const sure = 0.5;

/**
 * A test that failed in the same step because what it expects did not come: the step fails by that, whatever becomes of
 * the root cause.
 * @param others what else the logs say went wrong
 */
export function secondFault({ category, job, step, message }: Failure, others: readonly Failure[]): Failure | null {
  const isSecond = (other: Failure): boolean =>
    other.job === job &&
    other.step === step &&
    other.confidence >= sure &&
    other.category === "test-failure" &&
    unmet.test(other.message) &&
    !other.message.includes(message);
  return category === "test-failure" ? null : (others.find(isSecond) ?? null);
}
