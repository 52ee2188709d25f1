import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { matrixEntries, matrixKey, type PlacedValue } from "./job-environment.ts";
import type { Toolchain } from "./toolchains.ts";
import { mapping, only, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { scalarSource } from "./yaml-edit.ts";

/** A version that a job sets up, as its file has it. */
export interface WrittenVersion extends PlacedValue {
  /** The text in the file, without quotes: of `3.10` as a number still `3.10`. */
  readonly source: string;
}

export interface SetupStep {
  readonly step: WorkflowStep;
  /** More than one when a matrix lists them. */
  readonly versions: readonly WrittenVersion[];
}

/** The step by which a job sets up a language, and every version that it may set up. */
export function setupStep(job: WorkflowJob, { action, input, name }: Toolchain): Found<SetupStep> {
  const steps = job.steps.filter(({ uses }) => uses?.startsWith(`${action}@`) === true);
  const step = only(steps);
  if (step === null) {
    return steps.length === 0
      ? {
          reason: md`The job ${code(job.id)} does not set ${name === "Go" ? md`Go` : code(name)} up by ${code(action)}.`,
        }
      : { reason: md`The job ${code(job.id)} uses ${code(action)} more than once.` };
  }
  const value = mapping(step.raw["with"])[input];
  if (value === undefined)
    return {
      reason: md`The version is not an input of ${code(action)} in the job ${code(job.id)}, but in a file, or the default.`,
    };
  const key = matrixKey(value);
  const placed = key === null ? [{ value, path: [...step.path, "with", input] }] : matrixEntries(job, key);
  const versions = placed.map(({ value, path }) => ({ value, path, source: scalarSource(job.file.text, path) ?? "" }));
  const plain = versions.every(({ source }) => /^v?\d+(?:\.(?:\d+|x))*$/.test(source));
  return versions.length > 0 && plain
    ? { value: { step, versions } }
    : { reason: md`${code(input)} of the job ${code(job.id)} is not a plain version.` };
}
