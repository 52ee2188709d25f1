import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { stepEntry } from "./job-environment.ts";
import { failedJobAndStep, mapping, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlChange, YamlPath } from "./yaml-splices.ts";

/**
 * In MB. More than Node.js takes by itself, which is at most 4 GB (V8, heap.cc, MaxOldGenerationSize), and less than
 * GitHub's smallest standard runner has (7 GB; GitHub docs, "GitHub-hosted runners").
 */
const heapSize = 6144;

const setsHeap = /max[-_]old[-_]space[-_]size/;
const option = `--max-old-space-size=${heapSize}`;

/** `NODE_OPTIONS` as the step gets it, and where it is set: the innermost `env` wins. */
function nodeOptions(
  job: WorkflowJob,
  step: WorkflowStep,
): { readonly value: unknown; readonly path: YamlPath } | null {
  const places = [step, job, { raw: job.file.root, path: [] }];
  for (const { raw, path } of places) {
    const value = mapping(raw["env"])["NODE_OPTIONS"];
    if (value !== undefined) return { value, path: [...path, "env", "NODE_OPTIONS"] };
  }
  return null;
}

/** The change that gives the step the option, beside those that it has; null where these are not written out. */
function changeFor(job: WorkflowJob, step: WorkflowStep): YamlChange | null {
  const set = nodeOptions(job, step);
  if (set === null) return stepEntry(step, "env", "NODE_OPTIONS", option);
  if (typeof set.value !== "string" || set.value.includes("${{")) return null;
  return { kind: "set", path: set.path, value: `${set.value.trim()} ${option}`.trim() };
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = found.value;
  if (step.run === null) return refused(md`The step is an action, which may start Node.js with settings of its own.`);
  const change = changeFor(job, step);
  if (change === null || job.steps.some(({ run }) => run?.includes("NODE_OPTIONS") === true))
    return refused(md`A command or an expression sets ${code("NODE_OPTIONS")} already.`);
  const tracked = (await files.list()).map(({ path }) => path);
  for (const path of tracked.filter((path) => /(?:^|\/)(?:package\.json|\.npmrc|Makefile|[\w.-]+\.sh)$/.test(path))) {
    if (setsHeap.test((await files.read(path))?.text ?? ""))
      return refused(md`${code(path)} sets the size of the heap already, and it is not enough: look for a leak.`);
  }
  if (setsHeap.test(job.file.text)) return refused(md`The workflow sets the size of the heap already.`);
  return workflowFix(job.file, [change], {
    title: md`Give Node.js ${heapSize} MB of heap in the job ${code(job.id)}`,
    summary: md`Node.js stopped because its heap was full. It takes a part of the machine's memory by itself, 4 GB at most; ${code(option)} in ${code("NODE_OPTIONS")} gives it more.`,
    plan: [
      md`Set ${code(option)} in ${code("NODE_OPTIONS")} in ${code(job.file.path)}.`,
      md`Find out what needs so much memory: a leak would only take longer.`,
    ],
    risks: [
      md`A program that leaks memory fails again, later.`,
      md`A runner with less than 7 GB of memory may stop the process itself.`,
    ],
  });
}

/** Gives Node.js a larger heap in the step that ran out of it, when nothing sets the size yet. */
export const nodeHeap: Fixer = {
  fixType: "node-heap",
  title: "Gives Node.js a larger heap in the step that ran out of it.",
  certainty: 0.8,
  applies: (failure) => failure.ruleId === "node-heap-out-of-memory",
  propose,
};
