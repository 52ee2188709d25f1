import { readFileSync } from "node:fs";
import { defaultConfig } from "../../../src/contracts/config.ts";
import type { RunSource, WorkflowProblem } from "../../../src/ports.ts";
import { analyzeRun, type AnalyzeRunInput } from "../../../src/usecases/analyze-run.ts";
import { runSource, type SampleRun } from "./ports/run-source.ts";

/** Recorded by really running a script that lacks its executable bit; its cause is line 11, the fifth of its step. */
export const deniedLog = readFileSync(
  new URL("../../../fixtures/logs/script-not-executable/job.log", import.meta.url),
  "utf8",
);
/** Says that it failed, and not why. */
export const silentLog = "2026-01-02T03:04:05.0000000Z ##[error]Process completed with exit code 1.\n";

/** Analyzes the run 4711. @param problems what the parser says of its workflow file */
export const analyzeOn = (
  source: RunSource,
  problems: readonly WorkflowProblem[] = [],
  input: Partial<AnalyzeRunInput> = {},
) =>
  analyzeRun(
    {
      runId: 4711,
      attempt: null,
      config: defaultConfig,
      defaultBranch: "main",
      ownWorkflowPath: null,
      ...input,
    },
    {
      source,
      validator: { problems: () => Promise.resolve(problems) },
      clock: { now: () => Date.UTC(2026, 0, 2, 3, 4, 5) },
    },
  );

/** Analyzes a run in memory. */
export async function analyze(
  sample: SampleRun,
  problems: readonly WorkflowProblem[] = [],
  input: Partial<AnalyzeRunInput> = {},
) {
  const { source, asked, disposals } = runSource(sample);
  return { ...(await analyzeOn(source, problems, input)), asked, disposals };
}
