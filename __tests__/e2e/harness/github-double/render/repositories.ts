import type { State } from "../state.ts";
import { nodeId, renderUser, userId } from "./users.ts";

const linked: Readonly<Record<string, string>> = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
};

/** The API's address of this repository. */
export const repositoryUrl = (state: State): string => `${state.apiUrl}/repos/${state.owner}/${state.name}`;
/** Where people read it. */
export const htmlUrl = (state: State): string => `${state.serverUrl}/${state.owner}/${state.name}`;

/** GitHub's "full repository", which has all that its smaller forms have. `fullName` is another's for a fork. */
export function renderRepository(state: State, fullName = `${state.owner}/${state.name}`) {
  const [owner = "", name = ""] = fullName.split("/");
  const url = `${state.apiUrl}/repos/${fullName}`;
  const html = `${state.serverUrl}/${fullName}`;
  return {
    ...Object.fromEntries(Object.entries(linked).map(([key, suffix]) => [key, url + suffix])),
    id: userId(fullName),
    node_id: nodeId("Repository", fullName),
    name,
    full_name: fullName,
    owner: renderUser(state, owner),
    private: state.settings.private,
    html_url: html,
    description: null,
    fork: fullName !== `${state.owner}/${state.name}`,
    url,
    clone_url: `${html}.git`,
    git_url: `${html.replace(/^https?/, "git")}.git`,
    ssh_url: `git@${new URL(state.serverUrl).host}:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: state.defaultBranch,
    forks: 0,
    forks_count: 0,
    network_count: 0,
    subscribers_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: state.issues.filter((issue) => issue.state === "open").length,
    open_issues_count: state.issues.filter((issue) => issue.state === "open").length,
    size: 1,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: state.settings.private ? "private" : "public",
    pushed_at: state.now(),
    created_at: state.now(),
    updated_at: state.now(),
  };
}
