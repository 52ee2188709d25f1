import type { Issue, PullRequest, State } from "../state.ts";
import { renderDiff } from "./commits.ts";
import { hasConflicts } from "../pull-request-checks.ts";
import { renderIssue } from "./issues.ts";
import { htmlUrl, renderRepository, repositoryUrl } from "./repositories.ts";
import { nodeId, renderUser } from "./users.ts";

/** The commit that the branch is at; the last one known when the branch is gone. */
export const headOf = (state: State, pull: PullRequest): string => state.git.branch(pull.branch) ?? pull.headSha;

/** The commit that both sides come from. */
export function mergeBase(state: State, pull: PullRequest): string {
  const base = state.git.branch(pull.base);
  if (base === null) return headOf(state, pull);
  return state.git.succeeds(["merge-base", base, headOf(state, pull)])
    ? state.git.run(["merge-base", base, headOf(state, pull)])
    : base;
}

const side = (state: State, ref: string, sha: string) => ({
  label: `${state.owner}:${ref}`,
  ref,
  sha,
  user: renderUser(state, state.owner),
  repo: renderRepository(state),
});

/** A pull request as lists give it. */
export function renderPullSummary(state: State, issue: Issue, pull: PullRequest) {
  const seen = renderIssue(state, issue);
  const url = `${repositoryUrl(state)}/pulls/${issue.number}`;
  const html = `${htmlUrl(state)}/pull/${issue.number}`;
  const head = headOf(state, pull);
  const statuses = `${repositoryUrl(state)}/statuses/${head}`;
  const href = (address: string) => ({ href: address });
  return {
    id: issue.id,
    node_id: nodeId("PullRequest", issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    draft: pull.draft,
    user: seen.user,
    labels: seen.labels,
    assignee: seen.assignee,
    assignees: seen.assignees,
    requested_reviewers: pull.reviewers.map((login) => renderUser(state, login)),
    requested_teams: [],
    milestone: null,
    auto_merge: null,
    author_association: seen.author_association,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    head: side(state, pull.branch, head),
    base: side(state, pull.base, state.git.branch(pull.base) ?? head),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: seen.url,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(state)}/pulls/comments{/number}`,
    comments_url: `${seen.url}/comments`,
    statuses_url: statuses,
    _links: {
      self: href(url),
      html: href(html),
      issue: href(seen.url),
      comments: href(`${seen.url}/comments`),
      review_comments: href(`${url}/comments`),
      review_comment: href(`${repositoryUrl(state)}/pulls/comments{/number}`),
      commits: href(`${url}/commits`),
      statuses: href(statuses),
    },
  };
}

/** A pull request on its own, with what only that form counts. */
export function renderPull(state: State, issue: Issue, pull: PullRequest) {
  const base = mergeBase(state, pull);
  const head = headOf(state, pull);
  const files = renderDiff(state, base, head);
  const sum = (pick: (file: (typeof files)[number]) => number): number =>
    files.reduce((total, file) => total + pick(file), 0);
  const isDirty = hasConflicts(state, pull);
  return {
    ...renderPullSummary(state, issue, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged === null ? null : renderUser(state, pull.merged.by),
    mergeable: pull.merged === null && issue.state === "open" ? !isDirty : null,
    mergeable_state: isDirty ? "dirty" : pull.draft ? "draft" : "clean",
    rebaseable: true,
    maintainer_can_modify: false,
    comments: issue.comments.length,
    review_comments: 0,
    commits: Number(state.git.run(["rev-list", "--count", `${base}..${head}`])),
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changed_files: files.length,
  };
}
