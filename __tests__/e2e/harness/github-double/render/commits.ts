import type { CommitObject, Signature } from "../bare-repository.ts";
import type { State } from "../state.ts";
import { htmlUrl, repositoryUrl } from "./repositories.ts";
import { loginOf, nodeId, renderUser } from "./users.ts";

/** Bots that name no author get their commits signed by GitHub; others here do not sign. */
function verification(commit: CommitObject) {
  const verified = commit.author.name.endsWith("[bot]");
  return {
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: verified ? "-----BEGIN PGP SIGNATURE-----" : null,
    payload: null,
    verified_at: verified ? commit.committer.date : null,
  };
}

/** A commit as the git database API gives it. */
export function renderGitCommit(state: State, commit: CommitObject) {
  const git = `${repositoryUrl(state)}/git`;
  return {
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url: `${git}/commits/${commit.sha}`,
    html_url: `${htmlUrl(state)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${git}/commits/${sha}`,
      html_url: `${htmlUrl(state)}/commit/${sha}`,
    })),
    verification: verification(commit),
  };
}

function accountOf(state: State, { email }: Signature) {
  const login = loginOf(email);
  return login === null ? null : renderUser(state, login);
}

/** A commit as lists and comparisons give it. */
export function renderCommit(state: State, commit: CommitObject) {
  const { url: _, sha, node_id, html_url, parents, ...git } = renderGitCommit(state, commit);
  const url = `${repositoryUrl(state)}/commits/${sha}`;
  return {
    sha,
    node_id,
    url,
    html_url,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(state)}/git/commits/${sha}`,
      author: git.author,
      committer: git.committer,
      message: git.message,
      tree: git.tree,
      comment_count: 0,
      verification: git.verification,
    },
    author: accountOf(state, commit.author),
    committer: accountOf(state, commit.committer),
    parents,
  };
}

const statuses: Readonly<Record<string, string>> = { A: "added", D: "removed", M: "modified", T: "changed" };

/** The files that differ between two commits, with their patches (renames are shown as removed and added). */
export function renderDiff(state: State, base: string, head: string) {
  const listed = state.git.run(["diff", "--no-renames", "--name-status", "-z", base, head]).split("\0");
  const files = [];
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const status = listed[at] ?? "";
    const filename = listed[at + 1] ?? "";
    const patch = state.git.run(["diff", "--no-renames", "--no-color", base, head, "--", filename]);
    const hunks = patch.indexOf("\n@@ ");
    const lines = hunks < 0 ? [] : patch.slice(hunks + 1).split("\n");
    const additions = lines.filter((line) => line.startsWith("+")).length;
    const deletions = lines.filter((line) => line.startsWith("-")).length;
    const path = encodeURIComponent(filename);
    files.push({
      sha: state.git.resolve(`${status === "D" ? base : head}:${filename}`),
      filename,
      status: statuses[status] ?? "modified",
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${htmlUrl(state)}/blob/${head}/${path}`,
      raw_url: `${htmlUrl(state)}/raw/${head}/${path}`,
      contents_url: `${repositoryUrl(state)}/contents/${path}?ref=${head}`,
      ...(lines.length > 0 ? { patch: lines.join("\n") } : {}),
    });
  }
  return files;
}
