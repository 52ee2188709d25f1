import type { GuardVerdict } from "../../contracts/fix-proposal.ts";
import type { WorkflowRun } from "../../ports.ts";
import type { SafeMarkdown, Untrusted } from "../../text/brands.ts";
import { code, joinMarkdown, link, md, prose } from "../../text/markdown.ts";
import { bulleted, count } from "../wording.ts";
import type { Cause, Flake, FollowEvent, WaitReason } from "./events.ts";

export const runLink = ({ id, attempt, url }: Pick<WorkflowRun, "id" | "attempt" | "url">): SafeMarkdown =>
  link(attempt > 1 ? md`run ${id}, attempt ${attempt}` : md`run ${id}`, url);

export const shortCommit = (sha: string): SafeMarkdown => code(sha.slice(0, 7));

const waiting: Readonly<Record<WaitReason, SafeMarkdown>> = {
  approval: md`The checks wait for somebody's approval.`,
  conflict: md`No workflow runs, because the branch conflicts with the one that it is to go into.`,
  "never-ran": md`The checks ended without having begun.`,
  "no-run": md`No workflow has run on the newest commit.`,
  "nothing-ran": md`The workflows had nothing to run on this change.`,
  stopped: md`The checks were stopped before they ended.`,
};
const causes: Readonly<Record<Cause, SafeMarkdown>> = {
  same: md`with the failure that this is to heal`,
  new: md`with a failure that the base branch does not have`,
};
const flakes: Readonly<Record<Flake, SafeMarkdown>> = {
  transient: md`by a failure that often passes on a second attempt`,
  "on-base": md`by a failure that the base branch has too`,
};

/** That a workflow runs on no pull request shows in a pull request whose checks pass without it. */
export const untried = ({ untried: workflow }: Extract<FollowEvent, { kind: "checks-passed" }>): SafeMarkdown =>
  workflow === null
    ? md``
    : md` The workflow that had failed, ${code(workflow)}, is not among them: whether it passes shows after the merge.`;

/** Nothing that did not run can have failed. */
const passed = (passes: number | null): SafeMarkdown =>
  passes === null
    ? md``
    : passes === 0
      ? md` But the workflow did not pass once since then.`
      : md` The workflow passed ${count(passes, md`time`)} since then.`;

/** What the guard refuses, one line each. */
export const refusalList = (refusals: Extract<GuardVerdict, { kind: "refused" }>["refusals"]): SafeMarkdown =>
  bulleted(
    refusals.slice(0, 20).map(({ rule, path, reason, hunk }) => {
      const place = hunk === undefined ? code(path) : md`${code(path)}, ${code(hunk)}`;
      return md`${code(rule)}: ${prose(reason, 300)} (${place})`;
    }),
  );

/** What was seen, as one sentence for people. */
export function sentenceOf(event: FollowEvent): SafeMarkdown {
  switch (event.kind) {
    case "agent-started":
      return md`The agent has begun: ${prose(event.proof, 200)}`;
    case "agent-pushed":
      return md`The agent pushed ${shortCommit(event.commit)}.`;
    case "next-rung":
      return md`There was no sign of the agent for ${count(event.minutes, md`minute`)}, so it is asked in another way.`;
    case "agent-silent":
      return event.hasBegun
        ? md`The agent began, and pushed nothing that changes anything within ${count(event.minutes, md`minute`)}.`
        : md`The agent did not start within ${count(event.minutes, md`minute`)}, and there is no other way of asking it.`;
    case "agent-gave-up":
      return md`The agent ${event.how === "failed" ? md`gave up` : md`ended`} without a commit that changes anything.`;
    case "branch-moved":
      return md`The branch is at ${shortCommit(event.commit)} now, which is nobody's new work.`;
    case "branch-emptied":
      return md`The branch changes nothing any more: at ${shortCommit(event.commit)} it holds what its base holds.`;
    case "checks-wait":
      return event.run === null ? waiting[event.reason] : md`${waiting[event.reason]} See ${runLink(event.run)}.`;
    case "checks-began":
      return md`The checks of ${shortCommit(event.commit)} run.`;
    case "checks-failed":
      return md`The checks failed in ${runLink(event.run)}, ${causes[event.cause]}.`;
    case "checks-rerun":
      return md`The checks failed in ${runLink(event.run)} ${flakes[event.why]}. The failed jobs are started again; this is no attempt of the agent.`;
    case "checks-flaked":
      return md`The checks failed in ${runLink(event.run)} ${flakes[event.why]}. This is no attempt of the agent.`;
    case "checks-passed":
      return md`The checks of ${shortCommit(event.commit)} passed (${count(event.runs, md`workflow run`)}), and the guard lets the change through.${untried(event)}`;
    case "guard-refused":
      return md`The checks of ${shortCommit(event.commit)} passed, but the guard refuses the change by ${code([...new Set(event.refusals.map(({ rule }) => rule))].join(", "))}.`;
    case "attempt-left":
      return md`The agent is asked again: this is attempt ${event.attempt} of at most ${event.of}.`;
    case "attempts-used-up":
      return md`The agent was asked ${count(event.of, md`time`)}, which is all that the configuration allows.`;
    case "nobody-to-ask":
      return md`No agent could be asked. ${event.reason}`;
    case "review-requests-changes":
      return md`Changes are asked for by ${joinMarkdown(
        event.reviews.map(({ id, url }) => link(md`review ${id}`, url)),
        ", ",
      )}.`;
    case "person-pushed":
      return md`${code(event.by)} pushed ${shortCommit(event.commit)} to the branch.`;
    case "pull-request-merged":
      return md`The pull request was merged.`;
    case "pull-request-closed":
      return md`The pull request was closed without a merge.`;
    case "pull-request-reopened":
      return md`The pull request was opened again.`;
    case "gone-quiet":
      return md`Nothing happened for ${count(event.days, md`day`)}.`;
    case "recovered":
      return md`The workflow passed ${count(event.runs, md`time`)} in a row without a fix of auto-heal's, the last time in ${runLink(event.last)}.`;
    case "stayed-away":
      return md`The failure has stayed away for ${count(event.days, md`day`)} since the merge.${passed(event.passes)}`;
    case "came-back":
      return md`The fix did not hold: the failure came back in ${runLink(event.run)}.`;
  }
}

/** These the agent does, of whom GitHub's timeline gives no account. */
const byAgent: ReadonlySet<FollowEvent["kind"]> = new Set(["agent-started", "agent-gave-up"]);

/** Who did it. */
export function actorOf(event: FollowEvent): SafeMarkdown {
  const account: Untrusted | null = "by" in event ? event.by : null;
  if (account !== null) return code(account, 60);
  return byAgent.has(event.kind) ? md`the agent` : md`auto-heal`;
}
