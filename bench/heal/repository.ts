import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { environment, makeFolder } from "./machine.ts";
import type { Scenario } from "./scenario.ts";

const execute = promisify(execFile);

const author = { name: "Author", email: "author@example.org", date: "2026-01-05T09:00:00Z" };
const identity = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, author.name],
    [`GIT_${role}_EMAIL`, author.email],
    [`GIT_${role}_DATE`, author.date],
  ]),
);

const prepareTimeoutMs = 120_000;
const configPath = ".github/auto-heal.yml";

/** A scenario's repository before anything failed, as people have pushed it. */
export interface Repository {
  readonly folder: string;
  /** The home folder that `prepare.sh` had; a job starts with a copy of it. */
  readonly home: string;
  /** The tip of `main`. */
  readonly commit: string;
}

/** Runs git in a folder. @returns its output without the final line feed @throws Error with git's own words */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const env = { ...environment(folder, null), ...identity, GIT_CONFIG_GLOBAL: "/dev/null" };
  const { stdout } = await execute("git", [...args], { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout.replace(/\n$/, "");
}

/**
 * Makes the repository of a scenario: its files in one commit on `main`, then what `prepare.sh` makes of it, with the
 * modes as said. `prepare.sh` runs in the repository, gets its path as argument and may commit by itself; what it
 * leaves changed is one more commit, and what it leaves ignored by git is in every checkout all the same.
 * @param folder where it all happens
 * @throws Error when `prepare.sh` fails
 */
export async function makeRepository(scenario: Scenario, folder: string): Promise<Repository> {
  const repository = join(folder, "origin");
  const home = await makeFolder(folder, "prepared-home");
  await cp(join(scenario.folder, "repo"), repository, { recursive: true });
  if (scenario.config !== undefined && scenario.config !== null) {
    const path = join(repository, configPath);
    await mkdir(dirname(path), { recursive: true });
    // JSON is YAML.
    await writeFile(path, `${JSON.stringify(scenario.config, null, 2)}\n`);
  }
  await git(repository, "init", "--quiet", "--initial-branch=main");
  await commitAll(repository, scenario);
  const prepare = join(scenario.folder, "prepare.sh");
  if (existsSync(prepare)) {
    const env = { ...environment(home, null), ...identity };
    await execute("bash", [prepare, repository], { cwd: repository, env, timeout: prepareTimeoutMs });
    await commitAll(repository, scenario);
  }
  return { folder: repository, home, commit: await git(repository, "rev-parse", "HEAD") };
}

async function commitAll(repository: string, { modes }: Scenario): Promise<void> {
  for (const [path, mode] of Object.entries(modes)) {
    const file = join(repository, path);
    if (existsSync(file)) await chmod(file, mode === "100755" ? 0o755 : 0o644);
  }
  await git(repository, "add", "--all");
  if ((await git(repository, "status", "--porcelain")) !== "")
    await git(repository, "commit", "--quiet", "--message", "Files of the scenario");
}

/** A commit of a scenario's repository. */
export interface Revision {
  readonly repository: Repository;
  /** A clone that holds the commit. */
  readonly clone: string;
  readonly commit: string;
}

/** Checks a commit out as a runner would: a fresh clone on `main`, and beside it what git ignores in the original. */
export async function checkOut({ repository, clone, commit }: Revision, folder: string): Promise<void> {
  await git(dirname(folder), "clone", "--quiet", "--no-checkout", clone, folder);
  await git(folder, "checkout", "--quiet", "-B", "main", commit);
  const ignored = await git(
    repository.folder,
    "ls-files",
    "--others",
    "--ignored",
    "--exclude-standard",
    "--directory",
    "-z",
  );
  for (const path of ignored.split("\0").filter((each) => each !== ""))
    await cp(join(repository.folder, path), join(folder, path), { recursive: true });
}
