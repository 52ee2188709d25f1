import { createHash } from "node:crypto";
import type { SchemaAddition, SchemaWidening } from "../contracts/schema-widening.ts";
import { UserError } from "../errors.ts";
import { widenedSchema } from "../fixes/schema-text.ts";
import type { WorkspaceFile, WorkspaceFiles } from "../ports.ts";
import { readRecordSchema, type RecordSchema } from "../scrapers/record-schema.ts";
import { formatOf } from "../scrapers/records/formats.ts";
import { isParquet, readParquet } from "../scrapers/records/parquet.ts";
import { type Evolving, SchemaGaps } from "../scrapers/schema-gaps.ts";

export interface WidenInput {
  /** Of the schema, in the workspace. */
  readonly path: string;
  readonly text: string;
  /** The same, read. */
  readonly schema: RecordSchema;
  readonly evolving: Evolving;
  /** Of the files with the records. */
  readonly paths: readonly string[];
  readonly files: WorkspaceFiles;
}

/** What stands deeper shows only when what is above it fits. */
const roundLimit = 5;

/**
 * Looks for additions to a schema with which every record fits, and proves them: the records are read again and checked
 * against the very text that would be proposed.
 * @returns null where additions of the kinds that evolve do not do it
 */
export async function widenSchema({
  path,
  text,
  schema,
  evolving,
  ...outputs
}: WidenInput): Promise<SchemaWidening | null> {
  const additions: SchemaAddition[] = [];
  let current = { text, schema };
  for (let round = 0; round < roundLimit; round++) {
    const gaps = new SchemaGaps(evolving);
    const records = await check(current.schema, outputs, gaps);
    if (records === null || !gaps.possible) return null;
    if (gaps.additions.length === 0) {
      const digest = createHash("sha256").update(text).digest("hex");
      return additions.length === 0 || records === 0 ? null : { path, digest, additions, records };
    }
    const widened = widenedSchema(current.text, gaps.additions);
    if (widened === null) return null;
    additions.push(...gaps.additions);
    current = { text: widened, schema: readRecordSchema(widened, "with additions") };
  }
  return null;
}

/** Checks every record of all files. @returns how many there are; null when not all could be read */
async function check(
  schema: RecordSchema,
  { paths, files }: Pick<WidenInput, "paths" | "files">,
  gaps: SchemaGaps,
): Promise<number | null> {
  let records = 0;
  let readable = true;
  for (const path of paths) {
    const file = await files.open(path);
    if (file === null) return null;
    const errorsOf = schema.errors(formatOf(path)?.textOnly ?? false);
    const unreadable = (): void => void (readable = false);
    const record = (value: object): void => {
      records += 1;
      gaps.add(value, errorsOf(value));
    };
    await read(file, { record, fault: unreadable, unchecked: unreadable }, unreadable);
    if (!readable || !gaps.possible) return null;
  }
  return records;
}

async function read(
  file: WorkspaceFile,
  sink: Parameters<typeof readParquet>[1],
  unreadable: () => void,
): Promise<void> {
  try {
    if (isParquet(file.path)) {
      if ((await file.inParts((parts) => readParquet(parts, sink))) !== true) unreadable();
      return;
    }
    const reader = formatOf(file.path)?.reader(sink);
    if (reader === undefined) return unreadable();
    for await (const bytes of file.chunks()) {
      if ("damaged" in bytes) return unreadable();
      reader.push(bytes);
    }
    await reader.finish();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    unreadable();
  }
}
