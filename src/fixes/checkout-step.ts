import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { mapping, only, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";

/** The step that checks this repository out, when the job has exactly one. */
export function checkoutStep(job: WorkflowJob): Found<WorkflowStep> {
  const every = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
  const own = every.filter(({ raw }) => !("repository" in mapping(raw["with"])));
  const step = only(own);
  if (step !== null) return { value: step };
  return own.length === 0
    ? { reason: md`The job ${code(job.id)} does not check this repository out by ${code("actions/checkout")}.` }
    : { reason: md`The job ${code(job.id)} checks this repository out more than once.` };
}
