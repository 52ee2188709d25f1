import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { linesBelow, nearbyLines } from "./evidence.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, refused } from "./fixer.ts";
import type { Permission } from "./guard/permissions.ts";
import { scopeOfAction, scopeOfHeader, scopeOfRestPage, scopeOfScript } from "./token-scopes.ts";
import { failedJobAndStep, mapping, type Mapping, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";
import type { YamlChange } from "./yaml-splices.ts";

const pushDenied = /^remote: Permission to \S+ denied to github-actions\[bot\]/;

const restPage = /docs\.github\.com\/(?:[\w@.-]+\/)?rest\/([\w#/-]+)/;
const scopeOnPage = (text: string): Permission | null => scopeOfRestPage(restPage.exec(text)?.[1] ?? "");

/** Each way in which a log tells what was refused, the surest first. */
const ways: readonly ((failure: Failure, step: WorkflowStep) => Permission | null)[] = [
  ({ message }) => (pushDenied.test(message) ? { scope: "contents", level: "write" } : null),
  ({ message }) => scopeOnPage(message),
  // Of a request that any of several permissions would do for, the page says what it is about.
  (failure) =>
    linesBelow(failure)
      .map((text) => scopeOnPage(text))
      .find((scope) => scope !== null) ?? null,
  (failure) =>
    nearbyLines(failure)
      .map(({ text }) => scopeOfHeader(/'?x-accepted-github-permissions'?: '([^']*)'/.exec(text)?.[1] ?? ""))
      .find((scope) => scope !== null) ?? null,
  (_, { uses }) => scopeOfAction(uses ?? ""),
  (_, { run }) => scopeOfScript(run ?? ""),
];

/** The token of someone else, or of an app, has nothing to do with `permissions:`. */
const otherToken = (job: WorkflowJob, step: WorkflowStep): boolean =>
  /\bsecrets\.(?!GITHUB_TOKEN\b)\w|\bsteps\.[\w-]+\.outputs\.[\w-]*token/i.test(
    JSON.stringify([step.raw, job.raw["env"], job.file.root["env"]]),
  );

const ranks: readonly unknown[] = ["none", "read", "write"];
const has = (block: Mapping, { scope, level }: Permission): boolean =>
  ranks.indexOf(block[scope]) >= ranks.indexOf(level);

/**
 * What a job may do when nothing in its workflow says. A token that was refused a permission is of the restricted kind:
 * the other default, read and write, has them all. Source: GitHub docs, "Permissions for the GITHUB_TOKEN".
 */
const restrictedDefault: Mapping = { contents: "read", packages: "read" };

/** A job's own block replaces what it had, so that a new one has to repeat it. */
function changeFor(job: WorkflowJob, asked: Permission): Found<YamlChange> {
  const { scope, level } = asked;
  const own = job.raw["permissions"];
  const outer = job.file.root["permissions"];
  const block = own ?? outer ?? restrictedDefault;
  if (typeof block === "string") {
    return {
      reason: md`The permissions of the job ${code(job.id)} are ${code(block)}. What it needs of them has to be written out by someone who knows the job.`,
    };
  }
  const granted = mapping(block);
  if (Object.values(granted).some((level) => !ranks.includes(level)))
    return { reason: md`The permissions of the job ${code(job.id)} have a form that auto-heal does not know.` };
  if (has(granted, asked)) {
    return {
      reason: md`The job ${code(job.id)} has ${code(`${scope}: ${level}`)} already. A setting of the organisation, or an event that only gets a read-only token, is at fault.`,
    };
  }
  if (own === undefined) {
    const levels = Object.entries({ ...granted, [scope]: level }).map(([key, value]) => [key, String(value)]);
    return {
      value: { kind: "add", path: job.path, key: "permissions", value: Object.fromEntries(levels), before: "steps" },
    };
  }
  const path = [...job.path, "permissions"];
  return {
    value:
      scope in granted
        ? { kind: "set", path: [...path, scope], value: level }
        : { kind: "add", path, key: scope, value: level },
  };
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await failedJobAndStep(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const { job, step } = found.value;
  if (origin.workflowPath !== null && job.file.path !== origin.workflowPath)
    return refused(md`A called workflow has at most what its caller gives it, so both would have to change.`);
  if (otherToken(job, step))
    return refused(md`The step uses a token of its own, which ${code("permissions:")} does not change.`);
  const asked = ways.map((way) => way(failure, step)).find((scope) => scope !== null);
  if (asked === undefined || asked === null)
    return refused(md`The log does not tell which permission the request was refused for.`);
  if (pushDenied.test(failure.message) && job.steps.some(({ raw }) => "repository" in mapping(raw["with"])))
    return refused(md`The job checks out another repository, and its token is for this one only.`);
  const change = changeFor(job, asked);
  if ("reason" in change) return refused(change.reason);
  const permission = `${asked.scope}: ${asked.level}`;
  const result = workflowFix(job.file, [change.value], {
    title: md`Grant ${prose(permission)} to the job ${prose(job.id)}`,
    summary: md`GitHub refused a request because the job's token lacks ${code(permission)}. This grants it to the job ${code(job.id)} alone; everything else stays as it was.`,
    plan: [
      md`Decide whether the job ${code(job.id)} may have ${code(permission)}.`,
      md`Grant it in ${code(job.file.path)}.`,
    ],
    risks: [
      md`Every step of the job, also of actions by others, gets this permission.`,
      md`Runs for forks and for Dependabot keep a read-only token, whatever is granted here.`,
    ],
  });
  return result.kind === "fix" ? { ...result, asked } : result;
}

/**
 * Grants a job the one permission that a request of its token was refused for, when the log or the step tells which.
 * A job without a block of its own gets one that repeats what it had.
 */
export const permissionsScope: Fixer = {
  fixType: "permissions-scope",
  title: "Grants a job the one permission that a request of its token was refused for.",
  certainty: 0.85,
  applies: ({ ruleId, message }) =>
    /^github-(?:permission|scope-missing|api-error)$/.test(ruleId)
      ? message.includes("Resource not accessible by integration")
      : pushDenied.test(message),
  propose,
};
