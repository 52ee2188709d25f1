import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, fileModeOf, refused } from "./fixer.ts";
import { lineEndingRule } from "./git-attributes.ts";
import { failingJobs, jobCommands } from "./job-commands.ts";
import { filesOfLogPath } from "./log-path.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";

const hasCarriageReturns = (text: string): boolean => text.includes("\r\n");

/** The scripts that the commands of the failing job name. */
async function namedScripts(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<readonly TreeEntry[]> {
  const { jobs } = failingJobs(await jobCommands(files, origin.workflowPath), failure, origin);
  const named = new Set(
    jobs.flatMap(({ commands }) =>
      commands.flatMap(({ words, folder }) => words.map((word) => resolveInRepository(folder ?? "", word))),
    ),
  );
  return (await files.list()).filter(({ path }) => named.has(path));
}

/**
 * The one script that a message without a path is of: named by the job, with Windows line endings.
 * @param interpreter what its first line ends in, where the message says
 */
async function scriptFor(
  interpreter: string | undefined,
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<TreeEntry>> {
  const fitting: TreeEntry[] = [];
  for (const entry of await namedScripts(failure, files, origin)) {
    const text = (await files.read(entry.path))?.text ?? "";
    const [first = ""] = text.split("\n", 1);
    const fits = interpreter === undefined || (first.startsWith("#!") && first.trimEnd().endsWith(interpreter));
    const hasWindowsEndings = hasCarriageReturns(text) || (await lineEndingRule(entry.path, files))?.ending === "crlf";
    if (fits && hasWindowsEndings) fitting.push(entry);
  }
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return { value: only };
  return {
    reason:
      only === undefined
        ? md`No script that the job names has Windows line endings and the interpreter of the message.`
        : md`Several scripts that the job names have Windows line endings, and the log does not tell which one is meant.`,
  };
}

async function scriptOf(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<Found<TreeEntry>> {
  const { path, command, interpreter } = failure.captures;
  if (interpreter !== undefined || (path === undefined && command === undefined)) {
    return scriptFor(interpreter, failure, files, origin);
  }
  const named = path ?? command ?? "";
  const { only, all } = filesOfLogPath(named, await files.list());
  if (only !== null && (only.mode === "100644" || only.mode === "100755")) return { value: only };
  return {
    reason:
      all.length > 1
        ? md`${all.length} tracked files are called ${code(named)}, and the log does not tell which one is meant.`
        : md`No tracked file is called ${code(named)}. It may be made while the workflow runs.`,
  };
}

/** A last line for a .gitattributes that has the script checked out as it is stored. */
async function attributesEdit(script: string, files: RepositoryFiles): Promise<Found<readonly Edit[]>> {
  const rule = await lineEndingRule(script, files);
  if (rule?.ending !== "crlf") return { value: [] };
  const file = await files.read(rule.path);
  const folder = folderOf(rule.path);
  const relative = folder === "" ? script : script.slice(folder.length + 1);
  if (file === null || !/^[\w./@+-]+$/.test(relative)) {
    return { reason: md`${code(rule.path)} has ${code(script)} checked out with Windows line endings.` };
  }
  const ending = hasCarriageReturns(file.text) ? "\r\n" : "\n";
  const gap = file.text === "" || file.text.endsWith("\n") ? "" : ending;
  const content = `${file.text}${gap}/${relative} text eol=lf${ending}`;
  return {
    value: [{ kind: "update", path: rule.path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha }],
  };
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = await scriptOf(failure, files, origin);
  if ("reason" in found) return refused(found.reason);
  const file = await files.read(found.value.path);
  if (file === null) return refused(md`${code(found.value.path)} is not text.`);
  const { text, entry } = file;
  const path = code(entry.path);
  if (/\.(?:bat|cmd|ps1)$/i.test(entry.path)) {
    return refused(md`${path} is a script for Windows, where its line endings are right.`);
  }
  const attributes = await attributesEdit(entry.path, files);
  if ("reason" in attributes) return refused(attributes.reason);
  if (!hasCarriageReturns(text) && attributes.value.length === 0) {
    return refused(md`${path} has no Windows line endings, so something else is at fault.`);
  }
  const script: readonly Edit[] = hasCarriageReturns(text)
    ? [
        {
          kind: "update",
          path: entry.path,
          content: text.replaceAll("\r\n", "\n"),
          mode: fileModeOf(entry),
          baseSha: entry.sha,
        },
      ]
    : [];
  const rules = attributes.value.map((edit) => code(edit.path));
  return {
    kind: "fix",
    edits: [...script, ...attributes.value],
    title: md`Give ${prose(entry.path)} Unix line endings`,
    summary: md`The lines of ${path} end in CR LF, and a shell takes the CR for a part of the command. They end in LF now. Nothing else is changed.`,
    plan: [
      ...script.map(() => md`Save ${path} with LF at the end of its lines.`),
      ...rules.map((rule) => md`Have git check ${path} out with LF, by a last line in ${rule}.`),
      md`Run the workflow again.`,
    ],
    risks: [md`Text that the script itself writes ends in LF as well from now on.`],
  };
}

const rules: ReadonlySet<string> = new Set([
  "shell-carriage-return",
  "shell-interpreter-missing",
  "shell-syntax-error",
]);

/**
 * Replaces CR LF by LF in a script that a shell stumbled over, and has git check it out so where a .gitattributes says
 * otherwise. Takes `path`, `command` or `interpreter` of the rules below: dash reports a script with `#!/bin/sh\r` as
 * not found.
 */
export const lineEndings: Fixer = {
  fixType: "line-endings",
  title: "Gives a script with Windows line endings Unix ones.",
  certainty: 0.95,
  applies: ({ ruleId, captures }) =>
    rules.has(ruleId) || (ruleId === "shell-command-not-found" && captures["command"]?.includes("/") === true),
  propose,
};
