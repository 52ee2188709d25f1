import type { FailureReport } from "../contracts/failure-report.ts";
import type { Decision } from "../contracts/fix-proposal.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { percent } from "./wording.ts";

/** What became of an earlier fix of the same failure, where that forbids a second one. */
export interface Precedent {
  /** One sentence or two, for people. */
  readonly reason: SafeMarkdown;
  /** An agent's fix fared no better: only a person is left. */
  readonly forAgentsToo: boolean;
}

/** All that a decision rests on. Probabilities are 0..1. */
export interface DecisionFacts {
  readonly outcome: FailureReport["outcome"];
  /** Why this run is not ours to heal (a fork, a healing's own branch …); null when it is. */
  readonly exclusion: SafeMarkdown | null;
  /** The root cause may well pass when the same commit runs again. */
  readonly transient: boolean;
  /** Of the run, from 1. */
  readonly attempt: number;
  /** How many failed runs may still be started again; 0 also where they cannot be. */
  readonly rerunsLeft: number;
  /** P(the diagnosis is right). */
  readonly causeConfidence: number;
  /** P(the fixer is right), given the diagnosis; null when there are no edits. */
  readonly fixCertainty: number | null;
  /** The gate; a confidence must be greater. */
  readonly minConfidence: number;
  readonly guardPassed: boolean;
  /** The token may push these edits. */
  readonly canPush: boolean;
  /** The preflight found an agent to hand over to. */
  readonly agentReady: boolean;
  /** Why no further pull request may be opened now; null when one may. */
  readonly pullRequestLimit: SafeMarkdown | null;
  /** Null or absent where no earlier fix was rejected or failed to hold. */
  readonly precedent?: Precedent | null;
}

export interface DecisionMade {
  readonly decision: Decision;
  /** One sentence. */
  readonly reason: SafeMarkdown;
}

/** P(cause) × P(fixer right), or P(cause) alone where there are no edits. */
export function confidenceOf({
  causeConfidence,
  fixCertainty,
}: Pick<DecisionFacts, "causeConfidence" | "fixCertainty">): number {
  return causeConfidence * (fixCertainty ?? 1);
}

/** Why a run is started again, one sentence. */
export const rerunReason = md`The failure is of a kind that often passes on a second attempt, and this was the first.`;

/** Whether starting the failed jobs again comes before any healing. */
export const mayPassAgain = ({
  transient,
  attempt,
  rerunsLeft,
}: Pick<DecisionFacts, "transient" | "attempt" | "rerunsLeft">): boolean =>
  transient && attempt === 1 && rerunsLeft > 0;

interface Row {
  readonly decision: Decision;
  holds(facts: DecisionFacts): boolean;
  reason(facts: DecisionFacts): SafeMarkdown;
}

const hasEdits = (facts: DecisionFacts): boolean => facts.fixCertainty !== null;
const fixIsSure = (facts: DecisionFacts): boolean => hasEdits(facts) && confidenceOf(facts) > facts.minConfidence;
const causeIsSure = (facts: DecisionFacts): boolean => facts.causeConfidence > facts.minConfidence;
const canFix = (facts: DecisionFacts): boolean =>
  fixIsSure(facts) && facts.guardPassed && facts.canPush && !facts.precedent;
const canDelegate = (facts: DecisionFacts): boolean =>
  causeIsSure(facts) && facts.agentReady && facts.precedent?.forAgentsToo !== true;
const notAbove = (confidence: number, { minConfidence }: DecisionFacts): SafeMarkdown =>
  md`${percent(confidence)} is not more than the ${percent(minConfidence)} that the configuration asks for.`;

/** First match wins; the last row always does. The rows of `manual` differ in what they tell people. */
const rows: readonly Row[] = [
  {
    decision: "ignore",
    holds: ({ outcome }) => outcome === "no-failure",
    reason: () => md`Nothing failed.`,
  },
  {
    decision: "ignore",
    holds: ({ outcome }) => outcome === "tool-error",
    reason: () => md`auto-heal itself failed, which says nothing about the run.`,
  },
  { decision: "ignore", holds: ({ exclusion }) => exclusion !== null, reason: ({ exclusion }) => exclusion ?? md`` },
  {
    decision: "rerun",
    holds: mayPassAgain,
    reason: () => rerunReason,
  },
  {
    decision: "manual",
    holds: (facts) => facts.pullRequestLimit !== null && (canFix(facts) || canDelegate(facts)),
    reason: ({ pullRequestLimit }) => pullRequestLimit ?? md``,
  },
  {
    decision: "auto-fix",
    holds: canFix,
    reason: (facts) =>
      md`There is a fix with a confidence of ${percent(confidenceOf(facts))}, and it passed the guard.`,
  },
  {
    decision: "delegate",
    holds: canDelegate,
    reason: (facts) =>
      facts.precedent
        ? md`${facts.precedent.reason} The cause is known with a confidence of ${percent(facts.causeConfidence)}, and an agent can write another fix.`
        : md`The cause is known with a confidence of ${percent(facts.causeConfidence)}, and an agent can write the fix.`,
  },
  {
    decision: "manual",
    holds: ({ precedent }) => Boolean(precedent),
    reason: ({ precedent }) => precedent?.reason ?? md``,
  },
  {
    decision: "manual",
    holds: ({ outcome }) => outcome === "not-determined",
    reason: () => md`The cause could not be told from the logs.`,
  },
  {
    decision: "manual",
    holds: (facts) => !causeIsSure(facts),
    reason: (facts) => md`The confidence in the cause is too low: ${notAbove(facts.causeConfidence, facts)}`,
  },
  {
    decision: "manual",
    holds: (facts) => !hasEdits(facts),
    reason: () => md`The cause is known, but no fixer makes this change, and no agent is at hand.`,
  },
  {
    decision: "manual",
    holds: (facts) => !fixIsSure(facts),
    reason: (facts) => md`The confidence in the fix is too low: ${notAbove(confidenceOf(facts), facts)}`,
  },
  {
    decision: "manual",
    holds: ({ guardPassed }) => !guardPassed,
    reason: () => md`There is a fix, but the guard refuses it.`,
  },
  {
    decision: "manual",
    holds: () => true,
    reason: () => md`There is a fix, but the token may not push it.`,
  },
];

/** Decides what to do about a run. The order of the table is the policy. */
export function decide(facts: DecisionFacts): DecisionMade {
  const row = rows.find((row) => row.holds(facts));
  if (row === undefined) throw new Error("the decision table has no last row");
  return { decision: row.decision, reason: row.reason(facts) };
}
