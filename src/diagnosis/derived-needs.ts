import { byteSet, type ByteSet } from "../logs/byte-set.ts";
import type { Need } from "../logs/line-filter.ts";
import { type Choice, literalOfRun } from "./byte-runs.ts";
import { choiceOf, highBytes, lastAscii } from "./needed-literals.ts";
import { union } from "./pattern/character-set.ts";
import { openingOf } from "./pattern/opening.ts";
import { type Pattern, readPattern, Refusal } from "./pattern/syntax.ts";

/** Of a choice within a row only so many branches are looked at one by one. */
const branchLimit = 40;

/** A row of patterns as rows without a choice, where it has one: one row for each branch. */
function branchesOf(row: readonly Pattern[]): readonly (readonly Pattern[])[] {
  const at = row.findIndex(({ kind }) => kind === "choice");
  const part = row[at];
  if (part?.kind !== "choice" || part.branches.length > branchLimit) return [row];
  return part.branches.map((branch) => row.with(at, branch));
}

/** So many bytes at the beginning of a text are looked at. */
const openingLength = 12;

/** A set of so many bytes tells nothing: `.` leaves out only what ends a line. */
const anything = 250;

/** What may stand at the beginning of a text, byte by byte, as far as that tells anything. */
function openingSets(row: readonly Pattern[]): readonly ByteSet[] {
  const sets = openingOf({ kind: "sequence", parts: row }, openingLength).map((set) =>
    byteSet(
      union(
        set.flatMap(([first, last]) => (first <= lastAscii ? [[first, Math.min(last, lastAscii)] as const] : [])),
        set.some(([, last]) => last > lastAscii) ? highBytes : [],
      ),
    ),
  );
  return sets.slice(0, sets.findLastIndex(({ bytes }) => bytes.length < anything) + 1);
}

function needOf(row: readonly Pattern[], { runs, second }: Choice): Need | null {
  if (runs === null) return null;
  return { any: runs.map(literalOfRun), also: second?.map(literalOfRun) ?? null, opening: openingSets(row) };
}

/**
 * What every line holds that a pattern matches, so that a scanner can look for it before it tries the pattern: what one
 * of the needs says. The idea is that of RE2's prefilters (google/re2 re2/prefilter.h).
 * @param source a regular expression's source, to be used without flags
 * @returns null where lines may match that hold no literal of two bytes or more
 */
export function derivedNeeds(source: string): readonly Need[] | null {
  try {
    const pattern = readPattern(source);
    const row = pattern.kind === "sequence" ? pattern.parts : [pattern];
    const whole = choiceOf(row);
    const branches = branchesOf(row).map((branch) => ({ row: branch, found: choiceOf(branch) }));
    const isCheaper = branches.reduce((sum, { found: { cost } }) => sum + cost, 0) < whole.cost;
    const needs = (isCheaper ? branches : [{ row, found: whole }]).map(({ row: own, found }) => needOf(own, found));
    return needs.includes(null) ? null : needs.filter((need) => need !== null);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
