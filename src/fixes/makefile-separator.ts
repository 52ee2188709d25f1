import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FixResult, type Fixer, fileModeOf, refused } from "./fixer.ts";
import { filesOfLogPath } from "./log-path.ts";

/** `target: prerequisites`, not an assignment (`a := b`, `a ::= b`). Source: GNU make manual, "Rule Syntax". */
const ruleLine = /^[^\s#=:][^#=:]*::?(?![:=])/;
/** What make reads before it looks for recipes, wherever it is indented. Source: GNU make manual, "Quick Reference". */
const directive =
  /^ *(?:ifeq|ifneq|ifdef|ifndef|else|endif|-?include|sinclude|define|endef|export|unexport|override|undefine|vpath)\b/;
const comment = /^\s*#/;
const assignment = /^ *[\w.-]+ *(?:[:+?!]|::)?=/;
const spaces = /^ +(?=\S)/;

interface Recipe {
  /** Of the rule's own line, 0-based. */
  readonly rule: number;
  /** The lines that make would not take for commands, though they stand for some. */
  readonly indented: readonly number[];
}

/** The recipes that are indented by spaces. @param lines without line ends */
function spacedRecipes(lines: readonly string[]): Recipe[] {
  const recipes: Recipe[] = [];
  let rule: number | null = null;
  let indented: number[] = [];
  let isContinued = false;
  const close = (): void => {
    if (rule !== null && indented.length > 0) recipes.push({ rule, indented });
    indented = [];
  };
  for (const [index, line] of lines.entries()) {
    const continues = isContinued;
    isContinued = line.endsWith("\\");
    if (continues || line.trim() === "" || comment.test(line) || directive.test(line)) continue;
    if (/^\s/.test(line)) {
      // In front of a recipe's first command an indented assignment is one of make's own.
      if (spaces.test(line) && (indented.length > 0 || !assignment.test(line))) indented.push(index);
      continue;
    }
    close();
    rule = ruleLine.test(line) ? index : null;
  }
  close();
  return recipes;
}

/** The text with tabs before the commands that are indented by spaces; null when the line is none of them. */
function withTabs(text: string, line: number): { readonly content: string; readonly lines: number } | null {
  const lines = text.split("\n");
  const recipes = spacedRecipes(lines.map((each) => each.replace(/\r$/, "")));
  if (!recipes.some(({ indented }) => indented.includes(line - 1))) return null;
  let changed = 0;
  for (const { indented } of recipes) {
    const least = Math.min(...indented.map((index) => spaces.exec(lines[index] ?? "")?.[0].length ?? 0));
    for (const index of indented) lines[index] = `\t${(lines[index] ?? "").slice(least)}`;
    changed += indented.length;
  }
  return { content: lines.join("\n"), lines: changed };
}

async function propose(failure: Failure, files: RepositoryFiles): Promise<FixResult> {
  const { path = "", line = "" } = failure.captures;
  const { all } = filesOfLogPath(path, await files.list());
  const healed: { readonly entry: TreeEntry; readonly content: string; readonly lines: number }[] = [];
  for (const { path: candidate } of all) {
    const file = await files.read(candidate);
    const changed = file === null ? null : withTabs(file.text, Number(line));
    if (file !== null && changed !== null) healed.push({ entry: file.entry, ...changed });
  }
  const [only, another] = healed;
  if (only === undefined) {
    return refused(
      all.length === 0
        ? md`No tracked file is called ${code(path)}.`
        : md`Line ${Number(line)} of ${code(path)} is not a command that is indented by spaces.`,
    );
  }
  if (another !== undefined) {
    return refused(
      md`Several files that ${code(path)} may stand for have such a line, and the log does not tell which.`,
    );
  }
  const { entry, content } = only;
  const name = code(entry.path);
  return {
    kind: "fix",
    edits: [{ kind: "update", path: entry.path, content, mode: fileModeOf(entry), baseSha: entry.sha }],
    title: md`Indent the recipes of ${prose(entry.path)} by tabs`,
    summary: md`make takes a line for a command only when it begins with a tab. Line ${Number(line)} of ${name} begins with spaces, as do all commands that are changed here: ${only.lines} in all.`,
    plan: [md`Begin the commands in ${name} with a tab instead of spaces.`, md`Run the workflow again.`],
    risks: [],
  };
}

/**
 * Puts tabs before the commands of a makefile that are indented by spaces: those of the recipe that make named, and of
 * the others like it, since make reads the whole file before it runs anything. Takes `path` and `line` of the rule
 * `make-syntax`.
 */
export const makefileSeparator: Fixer = {
  fixType: "makefile-separator",
  title: "Indents the commands of a makefile by tabs where they are indented by spaces.",
  certainty: 0.95,
  applies: ({ ruleId, captures }) =>
    ruleId === "make-syntax" && captures["message"]?.startsWith("missing separator") === true,
  propose,
};
