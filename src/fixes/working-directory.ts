import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused, unrelated } from "./fixer.ts";
import { stepSetting } from "./job-environment.ts";
import { families, folderWith, holdsFile, runsOnly, wantedFile } from "./project-commands.ts";
import { lackingIn } from "./project-folder.ts";
import { folderOf, pathFromLog, resolveInRepository } from "./repository-path.ts";
import {
  failedJob,
  failedJobAndStep,
  mapping,
  only,
  textIn,
  type WorkflowJob,
  type WorkflowStep,
} from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlChange, YamlPath } from "./yaml-splices.ts";

function changeFor(step: WorkflowStep, folder: string): YamlChange {
  const key = "working-directory";
  return key in step.raw
    ? { kind: "set", path: [...step.path, key], value: folder }
    : { kind: "add", path: step.path, key, value: folder, before: "run" };
}

function fixFor(job: WorkflowJob, changes: readonly YamlChange[], folder: string, summary: SafeMarkdown): FixResult {
  return workflowFix(job.file, changes, {
    title: md`Run ${changes.length === 1 ? md`a step` : md`${changes.length} steps`} of the job ${code(job.id)} in ${prose(folder)}`,
    summary,
    plan: [
      md`Set ${code("working-directory")} to ${code(folder)} in ${changes.length === 1 ? md`one place` : md`${changes.length} places`} of ${code(job.file.path)}.`,
    ],
    risks: [md`Paths that the commands name are now relative to ${code(folder)}.`],
  });
}
async function proposeFolder(
  failure: Failure,
  job: WorkflowJob,
  step: WorkflowStep,
  files: RepositoryFiles,
): Promise<FixResult> {
  const wanted = wantedFile(failure);
  const family = families.find(({ file }) => file.test(wanted.split("/").at(-1) ?? ""));
  if (family === undefined || wanted.startsWith("/"))
    return refused(md`The log does not tell which file was looked for.`);
  const entries = await files.list();
  const current = stepSetting(job, step, "working-directory");
  if (current?.includes("${{") === true) return refused(md`An expression names the step's working directory.`);
  const here = resolveInRepository("", current ?? "");
  // make says the same of a target that its makefile lacks as of one for which there is no makefile at all.
  if (here !== null && holdsFile(here, wanted, entries)) {
    return failure.ruleId === "make-no-rule"
      ? unrelated
      : refused(md`${code(wanted)} is tracked where the step runs. The checkout, or a step before, is at fault.`);
  }
  const folder = folderWith(wanted, entries);
  if ("reason" in folder) return refused(folder.reason);
  if (folder.value === "") return refused(md`${code(wanted)} lies at the root, and the step asks for another folder.`);
  const looked = failure.captures["path"];
  const lookedIn = looked === undefined ? null : pathFromLog(looked);
  if (
    lookedIn !== null &&
    lookedIn.fromRoot &&
    folderOf(lookedIn.path) !== (resolveInRepository("", current ?? "") ?? "")
  )
    return refused(md`The tool looked in ${code(folderOf(lookedIn.path))}, where the step itself does not run.`);
  if (runsOnly(step, family) !== true)
    return refused(
      md`The step runs other commands too, or names folders itself, so that moving it as a whole may break them.`,
    );
  const lacks = await lackingIn(folder.value, wanted, step, files);
  if (lacks !== null) return refused(lacks);
  // What comes after it in the same job would stop at the same place.
  const later = job.steps.slice(step.index + 1).filter((one) => stepSetting(job, one, "working-directory") === current);
  const mixed = later.filter((one) => runsOnly(one, family) === false && !goesTo(one, here, folder.value));
  if (mixed.length > 0)
    return refused(
      md`A later step mixes these commands with others, so that more than working directories would have to change.`,
    );
  const steps = [step, ...later.filter((one) => runsOnly(one, family) === true)];
  return fixFor(
    job,
    steps.map((one) => changeFor(one, folder.value)),
    folder.value,
    md`The step looks for ${code(wanted)} where there is none. The only one of the repository lies in ${code(folder.value)}.`,
  );
}

/** Whether a step's script goes to the folder itself before it does anything else. */
function goesTo({ run }: WorkflowStep, from: string | null, folder: string): boolean {
  const [, target] = /^\s*cd[ \t]+["']?([\w./-]+)["']?[ \t]*(?:&&|;|\r?\n)/.exec(run ?? "") ?? [];
  const lines = (run ?? "").match(/\b(?:cd|pushd|popd)\b/g) ?? [];
  return target !== undefined && from !== null && resolveInRepository(from, target) === folder && lines.length === 1;
}

/** Names of folders that builds make, so that a tracked one of the same name elsewhere is another. */
const made = /^(?:build|dist|out|target|public|coverage|tmp|_site)$/i;

/** A working directory as it is written, and where. */
interface WrittenFolder {
  readonly value: string;
  readonly path: YamlPath;
}

/** Where a job writes a working directory: for each step, and as the default of the job or of the whole workflow. */
function writtenFolders(job: WorkflowJob): readonly WrittenFolder[] {
  const key = ["working-directory"];
  const places = [
    ...job.steps.filter(({ run }) => run !== null).map(({ raw, path }) => ({ holder: raw, path })),
    { holder: mapping(mapping(job.raw["defaults"])["run"]), path: [...job.path, "defaults", "run"] },
    { holder: mapping(mapping(job.file.root["defaults"])["run"]), path: ["defaults", "run"] },
  ];
  return places.flatMap(({ holder, path }) => {
    const value = textIn(holder, "working-directory");
    return value === null ? [] : [{ value, path: [...path, ...key] }];
  });
}

async function proposeRenamed(failure: Failure, job: WorkflowJob, files: RepositoryFiles): Promise<FixResult> {
  const missing = pathFromLog(failure.captures["path"] ?? "")?.path;
  const written = writtenFolders(job).filter(
    ({ value }) => missing !== undefined && resolveInRepository("", value) === missing,
  );
  if (missing === undefined || written.length === 0)
    return refused(md`Nothing in the job ${code(job.id)} names the missing folder itself.`);
  const base = missing.split("/").at(-1) ?? "";
  if (made.test(base)) return refused(md`${code(missing)} may be made while the workflow runs.`);
  const folders = new Set((await files.list()).flatMap(({ path }) => ancestorsOf(path)));
  if (folders.has(missing)) return refused(md`${code(missing)} is tracked, so the checkout is at fault.`);
  const same = [...folders].filter((folder) => folder.split("/").at(-1)?.toLowerCase() === base.toLowerCase());
  const folder = only(same);
  if (folder === null)
    return refused(
      same.length === 0
        ? md`No tracked folder is called ${code(base)}.`
        : md`${same.length} tracked folders are called ${code(base)}, and the log does not tell which one is meant.`,
    );
  return fixFor(
    job,
    written.map(({ path }) => ({ kind: "set", path, value: folder })),
    folder,
    md`The working directory ${code(missing)} does not exist. The only folder of that name is ${code(folder)}.`,
  );
}

function ancestorsOf(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === "" ? [] : [folder, ...ancestorsOf(folder)];
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const renamed = failure.ruleId === "working-directory-missing";
  // The message names the folder, so it does not matter which of several alike steps it was.
  const found = renamed
    ? await failedJob(failure, files, origin.workflowPath)
    : await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = "job" in found.value ? found.value : { job: found.value, step: null };
  if (step?.run === null) return refused(md`The step is an action, which has no working directory.`);
  const checkouts = job.steps
    .slice(0, step?.index ?? job.steps.length)
    .filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
  if (checkouts.length === 0)
    return refused(md`The job ${code(job.id)} does not check the repository out before the step.`);
  if (checkouts.some(({ raw }) => "path" in mapping(raw["with"])))
    return refused(md`The job ${code(job.id)} checks the repository out to a folder of its own.`);
  return step === null ? proposeRenamed(failure, job, files) : proposeFolder(failure, job, step, files);
}

const rules: ReadonlySet<string> = new Set(["project-file-missing", "working-directory-missing", "make-no-rule"]);

/**
 * Runs steps in the one folder that holds the project which their tool did not find, or in the only folder that has the
 * name of a working directory which does not exist.
 */
export const workingDirectory: Fixer = {
  fixType: "working-directory",
  title: "Runs a step in the one folder that holds the project which its tool did not find.",
  certainty: 0.88,
  applies: ({ ruleId }) => rules.has(ruleId),
  propose,
};
