import type { Finding, Place } from "../finding.ts";
import type { ObservedField } from "../table.ts";
import { agentTraceColumns } from "./agent-trace.ts";
import type { JsonRun } from "./json-run.ts";
import { shortList } from "../cast-batch.ts";
import { agentTrace, nullsLost, numberChanged, tooDeep } from "./failures.ts";
import { depthOf, hasJson, observeFields, shortListIn } from "./observe.ts";
import type { Scanner } from "./scanner.ts";

/** "Recursion level in ArrowSchema struct exceeded" beyond (apache/arrow cpp/src/arrow/c/bridge.cc). */
const deepestSchema = 62;

/** What is known of a batch besides its shapes. */
export interface BatchReading {
  readonly first: Place;
  /** ujson wrote the text anew before Arrow read it. */
  readonly reencoded: boolean;
  /** It could not be read as lines: the look-ahead that fixes types gives up on it. */
  readonly needsFullRead: boolean;
  readonly shortList?: Place;
}

/** Hands a batch to the orchestration. @returns why the library stops at it, or null. */
export function emit(run: JsonRun, scanner: Scanner, reading: BatchReading): Finding | null {
  const fixed = run.features !== null;
  const columns = observeFields(scanner.root, { reencoded: reading.reencoded, fixed });
  if (scanner.changedNumber !== null && !run.toldChange) {
    run.toldChange = true;
    run.sink.finding(numberChanged(scanner.changedNumber));
  }
  const short = shortListIn(scanner.root);
  if (short !== null) {
    // `Json()` is made by a cast.
    if (columns.some(({ type }) => hasJson(type))) return shortList(short);
    run.sink.finding(nullsLost(short));
  }
  return emitColumns(run, columns, scanner.rows, { ...reading, ...(short === null ? {} : { shortList: short }) });
}

/** As `emit`, for columns that are known already. */
export function emitColumns(
  run: JsonRun,
  columns: readonly ObservedField[],
  rows: number,
  { first, needsFullRead, shortList }: BatchReading,
): Finding | null {
  if (run.features === null && needsFullRead) run.gaveUpLookingAhead = true;
  const castBy = run.features === null ? !run.gaveUpLookingAhead : run.castsItself;
  const deep = columns.some(({ type }) => depthOf(type) > deepestSchema);
  if (deep) return tooDeep(first);
  if (run.features === null && castBy && run.options.agentTraces) {
    const names = agentTraceColumns(columns);
    if (names !== null) return agentTrace(first, names.map((name) => `"${name}"`).join(", "));
  }
  // A table without columns has no rows, unless columns are added to it.
  const hasColumns = columns.length > 0 || (run.features?.length ?? 0) > 0;
  run.sink.batch({
    file: first.file,
    columns,
    rows: hasColumns ? rows : 0,
    first,
    castBy: castBy ? "builder" : "writer",
    objectsAsText: castBy,
    ...(shortList === undefined ? {} : { shortList }),
  });
  return null;
}
