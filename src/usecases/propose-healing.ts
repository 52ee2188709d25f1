import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import type { GuardVerdict, NeededToken } from "../contracts/fix-proposal.ts";
import { guard } from "../fixes/guard.ts";
import { type FixSearch, proposeFix } from "../fixes/propose.ts";
import { decide, type Precedent } from "../healing/decision.ts";
import { assembleProposal, neededToken, type Proposal } from "../healing/proposal.ts";
import type { Clock, FixCommands, RepositoryFiles, WorkflowValidator } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { withValidWorkflows } from "./valid-workflows.ts";

/** What a proposal needs to know besides the failure and the files. */
export interface ProposalInput {
  readonly report: FailureReport;
  /** The workflow's path in the repository; null where nothing says. */
  readonly workflowPath: string | null;
  readonly config: Config;
  /** The gate, 0..1; a confidence must be greater. */
  readonly minConfidence: number;
  /** Why this run is not ours to heal; null when it is. */
  readonly exclusion: SafeMarkdown | null;
  /** The strongest token that a push could use. */
  readonly token: NeededToken;
  readonly agentReady: boolean;
  /** How many failed runs may still be started again; 0 when that has been tried. */
  readonly rerunsLeft: number;
  /** Runs the configuration's fix commands; absent where none can be run. */
  readonly commands?: FixCommands;
  /** Checks workflows that a fix edits; absent where nothing can, and then a fixer's own care has to do. */
  readonly workflows?: WorkflowValidator;
  /** Why no further pull request may be opened now; null when one may. */
  readonly pullRequestLimit: SafeMarkdown | null;
  /** Absent or null where no earlier fix was rejected or failed to hold. */
  readonly precedent?: Precedent | null;
}

export interface ProposedHealing {
  readonly proposal: Proposal;
  readonly search: FixSearch;
}

const passed: GuardVerdict = { kind: "passed" };

/**
 * Looks for a fix of the root cause, lets the guard judge it, and decides what to do.
 * @param files the repository at the commit that the edits are to be made against
 * @param clock gives the time that a branch is named by
 */
export async function proposeHealing(
  input: ProposalInput,
  files: RepositoryFiles,
  clock: Clock,
): Promise<ProposedHealing> {
  const { report, workflowPath, config, minConfidence, exclusion, token, agentReady, pullRequestLimit } = input;
  const [failure, ...others] = report.failures;
  const found: FixSearch =
    failure === undefined || exclusion !== null
      ? { fix: null, refusals: [] }
      : await proposeFix(failure, files, {
          workflowPath,
          others,
          enabled: config.fixes.enabled,
          disabled: config.fixes.disabled,
          commands: { listed: config.fixes.commands, runner: input.commands ?? null },
        });
  const search = input.workflows === undefined ? found : await withValidWorkflows(found, input.workflows);
  const { fix } = search;
  const verdict =
    fix === null ? passed : guard(fix.edits, fix.originals, config.limits, config.protectedPaths, fix.asked);
  const needs = neededToken([...(fix?.edits ?? [])]);
  const made = decide({
    outcome: report.outcome,
    exclusion,
    transient: failure?.transient ?? false,
    attempt: report.source.kind === "workflow-run" ? report.source.attempt : 1,
    rerunsLeft: report.source.kind === "workflow-run" ? input.rerunsLeft : 0,
    causeConfidence: failure?.confidence ?? 0,
    fixCertainty: fix?.certainty ?? null,
    minConfidence,
    guardPassed: verdict.kind === "passed",
    canPush: needs === "github-token" || token === "workflow-token",
    agentReady,
    pullRequestLimit,
    precedent: input.precedent ?? null,
  });
  return {
    search,
    proposal: assembleProposal({ report, search, guard: verdict, made, labels: config.labels, at: clock.now() }),
  };
}
