import { defaultConfig } from "../../../src/contracts/config.ts";
import type { FailureReport } from "../../../src/contracts/failure-report.ts";
import type { AgentReadiness } from "../../../src/ports.ts";
import { openHealing, type OpenHealingInput } from "../../../src/usecases/open-healing.ts";
import { fileModeCase, heal, sampleRun } from "../healing/healing-case.ts";
import { now } from "../healing/marked-item.ts";
import { memoryAgent, memoryStore, notReady, type SampleStore } from "./ports/healing-store.ts";

/** The report of a failure that a fixer heals in {@link fixableFiles}, of the run with this id. */
export async function fixable(runId = sampleRun.runId): Promise<FailureReport> {
  const { report } = await heal(fileModeCase);
  return { ...report, source: { ...sampleRun, runId } };
}

export const fixableFiles = fileModeCase.files ?? {};
/** The branch of that healing, made at {@link now}. */
export const branch = "autofix/ci/file-mode/20260102-030405";

/** An agent that would start. */
export const ready: AgentReadiness = { kind: "ready", rungs: ["comment"], closed: [] };

/** What opens the healing of the fixable failure, unless said otherwise. */
export const openingInput = async (given: Partial<OpenHealingInput> = {}): Promise<OpenHealingInput> => ({
  report: await fixable(),
  workflowPath: sampleRun.workflowPath,
  config: defaultConfig,
  minConfidence: 0.7,
  exclusion: null,
  token: "github-token",
  ...given,
});

/** Opens the healing of the fixable failure on a store in memory. */
export async function openOn(
  sample: SampleStore,
  input: Partial<OpenHealingInput> = {},
  readiness: AgentReadiness = notReady,
) {
  const memory = memoryStore(sample);
  const { agent, handedOver } = memoryAgent(readiness);
  const ports = { store: memory.store, agent, clock: { now: () => now } };
  const opened = await openHealing(await openingInput(input), ports);
  return { ...memory, opened, handedOver };
}
