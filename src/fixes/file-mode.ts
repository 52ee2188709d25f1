import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { codeList } from "./code-list.ts";
import { stepExitCode } from "./evidence.ts";
import { type FailureOrigin, type FixResult, type Fixer, refused } from "./fixer.ts";
import { failingCommands, workflowCommands } from "./job-commands.ts";
import { pathComplaint } from "./path-complaint.ts";
import { pathFromLog, resolveInRepository } from "./repository-path.ts";
import type { JobCommand } from "./shell-commands.ts";
import { isTolerated, startedScripts } from "./started-scripts.ts";

const executable = "100755";
const regular = "100644";

/** People paste the plan into a shell, and a file's name is not theirs. */
const shellWord = (path: string): string =>
  /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** What every hosted runner has. An interpreter of another path may be missing as well. */
const usualInterpreter =
  /^#![ \t]*(?:\/usr)?(?:\/local)?\/bin\/(?:env[ \t]+(?:-S[ \t]+)?)?(?:sh|bash|dash|zsh|python[\d.]*|perl|ruby|node|php|awk|gawk|sed|make|pwsh|lua|tclsh|Rscript|deno|bun|tsx)(?:[ \t]|$)/;

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

/** The path that the failing job's commands mean by a relative one; null where they don't name it, or in several folders. */
function startedFrom(named: string, commands: readonly JobCommand[]): string | null {
  const paths = commands.flatMap(({ words, folder }) =>
    folder !== null && words.includes(named) ? [resolveInRepository(folder, named)] : [],
  );
  const [path, another] = new Set(paths);
  return another === undefined ? (path ?? null) : null;
}

/** The other scripts that the workflow runs and that it may not: it would stop at the next of them. */
async function furtherScripts(
  besides: TreeEntry,
  commands: readonly JobCommand[],
  files: RepositoryFiles,
): Promise<readonly TreeEntry[]> {
  return (await startedScripts(commands, files))
    .filter(
      ({ entry, text, by }) =>
        by === "run" && entry.mode === regular && entry.path !== besides.path && isRunnable(text),
    )
    .map(({ entry }) => entry);
}

const isRunnable = (text: string): boolean =>
  usualInterpreter.test(text.split("\n", 1)[0]?.replace(/\r$/, "\r.") ?? "");

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const named = pathComplaint(failure)?.path ?? "";
  const found = pathFromLog(named);
  if (found === null) return refused(md`${code(named)} is not a file of the repository.`);
  const entries = await files.list();
  const commands = await failingCommands(failure, files, origin);
  const started = found.fromRoot ? null : startedFrom(named, commands);
  const { only, all } =
    started === null ? candidatesFor(found.path, found.fromRoot, entries) : candidatesFor(started, true, entries);
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
  if (isTolerated(only.path, commands))
    return refused(md`The job goes on when ${path} fails, so something else made the step fail.`);
  const firstLine = file.text.split("\n", 1)[0] ?? "";
  const exit = stepExitCode(failure);
  // A program that starts the script ends as it likes; a shell ends with 126.
  if (failure.ruleId === "shell-permission-denied" && exit !== null && ![126, 2, 123].includes(exit)) {
    return refused(
      md`The step ended with exit code ${exit}, and not with 126 as when a script may not be run, so something else made it fail.`,
    );
  }
  if (!/^#![ \t]*\//.test(firstLine))
    return refused(md`${path} has no ${code("#!")} line, so it may not be meant to be run.`);
  if (firstLine.endsWith("\r")) {
    return refused(
      md`The ${code("#!")} line of ${path} ends in CR LF, so the kernel would not find its interpreter. That comes first.`,
    );
  }
  if (!usualInterpreter.test(firstLine)) {
    return refused(
      md`The interpreter of ${path} is not one that runners have, so the bit alone may not heal the failure.`,
    );
  }
  const further = await furtherScripts(only, await workflowCommands(files, origin), files);
  const scripts = [only, ...further];
  const others = all.filter((entry) => !scripts.some(({ path }) => path === entry.path) && entry.mode === regular);
  const shown = scripts.map((entry) => shellWord(entry.path)).join(" ");
  return {
    kind: "fix",
    edits: scripts.map(({ path, sha }) => ({ kind: "mode", path, mode: executable, baseSha: sha })),
    title: md`Make ${prose(scripts.map((entry) => entry.path).join(", "))} executable`,
    summary: md`${path} is tracked with mode 100644, so the shell may not run it. Mode 100755 lets it. Its content stays as it is.${further.length === 0 ? md`` : md` The workflow runs ${codeList(further.map((entry) => entry.path))} as well, which is not executable either.`}`,
    plan: [
      md`Set the executable bit of ${codeList(scripts.map((entry) => entry.path))} in git: ${code(`git update-index --chmod=+x -- ${shown}`)}.`,
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
 * Takes the path that a shell, or a program that starts it, complains of: relative, or absolute on the runner.
 */
export const fileMode: Fixer = {
  fixType: "file-mode",
  title: "Sets the executable bit of a tracked script that a step may not run.",
  certainty: 0.95,
  isWide: true,
  applies: (failure) => pathComplaint(failure)?.kind === "denied",
  propose,
};
