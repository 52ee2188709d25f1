import type { Comment, Issue, Label, State, TimelineEvent } from "../state.ts";
import { htmlUrl, repositoryUrl } from "./repositories.ts";
import { nodeId, renderUser } from "./users.ts";

export function renderLabel(state: State, label: Label) {
  return {
    id: label.id,
    node_id: nodeId("Label", label.id),
    url: `${repositoryUrl(state)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export const labelNamed = (state: State, name: string): Label | undefined =>
  state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());

export function renderLabels(state: State, names: readonly string[]) {
  return names.flatMap((name) => {
    const label = labelNamed(state, name);
    return label === undefined ? [] : [renderLabel(state, label)];
  });
}

/** GitHub's issue; a pull request seen as an issue carries `pull_request`. */
export function renderIssue(state: State, issue: Issue) {
  const url = `${repositoryUrl(state)}/issues/${issue.number}`;
  const html = `${htmlUrl(state)}/${issue.pull === null ? "issues" : "pull"}/${issue.number}`;
  const [assignee = null] = issue.assignees;
  const closing = issue.state === "open" ? undefined : issue.timeline.findLast(({ event }) => event === "closed");
  return {
    id: issue.id,
    node_id: nodeId("Issue", issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    active_lock_reason: null,
    user: renderUser(state, issue.author),
    labels: renderLabels(state, issue.labels),
    assignee: assignee === null ? null : renderUser(state, assignee),
    assignees: issue.assignees.map((login) => renderUser(state, login)),
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: closing === undefined ? null : renderUser(state, closing.actor),
    author_association: associationOf(state, issue.author),
    url,
    repository_url: repositoryUrl(state),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    ...(issue.pull === null
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: `${repositoryUrl(state)}/pulls/${issue.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.pull.merged?.at ?? null,
          },
        }),
  };
}

export function associationOf(state: State, login: string): string {
  if (login === state.owner) return "OWNER";
  const role = state.collaborators.get(login) ?? "none";
  if (role === "none") return "NONE";
  return state.settings.hidesMembers ? "CONTRIBUTOR" : "COLLABORATOR";
}

export function renderComment(state: State, issue: Issue, comment: Comment) {
  const url = `${repositoryUrl(state)}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url,
    html_url: `${renderIssue(state, issue).html_url}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(state)}/issues/${issue.number}`,
    user: renderUser(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(state, comment.author),
    performed_via_github_app: null,
  };
}

/** What the timeline says of most events. */
export function renderTimelineEvent(state: State, event: TimelineEvent) {
  return {
    id: event.id,
    node_id: nodeId("Event", event.id),
    url: `${repositoryUrl(state)}/issues/events/${event.id}`,
    actor: renderUser(state, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: null,
    ...(event.label === undefined
      ? {}
      : { label: { name: event.label, color: labelNamed(state, event.label)?.color ?? "ededed" } }),
    ...(event.reviewer === undefined
      ? {}
      : {
          review_requester: renderUser(state, event.actor),
          requested_reviewer: renderUser(state, event.reviewer),
        }),
  };
}
