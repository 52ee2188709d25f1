import { diagnose, type Diagnosis, type ReadLog } from "../../../src/diagnosis/diagnosis.ts";
import { catalogueRules } from "../../../src/diagnosis/known-rules.ts";
import { LogScanner } from "../../../src/diagnosis/scan.ts";
import { LogReader } from "../../../src/logs/log-reader.ts";

/** Scans one log given as lines. */
export function scanned(lines: readonly string[], job: string | null = null): ReadLog {
  const scanner = new LogScanner(job === null ? "job.log" : `${job}.txt`, catalogueRules);
  const reader = new LogReader((line) => scanner.push(line), { job, step: null });
  reader.push(Buffer.from(`${lines.join("\n")}\n`));
  reader.finish();
  return { scan: scanner.finish(), job, cutLines: reader.cutLines };
}

export const diagnoseLines = (...lines: readonly string[]): Diagnosis => diagnose([scanned(lines)], "ci.yml");

/** The number of the line that was named as the cause. */
export const causeLine = (diagnosis: Diagnosis): number | undefined =>
  diagnosis.failures[0]?.evidence.find(({ role }) => role === "cause")?.line;
