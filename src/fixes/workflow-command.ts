import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { isBourneShell, shellOf } from "./job-environment.ts";
import { failedJob } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

/** The file that takes the place of each command. Source: GitHub docs, "Workflow commands", environment files. */
const files: Readonly<Record<string, string>> = {
  "set-output": "GITHUB_OUTPUT",
  "save-state": "GITHUB_STATE",
  "set-env": "GITHUB_ENV",
  "add-path": "GITHUB_PATH",
};

const anyCommand = /::(?:set-output|save-state|set-env|add-path)\b/;
const echoed =
  /^(?<indent>\s*)echo (?<quote>["']?)::(?<command>set-output|save-state|set-env|add-path)(?: name=(?<name>[\w-]+))?::(?<value>.*)$/;

/** Takes away command substitutions, innermost first: the quotes in them are their own. */
function withoutSubstitutions(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/\$\([^()]*\)/g, "");
  }
  return rest;
}

/**
 * Writes a line that echoes a command as one that writes to the command's file.
 * @returns null when the line does more than that, or when the value was escaped for the command
 */
export function withEnvironmentFile(line: string): string | null {
  const { indent = "", quote = "", command = "", name, value = "" } = echoed.exec(line)?.groups ?? {};
  const file = files[command];
  if (file === undefined || (name === undefined) !== (command === "add-path")) return null;
  const text = value.trimEnd();
  const inner = quote === "" ? text : text.endsWith(quote) ? text.slice(0, -1) : null;
  if (inner === null || /%(?:25|0A|0D)/i.test(inner)) return null;
  // What is left outside of substitutions must be one word: no end of the quotes, no second command, no comment.
  const outside = withoutSubstitutions(inner);
  const ends = quote === "" ? /[\s;|&<>()#"'`\\]/ : quote === '"' ? /["`\\]/ : /'/;
  if (ends.test(outside)) return null;
  return `${indent}echo ${quote}${name === undefined ? "" : `${name}=`}${inner}${quote} >> "$${file}"`;
}

/** Whether a line only speaks of a command: in a comment. */
const isComment = (line: string): boolean => line.trimStart().startsWith("#");

async function propose(failure: Failure, repository: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await failedJob(failure, repository, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const job = found.value;
  const steps = job.steps.filter(({ run }) => run !== null && anyCommand.test(run));
  if (steps.length === 0)
    return refused(md`No step of the job ${code(job.id)} writes the command itself: a script or an action does.`);
  const changes = [];
  for (const step of steps) {
    if (!isBourneShell(shellOf(job, step)))
      return refused(md`A step that writes such a command runs in another shell than bash or sh.`);
    const lines = (step.run ?? "")
      .split("\n")
      .map((line) => (anyCommand.test(line) && !isComment(line) ? withEnvironmentFile(line) : line));
    if (lines.includes(null))
      return refused(md`A step writes such a command by more than a plain ${code("echo")} of one line.`);
    changes.push({ kind: "set" as const, path: [...step.path, "run"], value: lines.join("\n") });
  }
  return workflowFix(job.file, changes, {
    title: md`Write to environment files instead of retired workflow commands`,
    summary: md`The runner no longer takes commands such as ${code("::set-env::")} from a step's output. The job ${code(job.id)} writes the same values to the files that replace them.`,
    plan: [
      md`Replace each ${code("echo")} of such a command in ${code(job.file.path)} by a line that appends to its file.`,
    ],
    risks: [
      md`A value of several lines has to be written with a delimiter; such values are not written this way before either.`,
    ],
  });
}

/**
 * Rewrites `echo "::set-output name=a::b"` and its kind (`save-state`, `set-env`, `add-path`) to the files that replace
 * them, in every step of the failed job. Only plain echoes of one line in bash or sh.
 */
export const workflowCommand: Fixer = {
  fixType: "workflow-command",
  title: "Rewrites retired workflow commands (`set-output`, `save-state`, `set-env`, `add-path`) to environment files.",
  certainty: 0.92,
  applies: (failure) => failure.ruleId === "workflow-command-disabled",
  propose,
};
