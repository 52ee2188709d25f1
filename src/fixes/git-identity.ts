import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, joinMarkdown, md } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { isBourneShell, shellOf } from "./job-environment.ts";
import { filesOfLogPath } from "./log-path.ts";
import { failedJobAndStep, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

/** The account that commits of a workflow's own token belong to. Source: actions/checkout README, "Push a commit". */
const halves = [
  { key: "user.name", command: 'git config --global user.name "github-actions[bot]"' },
  {
    key: "user.email",
    command: 'git config --global user.email "41898282+github-actions[bot]@users.noreply.github.com"',
  },
] as const;
type Half = (typeof halves)[number];

const setsIdentity = /\buser\.(?:name|email)\b|\bGIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)\b/;

/**
 * What a job leaves out of an identity: all of it, or the half that it forgot.
 * @returns none when it says something of both, or in a way that is not followed
 */
function missingHalves(job: WorkflowJob, step: WorkflowStep): readonly Half[] {
  const said = JSON.stringify([job.raw, job.file.root["env"]]);
  if (!setsIdentity.test(said)) return halves;
  const before = job.steps.slice(0, step.index + 1).map(({ run }) => run ?? "");
  const isSet = ({ key }: Half): boolean =>
    before.some((script) => new RegExp(String.raw`\bgit config (?:--global |--local )?${key} `).test(script));
  const set = halves.filter(isSet);
  const rest = said.replaceAll(set[0]?.key ?? "", "");
  return set.length === 1 && !setsIdentity.test(rest) ? halves.filter((half) => !set.includes(half)) : [];
}

/** The tracked files that a script runs: those that it names, and the makefile. */
async function scriptsRunBy(script: string, files: RepositoryFiles): Promise<readonly string[]> {
  const entries = await files.list();
  const words = script.split(/[\s;&|()"'`]+/).filter((word) => word !== "");
  const named = words.flatMap((word) => filesOfLogPath(word, entries).all);
  const makefile = /\bmake\b/.test(script)
    ? entries.filter(({ path }) => /(?:^|\/)(?:GNUm|M|m)akefile$/.test(path))
    : [];
  const texts: string[] = [];
  for (const { path } of [...named, ...makefile]) texts.push((await files.read(path))?.text ?? "");
  return texts;
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = found.value;
  if (step.run === null)
    return refused(md`The step is an action, which has to be told the identity by its own inputs.`);
  if (!isBourneShell(shellOf(job, step))) return refused(md`The step runs in another shell than bash or sh.`);
  const missing = missingHalves(job, step);
  if (missing.length === 0)
    return refused(md`The job ${code(job.id)} sets an identity already, though not for this commit.`);
  if ((await scriptsRunBy(step.run, files)).some((text) => setsIdentity.test(text)))
    return refused(md`A script that the step runs sets an identity of its own.`);
  const keys = joinMarkdown(
    missing.map(({ key }) => code(key)),
    " and ",
  );
  const run = `${[...missing.map(({ command }) => command), step.run].join("\n").trimEnd()}\n`;
  return workflowFix(job.file, [{ kind: "set", path: [...step.path, "run"], value: run }], {
    title: md`Tell git who commits in the job ${code(job.id)}`,
    summary: md`A runner has no git identity, so a step that commits or tags has to set one. This sets ${keys} to that of ${code("github-actions[bot]")}, the account behind the workflow's own token.`,
    plan: [md`Set ${keys} in front of the step's commands in ${code(job.file.path)}.`],
    risks: [md`On a runner of your own the setting stays for later jobs of the same account.`],
  });
}

/**
 * Sets the git identity of github-actions[bot] in the step that commits without one. Takes the rule
 * `git-identity-missing`.
 */
export const gitIdentity: Fixer = {
  fixType: "git-identity",
  title: "Sets a git identity in a step that commits or tags without one.",
  certainty: 0.95,
  applies: (failure) => failure.ruleId === "git-identity-missing",
  propose,
};
