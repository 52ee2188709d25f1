import { openRunLogArchive } from "../../src/archive/run-log-archive.ts";
import { parseConfig } from "../../src/contracts/config.ts";
import type { Decision } from "../../src/contracts/fix-proposal.ts";
import { inWorkflow } from "../../src/diagnosis/fingerprint.ts";
import { openLogs } from "../../src/files/open-logs.ts";
import { checkOut } from "../../src/local/check-out.ts";
import { openClone } from "../../src/local/clone.ts";
import { withLocalHealing } from "../../src/local/healing-store.ts";
import { selectRunLogs } from "../../src/logs/run-log-layout.ts";
import { fixCommands } from "../../src/process/fix-commands.ts";
import { diagnoseLogs } from "../../src/usecases/diagnose-logs.ts";
import { openHealing } from "../../src/usecases/open-healing.ts";

import type { Mode } from "./modes.ts";

/** What the chain came to. */
export interface Healing {
  readonly decision: Decision;
  /** Of the proposal, 0..1. */
  readonly confidence: number;
  readonly fixType: string | null;
  /** The rule that the root cause matched; null where none did. */
  readonly ruleId: string | null;
  /** Why this decision; where no fixer made edits, why not. */
  readonly reason: string;
  /** The branch with the fix; null when no pull request was opened. */
  readonly branch: string | null;
  /** Whether a fixer made edits, whatever was decided about them. */
  readonly found: boolean;
}

const clock = { now: () => Date.now() };
const configPath = ".github/auto-heal.yml";
async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * Diagnoses the logs of a run and heals it on a local clone, as `auto-heal heal` does.
 * @param logs a log, or a folder as a run's log archive unpacks
 * @param repository a clone of its own: the healing branch is made in it
 * @param outFolder where the issue and the pull request go; not there yet
 */
export async function heal(
  logs: string,
  repository: string,
  workflowPath: string,
  { token, minConfidence }: Mode,
  outFolder: string,
): Promise<Healing> {
  const clone = await openClone(repository);
  const config = parseConfig((await clone.files.read(configPath))?.text ?? null, configPath);
  const opened = await openLogs(logs, nothing(), {
    openArchive: (archive) => openRunLogArchive(archive, selectRunLogs),
    selectLogs: selectRunLogs,
  });
  const source = { kind: "log-file", path: "log", workflowPath } as const;
  const diagnosed = await diagnoseLogs({ source, workflow: null, logs: opened }, clock);
  const report = inWorkflow(diagnosed, workflowPath);
  const { record, texts, pullRequest } = await withLocalHealing({ clone, outFolder, clock, token }, (healing) =>
    openHealing(
      {
        report,
        workflowPath,
        config,
        minConfidence: minConfidence ?? config.minConfidence,
        exclusion: null,
        token,
      },
      { store: healing, agent: healing, commands: fixCommands(checkOut(clone.git)), clock },
    ),
  );
  const refusals = texts?.search.fix === null ? texts.search.refusals : [];
  return {
    decision: texts?.proposal.decision ?? "ignore",
    confidence: texts?.proposal.confidence ?? 0,
    fixType: texts?.proposal.fixType ?? null,
    ruleId: report.failures[0]?.ruleId ?? null,
    reason: [record.reason, ...refusals.map(({ fixType, reason }) => `${fixType}: ${reason}`)].join(" "),
    branch: pullRequest === null ? null : record.branch,
    found: (texts?.search.fix ?? null) !== null,
  };
}
