import type { Config } from "../contracts/config.ts";
import { decodeFailureReport } from "../contracts/envelope.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import type { NeededToken } from "../contracts/fix-proposal.ts";
import { inWorkflow } from "../diagnosis/fingerprint.ts";
import { readTextFile } from "../files/text-files.ts";
import { workflowOfStep } from "../fixes/workflow-files.ts";
import { checkOut } from "../local/check-out.ts";
import { openClone } from "../local/clone.ts";
import { withLocalHealing } from "../local/healing-store.ts";
import type { Clock } from "../ports.ts";
import { fixCommands } from "../process/fix-commands.ts";
import { plain } from "../text/sanitise.ts";
import { terminal } from "../text/terminal.ts";
import { diagnoseLogs } from "../usecases/diagnose-logs.ts";
import { openHealing } from "../usecases/open-healing.ts";
import { readConfig } from "../usecases/read-config.ts";
import { workflowValidator } from "../workflows/workflow-validator.ts";
import type { Console } from "./console.ts";
import { openUserLogs } from "./diagnose-command.ts";
import { type ExitStatus, exitStatus } from "./exit.ts";
import { reportText } from "./report-text.ts";

/** What says what failed: a log to diagnose, or a report that `diagnose --json` wrote. */
export interface HealInput {
  readonly kind: "log" | "report";
  readonly path: string;
}

export interface HealOptions {
  readonly repo: string;
  readonly out: string;
  readonly workflow?: string;
  readonly token: NeededToken;
}

const configPath = ".github/auto-heal.yml";

async function readReport(
  { kind, path }: HealInput,
  { rules }: Config,
  console: Console,
  clock: Clock,
): Promise<FailureReport> {
  switch (kind) {
    case "report":
      return decodeFailureReport(await readTextFile(path, "the failure report"), plain(path));
    case "log":
      return diagnoseLogs(
        {
          source: { kind: "log-file", path: plain(path) },
          workflow: null,
          logs: await openUserLogs(path, console),
          ownRules: rules,
        },
        clock,
      );
  }
}

/** Ties a bare log to the workflow that it is of, which names the branch and is part of the fingerprint. */
function placed(report: FailureReport, workflowPath: string | null): FailureReport {
  if (report.source.kind !== "log-file" || workflowPath === null) return report;
  return inWorkflow({ ...report, source: { ...report.source, workflowPath } }, workflowPath);
}

/**
 * Heals a failure on a local clone: a branch with the fix, and issue, pull request and handoff as files.
 * The working tree is not touched.
 * @throws UserError for what the user can mend; then neither the branch nor a file is there
 */
export async function healCommand(
  input: HealInput,
  options: HealOptions,
  console: Console,
  clock: Clock,
): Promise<ExitStatus> {
  const clone = await openClone(options.repo, { besides: [options.out, input.path] });
  const config = await readConfig((await clone.files.read(configPath))?.text ?? null, configPath);
  const read = await readReport(input, config, console, clock);
  const workflowPath = options.workflow ?? (await workflowOfStep(clone.files, read.failures[0]?.step ?? null));
  const report = placed(read, workflowPath);
  console.print(`${reportText(input.path, report, { colour: console.colour, explain: false }).join("\n")}\n`);

  const commands = fixCommands(checkOut(clone.git));
  const local = { clone, outFolder: options.out, clock, token: options.token };
  const opened = await withLocalHealing(local, (healing) => {
    const failure = {
      report,
      workflowPath,
      config,
      minConfidence: config.minConfidence,
      exclusion: null,
      token: options.token,
    };
    return openHealing(failure, { store: healing, agent: healing, commands, workflows: workflowValidator, clock });
  });
  const { record, texts, issue, pullRequest } = opened;
  const lines = [
    `decision: ${texts?.proposal.decision ?? "ignore"}. ${record.reason}`,
    ...(record.branch === null
      ? []
      : [`branch: ${record.branch} (in ${options.repo}, one commit; your working tree is as it was)`]),
    ...(issue === null ? [] : [`issue: ${issue.url}`]),
    ...(pullRequest === null ? [] : [`pull request: ${pullRequest.url}`]),
  ];
  console.print(`${lines.map((line) => terminal(line)).join("\n")}\n`);
  return exitStatus.ok;
}
