import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { checkoutStep } from "./checkout-step.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { stepEntry } from "./job-environment.ts";
import { failedJob, mapping } from "./workflow-jobs.ts";
import { workflowFix } from "./workflow-fix.ts";

/** What git and tools that ask it say where history or tags are missing. Source: git 2.x, builtin/describe.c, revision.c. */
const noHistory: readonly RegExp[] = [
  /^fatal: No names found, cannot describe anything\.?$/,
  /^fatal: No tags can describe '/,
  /^fatal: (?:\S+: )?no merge base$/,
  /\(shallow update not allowed\)$/,
];
const unknownRevision =
  /^fatal: (?:ambiguous argument '(?<argument>[^']+)': unknown revision|bad revision '(?<bad>[^']+)'|[Ii]nvalid (?:revision range|symmetric difference expression) (?<range>\S+))/;

/**
 * Revisions that a shallow checkout lacks and a full one has: earlier commits, remote branches, release tags, commits.
 * A branch by its bare name is missing in both.
 */
const inFullHistory =
  /^(?:HEAD|(?:HEAD|@)(?:[~^]\d*)+|origin\/[\w./-]+|(?:refs\/tags\/)?[\w-]*v?\d+(?:\.\d+)+(?:-[\w.]+)?|[0-9a-f]{40})$/;

function lacksHistory(message: string): boolean {
  if (noHistory.some((form) => form.test(message))) return true;
  const groups = unknownRevision.exec(message)?.groups;
  const revision = groups?.["argument"] ?? groups?.["bad"] ?? groups?.["range"];
  const ends = revision?.split(/\.{2,3}/) ?? [];
  return ends.some((end) => end !== "HEAD") && ends.every((end) => inFullHistory.test(end));
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await failedJob(failure, files, origin.workflowPath);
  if ("reason" in found) return refused(found.reason);
  const job = found.value;
  const checkout = checkoutStep(job);
  if ("reason" in checkout) return refused(checkout.reason);
  const depth = mapping(checkout.value.raw["with"])["fetch-depth"];
  if (depth === 0 || depth === "0")
    return refused(md`The checkout fetches the whole history already, so what git looks for is not in the repository.`);
  if (typeof depth === "string" && !/^\d+$/.test(depth))
    return refused(md`The checkout's ${code("fetch-depth")} is an expression.`);
  if (job.steps.some(({ run }) => run !== null && /\bgit fetch\b.*--(?:unshallow|depth|deepen|shallow)/.test(run)))
    return refused(md`The job ${code(job.id)} fetches history by a command of its own.`);
  const path = code(job.file.path);
  return workflowFix(job.file, [stepEntry(checkout.value, "with", "fetch-depth", 0)], {
    title: md`Fetch the whole history in the job ${code(job.id)}`,
    summary: md`${code("actions/checkout")} fetches a few commits and no tags unless it is told otherwise, and git looked for more: ${code(failure.message)} With ${code("fetch-depth: 0")} it fetches every branch and tag.`,
    plan: [md`Set ${code("fetch-depth: 0")} for the checkout of the job ${code(job.id)} in ${path}.`],
    risks: [
      md`If the tag or commit does not exist at all, this does not heal it.`,
      md`A large repository takes longer to check out.`,
    ],
  });
}

/** Lets the job's checkout fetch the whole history, where git found no tag, no common commit, or no earlier commit. */
export const fetchDepth: Fixer = {
  fixType: "fetch-depth",
  title: "Lets a checkout fetch the whole history, where git lacked tags or earlier commits.",
  certainty: 0.85,
  applies: ({ message }) => lacksHistory(message),
  propose,
};
