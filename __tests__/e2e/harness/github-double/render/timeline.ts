import { isPull, type PullIssue } from "../lifecycle.ts";
import type { Issue, State } from "../state.ts";
import { renderGitCommit } from "./commits.ts";
import { renderComment, renderTimelineEvent } from "./issues.ts";
import { headOf, mergeBase } from "./pulls.ts";
import { renderReviewedEvent } from "./reviews.ts";
import { renderUser } from "./users.ts";

interface Dated {
  readonly at: string;
  readonly entry: unknown;
}

/** Commits have neither an actor nor a date of their own here: git's names alone. */
const committed = (state: State, { pull }: PullIssue): readonly Dated[] =>
  state.git
    .lines(["rev-list", "--reverse", `${mergeBase(state, pull)}..${headOf(state, pull)}`])
    .map((sha) => state.git.commit(sha))
    .flatMap((commit) =>
      commit === null
        ? []
        : [{ at: commit.committer.date, entry: { ...renderGitCommit(state, commit), event: "committed" } }],
    );

const reviewed = (state: State, issue: PullIssue): readonly Dated[] =>
  issue.pull.reviews.map((review) => ({ at: review.submittedAt, entry: renderReviewedEvent(state, issue, review) }));

const commented = (state: State, issue: Issue): readonly Dated[] =>
  issue.comments.map((comment) => ({
    at: comment.createdAt,
    entry: { ...renderComment(state, issue, comment), event: "commented", actor: renderUser(state, comment.author) },
  }));

/**
 * All that happened to an issue or a pull request, the oldest first. Its entries differ in form: see the description's
 * `timeline-issue-events`.
 */
export function renderTimeline(state: State, issue: Issue): readonly unknown[] {
  const events = issue.timeline
    .filter(({ event }) => event !== "commented")
    .map((event): Dated => ({ at: event.createdAt, entry: renderTimelineEvent(state, event) }));
  const others = isPull(issue) ? [...committed(state, issue), ...reviewed(state, issue)] : [];
  return [...others, ...commented(state, issue), ...events]
    .toSorted((left, right) => left.at.localeCompare(right.at))
    .map(({ entry }) => entry);
}
