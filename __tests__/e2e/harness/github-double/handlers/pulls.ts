import { z } from "zod";
import { Refusal, created, invalid, notFound, ok } from "../answer.ts";
import { bodyOf, numberParam, type Call, type Handlers } from "../call.ts";
import { assertLength, assertPresent, bodyLimit, titleLimit } from "../limits.ts";
import { addEvent, isPull, openIssue, setState, type PullIssue } from "../lifecycle.ts";
import { pageOf } from "../pages.ts";
import { renderCommit, renderDiff } from "../render/commits.ts";
import { headOf, mergeBase, renderPull, renderPullSummary } from "../render/pulls.ts";
import { startChecks } from "../pull-request-checks.ts";
import type { PullRequest } from "../state.ts";

const createBody = z.looseObject({
  title: z.string().optional(),
  head: z.string(),
  base: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
});
const updateBody = z.looseObject({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(["open", "closed"]).optional(),
  base: z.string().optional(),
});

export function pullOf(call: Call): PullIssue {
  const issue = call.state.issues.filter(isPull).find(({ number }) => number === numberParam(call, "pull_number"));
  if (issue === undefined) throw notFound();
  return issue;
}

/** @throws Refusal what GitHub answers, in its order: rights, drafts, branches, what is there already, what differs */
function assertCreatable(
  call: Call,
  draft: { readonly isDraft: boolean; readonly branch: string; readonly base: string },
): string {
  const { state, token } = call;
  const { settings, git } = state;
  if (token.kind === "github-token" && !settings.actionsMayCreatePullRequests) {
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  if (draft.isDraft && !settings.draftPullRequests) {
    throw new Refusal(422, "Draft pull requests are not supported in this repository.");
  }
  const head = git.branch(draft.branch);
  const base = git.branch(draft.base);
  if (head === null) throw invalid({ resource: "PullRequest", field: "head", code: "invalid" });
  if (base === null) throw invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  const custom = (message: string) => invalid({ resource: "PullRequest", code: "custom", message });
  const open = state.issues.filter(isPull).filter((issue) => issue.state === "open");
  if (open.some(({ pull }) => pull.branch === draft.branch && pull.base === draft.base)) {
    throw custom(`A pull request already exists for ${state.owner}:${draft.branch}.`);
  }
  const hasCommits = git.run(["rev-list", "--count", `${base}..${head}`]) !== "0";
  const changesNothing = git.succeeds(["diff", "--quiet", `${base}...${head}`]);
  if (!hasCommits || (changesNothing && settings.refusesEmptyDiff)) {
    throw custom(`No commits between ${draft.base} and ${draft.branch}`);
  }
  return head;
}

function create(call: Call) {
  const { state, token } = call;
  const draft = bodyOf(call, createBody);
  const branch = draft.head.replace(`${state.owner}:`, "");
  const title = draft.title ?? "";
  assertPresent("PullRequest", "title", title);
  assertLength("PullRequest", "title", title, titleLimit);
  assertLength("PullRequest", "body", draft.body ?? "", bodyLimit);
  const headSha = assertCreatable(call, { isDraft: draft.draft, branch, base: draft.base });
  const pull: PullRequest = {
    branch,
    base: draft.base,
    draft: draft.draft,
    headSha,
    merged: null,
    reviewers: [],
    reviews: [],
  };
  const issue = openIssue(state, { author: token.login, title, body: draft.body ?? null, pull });
  startChecks(state, pull, token.login);
  return created(renderPull(state, issue, pull));
}

function update(call: Call) {
  const { state, token } = call;
  const issue = pullOf(call);
  const draft = bodyOf(call, updateBody);
  assertLength("PullRequest", "title", draft.title ?? "", titleLimit);
  assertLength("PullRequest", "body", draft.body ?? "", bodyLimit);
  if (
    draft.state === "open" &&
    issue.state === "closed" &&
    (issue.pull.merged !== null || state.git.branch(issue.pull.branch) === null)
  ) {
    throw invalid({ resource: "PullRequest", code: "custom", field: "state", message: "state cannot be changed." });
  }
  if (draft.title !== undefined) issue.title = draft.title;
  if (draft.body !== undefined) issue.body = draft.body;
  if (draft.base !== undefined) issue.pull.base = draft.base;
  if (draft.state !== undefined) setState(state, issue, draft.state, token.login);
  issue.updatedAt = state.now();
  return ok(renderPull(state, issue, issue.pull));
}

function list(call: Call) {
  const { state, query } = call;
  const status = query["state"] ?? "open";
  const found = state.issues
    .filter(isPull)
    .filter((issue) => status === "all" || issue.state === status)
    .filter(({ pull }) => (query["head"] ?? `${state.owner}:${pull.branch}`) === `${state.owner}:${pull.branch}`)
    .filter(({ pull }) => (query["base"] ?? pull.base) === pull.base);
  const { items, headers } = pageOf(call, query["direction"] === "asc" ? found : found.toReversed());
  return ok(
    items.map((issue) => renderPullSummary(state, issue, issue.pull)),
    headers,
  );
}

function requestReviewers(call: Call) {
  const { state, token } = call;
  const issue = pullOf(call);
  const names = z.array(z.string()).default([]);
  const { reviewers, team_reviewers } = bodyOf(call, z.looseObject({ reviewers: names, team_reviewers: names }));
  if (reviewers.includes(issue.author)) throw new Refusal(422, "Review cannot be requested from pull request author.");
  // A job's token can't see an organisation's teams.
  if (team_reviewers.length > 0 || reviewers.some((login) => !state.collaborators.has(login))) {
    const where = `the ${state.owner}/${state.name} repository`;
    throw new Refusal(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of ${where}.`,
    );
  }
  for (const reviewer of reviewers.filter((login) => !issue.pull.reviewers.includes(login))) {
    issue.pull.reviewers.push(reviewer);
    addEvent(state, issue, "review_requested", token.login, { reviewer });
  }
  return created(renderPullSummary(state, issue, issue.pull));
}

export const pullHandlers: Handlers = {
  "pulls/create": create,
  "pulls/update": update,
  "pulls/list": list,
  "pulls/request-reviewers": requestReviewers,
  "pulls/get": (call) => {
    const issue = pullOf(call);
    return ok(renderPull(call.state, issue, issue.pull));
  },
  "pulls/list-files": (call) => {
    const { pull } = pullOf(call);
    const { items, headers } = pageOf(
      call,
      renderDiff(call.state, mergeBase(call.state, pull), headOf(call.state, pull)),
    );
    return ok(items, headers);
  },
  "pulls/list-commits": (call) => {
    const { state } = call;
    const { pull } = pullOf(call);
    const range = `${mergeBase(state, pull)}..${headOf(state, pull)}`;
    const commits = state.git.lines(["rev-list", "--reverse", range]).map((sha) => state.git.commit(sha));
    const { items, headers } = pageOf(
      call,
      commits.filter((commit) => commit !== null),
    );
    return ok(
      items.map((commit) => renderCommit(state, commit)),
      headers,
    );
  },
};
