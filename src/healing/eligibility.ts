import type { Config } from "../contracts/config.ts";
import type { ReportSource } from "../contracts/failure-report.ts";
import { matchesGlob } from "../fixes/globs.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { isHealingBranch } from "./branch-name.ts";

/**
 * What is done with a run.
 * - `heal`: everything. - `report`: it is diagnosed for a summary, and nothing is opened. - `ignore`: it is not even read.
 */
export type Eligibility =
  | { readonly kind: "heal" }
  | { readonly kind: "report" | "ignore"; readonly reason: SafeMarkdown };

/** The run, in the terms of the report; `branches` from the configuration or the default branch. */
export interface EligibilityFacts {
  readonly run: Extract<ReportSource, { kind: "workflow-run" }>;
  readonly defaultBranch: string;
  readonly config: Pick<Config, "branches" | "workflows">;
  /** The path of the workflow that we run in; null outside of one. */
  readonly ownWorkflowPath: string | null;
}

interface Row {
  readonly kind: "report" | "ignore";
  holds(facts: EligibilityFacts): boolean;
  reason(facts: EligibilityFacts): SafeMarkdown;
}

const healedConclusions: ReadonlySet<string> = new Set(["failure", "timed_out", "startup_failure"]);
const healedEvents: ReadonlySet<string> = new Set([
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "merge_group",
]);
const branchName = ({ run }: EligibilityFacts): SafeMarkdown =>
  run.headBranch === null ? md`no branch` : code(run.headBranch);
const onlySummary = md`Its diagnosis is in the job summary; no issue or pull request is opened.`;

function ofWatchedWorkflow({ run, config }: EligibilityFacts): boolean {
  const names = [run.workflowPath, run.workflowPath.replace(/^.*\//, ""), run.workflowName];
  const listed = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => names.some((name) => matchesGlob(pattern, name)));
  const { include, exclude } = config.workflows;
  return (include === undefined || listed(include)) && !listed(exclude);
}

const onWatchedBranch = ({ run, config, defaultBranch }: EligibilityFacts): boolean =>
  run.headBranch !== null &&
  (config.branches ?? [defaultBranch]).some((pattern) => matchesGlob(pattern, run.headBranch ?? ""));

/** First match wins. */
const rows: readonly Row[] = [
  {
    kind: "ignore",
    holds: ({ run }) => run.headRepository !== run.repository,
    reason: () => md`The run is of a fork, whose commits and logs are not ours to act on.`,
  },
  {
    kind: "ignore",
    holds: ({ run }) => run.headBranch !== null && isHealingBranch(run.headBranch),
    reason: (facts) => md`The run is on ${branchName(facts)}, a healing's own branch.`,
  },
  {
    kind: "ignore",
    holds: ({ run, ownWorkflowPath }) => run.workflowPath === ownWorkflowPath,
    reason: () => md`The run is of the workflow that heals; it does not heal itself.`,
  },
  {
    kind: "ignore",
    holds: ({ run }) => run.conclusion === null || !healedConclusions.has(run.conclusion),
    reason: ({ run }) => md`The run ended with ${code(run.conclusion ?? "no conclusion")}, which is no failure.`,
  },
  {
    kind: "ignore",
    holds: (facts) => !ofWatchedWorkflow(facts),
    reason: ({ run }) => md`The configuration does not watch the workflow ${code(run.workflowPath)}.`,
  },
  {
    kind: "report",
    holds: ({ run }) => !healedEvents.has(run.event),
    reason: ({ run }) => md`Runs of the event ${code(run.event)} are not healed. ${onlySummary}`,
  },
  {
    kind: "report",
    holds: (facts) => !onWatchedBranch(facts),
    reason: (facts) => md`Runs on ${branchName(facts)} are not healed. ${onlySummary}`,
  },
];

/** The run that validated scrapers, and what is healed. */
export interface ValidationFacts {
  readonly run: NonNullable<Extract<ReportSource, { kind: "scraper-validation" }>["run"]>;
  readonly defaultBranch: string;
  readonly config: Pick<Config, "branches">;
}

/**
 * Decides what may be done with the report of a validation. It may be of the run that we are in, so neither its
 * conclusion nor its workflow counts; a fork's validations are those of pull requests.
 */
export function validationEligibility({ run, defaultBranch, config }: ValidationFacts): Eligibility {
  const { branch, event } = run;
  if (branch !== null && isHealingBranch(branch))
    return { kind: "ignore", reason: md`The run is on ${code(branch)}, a healing's own branch.` };
  if (!healedEvents.has(event))
    return { kind: "report", reason: md`Validations of the event ${code(event)} are not healed. ${onlySummary}` };
  if (branch === null || !(config.branches ?? [defaultBranch]).some((pattern) => matchesGlob(pattern, branch))) {
    const where = branch === null ? md`no branch` : code(branch);
    return { kind: "report", reason: md`Validations on ${where} are not healed. ${onlySummary}` };
  }
  return { kind: "heal" };
}

/** Decides what may be done with a run, from what the code host says of it alone. */
export function eligibility(facts: EligibilityFacts): Eligibility {
  const row = rows.find((row) => row.holds(facts));
  return row === undefined ? { kind: "heal" } : { kind: row.kind, reason: row.reason(facts) };
}
