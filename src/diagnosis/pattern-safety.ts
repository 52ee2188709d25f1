import { lineLimit } from "../logs/line-splitter.ts";
import { waysToRead } from "./pattern/ambiguity.ts";
import { automatonOf } from "./pattern/automaton.ts";
import { readPattern, Refusal } from "./pattern/syntax.ts";

const sourceLimit = 1000;

/**
 * In how many ways an engine may read up to a character of a line before it gives up: with lines of 8 KiB some
 * hundredths of a second for the worst line that can be written. Two loops that share a text of one character would
 * take eight times as long for each line of a hostile log, three of them minutes.
 */
const waysLimit = 1 + lineLimit / 8;

function compiles(source: string): boolean {
  try {
    return new RegExp(source).flags === "";
  } catch {
    return false;
  }
}

/**
 * Judges whether matching a pattern against any line takes a bounded, near-linear number of steps, without running it.
 * JavaScript's engine backtracks, and a log is written by whoever wrote the code under test.
 *
 * The pattern becomes an automaton whose runs are the engine's attempts; the check bounds the number of runs over one
 * text. Loops within loops that share a text are refused whatever their size. Loops one after the other that share a
 * text multiply, and so does the search for a beginning when the pattern is not anchored: `.*x` tries every rest of
 * the line from every place. Bounded repetitions (`.{0,200}`) count with their bound, and an unanchored loop after a
 * long text of its own (`licence server .*down`) with the number of times that the text fits into a line.
 * Assertions (`$`, `\b`, look-aheads) are taken to hold and what follows to fail: it errs to the safe side.
 * @param source a regular expression's source, to be used without flags
 * @returns null when it is safe; else the reason, to follow the words "the pattern"
 */
export function unsafePattern(source: string): string | null {
  if (source.length > sourceLimit) return `is longer than ${sourceLimit} characters`;
  if (!compiles(source)) return "is not a regular expression";
  try {
    const ways = waysToRead(automatonOf(readPattern(source), lineLimit), lineLimit);
    return ways <= waysLimit
      ? null
      : "can read the same text in too many ways: anchor it with ^, bound its repetitions, or part them by a character that they do not contain";
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
