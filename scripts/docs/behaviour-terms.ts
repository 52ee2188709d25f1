import type { FollowEvent } from "../../src/healing/follow/events.ts";
import type { Effect, IssueChange } from "../../src/healing/follow/transitions.ts";

/** What each event is, for the documentation. */
export const eventMeanings: Readonly<Record<FollowEvent["kind"], string>> = {
  "agent-started":
    "The timeline says that the agent has begun, its session is among the workflow runs, or it pushed a commit that changes nothing yet.",
  "agent-gave-up":
    "The timeline says that the agent has ended or given up, and it pushed nothing that changes anything.",
  "agent-pushed": "The newest commit is not the one last looked at, and the agent's work is on the branch.",
  "next-rung": "No sign of the agent for `agent.start-timeout` minutes, and there is another way of asking it.",
  "agent-silent":
    "The same, and there is none; or the agent began, and has pushed nothing since for as long as a session can last.",
  "branch-moved":
    "The newest commit is not the one last looked at, and it is nobody's new work: the branch was brought up to date.",
  "branch-emptied": "The branch changes nothing any more: it was set back, or what was done is undone.",
  "checks-wait":
    "The checks wait for approval, were stopped, or did not run at all, perhaps because the branch has conflicts.",
  "checks-began": "Checks that waited are under way.",
  "checks-failed":
    "The checks failed by the branch's own doing, also those that begin after the change was called ready.",
  "checks-rerun":
    "They failed by a failure that is not the branch's own, and `limits.reruns` allows to start them again.",
  "checks-flaked": "The same, and it does not, or the token may not.",
  "guard-refused": "The checks passed, and the guard refuses what the agent changed.",
  "checks-passed": "The checks passed, and the guard lets the change through.",
  "attempt-left": "Fewer than `agent.attempts` requests were made, and an agent can be asked.",
  "attempts-used-up": "The agent was asked `agent.attempts` times.",
  "nobody-to-ask": "No agent can be asked.",
  "review-requests-changes": "One or more reviewers of the repository request changes.",
  "person-pushed": "A commit of a person, or of a program that is not the agent, is on the branch.",
  "pull-request-merged": "The pull request was merged.",
  "pull-request-closed": "The pull request was closed without a merge, and not by auto-heal.",
  "pull-request-reopened": "A pull request that was over is open again.",
  "gone-quiet": "Nothing happened for `stale-days`.",
  recovered: "The workflow passed `recovery-runs` times in a row.",
  "stayed-away": "`hold-days` have passed since the merge without the same failure.",
  "came-back": "The same failure, in a run that began after the merge.",
};

/** What each effect is, for the documentation. */
export const effectMeanings: Readonly<Record<Effect, string>> = {
  "ask-agent": "writes the new diagnosis into the description and asks the agent",
  "rerun-failed-jobs": "starts the failed jobs again",
  "comment-on-pull-request": "comments on the pull request",
  "comment-on-issue": "comments on the issue",
  "label-ready": "labels the pull request `ready for review`",
  "unlabel-ready": "takes the label `ready for review` off",
  "request-reviewers": "asks `reviewers` to review",
  "close-pull-request": "closes the pull request",
  "delete-branch": "deletes the branch if all commits on it are auto-heal's",
};

/** What becomes of the issue, for the documentation. */
export const issueMeanings: Readonly<Record<IssueChange, string>> = {
  completed: "closes the issue as completed",
  "not-planned": "closes the issue as not planned",
  reopened: "reopens the issue",
};
