import { isDeepStrictEqual } from "node:util";
import { isOfKind } from "./file-kinds.ts";
import { type FileRule, type GuardedFile, hunkWith, linesOf } from "./guarded-file.ts";
import { isAsked, type Permission, raises } from "./permissions.ts";
import { type JobView, type WorkflowView, workflowView } from "./workflow-view.ts";

interface WorkflowRule {
  readonly name: string;
  readonly title: string;
  readonly reason: string;
  /** Finds the hunk to name. */
  readonly at: RegExp;
  readonly objects: (before: WorkflowView, after: WorkflowView, file: GuardedFile, asked: Permission | null) => boolean;
}

/** Jobs that are there before and after. */
const pairs = (before: WorkflowView, after: WorkflowView): readonly (readonly [JobView, JobView])[] =>
  before.jobs.flatMap((old) => {
    const now = after.jobs.find(({ name }) => name === old.name);
    return now === undefined ? [] : [[old, now] as const];
  });

const sameCondition = (one: unknown, other: unknown): boolean =>
  (one ?? null) === (other ?? null) || String(one) === String(other);

const usesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^[ \t]*(?:-[ \t]+)?["']?uses["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gm)].map(([, uses]) => uses ?? "");
const isSha = (version: string): boolean => /^[0-9a-f]{40}$|^sha256:[0-9a-f]{64}$/.test(version);
const split = (uses: string): readonly [string, string] => {
  const at = uses.lastIndexOf("@");
  return at < 0 ? [uses, ""] : [uses.slice(0, at), uses.slice(at + 1)];
};

/** GitHub's own actions, which every hosted runner trusts anyway. */
const isOfGitHub = (action: string): boolean => /^(?:actions|github)\//.test(action);

/** A version that can move under an action which was pinned, or one from elsewhere that is new and not pinned. */
function isUnpinned(uses: string, old: readonly string[]): boolean {
  const [action, version] = split(uses);
  if (action.startsWith("./") || old.includes(uses) || isSha(version)) return false;
  const earlier = old.map(split).filter(([name]) => name === action);
  if (earlier.length === 0) return !(isOfGitHub(action) && /^v?\d/.test(version));
  return earlier.some(([, was]) => isSha(was)) || !/^v?\d/.test(version);
}

const secrets = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\bsecrets\s*(?:\.\s*\w+|\[[^\]]*\]|:\s*inherit)|\btoJSON\(\s*secrets\s*\)/gi)].map(
      ([use]) => use,
    ),
  );

/** Labels that no standard runner has: larger, with a graphics card, or somebody's own machine. */
const paidRunner = /self-hosted|\bgpu\b|-(?:x?large|\d*xl)\b|-\d+-?cores?\b|\bgroup\b/i;

const rules: readonly WorkflowRule[] = [
  {
    name: "permission-widened",
    title: "A permission that a job did not have, beyond the one scope that the failed request was refused for.",
    reason: "a job may do more than before",
    at: /permissions|:\s*(?:read|write)(?:-all)?\b/,
    objects: (before, after, _, asked) => {
      const found = raises(before, after);
      return found.length > 0 && !isAsked(found, asked);
    },
  },
  {
    name: "action-unpinned",
    title: "An action whose pinned commit is given up, or a new one from elsewhere that is not pinned.",
    reason: "an action is not pinned, or no longer",
    at: /\buses\b/,
    objects: (_, __, { before, after }) => usesOf(after).some((uses) => isUnpinned(uses, usesOf(before))),
  },
  {
    name: "trigger-changed",
    title: "A change of the events that start a workflow.",
    reason: "other events start the workflow",
    at: /\bon\b|push|pull_request|schedule|branches|paths|types/,
    objects: (before, after) => before.triggers !== undefined && !isDeepStrictEqual(before.triggers, after.triggers),
  },
  {
    name: "step-removed",
    title: "A job or a step that is gone.",
    reason: "a job or a step is gone",
    at: /\b(?:steps|run|uses|name)\b/,
    objects: (before, after) =>
      pairs(before, after).length < before.jobs.length ||
      pairs(before, after).some(([old, now]) => now.steps.length < old.steps.length),
  },
  {
    name: "step-conditioned",
    title: "A job or a step that runs under another condition than before.",
    reason: "a job or a step runs under another condition",
    at: /\bif\b/,
    objects: (before, after) =>
      pairs(before, after).some(
        ([old, now]) =>
          !sameCondition(old.condition, now.condition) ||
          old.steps.some(({ key, condition }) =>
            now.steps.filter((step) => step.key === key).some((step) => !sameCondition(condition, step.condition)),
          ),
      ),
  },
  {
    name: "matrix-narrowed",
    title: "A matrix that leaves out what it ran before.",
    reason: "the matrix runs less than before",
    at: /matrix|exclude|include|\[|^\s*-/,
    objects: (before, after) =>
      pairs(before, after).some(([{ matrix: old }, { matrix: now }]) =>
        [...new Set([...Object.keys(old), ...Object.keys(now)])].some((axis) => {
          const [was, is] = [old[axis], now[axis]].map((values) => (Array.isArray(values) ? values.length : null));
          if (axis === "exclude") return (is ?? 0) > (was ?? 0);
          return typeof was === "number" && (is ?? 0) < was;
        }),
      ),
  },
  {
    name: "secret-referenced",
    title: "A secret that the workflow did not use before.",
    reason: "a secret is used that was not used before",
    at: /secrets/i,
    objects: (_, __, { before, after }) => {
      const known = secrets(before);
      return [...secrets(after)].some((use) => !known.has(use));
    },
  },
  {
    name: "paid-runner",
    title: "A larger runner, or one of somebody's own.",
    reason: "a job moves to a runner that costs money or is somebody's own",
    at: /runs-on|matrix|os\b/,
    objects: (_, __, { hunks }) =>
      hunks.some((hunk) => {
        const [added, removed] = [linesOf(hunk, "added"), linesOf(hunk, "removed")].map((lines) =>
          lines.filter((line) => paidRunner.test(line) && /runs-on|labels|os\b|\[|^\s*-/.test(line)),
        );
        return (added?.length ?? 0) > (removed?.length ?? 0);
      }),
  },
];

/**
 * The rules about workflow files and composite actions.
 * @param asked the permission for want of which a request was refused; null for none
 */
export const workflowRules = (asked: Permission | null): readonly FileRule[] =>
  rules.map(({ name, title, reason, at, objects }) => ({
    name,
    title,
    check: (file) => {
      if (!isOfKind(file.path, "workflow")) return [];
      const before = workflowView(file.before);
      const after = workflowView(file.after);
      if (before === null || after === null) return [];
      return objects(before, after, file, asked) ? [{ reason, hunk: hunkWith(file, at) }] : [];
    },
  }));
