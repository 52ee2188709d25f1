import type { Config } from "../contracts/config.ts";
import type { Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import type { Precedent } from "./decision.ts";
import { closedWithin, inCooldown, type KnownHealing, type MarkedItem } from "./ledger.ts";
import { historyOf } from "./occurrences.ts";

/** What a failure is, by what became of the healing that it had. */
export type Recurrence =
  /** It had none, or one that is long over. */
  | { readonly kind: "new" }
  | { readonly kind: "open"; readonly issue: MarkedItem }
  /** Its pull request was merged: if the failing commit has it, the fix did not hold. */
  | { readonly kind: "merged"; readonly issue: MarkedItem; readonly pullRequest: MarkedItem }
  /** It had gone by itself, and is back. */
  | { readonly kind: "recovered"; readonly issue: MarkedItem }
  /** Somebody closed it, and hears nothing more of it for the cooldown. */
  | { readonly kind: "silent"; readonly issue: MarkedItem };

/** The pull request of an issue's own branch. */
function pullRequestOf({ marker }: MarkedItem, { pullRequests }: KnownHealing): MarkedItem | null {
  return pullRequests.find((pull) => marker.branch !== undefined && pull.marker.branch === marker.branch) ?? null;
}

/** Tells what a failure is. @param now milliseconds since 1970 */
export function recurrenceOf(known: KnownHealing, config: Config, now: number): Recurrence {
  const { openIssue, closedIssue } = known;
  const issue = openIssue ?? closedIssue;
  if (issue === null) return { kind: "new" };
  const pullRequest = pullRequestOf(issue, known);
  const isMerged = pullRequest !== null && pullRequest.mergedAt !== null;
  if (openIssue !== null) {
    return isMerged && !historyOf(issue.body).lapsed.includes(pullRequest.number)
      ? { kind: "merged", issue, pullRequest }
      : { kind: "open", issue };
  }
  const recently = closedWithin(issue, Math.max(config.cooldownDays, config.holdDays), now);
  if (isMerged && recently) return { kind: "merged", issue, pullRequest };
  if (issue.marker.follow?.state === "recovered" && recently) return { kind: "recovered", issue };
  return inCooldown(issue, config, now) ? { kind: "silent", issue } : { kind: "new" };
}

/** The pull request as a sentence names it. */
const named = ({ number }: { readonly number: number }): SafeMarkdown => md`#${number}`;

/** Closed by us, not by somebody whom the fix displeased. */
const closedByUs: ReadonlySet<string> = new Set(["recovered", "stale"]);

/** What a healing that begins knows of its own issue. */
export interface Present {
  /** The branch that an earlier run began and that goes on. */
  readonly branch: string | undefined;
  /** Pull requests that were merged and did not end the failure, the newest first. */
  readonly lapsed: readonly number[];
  readonly flapping: boolean;
}

/**
 * What earlier fixes of a failure forbid: what was rejected or did not hold is not tried a second time, however long ago
 * it was, and what comes and goes is nothing that one fix heals.
 * @param same everything of ours about the failure, open and closed
 */
export function precedentOf(same: readonly MarkedItem[], present: Present): Precedent | null {
  const issues = same.filter(({ kind }) => kind === "issue");
  const earlier = same
    .filter(({ kind, marker }) => kind === "pull-request" && marker.branch !== present.branch)
    .toSorted((left, right) => right.number - left.number);
  const open = earlier.find(({ state }) => state === "open");
  if (open !== undefined)
    return { reason: md`The pull request ${named(open)} for the same failure is still open.`, forAgentsToo: true };
  if (present.flapping)
    return { reason: md`The failure comes and goes without any fix of auto-heal's.`, forAgentsToo: true };

  const lapsed = new Set([...present.lapsed, ...issues.flatMap(({ body }) => historyOf(body).lapsed)]);
  const failed = earlier.filter(({ number }) => lapsed.has(number));
  const rejected = earlier.filter((pull) => pull.mergedAt === null && !closedByUs.has(stateOf(pull, issues)));
  const forAgentsToo = [...failed, ...rejected].some(({ marker }) => marker.decision === "delegate");
  const [number] = [...lapsed].toSorted((left, right) => right - left);
  if (number !== undefined) {
    const reason = md`The fix in #${number} was merged and did not hold, so auto-heal makes no second one.`;
    return { reason, forAgentsToo };
  }
  const [refused] = rejected;
  if (refused === undefined) return null;
  const reason = md`The fix in ${named(refused)} was closed without being merged, so auto-heal makes no second one.`;
  return { reason, forAgentsToo };
}

/** How the healing of a pull request stands, as following noted it in its issue; "" where nothing did. */
const stateOf = ({ marker }: MarkedItem, issues: readonly MarkedItem[]): string =>
  issues.find((issue) => issue.marker.branch === marker.branch)?.marker.follow?.state ?? "";

/** Why the runs of a commit from before a merge say nothing of the fix. */
export const beforeTheMerge = ({ number }: Posted): SafeMarkdown =>
  md`The run is of a commit that does not have the fix in #${number ?? 0} yet.`;
