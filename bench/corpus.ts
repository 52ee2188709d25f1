import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Category } from "../src/contracts/categories.ts";
import { UserError } from "../src/errors.ts";
import { quotePath } from "../src/files/file-fault.ts";
import { readChunks } from "../src/files/read-chunks.ts";
import type { LogSource } from "../src/ports.ts";

/** One row of a corpus's index: a log of a CI system, and what people found to be its root cause. */
const CorpusRow = z.object({
  /** Relative to the corpus. */
  file: z.string(),
  status: z.enum(["failed", "passed"]),
  ci_system: z.string(),
  /** The collection that the log comes from. */
  corpus: z.string(),
  /** The project whose build it is; of a log whose project nobody knows, the log's own name. */
  project: z.string(),
  /** Logs of near-duplicate content share one. */
  dup_group: z.string(),
  /** 1-based, lines separated by LF. */
  root_cause_lines: z.array(z.int().positive()).default([]),
  root_cause_text: z.string().default(""),
  /** Null where the source does not say. */
  category: Category.nullable().default(null),
  /** The run-log archive that the log was taken from, relative to the corpus. */
  zip: z.string().nullable().default(null),
  /** The last green log of the same job, relative to the corpus. */
  passing_log: z.string().nullable().default(null),
});

export interface CorpusLog extends z.infer<typeof CorpusRow> {
  /** Near-duplicates share the weight of one log. */
  readonly weight: number;
}

export interface Corpus {
  readonly folder: string;
  readonly logs: readonly CorpusLog[];
}

/**
 * Reads the index of a corpus of CI logs with known root-cause lines.
 * @param folder holds `index.jsonl`, one row a line, and the files that the rows name
 * @throws UserError `input-missing` without a folder, `file-missing` without an index, `contract-invalid` for a row of another form
 */
export async function readCorpus(folder: string | undefined): Promise<Corpus> {
  const remedy = "Pass the folder of an unpacked corpus of CI logs.";
  if (folder === undefined) throw new UserError("input-missing", "no corpus was given", remedy);
  const index = await readFile(join(folder, "index.jsonl"), "utf8").catch((cause: unknown) => {
    throw new UserError("file-missing", `the folder ${quotePath(folder)} has no readable index.jsonl`, remedy, {
      cause,
    });
  });
  const rows = index.split("\n").flatMap((line, at) => (line === "" ? [] : [readRow(line, at + 1)]));
  const sizes = Map.groupBy(rows, (row) => row.dup_group);
  const logs = rows.map((row) => Object.assign(row, { weight: 1 / (sizes.get(row.dup_group)?.length ?? 1) }));
  return { folder, logs };
}

function readRow(line: string, number: number): z.infer<typeof CorpusRow> {
  try {
    return CorpusRow.parse(JSON.parse(line));
  } catch (cause) {
    throw new UserError(
      "contract-invalid",
      `line ${number} of index.jsonl is not a row of a corpus`,
      "Unpack the corpus again.",
      { cause },
    );
  }
}

/** The failing logs whose root cause is known. */
export const failedLogs = ({ logs }: Corpus): readonly CorpusLog[] =>
  logs.filter(({ status, root_cause_lines: lines }) => status === "failed" && lines.length > 0);

/** One file of a corpus as a log whose job and step nobody names. */
export function corpusLog(folder: string, file: string): LogSource {
  return {
    name: file,
    job: null,
    step: null,
    chunks: () => readChunks(join(folder, file), `the log ${quotePath(file)}`),
  };
}
