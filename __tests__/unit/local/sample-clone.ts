import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Edit, NeededToken } from "../../../src/contracts/fix-proposal.ts";
import { UserError, type UserErrorCode } from "../../../src/errors.ts";
import { openClone } from "../../../src/local/clone.ts";
import { type LocalHealing, withLocalHealing } from "../../../src/local/healing-store.ts";
import type { CommitDraft, CommitMessage } from "../../../src/ports.ts";
import { prose } from "../../../src/text/markdown.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

const identity = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@b.c",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@b.c",
};

/** A user's git, with the repository's own configuration in force. */
export function git(directory: string, ...args: readonly string[]): string {
  const env = { PATH: process.env["PATH"] ?? "", HOME: directory, GIT_CONFIG_NOSYSTEM: "1", ...identity };
  return execFileSync("git", args, {
    cwd: directory,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

export function put(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

/** A clone with one commit on `main` that holds the files, beside a folder for whatever else a test makes. */
export function sampleClone(files: Readonly<Record<string, string>> = { "a.txt": "a\n", "build.sh": "make\n" }) {
  const folder = temporaryFolder("clone");
  const directory = join(folder.path, "clone");
  mkdirSync(directory);
  git(directory, "init", "--quiet", "--initial-branch=main");
  put(directory, files);
  git(directory, "add", "--all");
  git(directory, "commit", "--quiet", "--message=First");
  return {
    directory,
    out: join(folder.path, "out"),
    beside: (name: string) => join(folder.path, name),
    git: (...args: readonly string[]) => git(directory, ...args),
    blob: (path: string) => git(directory, "rev-parse", `HEAD:${path}`),
    head: () => git(directory, "rev-parse", "HEAD"),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
export type SampleClone = ReturnType<typeof sampleClone>;

/** Everything of a clone that must stay as it is: the working tree, the index, HEAD, its branch, the configuration. */
export function untouchables(clone: SampleClone): Readonly<Record<string, string>> {
  const files = readdirSync(clone.directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(clone.directory, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(".git/") || /^\.git\/(?:HEAD|index|config|refs\/heads\/main)$/.test(path));
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(clone.directory, path)))
        .digest("hex"),
    ]),
  );
}

/** Configures every way in which a repository can make git run something; each would touch the marker file. */
export function boobyTrap(clone: SampleClone) {
  const marker = clone.beside("executed");
  const trap = clone.beside("trap.sh");
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`, { mode: 0o755 });
  const hooks = clone.beside("hooks");
  mkdirSync(hooks);
  for (const hook of [
    "reference-transaction",
    "post-index-change",
    "pre-commit",
    "post-commit",
    "fsmonitor-watchman",
  ]) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\necho '${hook}' >> '${marker}'\n`, { mode: 0o755 });
  }
  const settings = {
    "core.fsmonitor": trap,
    "core.hooksPath": hooks,
    "filter.evil.clean": trap,
    "filter.evil.smudge": trap,
    "filter.evil.required": "true",
    "filter.long=name.process": trap,
    "diff.evil.textconv": trap,
    "diff.evil.command": trap,
    "diff.external": trap,
    "core.pager": trap,
    "core.editor": trap,
    "commit.gpgSign": "true",
    "gpg.program": trap,
    "hook.evil.command": trap,
    "hook.evil.event": "reference-transaction",
    "alias.status": `!${trap}`,
  };
  for (const [key, value] of Object.entries(settings)) clone.git("config", key, value);
  put(clone.directory, { ".git/info/attributes": "*.txt filter=evil diff=evil\n*.sh filter=long=name\n" });
  return { executed: () => (existsSync(marker) ? readFileSync(marker, "utf8") : null) };
}

export type CommitChanges = Partial<Pick<CommitDraft, "branch" | "base">> &
  (CommitMessage | { readonly needs?: never; readonly message?: never });

export function commitDraft(
  clone: SampleClone,
  edits: readonly Edit[],
  { branch = "autofix/build", base = clone.head(), ...given }: CommitChanges = {},
): CommitDraft {
  const message: CommitMessage =
    given.needs === undefined ? { needs: "github-token", message: prose("Make the build script executable") } : given;
  return { ...message, branch, base, edits };
}

/** When every healing of these tests takes place. */
export const now = Date.UTC(2026, 10, 22, 12, 0, 0);

/** One local healing of the clone, whatever its working tree looks like; its files go to `clone.out`. */
export async function heal<T>(
  clone: SampleClone,
  work: (healing: LocalHealing) => Promise<T>,
  token: NeededToken = "github-token",
): Promise<T> {
  const opened = await openClone(clone.directory, { allowDirty: true });
  return await withLocalHealing({ clone: opened, outFolder: clone.out, clock: { now: () => now }, token }, work);
}

export const commitEdits = (
  clone: SampleClone,
  edits: readonly Edit[],
  changes: CommitChanges = {},
  token?: NeededToken,
): Promise<{ readonly commit: string }> =>
  heal(clone, (healing) => healing.createBranch(commitDraft(clone, edits, changes)), token);

export const executable = (clone: SampleClone): Edit => ({
  kind: "mode",
  path: "build.sh",
  mode: "100755",
  baseSha: clone.blob("build.sh"),
});

/** What a UserError says; anything else that is thrown, or nothing, fails the test. */
export async function refusal(work: Promise<unknown>): Promise<{ code: UserErrorCode; message: string }> {
  const error: unknown = await work.catch((error: unknown) => error);
  if (error instanceof UserError) return { code: error.code, message: error.message };
  throw new Error("expected a UserError", { cause: error });
}
