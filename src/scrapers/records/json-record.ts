import { isUtf8 } from "node:buffer";
import { offsetIn } from "./json-place.ts";
import { placeBehind, type RecordBytes, type RecordPlace, type RecordSink, shownBytes, textOf } from "./record-sink.ts";

/** Whether a parsed value is a record: an object that is no list. */
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Parses the bytes of one record and tells the sink what they are.
 * @param isText whether they are known to be UTF-8 already
 */
export function readJsonRecord(written: RecordBytes, place: RecordPlace, sink: RecordSink, isText = false): void {
  const text = textOf(written);
  if (!isText && !isUtf8(written.bytes.subarray(written.start, written.end)))
    return sink.fault("not-utf-8", place, text.slice(0, shownBytes));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const offset = offsetIn(written, null);
    const exact = offset === null ? place : placeBehind(place, written, offset);
    return sink.fault("not-json", exact, text.slice(0, shownBytes));
  }
  if (isRecord(value)) sink.record(value, place, written);
  else sink.fault("not-an-object", place, text.slice(0, shownBytes));
}
