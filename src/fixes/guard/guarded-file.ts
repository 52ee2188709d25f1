import type { Edit } from "../../contracts/fix-proposal.ts";
import { type Hunk, hunksOf } from "../hunks.ts";
import { type DiffLine, diffLines } from "../line-diff.ts";

/** A file of a fix, before and after. */
export interface GuardedFile {
  readonly path: string;
  readonly kind: Edit["kind"];
  /** "" for a file that is created. */
  readonly before: string;
  /** "" for a file that is deleted. */
  readonly after: string;
  readonly hunks: readonly Hunk[];
}

/** One thing that a rule objects to in a file. */
export interface Objection {
  /** What is wrong, in our own words. */
  readonly reason: string;
  /** Where; null where it is about the file as a whole. */
  readonly hunk: Hunk | null;
}

/** A rule about what becomes of one file. */
export interface FileRule {
  readonly name: string;
  /** What it keeps out, for the documentation. */
  readonly title: string;
  check(file: GuardedFile, fix: readonly GuardedFile[]): readonly Objection[];
}

/** @param original the file's text before the edit; undefined for one that was never read */
export function guardedFile(edit: Edit, original: string | undefined): GuardedFile {
  const { path, kind } = edit;
  const before = kind === "create" ? "" : (original ?? "");
  const after = kind === "delete" ? "" : kind === "mode" ? before : edit.content;
  return { path, kind, before, after, hunks: hunksOf(diffLines(before, after)) };
}

/**
 * No changed line may be longer, in UTF-16 units: nobody would read it, and a pattern's time grows with the square of a
 * line. What stood in the file before is looked at as far as this.
 */
export const lineLengthLimit = 2000;

/** The lines of a hunk that are only before, or only after. */
export const linesOf = ({ lines }: Hunk, kind: DiffLine["kind"]): string[] =>
  lines.filter((line) => line.kind === kind).map(({ text }) => text.slice(0, lineLengthLimit).replace(/\r?\n$/, ""));

/** In how many lines of a text a pattern is found. */
export const countLines = (text: string, pattern: RegExp): number =>
  text.split("\n").filter((line) => pattern.test(line.slice(0, lineLengthLimit))).length;

/** The first hunk with a changed line that a pattern finds; else the first of all. */
export const hunkWith = ({ hunks }: GuardedFile, pattern: RegExp): Hunk | null =>
  hunks.find((hunk) => [...linesOf(hunk, "removed"), ...linesOf(hunk, "added")].some((line) => pattern.test(line))) ??
  hunks[0] ??
  null;
