import { CsvReader } from "./csv.ts";
import { JsonDocumentReader } from "./json-document.ts";
import { JsonLinesReader } from "./json-lines.ts";
import { recordLimit, type RecordReader, type RecordSink } from "./record-sink.ts";

/** A form of output file, told by the end of its name. */
export interface RecordFormat {
  readonly extension: string;
  /** Every value of it is a text, so a schema's number or boolean is read out of the text. */
  readonly textOnly: boolean;
  reader(sink: RecordSink): RecordReader;
}

export const recordFormats: readonly RecordFormat[] = [
  { extension: ".jsonl", textOnly: false, reader: (sink) => new JsonLinesReader(sink) },
  { extension: ".ndjson", textOnly: false, reader: (sink) => new JsonLinesReader(sink) },
  { extension: ".json", textOnly: false, reader: (sink) => new JsonDocumentReader(sink) },
  { extension: ".csv", textOnly: true, reader: (sink) => new CsvReader(sink) },
  { extension: ".tsv", textOnly: true, reader: (sink) => new CsvReader(sink, recordLimit, "\t") },
];

/** The ends of names, for people. */
export const knownForms = `${recordFormats.map(({ extension }) => extension).join(", ")}, .parquet, or these with .gz or .zst`;

/** @returns the format of a file, whatever the case of its name and however it is packed; null for a name of no known format */
export function formatOf(path: string): RecordFormat | null {
  const name = path.toLowerCase().replace(/\.(?:gz|zst)$/, "");
  return recordFormats.find(({ extension }) => name.endsWith(extension)) ?? null;
}
