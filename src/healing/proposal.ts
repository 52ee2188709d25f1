import type { FailureReport } from "../contracts/failure-report.ts";
import {
  type FixProposal,
  fixProposalVersion,
  type GuardVerdict,
  type NeededToken,
} from "../contracts/fix-proposal.ts";
import type { FixSearch } from "../fixes/propose.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md, prose } from "../text/markdown.ts";
import { advice } from "./advice.ts";
import { healingBranch } from "./branch-name.ts";
import { confidenceOf, type DecisionMade } from "./decision.ts";
import { headline, placeOf, workflowName } from "./headline.ts";
import { muteReport } from "./mute.ts";

/** A fix proposal whose texts are known to be safe. One that was read from JSON is not: its texts are mere strings. */
export interface Proposal extends FixProposal {
  readonly reason: SafeMarkdown;
  readonly title: SafeMarkdown;
  readonly summary: SafeMarkdown;
  readonly plan: SafeMarkdown[];
  readonly risks: SafeMarkdown[];
}

/** Tells whether the healing's branch holds the edits. The branch of any other decision changes no file. */
export const pushesEdits = ({ decision }: Proposal): boolean => decision === "auto-fix";

export interface ProposalParts {
  readonly report: FailureReport;
  readonly search: FixSearch;
  /** Of the fix's edits. */
  readonly guard: GuardVerdict;
  readonly made: DecisionMade;
  readonly labels: readonly string[];
  /** When, in milliseconds since 1970; it names the branch. */
  readonly at: number;
}

/**
 * Which token may push these edits. GITHUB_TOKEN never has the `workflows` permission (GitHub docs, "Workflow syntax",
 * `permissions`), and without it a push that touches these files is refused.
 */
export function neededToken(edits: FixProposal["edits"]): NeededToken {
  return edits.some((edit) => /^\.github\/workflows\//i.test(edit.path)) ? "workflow-token" : "github-token";
}

/** What there is to say when no fixer made edits: the cause, and where to begin. */
function withoutFix(report: FailureReport): Pick<Proposal, "title" | "summary" | "plan" | "risks"> {
  const title = headline(report);
  const [failure] = muteReport(report).failures;
  const again = md`Run the workflow again.`;
  if (failure === undefined) {
    const plan = [md`Read the end of the failing step's log, and correct what it points at.`, again];
    return { title, summary: md`The cause could not be told from the logs.`, plan, risks: [] };
  }
  const place = failure.location === undefined ? [] : [md`Open ${code(placeOf(failure.location), 120)}.`];
  const summary = md`${prose(failure.title)}: ${code(failure.message)}`;
  return { title, summary, plan: [...place, advice[failure.category], again], risks: [] };
}

/**
 * Puts together the contract of a healing. The edits are in it whatever the decision is, so that people can apply
 * them; only `auto-fix` allows to push them.
 */
export function assembleProposal({ report, search: { fix }, guard, made, labels, at }: ProposalParts): Proposal {
  const failure = report.failures[0];
  const text = fix ?? withoutFix(report);
  const makesBranch = made.decision === "auto-fix" || made.decision === "delegate";
  const fixType = fix?.fixType ?? failure?.category ?? "unknown";
  const edits = [...(fix?.edits ?? [])];
  return {
    schemaVersion: fixProposalVersion,
    fingerprint: report.fingerprint ?? "",
    ...made,
    confidence: confidenceOf({ causeConfidence: failure?.confidence ?? 0, fixCertainty: fix?.certainty ?? null }),
    fixType: fix?.fixType ?? null,
    // A fix that an agent has to write first is not yet what the pull request does.
    title: made.decision === "delegate" ? headline(report) : text.title,
    summary: text.summary,
    plan: [...text.plan],
    edits,
    needs: neededToken(edits),
    branch: makesBranch ? healingBranch({ workflow: workflowName(report), fixType, at }) : null,
    labels: [...labels],
    risks: [...text.risks],
    guard,
  };
}
