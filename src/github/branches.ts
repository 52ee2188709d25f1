import type { Edit } from "../contracts/fix-proposal.ts";
import { UserError } from "../errors.ts";
import type { CommitDraft, RepositoryFiles } from "../ports.ts";
import { plain } from "../text/sanitise.ts";
import { call, callOrNull } from "./call.ts";
import type { Client } from "./client.ts";
import { isFault, isRefusal } from "./faults.ts";
import type { OperationParameters } from "./operations.ts";
import type { OpenCommit } from "./repository-files.ts";
import { writeAgain, writeOnce } from "./write-once.ts";

/** A commit, and what of it is known already. */
export interface Snapshot {
  readonly tree: string;
  readonly files: RepositoryFiles;
}

/** The tip of a branch, in one request. @throws UserError `not-found` for a branch that is gone */
export async function branchTip(client: Client, branch: string, openCommit: OpenCommit): Promise<Snapshot> {
  const found = await callOrNull(client, "repos/get-branch", { branch });
  if (found === null) {
    throw new UserError(
      "not-found",
      `there is no branch ${plain(branch, 200)} any more`,
      "Name a run of a branch that is still there.",
    );
  }
  const { commit } = found.data;
  const tree = commit.commit.tree.sha;
  return { tree, files: openCommit(commit.sha, tree) };
}

export async function snapshotOf(client: Client, commit: string, openCommit: OpenCommit): Promise<Snapshot> {
  const { data } = await call(client, "git/get-commit", { commit_sha: commit });
  return { tree: data.tree.sha, files: openCommit(commit, data.tree.sha) };
}

export async function branchCommit(client: Client, branch: string): Promise<string | null> {
  const found = await callOrNull(client, "git/get-ref", { ref: `heads/${branch}` });
  return found?.data.object.sha ?? null;
}

export interface PushClients {
  readonly client: Client;
  /** Of a token that may change workflow files; null when there is none. */
  readonly workflowClient: Client | null;
}

/**
 * Makes a branch with one commit, without a checkout. The commit names no author, so that GitHub signs it (docs.github.com,
 * "Signature verification for bots"). A branch of that name is taken for ours when it holds the very same.
 * @param base what the edits were made against
 * @throws UserError `base-moved`, `branch-exists`, `setting-required`, or `not-permitted`: GITHUB_TOKEN may not touch
 * workflow files, which GitHub says as "Resource not accessible by integration" of the tree (anthropics/claude-code-action#29)
 */
export async function createBranch(
  draft: CommitDraft,
  base: Snapshot,
  { client, workflowClient }: PushClients,
): Promise<{ readonly commit: string }> {
  const workflows = draft.needs === "workflow-token";
  const push = (workflows ? workflowClient : null) ?? client;
  try {
    const tree = draft.edits.length === 0 ? base.tree : await createTree(push, draft.edits, base);
    const { data } = await writeAgain(() =>
      call(push, "git/create-commit", { message: draft.message, tree, parents: [draft.base] }),
    );
    return { commit: await createRef(push, draft.branch, { commit: data.sha, tree, parent: draft.base }) };
  } catch (error) {
    if (!workflows || !isFault(error, "not-permitted")) throw error;
    throw new UserError(
      "not-permitted",
      "the token may not change files under .github/workflows/",
      "Pass a `workflow-token` whose permissions include contents: write and workflows: write, or apply the patch by hand.",
      { cause: error },
    );
  }
}

async function createTree(client: Client, edits: readonly Edit[], { tree, files }: Snapshot): Promise<string> {
  const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
  for (const edit of edits) {
    const held = entries.get(edit.path)?.sha ?? null;
    const expected = edit.kind === "create" ? null : edit.baseSha;
    if (held === expected) continue;
    throw new UserError(
      "base-moved",
      `"${plain(edit.path, 200)}" has changed since the fix was made`,
      "Diagnose again on the current commit.",
    );
  }
  const { data } = await writeAgain(() =>
    call(client, "git/create-tree", { base_tree: tree, tree: edits.map(treeEntry) }),
  );
  return data.sha;
}

type NewTreeEntry = OperationParameters<"git/create-tree">["tree"][number];

function treeEntry(edit: Edit): NewTreeEntry {
  const { path } = edit;
  switch (edit.kind) {
    case "update":
    case "create":
      return { path, type: "blob", mode: edit.mode, content: edit.content };
    case "mode":
      return { path, type: "blob", mode: edit.mode, sha: edit.baseSha };
    case "delete":
      return { path, type: "blob", mode: "100644", sha: null };
  }
}

interface NewCommit {
  readonly commit: string;
  readonly tree: string;
  readonly parent: string;
}

async function createRef(client: Client, branch: string, made: NewCommit): Promise<string> {
  const { commit } = made;
  try {
    return await writeOnce(
      async () => (await call(client, "git/create-ref", { ref: `refs/heads/${branch}`, sha: commit })).data.object.sha,
      async () => ((await branchCommit(client, branch)) === commit ? commit : null),
    );
  } catch (error) {
    if (!isRefusal(error, 422, /\bReference (?:already exists|update failed)\b/i)) throw error;
    const existing = await branchCommit(client, branch);
    if (existing === null) throw refusedName(branch, error);
    if (await holdsTheSame(client, existing, made)) return existing;
    throw new UserError(
      "branch-exists",
      `the branch ${plain(branch, 200)} exists already and holds something else`,
      "Delete or rename it, or take up the healing that it holds.",
      { cause: error },
    );
  }
}

async function holdsTheSame(client: Client, existing: string, { tree, parent }: NewCommit): Promise<boolean> {
  const { data } = await call(client, "git/get-commit", { commit_sha: existing });
  return data.tree.sha === tree && data.parents.length === 1 && data.parents[0]?.sha === parent;
}

/** A ruleset, or a branch `a` in the way of `a/b`: GitHub says "Reference update failed" to both (release-plz/action#518). */
const refusedName = (branch: string, cause: unknown): UserError =>
  new UserError(
    "setting-required",
    `GitHub refuses to create the branch ${plain(branch, 200)}`,
    "Let the rulesets allow the branches `autofix/**`, and delete a branch whose name is the beginning of this one.",
    { cause },
  );

/** What the branches of healings begin with; no other one is ever deleted. */
const healingBranches = "autofix/";

/**
 * Takes a healing's branch back: only while it changes no file in the base branch and holds at most one commit of its own,
 * so that nobody's work is lost.
 * @returns false when it holds more, and stays
 */
export async function withdrawBranch(client: Client, branch: string, baseBranch: string): Promise<boolean> {
  if (!branch.startsWith(healingBranches)) throw new Error(`${plain(branch, 200)} is no branch of a healing`);
  const compared = await callOrNull(client, "repos/compare-commits-with-basehead", {
    basehead: `${baseBranch}...${branch}`,
  });
  if (compared === null) return true;
  const { ahead_by, files = [] } = compared.data;
  if (ahead_by > 1 || files.length > 0) return false;
  await removeRef(client, branch);
  return true;
}

/**
 * Deletes a healing's branch while it is at a commit, which the caller has looked at.
 * @returns false when it is elsewhere by now, and stays
 */
export async function deleteBranch(client: Client, branch: string, commit: string): Promise<boolean> {
  if (!branch.startsWith(healingBranches)) throw new Error(`${plain(branch, 200)} is no branch of a healing`);
  const found = await branchCommit(client, branch);
  if (found === null) return true;
  if (found !== commit) return false;
  await removeRef(client, branch);
  return true;
}

/** Removes a branch's ref; one that is gone already is as good. */
async function removeRef(client: Client, branch: string): Promise<void> {
  try {
    await writeOnce(
      async () => {
        await call(client, "git/delete-ref", { ref: `heads/${branch}` });
        return true;
      },
      async () => ((await branchCommit(client, branch)) === null ? true : null),
    );
  } catch (error) {
    if (!isRefusal(error, 422, /\bReference does not exist\b/i)) throw error;
  }
}
