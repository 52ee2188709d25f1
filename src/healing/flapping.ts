/** How one run of a workflow ended. A later run has a greater id. */
export interface RunOutcome {
  readonly runId: number;
  readonly passed: boolean;
}

/** So many returns make a failure one that comes and goes: red, green, red, green, red. */
export const flappingFrom = 2;

/**
 * How often a failure came back after its workflow had passed.
 * @param runIds of the runs that it was seen in, on one branch, in any order
 * @param outcomes of the workflow's runs on that branch, in any order
 */
export function returnsOf(runIds: readonly number[], outcomes: readonly RunOutcome[]): number {
  const passed = outcomes.filter((outcome) => outcome.passed).map(({ runId }) => runId);
  const seen = runIds.toSorted((left, right) => left - right);
  return seen.filter((id, index) => {
    const before = seen[index - 1];
    return before !== undefined && passed.some((green) => green > before && green < id);
  }).length;
}

/** Whether a failure that came back so often is one that comes and goes. */
export const isFlapping = (returns: number): boolean => returns >= flappingFrom;
