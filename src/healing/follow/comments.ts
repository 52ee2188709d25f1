import { guardRules } from "../../fixes/guard.ts";
import type { Config } from "../../contracts/config.ts";
import type { SafeMarkdown } from "../../text/brands.ts";
import { code, md } from "../../text/markdown.ts";
import { count } from "../wording.ts";
import { byKind, type FollowEvent, type KindTable } from "./events.ts";
import { refusalList, sentenceOf, shortCommit, untried } from "./sentences.ts";

/** What comments name beside the event. */
export interface CommentContext {
  readonly issueNumber: number;
  /** Null for an issue alone. */
  readonly pullRequestNumber: number | null;
  /** How often the agent was asked. */
  readonly attempts: number;
  readonly config: Pick<Config, "cooldownDays" | "holdDays" | "recoveryRuns" | "staleDays">;
}

const goOn = md`A person has to go on: the diagnosis is in the description, and any agent or person may push to this branch.`;
const days = (number: number): SafeMarkdown => count(number, md`day`);

const onPullRequest = ({ attempts, config }: CommentContext): KindTable<SafeMarkdown> => ({
  "checks-passed": (event) =>
    md`This is ready for review: the checks of ${shortCommit(event.commit)} passed, and the change breaks none of the guard's ${guardRules.length} rules.${untried(event)} A person reviews it, takes it out of draft and merges it; auto-heal does none of these.`,
  "guard-refused": ({ commit, refusals }) =>
    md`The checks of ${shortCommit(commit)} passed, but the guard refuses the change, so it is not called ready for review:\n\n${refusalList(refusals)}\n\nUndo this, or judge it and merge by hand.`,
  "agent-silent": (event) => md`${sentenceOf(event)} It was asked ${count(attempts, md`time`)}. ${goOn}`,
  "branch-emptied": (event) => md`${sentenceOf(event)} ${goOn}`,
  "attempts-used-up": (event) => md`${sentenceOf(event)} ${goOn}`,
  "nobody-to-ask": (event) => md`${sentenceOf(event)} ${goOn}`,
  "gone-quiet": () =>
    md`Closed by auto-heal: nothing happened here for ${days(config.staleDays)} (${code("stale-days")}). To go on with it by hand, restore its branch if it is gone, and reopen it.`,
  recovered: () =>
    md`Closed by auto-heal: the workflow passed at least ${count(config.recoveryRuns, md`time`)} in a row (${code("recovery-runs")}) without this change.`,
});

/**
 * What people are told on the pull request. The same event of the same commit or attempt has the same words, by which a
 * comment that is there already is found.
 * @returns null for an event of which the description says enough
 */
export const pullRequestComment = (event: FollowEvent, context: CommentContext): SafeMarkdown | null =>
  byKind(onPullRequest(context), event);

function onIssue({ pullRequestNumber: number, config }: CommentContext): KindTable<SafeMarkdown> {
  const fix = number === null ? md`The fix` : md`The fix in #${number}`;
  return {
    "pull-request-merged": () =>
      md`${fix} was merged. auto-heal watches for ${days(config.holdDays)} (${code("hold-days")}) whether the failure stays away.`,
    "pull-request-closed": () =>
      md`${fix} was closed without a merge, so it counts as rejected. The same failure opens nothing new for ${days(config.cooldownDays)} (${code("cooldown-days")}). If it is opened again, auto-heal goes on with it.`,
    "gone-quiet": () =>
      md`Closed by auto-heal: nothing happened here or in the pull request for ${days(config.staleDays)} (${code("stale-days")}).`,
    recovered: () =>
      md`Closed by auto-heal: the workflow passed at least ${count(config.recoveryRuns, md`time`)} in a row (${code("recovery-runs")}) without a fix of auto-heal's.`,
    "stayed-away": (event) => md`${fix} held. ${sentenceOf(event)}`,
    "came-back": (event) =>
      md`${sentenceOf(event)} ${fix} was merged before that. auto-heal makes no second fix of its own for this failure.`,
  };
}

/** The same on the issue. */
export const issueComment = (event: FollowEvent, context: CommentContext): SafeMarkdown | null =>
  byKind(onIssue(context), event);
