import type { Failure } from "../contracts/failure-report.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { type Fixer, refused } from "./fixer.ts";
import { unfixableOf } from "./unfixable-lint.ts";

interface CommandFixer {
  readonly fixType: "lock-file" | "format" | "lint";
  readonly title: string;
  readonly certainty: number;
  applies(failure: Failure): boolean;
  /** Of the pull request. */
  readonly subject: SafeMarkdown;
  readonly summary: SafeMarkdown;
  readonly risk: SafeMarkdown;
  /** What an unlisted command would do. */
  readonly purpose: SafeMarkdown;
}

/** A checksum that differs is a question of trust, which no command may settle. */
const checksums: ReadonlySet<string> = new Set([
  "npm-integrity",
  "yarn-checksum",
  "pip-hashes",
  "nuget-checksum",
  "go-checksum",
  "nix-hash-mismatch",
]);

const table: readonly CommandFixer[] = [
  {
    fixType: "lock-file",
    title: "Brings a lock file up to date by the repository's own command.",
    certainty: 0.9,
    applies: ({ category, ruleId }) => category === "lockfile-out-of-sync" && !checksums.has(ruleId),
    subject: md`Bring the lock file up to date`,
    summary: md`The lock file does not hold what the manifest asks for. The repository's own command writes it anew.`,
    risk: md`Other packages may be locked in newer versions now.`,
    purpose: md`brings the lock file up to date`,
  },
  {
    fixType: "format",
    title: "Formats files by the repository's own command.",
    certainty: 0.95,
    applies: ({ category }) => category === "format",
    subject: md`Format the files that are not`,
    summary: md`Files are not formatted as the repository asks for. Its own command formats them.`,
    risk: md`Files may be formatted that the failing check did not name.`,
    purpose: md`formats files`,
  },
  {
    fixType: "lint",
    title: "Mends what a linter can mend itself, by the repository's own command.",
    certainty: 0.85,
    applies: ({ category }) => category === "lint",
    subject: md`Mend what the linter found`,
    summary: md`A linter found problems that it can mend itself. The repository's own command has it do so.`,
    risk: md`What the linter changed may not be what the authors meant.`,
    purpose: md`mends what a linter found`,
  },
];

/**
 * The fixers whose edits a command of the configuration makes: off unless `fixes.commands` lists one. A command that
 * fails, or that changes nothing, makes no fix.
 */
export const commandFixers: readonly Fixer[] = table.map((row) => ({
  fixType: row.fixType,
  title: row.title,
  certainty: row.certainty,
  applies: (failure) => row.applies(failure),
  propose: (failure, _files, { others = [] }) => {
    const alike = others.filter(({ job, step }) => job === failure.job && step === failure.step);
    const left = row.fixType === "lint" ? unfixableOf([failure, ...alike]) : null;
    if (left !== null)
      return Promise.resolve(
        refused(md`The linter cannot mend this itself, so it would remain: ${code(left.message)}`),
      );
    return Promise.resolve({
      kind: "fix",
      edits: [],
      title: row.subject,
      summary: row.summary,
      plan: [md`Run the workflow again.`],
      risks: [row.risk],
      completion: {
        fixType: row.fixType,
        reason: md`No command under ${code("fixes.commands")} ${row.purpose}.`,
      },
    });
  },
}));
