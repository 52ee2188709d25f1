import { UserError } from "../errors.ts";
import type { FileDamage, WorkspaceFile, WorkspaceFiles } from "../ports.ts";
import type { RecordSchema } from "../scrapers/record-schema.ts";
import type { RecordTally } from "../scrapers/record-tally.ts";
import { formatOf, knownForms } from "../scrapers/records/formats.ts";
import { isParquet, readParquet } from "../scrapers/records/parquet.ts";
import { plain } from "../text/sanitise.ts";
import type { Listener } from "./shared-pass.ts";

const unreadable = "an output may not be read, or went away";

const damages: Readonly<Record<FileDamage["damaged"], string>> = {
  "not-unpacked": "a packed file is cut short or broken",
  bomb: "a packed file unpacks to more than any data would",
};

/**
 * Hears the records of a file while it is read.
 * @param name its path in the workspace
 * @returns null for a file that has to be read by itself, or has no known form
 */
export function recordListener(name: string, schema: RecordSchema | null, tally: RecordTally): Listener | null {
  const format = isParquet(name) ? null : formatOf(name);
  if (format === null) return null;
  const path = plain(name, 300);
  const reader = format.reader(tally.file(path, schema?.check(format.textOnly) ?? null));
  return {
    push: (bytes) => reader.push(bytes),
    end: (how) => {
      // What is cut off in the middle of a record is no news then.
      if (how !== "whole" && how !== "unreadable") return tally.unreadable(path, damages[how]);
      if (how === "unreadable") tally.unreadable(path, unreadable);
      return reader.finish();
    },
  };
}

/** Reads every record of a file. @param name its path in the workspace */
export async function readRecords(
  name: string,
  schema: RecordSchema | null,
  tally: RecordTally,
  files: WorkspaceFiles,
): Promise<void> {
  const path = plain(name, 300);
  const file = await files.open(name);
  if (file === null) return tally.unreadable(path, unreadable);
  if (isParquet(name)) return readParquetOutput(file, path, schema, tally);
  const listener = recordListener(name, schema, tally);
  if (listener === null) return tally.unreadable(path, `an output's name ends in no known form: ${knownForms}`);
  try {
    for await (const bytes of file.chunks()) {
      if ("damaged" in bytes) return await listener.end(bytes.damaged);
      listener.push(bytes);
    }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return listener.end("unreadable");
  }
  return listener.end("whole");
}

/** A Parquet file is read from its end, and a row group at a time. */
async function readParquetOutput(
  file: WorkspaceFile,
  path: string,
  schema: RecordSchema | null,
  tally: RecordTally,
): Promise<void> {
  try {
    const sink = tally.file(path, schema?.check(false) ?? null);
    const read = await file.inParts((parts) => readParquet(parts, sink));
    if (typeof read === "object") tally.unreadable(path, damages[read.damaged]);
    else if (!read) tally.unreadable(path, "a file is no Parquet file, or is damaged");
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    tally.unreadable(path, unreadable);
  }
}
