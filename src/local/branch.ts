import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit } from "../contracts/fix-proposal.ts";
import { UserError } from "../errors.ts";
import type { Clock, CommitDraft } from "../ports.ts";
import { quoted } from "./edits.ts";
import type { Git } from "./git.ts";

/** Who commits on GitHub with GITHUB_TOKEN: the account `github-actions[bot]`, id 41898282. */
const identity = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
} as const;

/** A commit that a branch is to be made for. */
export interface NewBranch {
  readonly name: string;
  readonly commit: string;
}

/**
 * Writes one commit on the base: objects alone, through an index of its own, so that the working tree, the index and
 * HEAD stay as they are. The edits must have been checked.
 * @returns the commit, which nothing refers to yet
 */
export async function writeCommit(git: Git, draft: CommitDraft, clock: Clock): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "auto-heal-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git.bytes(["read-tree", draft.base], { env });
    const records: string[] = [];
    for (const edit of draft.edits) records.push(await indexRecord(git, edit));
    await git.bytes(["update-index", "-z", "--index-info"], { env, input: records.join("") });
    const tree = await git.text(["write-tree"], { env });
    const message = draft.message.endsWith("\n") ? draft.message : `${draft.message}\n`;
    return await git.text(["commit-tree", tree, "-p", draft.base], { env: signature(clock), input: message });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `<mode> <object>\t<path>\0`; mode 0 removes (git-update-index, "USING --INDEX-INFO"). */
async function indexRecord(git: Git, edit: Edit): Promise<string> {
  const mode = edit.kind === "delete" ? "0" : edit.mode;
  const blob = "content" in edit ? await writeBlob(git, edit.content) : edit.baseSha;
  return `${mode} ${blob}\t${edit.path}\0`;
}

const writeBlob = (git: Git, content: string): Promise<string> =>
  git.text(["hash-object", "-w", "--no-filters", "--stdin"], { input: content });

function signature(clock: Clock): Readonly<Record<string, string>> {
  const date = `${Math.floor(clock.now() / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: date,
  };
}

const reference = (name: string): string => `refs/heads/${name}`;

/**
 * @param name untrusted
 * @throws UserError `contract-invalid` when git would not have the name, `branch-exists` when it is taken
 */
export async function checkBranchName(git: Git, name: string): Promise<void> {
  const valid = !name.startsWith("-") && name !== "HEAD" && !name.includes("\0");
  if (!valid || (await git.attempt(["check-ref-format", reference(name)])).kind === "failed") {
    throw new UserError(
      "contract-invalid",
      `${quoted(name)} is not a valid branch name`,
      "Pass the file as auto-heal wrote it.",
    );
  }
  if (await branchExists(git, name)) throw branchTaken([name]);
}

export async function branchExists(git: Git, name: string): Promise<boolean> {
  return (await git.attempt(["show-ref", "--verify", "--quiet", reference(name)])).kind === "ok";
}

/**
 * Makes all the branches or none, in one transaction that never overwrites (git-update-ref, `create`).
 * @throws UserError `branch-exists` when one is there already, or another's name stands in its way (`a` and `a/b`)
 */
export async function createBranches(git: Git, branches: readonly NewBranch[], clock: Clock): Promise<void> {
  const input = branches.map(({ name, commit }) => `create ${reference(name)}\0${commit}\0`).join("");
  // The reflog carries a signature too.
  const result = await git.attempt(["update-ref", "--stdin", "-z"], { input, env: signature(clock) });
  if (result.kind === "failed") throw branchTaken(branches.map((branch) => branch.name));
}

/** Takes branches back that were just made, unless they have moved since. */
export async function deleteBranches(git: Git, branches: readonly NewBranch[]): Promise<void> {
  const input = branches.map(({ name, commit }) => `delete ${reference(name)}\0${commit}\0`).join("");
  await git.bytes(["update-ref", "--stdin", "-z"], { input });
}

function branchTaken(names: readonly string[]): UserError {
  return new UserError(
    "branch-exists",
    `the branch ${names.map(quoted).join(", ")} exists already, or another one stands in its way`,
    "Delete or rename the other branch, or take up the healing that it holds.",
  );
}
