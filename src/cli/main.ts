import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { fileFault } from "../files/file-fault.ts";
import { version } from "../product.ts";
import { parseShard, type Shard } from "../scrapers/shard.ts";
import { failOnLevels } from "../scrapers/validation.ts";
import { plainLines } from "../text/sanitise.ts";
import type { Console } from "./console.ts";
import { diagnoseCommand, type DiagnoseOptions } from "./diagnose-command.ts";
import { type ExitStatus, exitStatus, explainThrown } from "./exit.ts";
import { healCommand, type HealInput, type HealOptions } from "./heal-command.ts";
import { hubCheckCommand } from "./hub-check-command.ts";
import { validateCommand, type ValidateOptions } from "./validate-command.ts";

let listening = true;
const terminalConsole: Console = {
  stdin: process.stdin,
  // Node's own answer heeds NO_COLOR (tty.WriteStream.getColorDepth).
  colour: process.stdout.isTTY && process.stdout.hasColors(),
  live: process.stderr.isTTY,
  listening: () => listening,
  print: (text) => void (listening && process.stdout.write(text)),
  error: (text) => void process.stderr.write(text),
};
const clock = { now: () => Date.now() };

/** The exit status is the worst of all that happened. */
function end(status: ExitStatus): void {
  process.exitCode = Math.max(Number(process.exitCode ?? exitStatus.ok), status);
}

function fail(thrown: unknown): void {
  const { text, status } = explainThrown(thrown);
  terminalConsole.error(text);
  end(status);
}

/** Ends no work: a healing that has begun is completed, whoever reads about it. */
function deafen(error: NodeJS.ErrnoException): void {
  // A reader that went away (`| head`) is no fault.
  if (listening && error.code !== "EPIPE") fail(fileFault(error, "write", "standard output"));
  listening = false;
}

function program(): Command {
  const command = new Command("auto-heal")
    .description(
      "Finds out why a workflow run failed, and proposes a fix. Works offline on saved logs and a local clone.",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminalConsole.error(`${plainLines(text.trimEnd())}\n`) })
    .showHelpAfterError("Run auto-heal --help to see what it takes.");
  command
    .command("diagnose")
    .description(
      "Find the root cause in logs: a job's log, a run's log archive (zip), a folder of logs, or - for standard input.",
    )
    .argument("<path...>", "logs, in any of these forms")
    .option("--json", "print one failure report (JSON) a line, in order", false)
    .option("--explain", "say which features made this line the cause", false)
    .option("--last-green <path>", "the newest passing log of the same job, in any of these forms, to compare with")
    .addHelpText(
      "after",
      `
Examples:
  auto-heal diagnose job.log
  auto-heal diagnose --explain logs_123.zip
  auto-heal diagnose --last-green passed.log failed.log
  gh run view 123 --log-failed | auto-heal diagnose -
  auto-heal diagnose --json *.log > reports.jsonl`,
    )
    .action(async (paths: string[], options: DiagnoseOptions) => {
      end(await diagnoseCommand(paths, options, terminalConsole, clock));
    });
  command
    .command("heal")
    .description(
      "Diagnose a log, and make the fix on a branch of a local clone, with issue, pull request and handoff as files.",
    )
    .addOption(new Option("--log <path>", "the log: any form that diagnose takes").conflicts("report"))
    .addOption(new Option("--report <file>", "a failure report that diagnose --json wrote, in place of a log"))
    .requiredOption("--repo <dir>", "the clone; its working tree is not touched")
    .option("--out <dir>", "where issue.md, pull-request.md and handoff.md go", "auto-heal-out")
    .option("--workflow <path>", "the workflow that the log is of, where that can't be told")
    .addOption(
      new Option("--token <kind>", "what a push could use: edits of workflow files need the second")
        .choices(["github-token", "workflow-token"])
        .default("github-token"),
    )
    .addHelpText(
      "after",
      `
Examples:
  auto-heal heal --log job.log --repo .
  auto-heal heal --log logs_123.zip --repo ../widgets --out /tmp/healing
  gh run view 123 --log-failed | auto-heal heal --log - --repo .`,
    )
    .action(async (options: HealOptions & { log?: string; report?: string }, heal: Command) => {
      end(await healCommand(healInput(options, heal), options, terminalConsole, clock));
    });
  command
    .command("validate")
    .description("Run the scrapers of this folder and their tests, and check every record that they write.")
    .option("--config <path>", "the file that lists them", ".github/scrapers.yml")
    .option("--only <names>", "names or globs of names, separated by commas")
    .addOption(
      new Option("--fail-on <severity>", "from which severity on the exit status is 1")
        .choices([...failOnLevels])
        .default("error"),
    )
    .option("--baseline <file>", "the last good data: compared with, and updated by scrapers that pass")
    .addOption(new Option("--shard <part>", "validate a part of them, such as 3/8").argParser(shardOf))
    .option("--junit <file>", "write what was found as a JUnit XML report, too")
    .option("--json", "print the failure report (JSON)", false)
    .addHelpText(
      "after",
      `
Examples:
  auto-heal validate
  auto-heal validate --only "price*,jobs"
  auto-heal validate --json > report.json || auto-heal heal --report report.json --repo .`,
    )
    .action(async ({ only = "", shard = null, ...options }: ValidateFlags) => {
      end(await validateCommand({ ...options, only: names(only), shard }, terminalConsole, clock));
    });
  command
    .command("hub-check")
    .description("Tell whether HuggingFace loads a folder as a dataset: its splits, its columns, and what to mend.")
    .argument("<dir...>", "folders, each with the files of one dataset repository")
    .option("--json", "print one JSON object a line, in order", false)
    .addHelpText(
      "after",
      `
Examples:
  auto-heal hub-check data/
  auto-heal hub-check --json datasets/* > verdicts.jsonl`,
    )
    .action(async (folders: string[], options: { json: boolean }) => {
      end(await hubCheckCommand(folders, options, terminalConsole));
    });
  return command;
}

/** As commander gives them. */
type ValidateFlags = Omit<ValidateOptions, "only" | "shard"> & {
  readonly only?: string;
  readonly shard?: Shard | null;
};

function shardOf(text: string): Shard {
  const part = parseShard(text);
  if (part === null) throw new InvalidArgumentError("It must be a part and the number of parts, such as 3/8.");
  return part;
}

const names = (list: string): readonly string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** @throws CommanderError when there is neither; that both are given is refused before */
function healInput({ log, report }: { readonly log?: string; readonly report?: string }, heal: Command): HealInput {
  if (log !== undefined) return { kind: "log", path: log };
  if (report !== undefined) return { kind: "report", path: report };
  return heal.error("error: one of --log <path> and --report <file> is required");
}

/** The command line. Sets the exit status: 0, 1 (the user's faults), 2 (usage) or 70 (a bug of ours). */
export async function main(): Promise<void> {
  process.stdout.on("error", deafen);
  process.stderr.on("error", () => {});
  process.on("uncaughtException", (thrown) => {
    fail(thrown);
    process.exit();
  });
  try {
    await program().parseAsync(process.argv);
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) fail(thrown);
    else if (thrown.exitCode !== 0) end(exitStatus.usage);
  }
}
