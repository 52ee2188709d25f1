import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const fixtures = join(import.meta.dirname, "../../../fixtures/logs");

const Case = z.object({
  files: z.record(z.string(), z.string()),
  category: z.string().nullable(),
  cause: z.string().nullable(),
  causeLine: z.number().nullable(),
});

export interface RecordedCase extends z.infer<typeof Case> {
  /** The log's path. */
  readonly log: string;
  /** The log's text, as downloaded. */
  readonly text: string;
}

/** A log that was recorded by really running the job, and the files of its repository. */
export function recordedCase(name: string): RecordedCase {
  const log = join(fixtures, name, "job.log");
  const described: unknown = JSON.parse(readFileSync(join(fixtures, name, "case.json"), "utf8"));
  return { ...Case.parse(described), log, text: readFileSync(log, "utf8") };
}
