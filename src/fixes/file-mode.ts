import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FixResult, type Fixer, refused } from "./fixer.ts";
import { pathFromLog } from "./repository-path.ts";

const executable = "100755";
const regular = "100644";

/** People paste the plan into a shell, and a file's name is not theirs. */
const shellWord = (path: string): string =>
  /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

interface Candidates {
  /** The file to look at, when there is exactly one. */
  readonly only: TreeEntry | null;
  /** Every tracked file that the log may mean. */
  readonly all: readonly TreeEntry[];
}

/** A step may run in a folder of its own, so a relative path also stands for a file further down. The root wins. */
function candidatesFor(path: string, fromRoot: boolean, entries: readonly TreeEntry[]): Candidates {
  const exact = entries.find((entry) => entry.path === path);
  const below = fromRoot ? [] : entries.filter((entry) => entry.path.endsWith(`/${path}`));
  const all = exact === undefined ? below : [exact, ...below];
  return { only: exact ?? (below.length === 1 ? (below[0] ?? null) : null), all };
}

async function propose(failure: Failure, files: RepositoryFiles): Promise<FixResult> {
  const named = failure.captures["path"] ?? "";
  const found = pathFromLog(named);
  if (found === null) return refused(md`${code(named)} is not a file of the repository.`);
  const { only, all } = candidatesFor(found.path, found.fromRoot, await files.list());
  if (only === null) {
    return all.length === 0
      ? refused(md`No tracked file is called ${code(found.path)}. It may be made while the workflow runs.`)
      : refused(
          md`${all.length} tracked files are called ${code(found.path)}, and the log does not tell which one is meant.`,
        );
  }
  const path = code(only.path);
  if (only.mode === executable) {
    return refused(
      md`${path} is executable already. Its interpreter, or the file system that it lies on, may refuse to run it.`,
    );
  }
  const file = only.mode === regular ? await files.read(only.path) : null;
  if (file === null) return refused(md`${path} is a link, a submodule or not text.`);
  const firstLine = file.text.split("\n", 1)[0] ?? "";
  if (!/^#![ \t]*\//.test(firstLine))
    return refused(md`${path} has no ${code("#!")} line, so it may not be meant to be run.`);
  if (firstLine.endsWith("\r")) {
    return refused(
      md`The ${code("#!")} line of ${path} ends in CR LF, so the kernel would not find its interpreter. That comes first.`,
    );
  }
  const others = all.filter((entry) => entry !== only && entry.mode === regular);
  return {
    kind: "fix",
    edits: [{ kind: "mode", path: only.path, mode: executable, baseSha: only.sha }],
    title: md`Make ${prose(only.path)} executable`,
    summary: md`${path} is tracked with mode 100644, so the shell may not run it. Mode 100755 lets it. Its content stays as it is.`,
    plan: [
      md`Set the executable bit of ${path} in git: ${code(`git update-index --chmod=+x -- ${shellWord(only.path)}`)}.`,
      md`Run the workflow again.`,
    ],
    risks: others.map(
      (entry) =>
        md`${code(entry.path)} is not executable either. The log may mean that file, if the step runs in its folder.`,
    ),
  };
}

/**
 * Sets the executable bit of a script that a step could not run ("Permission denied", exit code 126).
 * Takes `captures.path` of the rule `shell-permission-denied`: relative, or absolute on the runner.
 */
export const fileMode: Fixer = {
  fixType: "file-mode",
  title: "Sets the executable bit of a tracked script that a step may not run.",
  certainty: 0.95,
  applies: (failure) => failure.ruleId === "shell-permission-denied",
  propose,
};
