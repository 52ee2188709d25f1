import { featureNamed, type Feature } from "../feature.ts";
import type { Finding, Place } from "../finding.ts";
import { wholeFile } from "../finding.ts";
import { refusal } from "../load-failure.ts";
import { featureReader } from "../reads-as.ts";
import type { ObservedField, Sample } from "../table.ts";
import type { JsonRun } from "./json-run.ts";
import { emitColumns } from "./emit.ts";
import type { Frame } from "./frame.ts";
import { FrameError, frameOf, observeFrame } from "./frame.ts";
import { parseUjson, UjsonError, type UjsonValue } from "./ujson-value.ts";

/** Documents that are larger are not read as a whole here. */
export const largestDocument = 64 << 20;

const failure = (place: Place, hfMessage: string): Finding =>
  refusal({
    rule: "document-not-a-table",
    hfCode: "DatasetGenerationError",
    message: "the file is not JSON Lines, and HuggingFace can't make a table of it as one JSON document either",
    hfMessage,
    place,
  });

/**
 * Reads a file as one JSON document through pandas, as the library does with the parameter `field`, or when Arrow can't
 * read it (json.py, pandas_read_json).
 * @returns why the library stops here, or null
 */
export function readDocument(run: JsonRun, file: string, text: string): Finding | null {
  const first = wholeFile(file);
  try {
    const frame = frameOf(recordsIn(parseUjson(text), run.options.field));
    const columns = withFacts(run, frame, observeFrame(frame), first);
    return emitColumns(run, columns, frame.rows, { first, reencoded: true, needsFullRead: true });
  } catch (thrown) {
    if (thrown instanceof UjsonError || thrown instanceof FrameError) return failure(first, thrown.message);
    throw thrown;
  }
}

function recordsIn(document: UjsonValue, field: string | null): UjsonValue {
  if (field === null) return document;
  const value = document instanceof Map ? document.get(field) : undefined;
  if (value === undefined) throw new FrameError(`'${field}'`);
  return value;
}

/** Adds the facts on which a cast to fixed types depends. */
function withFacts(
  run: JsonRun,
  frame: Frame,
  columns: readonly ObservedField[],
  place: Place,
): readonly ObservedField[] {
  const { features } = run;
  if (features === null) return columns;
  return columns.map(({ name, type }, at) => {
    const target = featureNamed(features, name);
    if (type.kind !== "scalar" || target === undefined) return { name, type };
    const cells = frame.columns[at]?.cells ?? [];
    return { name, type: { ...type, ...factsOf(cells, target, place) } };
  });
}

const textOf = (value: UjsonValue): string => (typeof value === "object" ? "" : String(value));

function factsOf(cells: readonly UjsonValue[], target: Feature, place: Place) {
  const reads = featureReader(target);
  const unreadable = cells.find((cell) => typeof cell === "string" && reads?.(cell) === false);
  const numbers = cells.filter((cell) => typeof cell === "number" || typeof cell === "bigint");
  const fractional = numbers.find((value) => typeof value === "number" && !Number.isInteger(value));
  const sample = (value: UjsonValue | undefined): Sample | null =>
    value === undefined ? null : { text: textOf(value), place };
  const sorted = numbers.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const bound = (value: number | bigint | undefined) =>
    value === undefined ? null : { text: String(value), place, value };
  return {
    unreadable: sample(unreadable),
    fractional: sample(fractional),
    lowest: bound(sorted[0]),
    highest: bound(sorted.at(-1)),
  };
}
