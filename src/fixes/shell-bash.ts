import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { containerImage, hasContainer, shellOf } from "./job-environment.ts";
import { filesOfLogPath } from "./log-path.ts";
import { failedJobAndStep, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlChange } from "./yaml-splices.ts";

/** The runner writes a step's script to a file of a random name. Source: actions/runner ScriptHandler.cs. */
const stepScript = /(?:^|\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.sh$|\/_temp\/[^/]+\.sh$/;

/** Where in its script the step uses what the shell refused. */
function usesBash(script: string, { captures }: Failure): boolean {
  const { option, command, fault, line } = captures;
  const lines = script.split("\n");
  const named = lines[Number(line) - 1] ?? "";
  if (option !== undefined) return /\bset\b.*\bpipefail\b/.test(script);
  if (command !== undefined) return command !== "" && lines.some((text) => text.includes(command));
  return fault !== undefined && /\$\{/.test(named);
}

function changeFor(step: WorkflowStep): YamlChange {
  if ("shell" in step.raw) return { kind: "set", path: [...step.path, "shell"], value: "bash" };
  return { kind: "add", path: step.path, key: "shell", value: "bash", before: "run" };
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const path = failure.captures["path"] ?? "";
  if (!stepScript.test(path) || filesOfLogPath(path, await files.list()).all.length > 0)
    return refused(md`${code(path)} is a script of its own. Its first line, or what calls it, has to name bash.`);
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = found.value;
  if (step.run === null || !usesBash(step.run, failure))
    return refused(md`The step's own script does not hold what the shell refused.`);
  const shell = shellOf(job, step);
  if (!/^sh(?:$| )/.test(shell)) return refused(md`The step asks for the shell ${code(shell)}, not for sh.`);
  const image = containerImage(job);
  if (hasContainer(job) && image === null) return refused(md`An expression names the job's container image.`);
  if (/alpine|busybox|distroless|:.*\bmusl\b/.test(image ?? ""))
    return refused(md`The image ${code(image ?? "")} has no bash.`);
  return workflowFix(job.file, [changeFor(step)], {
    title: md`Run a step of the job ${code(job.id)} in bash`,
    summary: md`The step uses what only bash knows, and runs in sh: ${code(failure.message)} ${code("shell: bash")} gives it the shell that it is written for.`,
    plan: [md`Set ${code("shell: bash")} for the step in ${code(job.file.path)}.`],
    // The words in the log are dash's, which is the sh of Debian and Ubuntu, where bash is an essential package.
    risks: [md`With ${code("shell: bash")} the step also stops when any command of a pipe fails, not only the last.`],
  });
}

/** Lets a step that is written for bash run in bash instead of sh. Takes the captures of the rule `shell-not-bash`. */
export const shellBash: Fixer = {
  fixType: "shell-bash",
  title: "Lets a step that is written for bash run in bash instead of sh.",
  certainty: 0.92,
  applies: (failure) => failure.ruleId === "shell-not-bash",
  propose,
};
