import { dropHeldChecks, startChecks } from "./pull-request-checks.ts";
import type { Issue, PullRequest, State, TimelineEvent } from "./state.ts";

/** An issue that is a pull request. */
export type PullIssue = Issue & { readonly pull: PullRequest };

export const isPull = (issue: Issue): issue is PullIssue => issue.pull !== null;

export function addEvent(
  state: State,
  issue: Issue,
  event: string,
  actor: string,
  about: Pick<TimelineEvent, "label" | "reviewer"> = {},
): TimelineEvent {
  const added = { id: state.nextId(), event, actor, createdAt: state.now(), ...about };
  issue.timeline.push(added);
  issue.updatedAt = added.createdAt;
  return added;
}

export function setState(state: State, issue: Issue, to: "open" | "closed", actor: string): void {
  if (issue.state === to) return;
  issue.state = to;
  issue.closedAt = to === "closed" ? state.now() : null;
  if (to === "open" && issue.pull === null) issue.stateReason = "reopened";
  addEvent(state, issue, to === "closed" ? "closed" : "reopened", actor);
  if (to === "closed" && isPull(issue)) dropHeldChecks(state, issue.pull);
}

export interface IssueDraft {
  readonly author: string;
  readonly title: string;
  readonly body: string | null;
  readonly pull: PullRequest | null;
}

export function openIssue(state: State, draft: IssueDraft): Issue {
  const now = state.now();
  const issue: Issue = {
    id: state.nextId(),
    number: state.issues.length + 1,
    ...draft,
    createdAt: now,
    updatedAt: now,
    state: "open",
    stateReason: null,
    closedAt: null,
    labels: [],
    assignees: [],
    comments: [],
    timeline: [],
  };
  state.issues.push(issue);
  return issue;
}

/**
 * After a ref moved: open pull requests take their branch's new commit and run their checks on it, and they close when the
 * branch is gone.
 */
export function followBranches(state: State, pusher: string): void {
  for (const issue of state.issues.filter(isPull).filter((each) => each.state === "open")) {
    const head = state.git.branch(issue.pull.branch);
    if (head === null) {
      addEvent(state, issue, "head_ref_deleted", pusher);
      setState(state, issue, "closed", pusher);
    } else if (head !== issue.pull.headSha) {
      issue.pull.headSha = head;
      issue.updatedAt = state.now();
      startChecks(state, issue.pull, pusher);
    }
  }
}
