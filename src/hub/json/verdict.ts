import type { Finding, Place } from "../finding.ts";
import type { JsonRun } from "./json-run.ts";
import { endless, kindChanged, linesNeeded, notJson, nullCrash } from "./failures.ts";
import type { Fault } from "./fault.ts";
import { markMixed } from "./mixed.ts";
import { isCovered, mark } from "./path-marks.ts";
import type { Scanner } from "./scanner.ts";
import type { Conflict, Steps } from "./shape.ts";

/** What a batch's scan told, and under which rules the library reads the batch. */
export interface Scanned {
  /** What stopped the scan. */
  readonly hard: Fault | null;
  /** Nothing keeps ujson from reading line by line; otherwise the first line that does. */
  readonly brokenLine: Place | null;
  /** The scan took the batch as ujson writes it anew: it is an array, or paths were marked before. */
  readonly rewritten: boolean;
  /** The library looks at this batch for irregular objects before it reads it. */
  readonly looksAhead: boolean;
}

export type BatchVerdict =
  | { readonly kind: "table"; readonly reencoded: boolean }
  /** More paths are JSON text than the scan knew, which changes how the rest reads: scan the batch once more. */
  | { readonly kind: "scan-again" }
  /** Arrow refuses; the library tries the whole file as one JSON document (`pandas.read_json`). */
  | { readonly kind: "whole-document"; readonly otherwise: Finding }
  | { readonly kind: "failure"; readonly failure: Finding };

const failure = (found: Finding): BatchVerdict => ({ kind: "failure", failure: found });

/**
 * Decides what becomes of a scanned batch, and marks the paths that are JSON text from here on. Order of the library:
 * look-ahead, ujson if any path is marked, Arrow; Arrow's "changed from" sends it back to ujson with one more path
 * (json.py, `_generate_tables`).
 */
export function judge(run: JsonRun, scanner: Scanner, scanned: Scanned): BatchVerdict {
  const { hard, brokenLine, rewritten, looksAhead } = scanned;
  const { arrowFault, ujsonFault } = scanner;
  const canReread = hard === null && ujsonFault === null && brokenLine === null;
  const mixed = looksAhead && canReread && markMixed(scanner.root, run.marks);
  if (mixed && !rewritten && scanner.sawNonFinite) return { kind: "scan-again" };
  const conflicts = scanner.conflicts.filter(({ steps }) => !isCovered(run.marks, steps));
  const [conflict] = conflicts;
  const stopsArrow = earlier(arrowFault, hard);
  if (mixed || rewritten) {
    const refused = hard ?? ujsonFault;
    if (refused !== null) return failure(notJson(refused));
    if (brokenLine !== null) return failure(linesNeeded(brokenLine, conflict));
  } else if (stopsArrow !== null && stopsArrow.at <= (conflict?.at ?? Number.POSITIVE_INFINITY)) {
    const otherwise = notJson(stopsArrow);
    // A second row is trailing data to the reader of whole documents.
    return scanner.rows > 1 || stopsArrow.row > 0 ? failure(otherwise) : { kind: "whole-document", otherwise };
  }
  if (scanner.leadingNull !== null) return failure(nullCrash(scanner.leadingNull));
  if (conflict === undefined) return { kind: "table", reencoded: mixed || rewritten };
  if (!run.options.mixedTypes) return { kind: "whole-document", otherwise: kindChanged(conflict) };
  const refused = conflictFailure(conflict, hard ?? ujsonFault, brokenLine);
  if (refused !== null) return failure(refused);
  return markConflicts(run, conflicts, scanner, rewritten);
}

const earlier = (one: Fault | null, other: Fault | null): Fault | null =>
  one !== null && (other === null || one.at < other.at) ? one : other;

function conflictFailure(conflict: Conflict, refused: Fault | null, brokenLine: Place | null): Finding | null {
  if (conflict.steps.length === 0) return kindChanged(conflict);
  if (refused !== null) return notJson(refused);
  return brokenLine === null ? null : linesNeeded(brokenLine, conflict);
}

function markConflicts(
  run: JsonRun,
  conflicts: readonly Conflict[],
  scanner: Scanner,
  rewritten: boolean,
): BatchVerdict {
  // Written anew, NaN is null: what it is mixed with may not be mixed then.
  let again = !rewritten && scanner.sawNonFinite;
  for (const each of again ? conflicts.slice(0, 1) : conflicts) {
    const path = pathFromMessage(each.steps);
    if (path === "endless") return failure(endless(each));
    if (path === "wrong") return failure(kindChanged(each));
    mark(run.marks, path);
    again ||= path.length < each.steps.length;
  }
  return again && !rewritten ? { kind: "scan-again" } : { kind: "table", reencoded: true };
}

/**
 * The library takes the path out of Arrow's message, where it is joined by "/": a key with "/" is looked for in vain for
 * ever, a key "[]" is taken for a list, and an empty key at the end is lost
 * (utils/json.py, get_json_field_path_from_pyarrow_json_error).
 */
function pathFromMessage(steps: Steps): Steps | "endless" | "wrong" {
  if (steps.includes("[]")) return "wrong";
  if (steps.some((step) => step !== 0 && step.includes("/"))) return "endless";
  if (steps.length === 1) return steps;
  if (steps[0] === "") return "endless";
  let end = steps.length;
  while (end > 1 && steps[end - 1] === "") end--;
  return steps.slice(0, end);
}
