import type { Setting } from "./features.ts";
import type { Candidate, LogScan, StepScan } from "./scan.ts";

/**
 * The line at which a step is known to have failed.
 * @param told some command of the log says itself that it failed: what is said of the whole build tells no more then
 */
function failureLine(step: StepScan, told: boolean): number | null {
  const exit = step.exits.find(({ scope }) => scope === "command") ?? (told ? undefined : step.exits[0]);
  return exit?.line ?? step.errorTags.at(-1) ?? null;
}

/** Puts every candidate of a log next to what its step and its log came to. */
export function settings(scan: LogScan): readonly { readonly candidate: Candidate; readonly setting: Setting }[] {
  const told = scan.steps.some(({ exits }) => exits.some(({ scope }) => scope === "command"));
  const ends = new Map(scan.steps.map((step) => [step.index, failureLine(step, told)]));
  const anyStepFailed = [...ends.values()].some((line) => line !== null);
  const firstCauses = new Map<number, number>();
  const lastGenerals = new Map<number, number>();
  for (const { rule, line } of scan.candidates) {
    if (rule.kind === "cause" && !firstCauses.has(line.stepIndex)) firstCauses.set(line.stepIndex, line.number);
    if (rule.kind === "general") lastGenerals.set(line.stepIndex, line.number);
  }
  const known = new Map<number, Setting>();
  for (const step of scan.steps) {
    const firstCause = firstCauses.get(step.index) ?? null;
    const end = ends.get(step.index) ?? null;
    known.set(step.index, {
      scan,
      step,
      anyStepFailed,
      stepFailed: end !== null,
      end: end ?? step.lastLine,
      firstCause,
      lastGeneral: firstCause === null ? (lastGenerals.get(step.index) ?? null) : null,
    });
  }
  return scan.candidates.flatMap((candidate) => {
    const setting = known.get(candidate.line.stepIndex);
    return setting === undefined ? [] : [{ candidate, setting }];
  });
}
