import { isUtf8 } from "node:buffer";
import type { Finding, Place } from "../finding.ts";
import type { Sample } from "../table.ts";
import { refusal } from "../load-failure.ts";
import type { Fault } from "./fault.ts";
import { arrowWords, ujsonWords } from "./fault.ts";
import type { Conflict } from "./shape.ts";
import { kind, kindNames, pathText } from "./shape.ts";

const hfCode = "DatasetGenerationError";

/** In Arrow's words (cpp/src/arrow/json/parser.cc, IllegallyChangedTo). */
const changed = (conflict: Conflict): string =>
  `JSON parse error: Column(${conflict.steps.length === 0 ? "" : pathText(conflict.steps)}) changed from ` +
  `${kindNames[conflict.from] ?? "value"} to ${kindNames[conflict.to] ?? "value"} in row ${conflict.row}`;

/** A value over several lines that Arrow gets in two halves: its blocks end with a line. */
const cutByBlock = (place: Place): Finding =>
  refusal({
    rule: "value-over-blocks",
    hfCode,
    message: "this object goes over so many lines that HuggingFace's reader gets it in two halves",
    hfMessage: `JSON parse error: ${arrowWords.cut}`,
    place,
    repair: { kind: "advice", text: "Write each object on one line (JSON Lines)." },
  });

/** The text is no JSON. */
export function notJson(fault: Fault): Finding {
  if (fault.text === arrowWords.cut) return cutByBlock(fault.place);
  return fault.text === ujsonWords.octet ? undecodable(fault.place) : noJson(fault);
}

const noJson = (fault: Fault): Finding =>
  refusal({
    rule: "not-json",
    hfCode,
    message: `this is not JSON that HuggingFace can read: ${fault.text}`,
    hfMessage: fault.grammar === "ujson" ? fault.text : `JSON parse error: ${fault.text} in row ${fault.row}`,
    place: fault.place,
  });

/** A row is no object, or kinds are mixed where that is not allowed. */
export const kindChanged = (conflict: Conflict): Finding =>
  refusal({
    rule: conflict.steps.length === 0 ? "row-not-an-object" : "mixed-kinds",
    hfCode,
    message:
      conflict.steps.length === 0
        ? "this row is not an object"
        : `"${pathText(conflict.steps).slice(1)}" holds a ${kindNames[conflict.to] ?? "value"} here and another kind before`,
    hfMessage: changed(conflict),
    place: conflict.place,
  });

/** The first row is a list. */
export const rowIsList = (place: Place): Finding =>
  kindChanged({ at: 0, place, from: kind.object, to: kind.array, steps: [], row: 0 });

/** Mixed types make the library read line by line, and these lines can't be read so. */
export const linesNeeded = (place: Place, conflict: Conflict | undefined): Finding =>
  refusal({
    rule: "mixed-types-need-lines",
    hfCode,
    message:
      "types are mixed in this file, so each line must hold exactly one object: no blank lines, no object over several lines",
    hfMessage: "Expected object or value",
    place,
    ...(conflict === undefined ? {} : { earlier: conflict.place }),
  });

/** The library looks for the mixed path by splitting it at "/", never finds it, and tries again for ever. */
export const endless = (conflict: Conflict): Finding =>
  refusal({
    rule: "slash-in-key",
    hfCode,
    message: `the key of "${pathText(conflict.steps).slice(1)}" contains "/" and its types are mixed: loading never ends`,
    hfMessage: null,
    place: conflict.place,
    repair: { kind: "advice", text: 'Rename the key so that it has no "/", or give it values of one type.' },
  });

/** Arrow's reader crashes (SIGSEGV) on a null row before the first object. */
export const nullCrash = (place: Place): Finding =>
  refusal({
    rule: "null-before-first-object",
    hfCode,
    message: "a null stands before the first object: the reader crashes on it",
    hfMessage: null,
    place,
    repair: { kind: "advice", text: "Remove the null." },
  });

/** Arrow can't hand over a schema that nests more deeply. */
export const tooDeep = (place: Place): Finding =>
  refusal({
    rule: "nested-too-deeply",
    hfCode,
    message: "lists or objects are nested more than 62 levels deep",
    hfMessage: "Recursion level in ArrowSchema struct exceeded",
    place,
  });

/** Taken for an agent's trace (json.py, AGENT_TRACES_FEATURES_MARKERS), which needs another package. */
export const agentTrace = (place: Place, columns: string): Finding =>
  refusal({
    rule: "agent-trace",
    hfCode,
    message: `the columns ${columns} make HuggingFace take this file for an agent's trace`,
    hfMessage: "To support decoding agent traces, please install 'teich'.",
    place,
    repair: {
      kind: "advice",
      text: "Rename one of these columns, or set `parse_agent_traces: false` in the card's configs.",
    },
  });

/** ujson keeps ten decimals and 64 bits, and has no number for NaN (pandas ujson_dumps with its defaults). */
export const numberChanged = ({ text, place }: Sample): Finding => ({
  hfCode: null,
  severity: "warning",
  rule: "number-rewritten",
  message: `the number ${text} comes out as another value: in arrays and files with mixed types, HuggingFace writes numbers anew with ten decimals, and NaN as null`,
  hfMessage: null,
  ...place,
  repair: { kind: "advice", text: "Write JSON Lines without mixed types, or the number as a text." },
});

/** Arrow's JSON reader moves the values behind up, and makes the last ones up. */
export const nullsLost = (place: Place): Finding => ({
  hfCode: null,
  severity: "warning",
  rule: "null-before-list-values",
  message: "HuggingFace's reader loses nulls at the beginning of a list: the values of this column come out wrong",
  hfMessage: null,
  ...place,
  repair: { kind: "advice", text: "Leave the null out, or let a list whose first item is no null come first." },
});

/** ujson refuses invalid UTF-8; Arrow does not look. */
export const undecodable = (place: Place): Finding =>
  refusal({
    rule: "invalid-utf-8",
    hfCode,
    message: "the file is not valid UTF-8",
    hfMessage: ujsonWords.octet,
    place,
  });

/** Loading succeeds, but every reader of the rows fails. */
export const unreadableText = (place: Place): Finding => ({
  hfCode: "StreamingRowsError",
  severity: "warning",
  rule: "invalid-utf-8",
  message: "a text is not valid UTF-8: the dataset loads, but its rows can't be read",
  hfMessage: "'utf-8' codec can't decode byte: invalid start byte",
  ...place,
});

/** @param first where the bytes begin @returns where their first byte is that is no UTF-8 */
export function firstInvalidPlace(bytes: Uint8Array, first: Place): Place {
  const from = firstInvalid(bytes);
  let line = first.line ?? 1;
  let lineStart = 0;
  for (let at = 0; at < from; at++) {
    if (bytes[at] !== 0x0a) continue;
    line++;
    lineStart = at + 1;
  }
  return { file: first.file, line, column: from - lineStart + 1 };
}

/** Halves the text until the first invalid byte is left. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  for (let step = bytes.length; step > 0; step = Math.floor(step / 2))
    while (valid + step <= bytes.length && isUtf8(bytes.subarray(valid, valid + step))) valid += step;
  return valid;
}

/** One document over many lines, larger than is read here. */
export const tooLarge = (file: string): Finding => ({
  hfCode: null,
  severity: "warning",
  rule: "document-not-checked",
  message: "one JSON document of this size is not checked here",
  hfMessage: null,
  file,
  line: null,
  column: null,
  repair: { kind: "advice", text: "Write one object per line (JSON Lines)." },
});

/** Python knows no such encoding. */
export const unknownEncoding = (file: string, encoding: string): Finding =>
  refusal({
    rule: "unknown-encoding",
    hfCode,
    message: `there is no encoding "${encoding}"`,
    hfMessage: `unknown encoding: ${encoding}`,
    place: { file, line: null, column: null },
  });
