import type { Edit, GuardVerdict } from "../contracts/fix-proposal.ts";
import { redact } from "../text/redact.ts";
import { addedFormRules } from "./guard/added-forms.ts";
import { type FileRule, type GuardedFile, guardedFile, lineLengthLimit } from "./guard/guarded-file.ts";
import { ignoreListRule } from "./guard/ignore-lists.ts";
import { editedTwice, protectedPath, unsafePath } from "./guard/path-rules.ts";
import type { Permission } from "./guard/permissions.ts";
import { removedCheckRules } from "./guard/removed-checks.ts";
import { syntaxRule } from "./guard/syntax.ts";
import { thresholdRule } from "./guard/thresholds.ts";
import { workflowRules } from "./guard/workflow-rules.ts";

export type { Permission } from "./guard/permissions.ts";

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
  readonly files: readonly GuardedFile[];
  readonly originals: Originals;
  readonly limits: GuardLimits;
  readonly protectedPaths: readonly string[];
}
interface Refusal {
  readonly path: string;
  readonly reason: string;
}

/** A rule about the fix as a whole, or about paths. */
interface FixRule {
  readonly name: string;
  /** What it keeps out, for the documentation. */
  readonly title: string;
  check(fix: GuardedFix): readonly Refusal[];
}

const onEach =
  (reasonFor: (edit: Edit, fix: GuardedFix) => string | undefined): FixRule["check"] =>
  (fix) =>
    fix.edits.flatMap((edit) => {
      const reason = reasonFor(edit, fix);
      return reason === undefined ? [] : [{ path: edit.path, reason }];
    });

const changedLines = ({ hunks }: GuardedFile): number =>
  hunks.reduce((sum, { lines }) => sum + lines.filter(({ kind }) => kind !== "same").length, 0);

const fixRules: readonly FixRule[] = [
  {
    name: "unsafe-path",
    title: "A path that leads out of the repository, into git's own folder, or that people can't read.",
    check: onEach((edit) => unsafePath(edit.path)),
  },
  {
    name: "protected-path",
    title: "A path that the configuration protects, or that is always protected.",
    check: onEach((edit, { protectedPaths }) => protectedPath(edit.path, protectedPaths)),
  },
  {
    name: "one-edit-per-file",
    title: "Two edits of one file.",
    check: ({ edits }) => editedTwice(edits).map((path) => ({ path, reason: "the file is edited twice" })),
  },
  {
    name: "original-known",
    title: "A change of a file that was not read before.",
    check: onEach((edit, { originals }) =>
      edit.kind === "create" || originals.has(edit.path) ? undefined : "the file was not read before it was edited",
    ),
  },
  {
    name: "max-files",
    title: "More files than `limits.files`.",
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
    title: "More added and removed lines than `limits.lines`.",
    check: ({ files, limits }) => {
      let total = 0;
      const over = files.find((file) => (total += changedLines(file)) > limits.lines);
      return over === undefined ? [] : [{ path: over.path, reason: `more than ${limits.lines} lines are changed` }];
    },
  },
];

const secretRule: FileRule = {
  name: "secret-in-content",
  title: "An added line that looks like a secret.",
  check: ({ hunks }) =>
    hunks.flatMap((hunk) => {
      const text = hunk.lines.flatMap((line) => (line.kind === "added" ? [line.text] : [])).join("");
      return redact(text) === text ? [] : [{ reason: "an added line looks like a secret", hunk }];
    }),
};

const lineLengthRule: FileRule = {
  name: "line-length",
  title: "An added line that is too long for anyone to read.",
  check: ({ hunks }) =>
    hunks
      .filter(({ lines }) => lines.some(({ kind, text }) => kind === "added" && text.length > lineLengthLimit))
      .map((hunk) => ({ reason: `an added line is longer than ${lineLengthLimit} characters`, hunk })),
};

const fileRules = (asked: Permission | null): readonly FileRule[] => [
  secretRule,
  lineLengthRule,
  syntaxRule,
  ...removedCheckRules,
  ...addedFormRules,
  thresholdRule,
  ignoreListRule,
  ...workflowRules(asked),
];

/** What the guard keeps out, rule by rule, for the documentation and for saying what was checked. */
export const guardRules: readonly { readonly name: string; readonly title: string }[] = [
  ...fixRules,
  ...fileRules(null),
].map(({ name, title }) => ({ name, title }));

/**
 * Decides whether a change may be written at all. Knows nothing of who made it: a fixer's is treated like anyone's.
 * @param edits what is to be written; none passes
 * @param originals the texts of the edited files before the edits
 * @param protectedPaths globs that no edit may touch
 * @param asked the permission for want of which the failed request was refused: the only one that a job may gain
 * @returns every refusal with its rule, path and, where it has one, hunk; the text in it is as hostile as the paths
 */
export function guard(
  edits: readonly Edit[],
  originals: Originals,
  limits: GuardLimits,
  protectedPaths: readonly string[],
  asked: Permission | null = null,
): GuardVerdict {
  const files = edits.map((edit) => guardedFile(edit, originals.get(edit.path)));
  const ofFix = fixRules.flatMap((rule) =>
    rule
      .check({ edits, files, originals, limits, protectedPaths })
      .map(({ path, reason }) => ({ rule: rule.name, path, reason })),
  );
  const ofFiles = fileRules(asked).flatMap((rule) =>
    files.flatMap((file) =>
      rule.check(file, files).map(({ reason, hunk }) => {
        const refusal = { rule: rule.name, path: file.path, reason };
        return hunk === null ? refusal : Object.assign(refusal, { hunk: hunk.header });
      }),
    ),
  );
  const refusals = [...ofFix, ...ofFiles];
  return refusals.length === 0 ? { kind: "passed" } : { kind: "refused", refusals };
}
