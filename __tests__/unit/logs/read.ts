import type { LogLine } from "../../../src/logs/log-line.ts";
import { LogReader } from "../../../src/logs/log-reader.ts";

/** Reads a whole log at once. */
export function readLog(
  bytes: string | Uint8Array,
  origin: { readonly job: string | null; readonly step: string | null } = { job: null, step: null },
): { readonly lines: readonly LogLine[]; readonly cutLines: number } {
  const lines: LogLine[] = [];
  const reader = new LogReader((line) => lines.push(line), origin);
  reader.push(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  reader.finish();
  return { lines, cutLines: reader.cutLines };
}
