import { notFound } from "../answer.ts";
import { numberParam, type Call } from "../call.ts";
import type { Comment, Issue } from "../state.ts";
import { demand, type Demand, type Level } from "../tokens.ts";

export function issueOf(call: Call): Issue {
  const issue = call.state.issues.find(({ number }) => number === numberParam(call, "issue_number"));
  if (issue === undefined) throw notFound();
  return issue;
}

export function commentOf(call: Call): { readonly issue: Issue; readonly comment: Comment } {
  for (const issue of call.state.issues) {
    const comment = issue.comments.find(({ id }) => id === numberParam(call, "comment_id"));
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

/** On a pull request's number either permission serves; on an issue's only the one for issues. */
export function demandOn(call: Call, issue: Issue, level: Level): void {
  const alternatives: readonly Demand[] = [
    ["issues", level],
    ...(issue.pull === null ? [] : [["pull_requests", level] as const]),
  ];
  demand(call.token, alternatives, !call.state.settings.private);
}
