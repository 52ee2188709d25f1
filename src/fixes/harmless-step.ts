import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import type { FailureOrigin } from "./fixer.ts";
import { failedJobAndStep } from "./workflow-jobs.ts";

/** Whether the log says of the failure's own step that it ended badly. */
const hasEnded = ({ evidence }: Failure): boolean => evidence.some(({ role }) => role === "symptom");

/**
 * Why the step that a root cause was found in is not the one by which the run failed: it may fail, or it passed and
 * another one of the job did not. Null where nothing speaks against it. The log tells neither by itself: what a step that
 * passed prints can look as bad as what ended the run.
 */
export async function harmlessStep(
  failure: Failure,
  files: RepositoryFiles,
  { workflowPath, others = [] }: FailureOrigin,
): Promise<SafeMarkdown | null> {
  const found = await failedJobAndStep(failure, files, workflowPath);
  if ("reason" in found) return null;
  const { job, step } = found.value;
  const name = code(failure.step ?? "");
  if (step.raw["continue-on-error"] === true || job.raw["continue-on-error"] === true)
    return md`The workflow goes on when ${name} fails, so something else made the run fail.`;
  // The runner tells of every command that failed; an action says so in its own words.
  const another = others.find((other) => other.job === failure.job && other.step !== failure.step && hasEnded(other));
  return step.run !== null && !hasEnded(failure) && another !== undefined
    ? md`${name} passed, and ${code(another.step ?? "")} is the step that failed.`
    : null;
}
