import { z } from "zod";
import { created, noContent, ok } from "../answer.ts";
import { bodyOf, type Call, type Handlers } from "../call.ts";
import { assertLength, bodyLimit } from "../limits.ts";
import { addEvent } from "../lifecycle.ts";
import { pageOf } from "../pages.ts";
import { renderComment } from "../render/issues.ts";
import { nodeId, renderUser } from "../render/users.ts";
import { commentOf, demandOn, issueOf } from "./issue-access.ts";

function commentText(call: Call): string {
  const { body } = bodyOf(call, z.looseObject({ body: z.string() }));
  assertLength("IssueComment", "body", body, bodyLimit);
  return body;
}

export const commentHandlers: Handlers = {
  "issues/create-comment": (call) => {
    const { state, token } = call;
    const issue = issueOf(call);
    demandOn(call, issue, "write");
    const now = state.now();
    const comment = {
      id: state.nextId(),
      author: token.login,
      body: commentText(call),
      createdAt: now,
      updatedAt: now,
      reactions: [],
    };
    issue.comments.push(comment);
    addEvent(state, issue, "commented", token.login);
    return created(renderComment(state, issue, comment));
  },
  "issues/list-comments": (call) => {
    const issue = issueOf(call);
    demandOn(call, issue, "read");
    const since = Date.parse(call.query["since"] ?? "1970-01-01");
    const { items, headers } = pageOf(
      call,
      issue.comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= since),
    );
    return ok(
      items.map((comment) => renderComment(call.state, issue, comment)),
      headers,
    );
  },
  /** Of issues and pull requests alike, by the one that changed last where that is asked for. */
  "issues/list-comments-for-repo": (call) => {
    const { state, query } = call;
    const since = Date.parse(query["since"] ?? "1970-01-01");
    const key = query["sort"] === "updated" ? "updatedAt" : "createdAt";
    const found = state.issues
      .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })))
      .filter(({ comment }) => Date.parse(comment.updatedAt) >= since)
      .toSorted((left, right) => left.comment[key].localeCompare(right.comment[key]));
    const { items, headers } = pageOf(call, query["direction"] === "desc" ? found.toReversed() : found);
    return ok(
      items.map(({ issue, comment }) => renderComment(state, issue, comment)),
      headers,
    );
  },
  "issues/get-comment": (call) => {
    const { issue, comment } = commentOf(call);
    demandOn(call, issue, "read");
    return ok(renderComment(call.state, issue, comment));
  },
  "issues/delete-comment": (call) => {
    const { issue, comment } = commentOf(call);
    demandOn(call, issue, "write");
    issue.comments.splice(issue.comments.indexOf(comment), 1);
    return noContent;
  },
  "issues/update-comment": (call) => {
    const { issue, comment } = commentOf(call);
    demandOn(call, issue, "write");
    comment.body = commentText(call);
    comment.updatedAt = call.state.now();
    return ok(renderComment(call.state, issue, comment));
  },
  "reactions/list-for-issue-comment": (call) => {
    const { issue, comment } = commentOf(call);
    demandOn(call, issue, "read");
    const wanted = comment.reactions.filter(({ content }) => (call.query["content"] ?? content) === content);
    const { items, headers } = pageOf(call, wanted);
    return ok(
      items.map(({ id, content, login }) => ({
        id,
        node_id: nodeId("Reaction", id),
        user: renderUser(call.state, login),
        content,
        created_at: comment.updatedAt,
      })),
      headers,
    );
  },
};
