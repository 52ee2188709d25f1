import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { containerImage, hasContainer, shellOf } from "./job-environment.ts";
import { filesOfLogPath } from "./log-path.ts";
import { failedJobAndStep, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlChange } from "./yaml-splices.ts";

/** The runner writes a step's script to a file of a random name. Source: actions/runner ScriptHandler.cs. */
const stepScript = /(?:^|\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.sh$|\/_temp\/[^/]+\.sh$/;

/** Where in its script the step uses what the shell refused. */
function usesBash(script: string, { captures }: Failure): boolean {
  const { option, command, fault, line, array, redirection } = captures;
  const lines = script.split("\n");
  const named = lines[Number(line) - 1] ?? "";
  if (option !== undefined) return /\bset\b.*\bpipefail\b/.test(script);
  if (command !== undefined) return command !== "" && lines.some((text) => text.includes(command));
  if (array !== undefined) return /^\s*\w+\+?=\(/.test(named);
  if (redirection !== undefined) return /<<<|[<>]\(/.test(named);
  return fault !== undefined && /\$\{/.test(named);
}

/** What only bash does, as far as a script's text shows it. */
const bashOnly =
  /\bset\s+-[a-z]*o\s+pipefail\b|(?:^|[;&|\s(!])\[\[\s|^\s*(?:declare|shopt|mapfile|readarray|pushd|popd|typeset|source)\s|^\s*\w+=\([^)]*\)\s*$|<<<|\$\{\w+\[[@*\d]/m;

/** The later steps of the job that run in the same shell and that it would not understand either. */
const laterSteps = (job: WorkflowJob, { index }: WorkflowStep): readonly WorkflowStep[] =>
  job.steps.filter(
    (one) => one.index > index && one.run !== null && /^sh(?:$| )/.test(shellOf(job, one)) && bashOnly.test(one.run),
  );

function changeFor(step: WorkflowStep): YamlChange {
  if ("shell" in step.raw) return { kind: "set", path: [...step.path, "shell"], value: "bash" };
  return { kind: "add", path: step.path, key: "shell", value: "bash", before: "run" };
}

/** A script for bash, by its first line, that the step gives to sh. */
async function proposeForScript(
  script: string,
  job: WorkflowJob,
  step: WorkflowStep,
  files: RepositoryFiles,
): Promise<FixResult> {
  const shown = code(script);
  const { only } = filesOfLogPath(script, await files.list());
  const text = only === null ? "" : ((await files.read(only.path))?.text ?? "");
  if (only === null || !/^#!.*\bbash\b/.test(text))
    return refused(md`${shown} is a script of its own. Its first line, or what calls it, has to name bash.`);
  const named = script.replace(/[^\w]/g, String.raw`\$&`);
  const call = new RegExp(String.raw`(^|[;&|(\n]\s*)sh([ \t]+(?:-[euxv]+[ \t]+)*${named}(?=$|[\s;&|)]))`, "g");
  const run = (step.run ?? "").replace(call, (_, lead: string, rest: string) => `${lead}bash${rest}`);
  if (run === step.run) return refused(md`The step does not run ${shown} by ${code(`sh ${script}`)}.`);
  return workflowFix(job.file, [{ kind: "set", path: [...step.path, "run"], value: run }], {
    title: md`Run ${prose(script)} in bash in the job ${code(job.id)}`,
    summary: md`The first line of ${shown} names bash, and the step gives it to sh, which does not know all that it uses.`,
    plan: [md`Call ${code(`bash ${script}`)} instead of ${code(`sh ${script}`)} in ${code(job.file.path)}.`],
    risks: [],
  });
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const path = failure.captures["path"] ?? "";
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  if (!stepScript.test(path) || filesOfLogPath(path, await files.list()).all.length > 0)
    return await proposeForScript(path, found.value.job, found.value.step, files);
  const { job, step } = found.value;
  if (step.run === null || !usesBash(step.run, failure))
    return refused(md`The step's own script does not hold what the shell refused.`);
  const shell = shellOf(job, step);
  if (!/^sh(?:$| )/.test(shell)) return refused(md`The step asks for the shell ${code(shell)}, not for sh.`);
  const image = containerImage(job);
  if (hasContainer(job) && image === null) return refused(md`An expression names the job's container image.`);
  if (/alpine|busybox|distroless|:.*\bmusl\b/.test(image ?? ""))
    return refused(md`The image ${code(image ?? "")} has no bash.`);
  const steps = [step, ...laterSteps(job, step)];
  return workflowFix(job.file, steps.map(changeFor), {
    title: md`Run ${steps.length === 1 ? md`a step` : md`${steps.length} steps`} of the job ${code(job.id)} in bash`,
    summary: md`The step uses what only bash knows, and runs in sh: ${code(failure.message)} ${code("shell: bash")} gives it the shell that it is written for.${steps.length === 1 ? md`` : md` Later steps of the job use such as well.`}`,
    plan: [
      md`Set ${code("shell: bash")} for ${steps.length === 1 ? md`the step` : md`the steps`} in ${code(job.file.path)}.`,
    ],
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
