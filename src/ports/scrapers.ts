import type { DatasetFolder } from "./dataset.ts";
import type { LogSource } from "./files.ts";

/** A file of the workspace, where scrapers run. */
export interface WorkspaceFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  /** Another one whenever the file was written to or replaced. */
  readonly version: string;
  /** Its bytes, which hold until the next are asked for, unpacked where its name ends in `.gz` or `.zst`; then the last may be the word that the rest cannot be had. */
  chunks(): AsyncIterable<Uint8Array | FileDamage>;
  /** In bytes, as it lies there. */
  readonly size: number;
  /**
   * Lets somebody read parts of its bytes, unpacked where its name says so, until that is done.
   * @returns what `use` returns, or the word that they cannot be had
   */
  inParts<Result>(use: (parts: FileParts) => Promise<Result>): Promise<Result | FileDamage>;
}

/** Bytes that are read in parts. */
export interface FileParts {
  readonly size: number;
  /** Bytes `start` to `end`. @throws UserError when they cannot be read */
  range(start: number, end: number): Promise<Uint8Array>;
}

/** Why a packed file cannot be read to its end: it is cut short or broken, or unpacks to far more than any data. */
export interface FileDamage {
  readonly damaged: "not-unpacked" | "bomb";
}

/** What a glob matches. */
export interface GlobMatches {
  /** Sorted by path. */
  readonly files: readonly WorkspaceFile[];
  /** Paths that match and lead out of the workspace by a link, or whose file is none; they are not read. */
  readonly refused: readonly string[];
}

/** The files that scrapers read and write. Nothing outside of the workspace is read, whatever links say. */
export interface WorkspaceFiles {
  match(glob: string): Promise<GlobMatches>;
  /** A folder as a dataset. @throws UserError when it is none, cannot be read, or lies outside */
  dataset(folder: string): Promise<DatasetFolder>;
  /** The text of a file. @param what the file's part in words @throws UserError when it cannot be read, or lies outside */
  read(path: string, what: string): Promise<string>;
}

/** One command of a scraper. */
export interface ScraperCommand {
  readonly scraper: string;
  readonly step: "tests" | "run";
  /** For the shell. */
  readonly command: string;
  readonly timeoutMs: number;
  /** The names of the variables that it gets beside PATH and its like. */
  readonly env: readonly string[];
}

export type CommandEnd =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signalled"; readonly signal: string }
  | { readonly kind: "timed-out" };

/** How a command went. */
export interface CommandRun {
  readonly end: CommandEnd;
  /** What it wrote, in the form of a job's log, redacted; of a flood the beginning and the end. */
  readonly log: LogSource;
}

/** Runs commands of scrapers: each in a process group of its own, without any token. */
export interface CommandRunner {
  run(command: ScraperCommand): Promise<CommandRun>;
}
