import type { Hunk } from "../hunks.ts";
import { isOfKind } from "./file-kinds.ts";
import type { FileRule } from "./guarded-file.ts";

/** Keys under which a checking tool lists what it must not look at, or must not say. */
const ignoreKey =
  /^\s*["']?(?:[\w.]+[-_.])?(?:ignore|ignores|ignored|ignorePatterns|ignoreFiles|disable|disabled|exclude|excludes|excluded|exclude_lines|omit|skip|skips|per-file-ignores|extend-ignore|extend-exclude|allow|suppress\w*|baseline|coveragePathIgnorePatterns)["']?\s*[:=]/i;
const anyKey = /^\s*["']?[\w.@/-]+["']?\s*[:=]|^\s*\[/;
const ignoreFile = /(?:^|\/)\.\w+ignore$/;
/** Not about checks: what git, packages and images leave out. */
const otherIgnoreFile = /(?:^|\/)\.(?:git|npm|docker|vscode|gcloud|helm|cf|slug)ignore$/;
/** Files that hold the rules of checking tools; elsewhere such a key may mean anything. */
const checkerConfig =
  /(?:^|\/)(?:\.?(?:eslint|oxlint|stylelint|markdownlint|yamllint|flake8|pylint|rubocop|golangci|coverage|bandit|prettier|nyc|c8)[\w.]*|(?:ruff|mypy|pyright|biome|clippy|deny|phpstan|tox|pytest|setup|jest|vitest|vite|pyproject|tsconfig|codecov|\.codecov)[\w.-]*)\.?(?:json[c5]?|ya?ml|toml|cfg|ini|neon|rc|[cm]?[jt]s)?$/;

/** The key that a line of a list stands under: the nearest line above that has one. */
function keyAbove({ lines }: Hunk, index: number): string {
  for (let at = index; at >= 0; at--) {
    const line = lines[at];
    if (line !== undefined && line.kind !== "removed" && anyKey.test(line.text)) return line.text;
  }
  return "";
}

const isComment = (text: string): boolean => /^\s*(?:#|\/\/|;|$)/.test(text);

function grows(hunk: Hunk, path: string): boolean {
  const added = hunk.lines.flatMap(({ kind, text }, index) => (kind === "added" && !isComment(text) ? [index] : []));
  if (ignoreFile.test(path)) return added.length > hunk.lines.filter(({ kind }) => kind === "removed").length;
  return added.some(
    (index) => ignoreKey.test(keyAbove(hunk, index)) && !/^\s*[\])}]/.test(hunk.lines[index]?.text ?? ""),
  );
}

/** Keeps the lists of what checking tools leave out. A line of such a list may go; none may come or change. */
export const ignoreListRule: FileRule = {
  name: "check-narrowed",
  title: "A longer list of what a linter, type checker, test runner or coverage tool leaves out.",
  check: ({ path, hunks }) => {
    const isChecker = checkerConfig.test(path) || (ignoreFile.test(path) && !otherIgnoreFile.test(path));
    if (!isChecker || !isOfKind(path, "config")) return [];
    return hunks
      .filter((hunk) => grows(hunk, path))
      .map((hunk) => ({ reason: "a list of what a check leaves out grows or changes", hunk }));
  },
};
