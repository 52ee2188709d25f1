import { existsSync } from "node:fs";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { Clock, Ids } from "../ports.ts";
import { run, type RunResult } from "./run.ts";

/** A `run:` step of a workflow. */
export interface ScriptStep {
  readonly run: string;
  /** As in the workflow: a name, or a command line with `{0}`. The default is another command line than `bash` named. */
  readonly shell?: string;
  /** Relative to the workspace. */
  readonly workingDirectory?: string;
  /** The step's `env:`, which the log shows. */
  readonly env?: Readonly<Record<string, string>>;
  /** When the runner stops the step, in milliseconds, and what it writes then; that fails the step. */
  readonly limit?: { readonly ms: number; readonly message: string };
}

export interface RecorderOptions {
  /** The directory that stands for the checkout. */
  readonly workspace: string;
  /** The repository's name without its owner; on the runner the checkout lies in `/home/runner/work/<name>/<name>`. */
  readonly repository: string;
  /** What the commands see beside the step's own variables; must hold PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** More places of this machine, each with what the runner would have in its stead. */
  readonly places?: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Names the scripts. */
  readonly ids: Ids;
  /** Gets the log piece by piece. */
  readonly sink: (text: string) => void;
  readonly timeoutMs?: number;
}

export interface RecordedStep {
  readonly exitCode: number;
}

/** What the job came to: `steps` holds those that ran. */
export interface RecordedJob {
  readonly conclusion: "success" | "failure";
  readonly steps: readonly RecordedStep[];
}

/** actions/runner src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs: `{0}` stands for the script's path. */
const shells: Readonly<Record<string, string>> = {
  bash: "bash --noprofile --norc -e -o pipefail {0}",
  sh: "sh -e {0}",
  python: "python {0}",
};
const defaultShell = "bash -e {0}";

const runnerTemp = "/home/runner/work/_temp";
const defaultTimeoutMs = 600_000;

/**
 * Really runs the steps of a job, one after the other until one fails, and writes the log that GitHub's runner would
 * have written for them: a byte order mark, then stamped lines (actions/runner src/Runner.Common/Logging.cs).
 * @throws Error when bash can't be run or a step takes longer than the timeout
 */
export async function recordJob(steps: readonly ScriptStep[], options: RecorderOptions): Promise<RecordedJob> {
  options.sink("\uFEFF");
  const recorded: RecordedStep[] = [];
  for (const step of steps) {
    const result = await recordStep(step, options);
    recorded.push(result);
    if (result.exitCode !== 0) return { conclusion: "failure", steps: recorded };
  }
  return { conclusion: "success", steps: recorded };
}

/**
 * Runs one step as actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs does: the script goes to a file, the log
 * shows it first, then the output, both streams in the order they came, and an error line when the exit code is not 0.
 */
export async function recordStep(step: ScriptStep, options: RecorderOptions): Promise<RecordedStep> {
  const write = (message: string): void => options.sink(`${stamp(options.clock.now())} ${message}\n`);
  const shell = step.shell === undefined ? defaultShell : (shells[step.shell] ?? step.shell);
  const program = shell.replace(/^(?!\/)/, "/usr/bin/");
  for (const line of stepHeader(step, program)) write(line);

  const workspace = await realpath(options.workspace);
  const cwd = join(workspace, step.workingDirectory ?? "");
  const temp = await realpath(await mkdtemp(join(tmpdir(), "auto-heal-record-")));
  try {
    const script = join(temp, `${options.ids.next()}.sh`);
    await writeFile(script, step.run);
    const onRunner = placeTranslator({
      ...options.places,
      [temp]: runnerTemp,
      [workspace]: `/home/runner/work/${options.repository}/${options.repository}`,
    });
    if (!existsSync(cwd)) {
      write(`##[error]${notStarted(program, onRunner(cwd))}`);
      return { exitCode: 1 };
    }
    const lines = lineReader((line) => write(logMessage(onRunner(line))));
    const result = await run({
      command: "bash",
      // Two pipes would lose the order of what is written to them, so one takes both. Without --norc, bash -c takes
      // Node's pipe for a remote shell's connection and reads the user's .bashrc.
      args: ["--norc", "-c", 'exec "$@" 2>&1', "bash", ...shell.split(" ").map((word) => word.replace("{0}", script))],
      cwd,
      env: { ...options.env, ...step.env },
      timeoutMs: step.limit?.ms ?? options.timeoutMs ?? defaultTimeoutMs,
      maxOutputBytes: 0,
      onOutput: (_stream, chunk) => lines.push(chunk),
    });
    lines.finish();
    if (result.kind === "timed-out" && step.limit !== undefined) {
      write(`##[error]${step.limit.message}`);
      return { exitCode: 1 };
    }
    const exitCode = exitCodeOf(result);
    if (exitCode !== 0) write(`##[error]Process completed with exit code ${exitCode}.`);
    return { exitCode };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** What .NET's Process.Start says, which the runner passes on. */
const notStarted = (program: string, folder: string): string =>
  `An error occurred trying to start process '${program.split(" ", 1)[0]}' with working directory '${folder}'. No such file or directory`;

function stepHeader(step: ScriptStep, shell: string): readonly string[] {
  const [firstLine = ""] = step.run.trimStart().split(/[\r\n]/, 1);
  const script = step.run.replaceAll("\r\n", "\n").replace(/\n+$/, "").split("\n");
  const variables = Object.entries(step.env ?? {});
  return [
    `##[group]Run ${firstLine}`,
    ...script.map((line) => `\u001B[36;1m${line}\u001B[0m`),
    `shell: ${shell}`,
    ...(variables.length === 0 ? [] : ["env:", ...variables.map(([name, value]) => `  ${name}: ${value}`)]),
    "##[endgroup]",
  ];
}

/** .NET's round-trip format, seven fractional digits: `2026-11-22T12:57:33.2904078Z`. */
function stamp(milliseconds: number): string {
  const whole = Math.floor(milliseconds);
  const ticks = Math.floor((milliseconds - whole) * 10_000);
  return new Date(whole).toISOString().replace("Z", `${String(ticks).padStart(4, "0")}Z`);
}

/** .NET's StreamReader.ReadLine: a line ends at LF, CR, CR LF or the end of the stream. */
function lineReader(onLine: (line: string) => void) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return {
    push: (chunk: Uint8Array): void => {
      const text = rest + decoder.write(Buffer.from(chunk));
      // A CR at the end may be the first half of CR LF.
      const lines = text.split(/\r\n|\r(?!$)|\n/);
      rest = lines.pop() ?? "";
      lines.forEach((line) => onLine(line));
    },
    finish: (): void => {
      const last = rest + decoder.end();
      if (last !== "") onLine(last.replace(/\r$/, ""));
    },
  };
}

/** Longest place first, since one may lie in another. */
function placeTranslator(places: Readonly<Record<string, string>>): (line: string) => string {
  const pairs = Object.entries(places).sort(([a], [b]) => b.length - a.length);
  return (line) => pairs.reduce((text, [here, there]) => text.replaceAll(here, there), line);
}

/** Commands that the runner answers with a line of its own (actions/runner src/Runner.Worker/ActionCommandManager.cs). */
const printedCommand = /^\s*::(error|warning|notice|group|endgroup)(?: .*?)?::(.*)$/;
const escapes: Readonly<Record<string, string>> = { "%0D": "\r", "%0A": "\n", "%25": "%" };

function logMessage(line: string): string {
  const command = printedCommand.exec(line);
  if (command === null) return line;
  const [, name = "", data = ""] = command;
  return `##[${name}]${data.replace(/%(?:0D|0A|25)/g, (escape) => escapes[escape] ?? escape)}`;
}

/** .NET counts an end by signal as 128 + its number, as shells do. */
function exitCodeOf(result: RunResult): number {
  if (result.kind === "exited") return result.code;
  if (result.kind === "signalled") return 128 + constants.signals[result.signal];
  throw new Error(result.kind === "not-found" ? "there is no bash" : `no end within ${result.timeoutMs} ms`);
}
