import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { RepositoryFiles } from "../ports.ts";
import { type Git, openGit } from "./git.ts";
import { repositoryFiles } from "./repository-files.ts";

/** A local clone at the commit that is checked out. */
export interface Clone {
  readonly git: Git;
  /** The checked-out branch; null for a detached HEAD. */
  readonly branch: string | null;
  /** The files of HEAD's commit. */
  readonly files: RepositoryFiles;
}

export interface CloneOptions {
  /** Accept uncommitted changes; they are not seen in any case. */
  readonly allowDirty?: boolean;
  /** What does not count as a change, itself or its content: the log that is read, the folder that the results go to. */
  readonly besides?: readonly string[];
}

/**
 * Opens the clone that a directory lies in; a bare repository will do. Nothing in it is written or executed.
 * @param directory a path of the user's
 * @throws UserError `repository-missing` when there is no commit to start from, `repository-dirty` when the working
 * tree differs from it (untracked files count, ignored ones don't), `command-missing` without git
 */
export async function openClone(directory: string, options: CloneOptions = {}): Promise<Clone> {
  const root = await findRoot(directory);
  const git = await openGit(root.path);
  const head = await git.attempt(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head.kind === "failed") {
    throw new UserError(
      "repository-missing",
      `the repository ${directory} has no commit yet`,
      "Commit something first.",
    );
  }
  if (root.kind === "working-tree" && options.allowDirty !== true) {
    await refuseChanges(git, directory, options.besides ?? []);
  }
  const reference = await git.attempt(["symbolic-ref", "--quiet", "HEAD"]);
  return {
    git,
    branch: reference.kind === "ok" ? line(reference.stdout).replace(/^refs\/heads\//, "") : null,
    files: repositoryFiles(git, line(head.stdout)),
  };
}

const line = (bytes: Buffer): string => bytes.toString("utf8").replace(/\n$/, "");

interface Root {
  readonly kind: "working-tree" | "bare";
  readonly path: string;
}

async function findRoot(directory: string): Promise<Root> {
  const found = await stat(directory).catch(() => null);
  if (found?.isDirectory() !== true) {
    throw new UserError("repository-missing", `there is no folder ${directory}`, "Name the folder of a local clone.");
  }
  const git = await openGit(directory);
  const top = await git.attempt(["rev-parse", "--show-toplevel"]);
  if (top.kind === "ok") return { kind: "working-tree", path: line(top.stdout) };
  const bare = await git.attempt(["rev-parse", "--is-bare-repository", "--absolute-git-dir"]);
  const [isBare, path] = bare.kind === "ok" ? line(bare.stdout).split("\n") : [];
  if (isBare === "true" && path !== undefined) return { kind: "bare", path };
  throw new UserError(
    "repository-missing",
    `${directory} is not a git repository`,
    "Name the folder of a local clone.",
  );
}

/** `status --porcelain -z` prints `XY <path>\0`; without renames each record is one path (git-status). */
async function refuseChanges(git: Git, directory: string, besides: readonly string[]): Promise<void> {
  const status = await git.text([
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    // Looking into a submodule's files would obey the submodule's own configuration.
    "--ignore-submodules=dirty",
  ]);
  const excepted = await Promise.all(besides.map((path) => pathWithin(git.directory, path)));
  const isExcepted = (changed: string): boolean =>
    excepted.some((path) => path !== null && (changed === path || changed.startsWith(`${path}/`)));
  const changes = status
    .split("\0")
    .filter((record) => record !== "")
    .filter((record) => !isExcepted(record.slice(3)));
  if (changes.length === 0) return;
  const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
  throw new UserError(
    "repository-dirty",
    `the repository ${directory} has uncommitted changes in ${files}`,
    "Commit or stash them, because only what is committed is looked at.",
  );
}

/** @returns the file or folder relative to the root with `/`, or null when it lies outside or does not exist */
async function pathWithin(root: string, path: string): Promise<string | null> {
  const real = await realpath(resolve(path)).catch(() => null);
  if (real === null) return null;
  const within = relative(await realpath(root), real);
  return within === "" || within.startsWith("..") || isAbsolute(within) ? null : within.split(sep).join("/");
}
