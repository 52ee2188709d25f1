import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { stepEntry } from "./job-environment.ts";
import { failedJobAndStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

/**
 * In MB. More than Node.js takes by itself, which is at most 4 GB (V8, heap.cc, MaxOldGenerationSize), and less than
 * GitHub's smallest standard runner has (7 GB; GitHub docs, "GitHub-hosted runners").
 */
const heapSize = 6144;

const setsHeap = /max[-_]old[-_]space[-_]size/;

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = found.value;
  if (step.run === null) return refused(md`The step is an action, which may start Node.js with settings of its own.`);
  if (/NODE_OPTIONS/.test(JSON.stringify([job.raw, job.file.root["env"]])))
    return refused(md`${code("NODE_OPTIONS")} is set already.`);
  const tracked = (await files.list()).map(({ path }) => path);
  for (const path of tracked.filter((path) => /(?:^|\/)(?:package\.json|\.npmrc|Makefile|[\w.-]+\.sh)$/.test(path))) {
    if (setsHeap.test((await files.read(path))?.text ?? ""))
      return refused(md`${code(path)} sets the size of the heap already, and it is not enough: look for a leak.`);
  }
  if (setsHeap.test(job.file.text)) return refused(md`The workflow sets the size of the heap already.`);
  return workflowFix(job.file, [stepEntry(step, "env", "NODE_OPTIONS", `--max-old-space-size=${heapSize}`)], {
    title: md`Give Node.js ${heapSize} MB of heap in the job ${code(job.id)}`,
    summary: md`Node.js stopped because its heap was full. It takes a part of the machine's memory by itself, 4 GB at most; ${code("NODE_OPTIONS")} gives this step more.`,
    plan: [
      md`Set ${code("NODE_OPTIONS")} for the step in ${code(job.file.path)}.`,
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
