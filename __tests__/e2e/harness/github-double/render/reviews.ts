import type { PullIssue } from "../lifecycle.ts";
import type { Review, ReviewComment, State } from "../state.ts";
import { associationOf } from "./issues.ts";
import { htmlUrl, repositoryUrl } from "./repositories.ts";
import { nodeId, renderUser } from "./users.ts";

const pageOf = (state: State, { number }: PullIssue): string => `${htmlUrl(state)}/pull/${number}`;
const urlOf = (state: State, { number }: PullIssue): string => `${repositoryUrl(state)}/pulls/${number}`;

export function renderReview(state: State, issue: PullIssue, review: Review) {
  const html = `${pageOf(state, issue)}#pullrequestreview-${review.id}`;
  const pull = urlOf(state, issue);
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: renderUser(state, review.author),
    body: review.body,
    state: review.verdict,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(state, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}

/** A review as the timeline has it: its state is in lower case there. */
export const renderReviewedEvent = (state: State, issue: PullIssue, review: Review) => ({
  ...renderReview(state, issue, review),
  event: "reviewed",
  state: review.verdict.toLowerCase(),
});

export function renderReviewComment(state: State, issue: PullIssue, review: Review, comment: ReviewComment) {
  const url = `${repositoryUrl(state)}/pulls/comments/${comment.id}`;
  const html = `${pageOf(state, issue)}#discussion_r${comment.id}`;
  const pull = urlOf(state, issue);
  return {
    url,
    id: comment.id,
    node_id: nodeId("PullRequestReviewComment", comment.id),
    pull_request_review_id: review.id,
    diff_hunk: `@@ -${comment.line} +${comment.line} @@`,
    path: comment.path,
    position: 1,
    original_position: 1,
    line: comment.line,
    original_line: comment.line,
    side: "RIGHT",
    subject_type: "line",
    commit_id: review.commit,
    original_commit_id: review.commit,
    user: renderUser(state, review.author),
    body: comment.body,
    created_at: review.submittedAt,
    updated_at: review.submittedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(state, review.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      "+1": 0,
      "-1": 0,
      laugh: 0,
      confused: 0,
      heart: 0,
      hooray: 0,
      eyes: 0,
      rocket: 0,
    },
  };
}
