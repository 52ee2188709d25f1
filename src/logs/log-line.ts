import type { Tag } from "./runner-line.ts";

/** One physical line of a job log, as a person saw it. */
export interface LogLine {
  /** 1-based, in the log as downloaded. */
  readonly number: number;
  readonly text: string;
  readonly tag: Tag | null;
  readonly job: string | null;
  readonly step: string | null;
  /** Counts the steps of a log from 0; lines before the first step have -1. */
  readonly stepIndex: number;
  /** Part of what the runner says about a step before running it (command, `with:`, `env:`): no evidence. */
  readonly header: boolean;
  /** The places of the needs that the reader was told of and that the line meets; null where only its text can tell. */
  readonly met: readonly number[] | null;
  /** It is only there for those around it: it meets no need, and holds nothing else that the reader was told of. */
  readonly isContext: boolean;
}

export type LogLineSink = (line: LogLine) => void;

/**
 * Asked of a line that meets needs and holds nothing else of interest, before it is handed out with those around it.
 * @param met the places of the needs
 * @param number of the line
 * @param read gives the line's text, as a person saw it
 * @returns whether the sink looks for the line
 */
export type Expects = (met: readonly number[], number: number, read: () => string) => boolean;
