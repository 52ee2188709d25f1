import { notFound, ok } from "../answer.ts";
import { numberParam, type Call, type Handlers } from "../call.ts";
import { pageOf } from "../pages.ts";
import { renderReview, renderReviewComment } from "../render/reviews.ts";
import { renderUser } from "../render/users.ts";
import type { Review } from "../state.ts";
import { pullOf } from "./pulls.ts";

function commentsOf(call: Call, reviews: readonly Review[]) {
  const issue = pullOf(call);
  const comments = reviews.flatMap((review) => review.comments.map((comment) => ({ review, comment })));
  const { items, headers } = pageOf(call, comments);
  return ok(
    items.map(({ review, comment }) => renderReviewComment(call.state, issue, review, comment)),
    headers,
  );
}

export const reviewHandlers: Handlers = {
  /** The oldest first. */
  "pulls/list-reviews": (call) => {
    const issue = pullOf(call);
    const { items, headers } = pageOf(call, issue.pull.reviews);
    return ok(
      items.map((review) => renderReview(call.state, issue, review)),
      headers,
    );
  },
  "pulls/list-requested-reviewers": (call) =>
    ok({ users: pullOf(call).pull.reviewers.map((login) => renderUser(call.state, login)), teams: [] }),
  "pulls/list-review-comments": (call) => commentsOf(call, pullOf(call).pull.reviews),
  "pulls/list-comments-for-review": (call) => {
    const review = pullOf(call).pull.reviews.find(({ id }) => id === numberParam(call, "review_id"));
    if (review === undefined) throw notFound();
    return commentsOf(call, [review]);
  },
};
