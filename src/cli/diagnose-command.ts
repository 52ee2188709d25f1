import { openRunLogArchive } from "../archive/run-log-archive.ts";
import { type FailureReport, failureReportVersion } from "../contracts/failure-report.ts";
import { openLogs } from "../files/open-logs.ts";
import { selectRunLogs } from "../logs/run-log-layout.ts";
import type { Clock, LogSource } from "../ports.ts";
import { plain } from "../text/sanitise.ts";
import { safeJson } from "../text/terminal.ts";
import { diagnoseLogs } from "../usecases/diagnose-logs.ts";
import type { Console } from "./console.ts";
import { type ExitStatus, exitStatus, explainThrown } from "./exit.ts";
import { reportText } from "./report-text.ts";

export interface DiagnoseOptions {
  readonly json: boolean;
  readonly explain: boolean;
  /** Where the last green log of the same job is, or of the same jobs. */
  readonly lastGreen?: string;
}

/** Opens what the user points at, whatever its form. */
export const openUserLogs = (path: string, console: Console): Promise<readonly LogSource[]> =>
  openLogs(path, console.stdin, {
    openArchive: (archive) => openRunLogArchive(archive, selectRunLogs),
    selectLogs: selectRunLogs,
  });

/** @returns the green log of the same job; the only one there is serves every log */
function counterpart({ job, step }: LogSource, greens: readonly LogSource[]): LogSource | null {
  if (greens.length === 1) return greens[0] ?? null;
  return greens.find((green) => green.job === job && green.step === step) ?? null;
}

/** The report of what could not be read: the tool's own trouble is never told as the log's failure. */
function toolError(path: string, thrown: unknown, clock: Clock): FailureReport {
  return {
    schemaVersion: failureReportVersion,
    source: { kind: "log-file", path: plain(path) },
    outcome: "tool-error",
    failures: [],
    fingerprint: null,
    generatedAt: new Date(clock.now()).toISOString(),
    truncated: [],
    note: plain(explainThrown(thrown).text.split("\n", 1)[0] ?? ""),
  };
}

/**
 * Diagnoses every path, in order; one that cannot be read does not stop the others, but a reader that went away does.
 * @returns the exit status: the worst of all paths
 */
export async function diagnoseCommand(
  paths: readonly string[],
  options: DiagnoseOptions,
  console: Console,
  clock: Clock,
): Promise<ExitStatus> {
  let worst: ExitStatus = exitStatus.ok;
  for (const path of paths) {
    if (!console.listening()) break;
    let report: FailureReport;
    try {
      const source = { kind: "log-file", path: plain(path) } as const;
      const logs = await openUserLogs(path, console);
      const greens = options.lastGreen === undefined ? [] : await openUserLogs(options.lastGreen, console);
      const lastGreen = (log: LogSource): LogSource | null => counterpart(log, greens);
      report = await diagnoseLogs({ source, workflow: null, logs, lastGreen }, clock);
    } catch (thrown) {
      const { text, status } = explainThrown(thrown);
      console.error(text);
      worst = status > worst ? status : worst;
      report = toolError(path, thrown, clock);
      if (!options.json) continue;
    }
    const lines = options.json
      ? [safeJson(report)]
      : reportText(path, report, { colour: console.colour, explain: options.explain });
    console.print(`${lines.join("\n")}\n`);
  }
  return worst;
}
