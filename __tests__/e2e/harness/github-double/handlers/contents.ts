import { Refusal, notFound, ok } from "../answer.ts";
import { param, type Call, type Handlers } from "../call.ts";
import type { TreeObject } from "../bare-repository.ts";
import { pageOf } from "../pages.ts";
import { isPull } from "../lifecycle.ts";
import { renderCommit, renderDiff } from "../render/commits.ts";
import { headOf, mergeBase, renderPullSummary } from "../render/pulls.ts";
import { htmlUrl, renderRepository, repositoryUrl } from "../render/repositories.ts";
import type { State } from "../state.ts";

/** Above this size the contents API leaves the content out (docs: rest/repos/contents#get-repository-content). */
const inlineLimit = 1024 * 1024;
/** A comparison names no more files than these (docs: rest/commits/commits#compare-two-commits). */
const comparedFiles = 300;
/** What git compares a first commit with. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

function commitAt(state: State, name: string): string {
  const sha = state.git.commitOf(name);
  if (sha === null) throw new Refusal(404, `No commit found for the ref ${name}`);
  return sha;
}

function renderEntry(state: State, ref: string, path: string, entry: TreeObject, type: string) {
  const url = `${repositoryUrl(state)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${repositoryUrl(state)}/git/${entry.type === "tree" ? "trees" : "blobs"}/${entry.sha}`;
  const html = `${htmlUrl(state)}/${entry.type === "tree" ? "tree" : "blob"}/${ref}/${path}`;
  return {
    type,
    size: entry.size ?? 0,
    name: path.split("/").at(-1) ?? path,
    path,
    sha: entry.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: entry.type === "blob" ? `${htmlUrl(state)}/raw/${ref}/${path}` : null,
    _links: { self: url, git, html },
  };
}

function typeOf(entry: TreeObject): string {
  if (entry.type === "tree") return "dir";
  if (entry.type === "commit") return "submodule";
  return entry.mode === "120000" ? "symlink" : "file";
}

function getContent(call: Call) {
  const { state } = call;
  const { git } = state;
  const path = param(call, "path").replace(/\/$/, "");
  const ref = call.query["ref"] ?? state.defaultBranch;
  const commit = commitAt(state, ref);
  const entry = git.tree(commit, { recursive: true, trees: true }).find((candidate) => candidate.path === path);
  if (entry === undefined && path !== "") throw notFound();
  if (entry === undefined || entry.type === "tree") {
    const below = git.tree(path === "" ? commit : `${commit}:${path}`, { recursive: false, trees: true });
    return ok(
      below.map((child) =>
        renderEntry(state, ref, path === "" ? child.path : `${path}/${child.path}`, child, typeOf(child)),
      ),
    );
  }
  const shown = renderEntry(state, ref, path, entry, typeOf(entry));
  if (entry.type === "commit") return ok({ ...shown, submodule_git_url: "" });
  const content = git.bytes(["cat-file", "blob", entry.sha]);
  if (call.accept.includes("raw")) {
    return {
      status: 200,
      bytes: content,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  }
  if (shown.type === "symlink") return ok({ ...shown, target: content.toString("utf8") });
  return ok(
    content.byteLength > inlineLimit
      ? { ...shown, content: "", encoding: "none" }
      : { ...shown, content: content.toString("base64").replaceAll(/.{60}/g, "$&\n"), encoding: "base64" },
  );
}

function commits(state: State, range: readonly string[]) {
  return state.git.lines(["rev-list", ...range]).flatMap((sha) => {
    const commit = state.git.commit(sha);
    return commit === null ? [] : [commit];
  });
}

function compare(call: Call) {
  const { state } = call;
  const { git } = state;
  const [baseName = "", headName = ""] = param(call, "basehead").split("...");
  const base = commitAt(state, baseName);
  const head = commitAt(state, headName.replace(`${state.owner}:`, ""));
  const count = (range: string): number => Number(git.run(["rev-list", "--count", range]));
  const ahead = count(`${base}..${head}`);
  const behind = count(`${head}..${base}`);
  const status = ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
  const fork = git.run(["merge-base", base, head]);
  const [baseCommit, forkCommit] = [base, fork].map((sha) => git.commit(sha));
  if (baseCommit === null || forkCommit === null || baseCommit === undefined || forkCommit === undefined)
    throw notFound();
  const { items, headers } = pageOf(call, commits(state, ["--reverse", `${base}..${head}`]));
  const html = `${htmlUrl(state)}/compare/${param(call, "basehead")}`;
  return ok(
    {
      url: `${repositoryUrl(state)}/compare/${param(call, "basehead")}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: renderCommit(state, baseCommit),
      merge_base_commit: renderCommit(state, forkCommit),
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: items.map((commit) => renderCommit(state, commit)),
      files: renderDiff(state, fork, head).slice(0, comparedFiles),
    },
    headers,
  );
}

function getBranch(call: Call) {
  const { state } = call;
  const name = param(call, "branch");
  const sha = state.git.branch(name);
  const commit = sha === null ? null : state.git.commit(sha);
  if (commit === null) throw new Refusal(404, "Branch not found");
  const self = `${repositoryUrl(state)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: renderCommit(state, commit),
    _links: { self, html: `${htmlUrl(state)}/tree/${name}` },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: "off", contexts: [], checks: [] } },
    protection_url: `${self}/protection`,
  });
}

/** One commit with what it changes against its first parent. */
function getCommit(call: Call) {
  const { state } = call;
  const commit = state.git.commit(commitAt(state, param(call, "ref")));
  if (commit === null) throw notFound();
  const files = renderDiff(state, commit.parents[0] ?? emptyTree, commit.sha);
  const sum = (key: "additions" | "deletions"): number => files.reduce((total, file) => total + file[key], 0);
  const [additions, deletions] = [sum("additions"), sum("deletions")];
  return ok({ ...renderCommit(state, commit), stats: { additions, deletions, total: additions + deletions }, files });
}

/** Those that are open, or that brought the commit into their base. */
function listPullRequests(call: Call) {
  const { state } = call;
  const commit = commitAt(state, param(call, "commit_sha"));
  const found = state.issues.filter(isPull).filter(({ pull }) => {
    if (pull.merged?.commit === commit) return true;
    const range = `${mergeBase(state, pull)}..${headOf(state, pull)}`;
    return state.git.lines(["rev-list", range]).includes(commit);
  });
  const { items, headers } = pageOf(call, found);
  return ok(
    items.map((issue) => renderPullSummary(state, issue, issue.pull)),
    headers,
  );
}

export const contentsHandlers: Handlers = {
  "repos/get": (call) => ok(renderRepository(call.state)),
  "repos/get-branch": getBranch,
  "repos/get-content": getContent,
  "repos/compare-commits-with-basehead": compare,
  "repos/get-commit": getCommit,
  "repos/list-pull-requests-associated-with-commit": listPullRequests,
  "repos/list-commits": (call) => {
    const { state, query } = call;
    const start = commitAt(state, query["sha"] ?? state.defaultBranch);
    const filters = (["since", "until"] as const).flatMap((name) =>
      query[name] === undefined ? [] : [`--${name}=${query[name]}`],
    );
    const path = query["path"] === undefined ? [] : ["--", query["path"]];
    const { items, headers } = pageOf(call, commits(state, [...filters, start, ...path]));
    return ok(
      items.map((commit) => renderCommit(state, commit)),
      headers,
    );
  },
};
