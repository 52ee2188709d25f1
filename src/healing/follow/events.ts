import type { GuardVerdict } from "../../contracts/fix-proposal.ts";
import type { FailureReport } from "../../contracts/failure-report.ts";
import type { Review, WorkflowRun } from "../../ports.ts";
import type { SafeMarkdown, Untrusted } from "../../text/brands.ts";

/** Why checks neither passed nor failed. */
export type WaitReason = "approval" | "conflict" | "never-ran" | "no-run" | "nothing-ran" | "stopped";
/** How a failure of the branch's checks relates to the one that is healed. */
export type Cause = "same" | "new";
/** Why a failure is none of the branch's doing. */
export type Flake = "transient" | "on-base";

/** A review that asks for changes. */
export type Asking = Pick<Review, "id" | "url">;

/** What was seen of a healing since it was last looked at. Whatever names people, branches or files is hostile. */
export type FollowEvent =
  | { readonly kind: "agent-started"; readonly proof: string }
  | { readonly kind: "agent-pushed"; readonly by: Untrusted; readonly commit: string }
  /** No sign of the agent, and there is another way of asking it. */
  | { readonly kind: "next-rung"; readonly minutes: number }
  /** No sign of the agent, or none since it began, and no way left. */
  | { readonly kind: "agent-silent"; readonly minutes: number; readonly hasBegun: boolean }
  /** The agent says that it is done, or that it cannot do it, and has pushed nothing. */
  | { readonly kind: "agent-gave-up"; readonly how: "failed" | "finished" }
  /** The branch is at another commit, by nobody's new work: it was brought up to date, or set back. */
  | { readonly kind: "branch-moved"; readonly commit: string }
  | { readonly kind: "branch-emptied"; readonly commit: string }
  | { readonly kind: "checks-wait"; readonly reason: WaitReason; readonly run: WorkflowRun | null }
  | { readonly kind: "checks-began"; readonly commit: string }
  | { readonly kind: "checks-failed"; readonly cause: Cause; readonly run: WorkflowRun; readonly report: FailureReport }
  /** The failure is none of the branch's doing: the failed jobs are started again. */
  | { readonly kind: "checks-rerun"; readonly why: Flake; readonly run: WorkflowRun; readonly isStarted: boolean }
  /** The same, where they may not be started. */
  | { readonly kind: "checks-flaked"; readonly why: Flake; readonly run: WorkflowRun }
  | {
      readonly kind: "checks-passed";
      readonly commit: string;
      readonly runs: number;
      /** The workflow whose failure is healed, where it is not among them: whether it passes shows only later. */
      readonly untried: string | null;
    }
  | {
      readonly kind: "guard-refused";
      readonly commit: string;
      readonly refusals: Extract<GuardVerdict, { kind: "refused" }>["refusals"];
    }
  | { readonly kind: "attempt-left"; readonly attempt: number; readonly of: number }
  | { readonly kind: "attempts-used-up"; readonly of: number }
  | { readonly kind: "nobody-to-ask"; readonly reason: SafeMarkdown }
  | { readonly kind: "review-requests-changes"; readonly reviews: readonly Asking[]; readonly by: Untrusted }
  | { readonly kind: "person-pushed"; readonly by: Untrusted; readonly commit: string }
  | { readonly kind: "pull-request-merged"; readonly by: Untrusted | null; readonly at: number }
  | { readonly kind: "pull-request-closed"; readonly by: Untrusted | null }
  | { readonly kind: "pull-request-reopened" }
  | { readonly kind: "gone-quiet"; readonly days: number }
  | { readonly kind: "recovered"; readonly runs: number; readonly last: WorkflowRun }
  /** `passes`: how often the workflow passed since, as far back as was looked; null where nobody can tell. */
  | { readonly kind: "stayed-away"; readonly days: number; readonly passes: number | null }
  | { readonly kind: "came-back"; readonly run: WorkflowRun };

/** Something for some kinds of events. */
export type KindTable<T> = {
  readonly [K in FollowEvent["kind"]]?: (event: Extract<FollowEvent, { kind: K }>) => T;
};

/** What a table has for an event; null where it has nothing for its kind. */
export function byKind<T>(table: KindTable<T>, event: FollowEvent): T | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's type ties each function to its kind
  const forKind = table[event.kind] as ((event: FollowEvent) => T) | undefined;
  return forKind === undefined ? null : forKind(event);
}
