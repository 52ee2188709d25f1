import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, fileModeOf, refused, unrelated } from "./fixer.ts";
import { codeList } from "./code-list.ts";
import { type LineEndingRule, lineEndingRule } from "./git-attributes.ts";
import { failingCommands, workflowCommands } from "./job-commands.ts";
import { filesOfLogPath } from "./log-path.ts";
import { pathComplaint } from "./path-complaint.ts";
import { folderOf } from "./repository-path.ts";
import type { JobCommand } from "./shell-commands.ts";
import { isTolerated, startedScripts } from "./started-scripts.ts";

const hasCarriageReturns = (text: string): boolean => text.includes("\r\n");

/** What is given Unix line endings: its own text, or the rule that has it checked out otherwise. */
interface WindowsScript {
  readonly entry: TreeEntry;
  readonly text: string;
  readonly rule: LineEndingRule | null;
}

async function windowsScript(entry: TreeEntry, text: string, files: RepositoryFiles): Promise<WindowsScript | null> {
  const rule = await lineEndingRule(entry.path, files);
  const isMeant = /\.(?:bat|cmd|ps1)$/i.test(entry.path);
  return !isMeant && (hasCarriageReturns(text) || rule?.ending === "crlf") ? { entry, text, rule } : null;
}

/** The scripts with Windows line endings that commands start. */
async function startedBy(commands: readonly JobCommand[], files: RepositoryFiles): Promise<readonly WindowsScript[]> {
  const started = await startedScripts(commands, files);
  const found: WindowsScript[] = [];
  for (const { entry, text, by } of started) {
    // What is run without a first line of its own may be for any program.
    const script = by === "read" || text.startsWith("#!") ? await windowsScript(entry, text, files) : null;
    if (script !== null) found.push(script);
  }
  return found;
}

/** The script that the message names; null where it names none. */
async function namedByMessage(failure: Failure, files: RepositoryFiles): Promise<Found<WindowsScript> | null> {
  const { path, command, interpreter } = failure.captures;
  const complaint = pathComplaint(failure);
  const named = path ?? command ?? (complaint?.kind === "missing" ? complaint.path : undefined);
  if (interpreter !== undefined || named === undefined) return null;
  const { only, all } = filesOfLogPath(named, await files.list());
  if (only === null || (only.mode !== "100644" && only.mode !== "100755")) {
    return {
      reason:
        all.length > 1
          ? md`${all.length} tracked files are called ${code(named)}, and the log does not tell which one is meant.`
          : md`No tracked file is called ${code(named)}. It may be made while the workflow runs.`,
    };
  }
  const file = await files.read(only.path);
  if (file === null) return { reason: md`${code(only.path)} is not text.` };
  if (/\.(?:bat|cmd|ps1)$/i.test(only.path))
    return { reason: md`${code(only.path)} is a script for Windows, where its line endings are right.` };
  const script = await windowsScript(only, file.text, files);
  return script === null
    ? { reason: md`${code(only.path)} has no Windows line endings, so something else is at fault.` }
    : { value: script };
}

/** Every script to mend: the one that the message is of, and those at which the job would stop next. */
async function scriptsOf(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<readonly WindowsScript[]>> {
  const named = await namedByMessage(failure, files);
  if (named !== null && "reason" in named) return named;
  const commands = await failingCommands(failure, files, origin);
  const started = await startedBy(commands, files);
  if (named !== null && isTolerated(named.value.entry.path, commands)) {
    return {
      reason: md`The job goes on when ${code(named.value.entry.path)} fails, so something else made the step fail.`,
    };
  }
  const all = await startedBy(await workflowCommands(files, origin), files);
  if (named !== null)
    return { value: [named.value, ...all.filter(({ entry }) => entry.path !== named.value.entry.path)] };
  const { interpreter } = failure.captures;
  const firstLine = ({ text }: WindowsScript): string => text.split("\n", 1)[0]?.trimEnd() ?? "";
  const fits = started.some((script) => interpreter === undefined || firstLine(script).endsWith(interpreter));
  return fits
    ? { value: all }
    : { reason: md`No script that the job names has Windows line endings and the interpreter of the message.` };
}

/** Last lines for each .gitattributes by whose rules scripts are checked out otherwise than they are stored. */
async function attributesEdits(
  scripts: readonly WindowsScript[],
  files: RepositoryFiles,
): Promise<Found<readonly Edit[]>> {
  const edits: Edit[] = [];
  const ruled = scripts.flatMap(({ entry, rule }) => (rule?.ending === "crlf" ? [{ path: rule.path, entry }] : []));
  for (const path of new Set(ruled.map((one) => one.path))) {
    const file = await files.read(path);
    const folder = folderOf(path);
    const relative = ruled
      .filter((one) => one.path === path)
      .map(({ entry }) => (folder === "" ? entry.path : entry.path.slice(folder.length + 1)));
    if (file === null || !relative.every((one) => /^[\w./@+-]+$/.test(one)))
      return { reason: md`${code(path)} has scripts checked out with Windows line endings.` };
    const ending = hasCarriageReturns(file.text) ? "\r\n" : "\n";
    const gap = file.text === "" || file.text.endsWith("\n") ? "" : ending;
    const content = `${file.text}${gap}${relative.map((one) => `/${one} text eol=lf${ending}`).join("")}`;
    edits.push({ kind: "update", path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha });
  }
  return { value: edits };
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const isUnspecific = failure.ruleId === "general-no-such-file";
  const found = await scriptsOf(failure, files, origin);
  if ("reason" in found) return isUnspecific ? unrelated : refused(found.reason);
  const attributes = await attributesEdits(found.value, files);
  if ("reason" in attributes) return refused(attributes.reason);
  const scripts = found.value.flatMap(({ entry, text }): readonly Edit[] =>
    hasCarriageReturns(text)
      ? [
          {
            kind: "update",
            path: entry.path,
            content: text.replaceAll("\r\n", "\n"),
            mode: fileModeOf(entry),
            baseSha: entry.sha,
          },
        ]
      : [],
  );
  const rules = attributes.value.map((edit) => code(edit.path));
  const names = found.value.map(({ entry }) => entry.path);
  return {
    kind: "fix",
    edits: [...scripts, ...attributes.value],
    title: md`Give ${prose(names.join(", "))} Unix line endings`,
    summary: md`The lines of ${codeList(names)} end in CR LF, and a shell takes the CR for a part of the command. They end in LF now. Nothing else is changed.`,
    plan: [
      ...scripts.map(({ path }) => md`Save ${code(path)} with LF at the end of its lines.`),
      ...rules.map((rule) => md`Have git check ${codeList(names)} out with LF, by a last line in ${rule}.`),
      md`Run the workflow again.`,
    ],
    risks: [md`Text that the scripts themselves write ends in LF as well from now on.`],
  };
}

const rules: ReadonlySet<string> = new Set([
  "shell-carriage-return",
  "shell-interpreter-missing",
  "shell-syntax-error",
  "general-no-such-file",
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
  isWide: true,
  applies: ({ ruleId, captures }) =>
    rules.has(ruleId) || (ruleId === "shell-command-not-found" && captures["command"]?.includes("/") === true),
  propose,
};
