import { formatOf } from "../../../src/scrapers/records/formats.ts";
import type { RecordFault, RecordPlace, RecordReader, RecordSink } from "../../../src/scrapers/records/record-sink.ts";

/** What a reader told, in order: a record, or a fault. */
export type Told =
  | { readonly record: object; readonly place: RecordPlace }
  | { readonly fault: RecordFault; readonly place: RecordPlace; readonly text: string };

const noReader = (path: string): never => {
  throw new Error(`There is no reader for ${path}`);
};

/** Reads a file, in chunks of `size` bytes. @param make another reader than that of the file's name */
export async function readRecords(
  path: string,
  content: string | Uint8Array,
  size = 1024 ** 2,
  make: (sink: RecordSink) => RecordReader = (sink) => formatOf(path)?.reader(sink) ?? noReader(path),
): Promise<readonly Told[]> {
  const told: Told[] = [];
  const reader = make({
    record: (record, place) => void told.push({ record, place }),
    fault: (fault, place, text) => void told.push({ fault, place, text }),
  });
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  await reader.finish();
  return told;
}
