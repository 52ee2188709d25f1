import { type Buffer, isUtf8 } from "node:buffer";
import { type RecordPlace, type RecordSink, shownBytes } from "./record-sink.ts";

const replacement = "\uFFFD";

/** Whether a parsed value is a record: an object that is no list. */
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Parses the bytes of one record and tells the sink what they are. */
export function readJsonRecord(bytes: Buffer, place: RecordPlace, sink: RecordSink): void {
  const text = bytes.toString("utf8");
  // Only bytes that are not UTF-8 are decoded to this character, but for those that stand for it.
  if (text.includes(replacement) && !isUtf8(bytes)) return sink.fault("not-utf-8", place, text.slice(0, shownBytes));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return sink.fault("not-json", place, text.slice(0, shownBytes));
  }
  if (isRecord(value)) sink.record(value, place, text);
  else sink.fault("not-an-object", place, text.slice(0, shownBytes));
}
