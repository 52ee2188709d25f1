import { UserError } from "../../src/errors.ts";
import type { Random } from "../speed/random.ts";
import { dayMs } from "./rates.ts";

/** What the logs of a cause show; the fix types of the replay, and what stands for each. */
export const kinds = ["permission", "syntax", "test", "module"] as const;
export type Kind = (typeof kinds)[number];

/** One thing that is broken, in one workflow. */
export interface Cause {
  readonly workflow: string;
  readonly kind: Kind;
}

/** One failed run of it. */
export interface StormFailure {
  readonly cause: Cause;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const kindOf: Readonly<Record<string, Kind>> = {
  "fix-permissions": "permission",
  "fix-syntax": "syntax",
  "fix-test": "test",
  manual: "module",
};

const branchForm = /^autofix\/([^/]+)\/([^/]+)\/(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)$/;
/** What a stray one looks like: no fix type, and seconds since 1970 at its end. */
const strayForm = /^autofix\/([^/]+?)-(\d{10})$/;

/**
 * Reads names of branches as failures: each stands for one failed run, its workflow and fix type for the cause.
 * @param text one name per line: `autofix/<workflow>/<fix type>/<YYYYMMDD-HHMMSS>`
 * @returns in the order of time; a name without a known fix type is a cause of its own
 * @throws UserError `input-invalid` for a line that is none
 */
export function replayOf(text: string): readonly StormFailure[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map(failureOf).toSorted((left, right) => left.at - right.at);
}

function failureOf(line: string, index: number): StormFailure {
  const [, stray, seconds] = strayForm.exec(line) ?? [];
  if (stray !== undefined) return { cause: { workflow: stray, kind: "module" }, at: Number(seconds) * 1000 };
  const [, workflow, fixType = "", ...time] = branchForm.exec(line) ?? [];
  if (workflow === undefined) {
    throw new UserError("input-invalid", `line ${index + 1} is no branch of a healing`, "Give one name per line.");
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return { cause: { workflow, kind: kindOf[fixType] ?? "module" }, at };
}

/**
 * A day on which much is broken: the causes fail at random times, a few of them most of the time.
 */
export function stormDay(failures: number, causes: number, start: number, random: Random): readonly StormFailure[] {
  const all = Array.from({ length: causes }, (_, index): Cause => {
    const kind = kinds[index % kinds.length] ?? "module";
    return { workflow: `workflow-${String.fromCharCode(97 + Math.floor(index / kinds.length))}`, kind };
  });
  return Array.from({ length: failures }, (_, index) => {
    // Every cause comes up once; after that the lower of two draws prefers the first ones.
    const place = index < causes ? index : Math.min(random.below(causes), random.below(causes));
    const [first = { workflow: "workflow-a", kind: "module" }] = all;
    return { cause: all[place] ?? first, at: start + random.below(dayMs) };
  }).toSorted((left, right) => left.at - right.at);
}

/** A name by which causes are told apart. */
export const nameOf = ({ workflow, kind }: Cause): string => `${workflow}/${kind}`;
