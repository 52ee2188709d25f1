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

/** What globs match. There may be 100,000 files, so that each is but a path until it is opened. */
export interface GlobMatches {
  /** Of files, each once: sorted for each glob, in the order of the globs. */
  readonly paths: readonly string[];
  /** Of these files, in bytes, as they lie there. */
  readonly sizes: readonly number[];
  /** Paths that match and lead out of the workspace by a link, or whose file is none; they are not read. */
  readonly refused: readonly string[];
  /** The globs that match nothing at all. */
  readonly unmatched: readonly string[];
}

/** The files that scrapers read and write. Nothing outside of the workspace is read, whatever links say. */
export interface WorkspaceFiles {
  match(globs: readonly string[]): Promise<GlobMatches>;
  /** @param path as a glob matched it @returns null when it is gone, is no file any more, or leads out of the workspace */
  open(path: string): Promise<WorkspaceFile | null>;
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
