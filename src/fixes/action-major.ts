import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { isRetired, retiredActions, type RetiredAction } from "./retired-actions.ts";
import { isShownAs, mapping, textIn, workflowJobs, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

interface Use {
  readonly job: WorkflowJob;
  readonly step: WorkflowStep;
  readonly action: string;
  readonly version: string;
}
interface Replacement extends Use {
  readonly by: string;
}

const commit = /^[0-9a-f]{40}$/;

function usesIn(jobs: readonly WorkflowJob[]): readonly Use[] {
  return jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const [, action, version] = /^([\w.-]+\/[\w./-]+)@(\S+)$/.exec(step.uses?.trim() ?? "") ?? [];
      return action === undefined || version === undefined ? [] : [{ job, step, action, version }];
    }),
  );
}

/** Whether a step uses an action or a part of it: the log names `actions/cache` for `actions/cache/restore` too. */
const isOf = (use: Use, action: string): boolean => use.action === action || use.action.startsWith(`${action}/`);

const isFull = (version: string): boolean => /^v?\d+\.\d+\.\d+$/.test(version);
/** In the form of the version that it replaces: a moving tag by a moving one, with or without its `v`. */
function successorOf({ successor }: RetiredAction, version: string): string {
  const tag = isFull(version) ? successor.release : successor.major;
  return version.startsWith("v") ? tag : tag.slice(1);
}

/**
 * Why uploads may not move to version 4, which makes an artifact immutable: a name can be uploaded once in a run.
 * Source: actions/upload-artifact docs/MIGRATION.md.
 */
function uploadConflict(uses: readonly Use[]): SafeMarkdown | null {
  const names = new Set<string>();
  for (const { job, step } of uses.filter(({ action }) => action === "actions/upload-artifact")) {
    const name = textIn(mapping(step.raw["with"]), "name") ?? "artifact";
    const inMatrix = mapping(job.raw["strategy"])["matrix"] !== undefined;
    if (names.has(name) || (inMatrix && !/\$\{\{[^}]*\b(?:matrix|strategy)\./.test(name))) {
      return md`The artifact ${code(name)} is uploaded more than once in a run, which version 4 of ${code("actions/upload-artifact")} refuses. Its uploads need names of their own, and its downloads must follow.`;
    }
    names.add(name);
  }
  return null;
}

function described(changed: readonly Replacement[], path: string) {
  const [first] = changed;
  const kinds = [...new Map(changed.map((use) => [`${use.action}@${use.version}`, use])).values()];
  const list = joinMarkdown(
    kinds.map(({ action, version, by }) => md`${code(`${action}@${version}`)} by ${code(by)}`),
    ", ",
  );
  const risks = kinds.some(({ action }) => action.includes("artifact"))
    ? [
        md`Version 4 of the artifact actions does not run on GitHub Enterprise Server, and leaves hidden files out of an upload unless ${code("include-hidden-files")} is set.`,
      ]
    : [md`Another part of the workflow may rely on the old version.`];
  return {
    title:
      kinds.length === 1 && first !== undefined
        ? md`Use ${prose(first.action)} ${prose(first.by.split("@")[1] ?? "")} instead of ${prose(first.version)}`
        : md`Use the supported versions of ${kinds.length} actions`,
    summary: md`GitHub fails every job that uses a retired version of its actions. In ${code(path)} this replaces ${list}.`,
    plan: [md`Replace ${list} in ${code(path)}.`],
    risks,
  };
}

/** An action of this repository that uses another one; null when there is none. */
async function localAction(action: string, files: RepositoryFiles): Promise<string | null> {
  for (const { path } of await files.list()) {
    const isAction = /(?:^|\/)action\.ya?ml$/.test(path);
    if (isAction && ((await files.read(path))?.text ?? "").includes(`${action}@`)) return path;
  }
  return null;
}

async function notUsed(
  action: string,
  version: string,
  uses: readonly Use[],
  files: RepositoryFiles,
): Promise<FixResult> {
  const pinned = uses.find((use) => isOf(use, action) && commit.test(use.version));
  if (pinned !== undefined) {
    return refused(
      md`${code(action)} is pinned to the commit ${code(pinned.version)}, and the commit of a newer version cannot be told offline. Pin the commit of a supported release.`,
    );
  }
  const local = await localAction(action, files);
  return refused(
    local === null
      ? md`No step uses ${code(`${action}@${version}`)} itself, so it is inside another action, whose newer version has to be chosen.`
      : md`No step uses ${code(`${action}@${version}`)} itself, but ${code(local)} does, which other workflows may share.`,
  );
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const named = failure.captures["action"] ?? "";
  const [, action = "", version = ""] = /^([\w.-]+(?:\/[\w.-]+)+): ?([\w.-]*\w)/.exec(named) ?? [];
  const known = retiredActions.find((retired) => retired.action === action);
  if (known === undefined) return refused(md`auto-heal knows no replacement of ${code(named)}.`);
  const jobs = await workflowJobs(files, origin.workflowPath);
  const shown = jobs.filter((job) => failure.job === null || isShownAs(job, failure.job));
  const retiredIn = (path: string | null) =>
    usesIn(jobs.filter((job) => path === null || job.file.path === path)).flatMap((use) => {
      const retired = retiredActions.find((row) => row.action === use.action && isRetired(row, use.version));
      return retired === undefined ? [] : [{ ...use, retired }];
    });
  const isMeant = ({ retired }: { readonly retired: RetiredAction }): boolean =>
    retired.family === known.family || retired.uses === action;
  const paths = new Set(
    retiredIn(null)
      .filter((use) => isMeant(use) && shown.some(({ file }) => file.path === use.job.file.path))
      .filter((use) => use.retired.uses === action || (isOf(use, action) && !commit.test(version)))
      .map(({ job }) => job.file.path),
  );
  const [path] = paths;
  if (path === undefined) return notUsed(action, version, usesIn(jobs), files);
  if (paths.size > 1)
    return refused(md`Several workflows use ${code(action)}, and the log does not tell which one failed.`);
  const found = retiredIn(path).filter((use) => isMeant(use));
  const everyUse = usesIn(jobs.filter(({ file }) => file.path === path));
  const families = new Set(found.map(({ retired }) => retired.family));
  const together = new Set(retiredActions.filter((row) => families.has(row.family)).map((row) => row.action));
  const odd = everyUse.find((use) => together.has(use.action) && !/^v?\d+(?:\.\d+)*$/.test(use.version));
  if (odd !== undefined)
    return refused(
      md`${code(`${odd.action}@${odd.version}`)} works together with it and names no version that can be replaced.`,
    );
  const conflict = uploadConflict(families.has("artifact") ? everyUse : []);
  if (conflict !== null) return refused(conflict);
  const changed = found.map(({ retired, ...use }) => ({
    ...use,
    by: `${use.action}@${successorOf(retired, use.version)}`,
  }));
  const file = found[0]?.job.file;
  if (file === undefined) return notUsed(action, version, everyUse, files);
  const changes = changed.map(({ step, by }) => ({ kind: "set" as const, path: [...step.path, "uses"], value: by }));
  return workflowFix(file, changes, described(changed, path));
}

/**
 * Moves retired versions of GitHub's own actions to the nearest that works. Takes `captures.action` of the rule
 * `action-retired`, e.g. `actions/upload-artifact: v3`. What is pinned to a commit is left to people.
 */
export const actionMajor: Fixer = {
  fixType: "action-major",
  title: "Moves a retired version of one of GitHub's own actions to the nearest that still works.",
  certainty: 0.92,
  applies: (failure) => failure.ruleId === "action-retired",
  propose,
};
