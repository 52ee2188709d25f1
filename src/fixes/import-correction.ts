import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import type { Found } from "./fixer.ts";
import type { Failure } from "../contracts/failure-report.ts";

/** How an import has to be written instead. */
export interface ImportCorrection {
  readonly entry: TreeEntry;
  /** The importing file, before and after. */
  readonly text: string;
  readonly content: string;
  /** As the file has it, and as it has now. */
  readonly was: string;
  readonly is: string;
  /** The file that is meant. */
  readonly target: string;
  /** What is wrong with the import: how it is spelled, where the file is, or that it leaves out what its loader asks for. */
  readonly fault: "case" | "place" | "extension";
  /** The other files of the program whose imports are wrong in the same way: it would stop at them next. */
  readonly further?: readonly CorrectedFile[];
}

/** A file with its imports put right. */
export interface CorrectedFile {
  readonly entry: TreeEntry;
  readonly content: string;
}

/** Corrects the imports of one language; null when what is imported is no file of this repository. */
export type ImportCorrector = (failure: Failure, files: RepositoryFiles) => Promise<Found<ImportCorrection> | null>;

/** The one item of a list; null for none and for several. */
export function onlyOf<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/**
 * Whether an import may fail without harm: it stands in a `try`, so that the message is only printed.
 * @param line of the import, 1-based
 */
export function isOptionalImport(text: string, line: number): boolean {
  const lines = text.split("\n");
  const own = lines[line - 1] ?? "";
  if (/\btry\b/.test(own)) return true;
  const depth = /^\s*/.exec(own)?.[0].length ?? 0;
  const outer = lines
    .slice(0, Math.max(0, line - 1))
    .findLast((other) => other.trim() !== "" && (/^\s*/.exec(other)?.[0].length ?? 0) < depth);
  return depth > 0 && /\btry\s*(?::|\{)\s*(?:#.*|\/\/.*)?\r?$/.test(outer ?? "");
}

/** The first line that holds one of the texts, 1-based; 0 for none. */
export const lineWith = (text: string, ...sought: readonly string[]): number =>
  text.split("\n").findIndex((line) => sought.some((part) => line.includes(part))) + 1;

/** The text with one line replaced. @param line 1-based */
export function withLine(text: string, line: number, change: (line: string) => string): string {
  const lines = text.split("\n");
  const old = lines[line - 1];
  if (old === undefined) return text;
  lines[line - 1] = change(old);
  return lines.join("\n");
}
