import type { Edit, GuardVerdict } from "../contracts/fix-proposal.ts";
import { redact } from "../text/redact.ts";
import { matchesGlob } from "./globs.ts";
import { type DiffLine, diffLines } from "./line-diff.ts";

export interface GuardLimits {
  /** How many files a fix may touch. */
  readonly files: number;
  /** How many lines a fix may add and remove in all. */
  readonly lines: number;
}

/** The texts of the files before the edits, by path. A file that is missing here counts as never read. */
export type Originals = ReadonlyMap<string, string>;

interface GuardedFix {
  readonly edits: readonly Edit[];
  readonly originals: Originals;
  readonly limits: GuardLimits;
  readonly protectedPaths: readonly string[];
}
interface Refusal {
  readonly path: string;
  readonly reason: string;
}
interface GuardRule {
  readonly name: string;
  check(fix: GuardedFix): readonly Refusal[];
}

/**
 * The lines that an edit changes; none for a pure change of mode.
 * @param originals must hold the file's text, else the whole content counts as added
 */
export function changedLines(edit: Edit, originals: Originals): DiffLine[] {
  if (edit.kind === "mode") return [];
  const before = edit.kind === "create" ? "" : (originals.get(edit.path) ?? "");
  return diffLines(before, edit.kind === "delete" ? "" : edit.content).filter((line) => line.kind !== "same");
}

/** What a path must never be, whatever the configuration says. Git refuses some of it only on some systems. */
const unsafePaths: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^$|^\/|^[A-Za-z]:/, reason: "the path is empty or absolute" },
  { pattern: /\\/, reason: "the path holds a backslash" },
  { pattern: /(?:^|\/)\.\.?(?:\/|$)/, reason: "the path holds a . or .. segment" },
  { pattern: /\/\/|\/$/, reason: "the path holds an empty segment" },
  // `.git` as Windows and macOS also read it: short name, trailing dots and spaces, alternate data stream
  // (git fsck "hasDotgit", git path.c is_ntfs_dotgit).
  { pattern: /(?:^|\/)(?:\.git|git~\d+)[. ]*(?::[^/]*)?(?:\/|$)/i, reason: "the path lies in git's own folder" },
  { pattern: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u, reason: "the path holds control or invisible characters" },
];

const onEach =
  (reasonFor: (edit: Edit, fix: GuardedFix) => string | undefined): GuardRule["check"] =>
  (fix) =>
    fix.edits.flatMap((edit) => {
      const reason = reasonFor(edit, fix);
      return reason === undefined ? [] : [{ path: edit.path, reason }];
    });

const rules: readonly GuardRule[] = [
  { name: "unsafe-path", check: onEach((edit) => unsafePaths.find(({ pattern }) => pattern.test(edit.path))?.reason) },
  {
    name: "protected-path",
    check: onEach((edit, { protectedPaths }) => {
      // Compared without case: on a file system that ignores case, the other spelling is the same file.
      const glob = protectedPaths.find((glob) => matchesGlob(glob.toLowerCase(), edit.path.toLowerCase()));
      return glob === undefined ? undefined : `the path is protected by ${glob}`;
    }),
  },
  {
    name: "one-edit-per-file",
    check: ({ edits }) =>
      edits
        .filter((edit, index) => edits.findIndex((other) => other.path === edit.path) !== index)
        .map(({ path }) => ({ path, reason: "the file is edited twice" })),
  },
  {
    name: "original-known",
    check: onEach((edit, { originals }) =>
      edit.kind === "create" || originals.has(edit.path) ? undefined : "the file was not read before it was edited",
    ),
  },
  {
    name: "max-files",
    check: ({ edits, limits }) =>
      edits.length > limits.files
        ? [
            {
              path: edits[limits.files]?.path ?? "",
              reason: `${edits.length} files are changed, and the limit is ${limits.files}`,
            },
          ]
        : [],
  },
  {
    name: "max-lines",
    check: ({ edits, originals, limits }) => {
      let total = 0;
      const over = edits.find((edit) => (total += changedLines(edit, originals).length) > limits.lines);
      return over === undefined ? [] : [{ path: over.path, reason: `more than ${limits.lines} lines are changed` }];
    },
  },
  {
    name: "secret-in-content",
    check: onEach((edit, { originals }) => {
      const added = changedLines(edit, originals).filter((line) => line.kind === "added");
      const text = added.map((line) => line.text).join("");
      return redact(text) === text ? undefined : "an added line looks like a secret";
    }),
  },
];

/** The names of the guard's rules, for the documentation and for saying what was checked. */
export const guardRules: readonly string[] = rules.map((rule) => rule.name);

/**
 * Decides whether edits may be written at all. Knows nothing of who made them: a fixer's are treated like anyone's.
 * @param edits what is to be written; none passes
 * @param originals the texts of the edited files before the edits
 * @param protectedPaths globs that no edit may touch
 * @returns every refusal with its rule and path; the text in it is as hostile as the paths
 */
export function guard(
  edits: readonly Edit[],
  originals: Originals,
  limits: GuardLimits,
  protectedPaths: readonly string[],
): GuardVerdict {
  const fix = { edits, originals, limits, protectedPaths };
  const refusals = rules.flatMap((rule) =>
    rule.check(fix).map(({ path, reason }) => ({ rule: rule.name, path, reason })),
  );
  return refusals.length === 0 ? { kind: "passed" } : { kind: "refused", refusals };
}
