import { realpath } from "node:fs/promises";
import { UserError } from "../errors.ts";
import type { CommandEnd, CommandRun, CommandRunner, ScraperCommand } from "../ports.ts";
import type { PlainText } from "../text/brands.ts";
import { redactorFor } from "../text/redact.ts";
import { plain } from "../text/sanitise.ts";
import { BoundedLog } from "./bounded-log.ts";
import { commandEnvironment } from "./command-environment.ts";
import { outputLines } from "./output-lines.ts";
import { run, type RunResult } from "./run.ts";

export interface ScraperCommandOptions {
  /** The directory that commands run in. */
  readonly workspace: string;
  /** Of this process; commands get a part of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears that a command starts, and that it has ended. */
  readonly onCommand: { started(command: ScraperCommand): void; ended(command: ScraperCommand): void };
  /** Hears each line of a command's output: safe to print, no order to a runner is left in it. */
  readonly onLine: (line: PlainText) => void;
  /** How long a process group may take to obey SIGTERM. */
  readonly graceMs?: number;
}

/** As a step of the runner has them (actions/runner src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs). */
const shells = [
  // Without --norc, bash -c takes Node's pipe for a remote shell's connection and reads the user's .bashrc.
  { program: "bash", quietly: ["--norc"], options: ["--noprofile", "--norc", "-e", "-o", "pipefail"] },
  // Small images have no bash.
  { program: "sh", quietly: [], options: ["-e"] },
] as const;

/** Variables whose values must not be shown, by their names. */
const secretName = /TOKEN|SECRET|PASS|KEY|AUTH|CREDENTIAL|COOKIE|SESSION|DSN/i;

/** How much of a command's output goes to the job's log, in lines; the diagnosis sees more. */
const echoedLines = 5000;

/**
 * Runs commands of scrapers by the shell: without input, in a process group of its own that is stopped when its time is
 * up, and with an environment that holds no token.
 */
export function scraperCommands(options: ScraperCommandOptions): CommandRunner {
  return {
    run: async (command) => {
      options.onCommand.started(command);
      try {
        return await runCommand(command, options);
      } finally {
        options.onCommand.ended(command);
      }
    },
  };
}

async function runCommand(command: ScraperCommand, options: ScraperCommandOptions): Promise<CommandRun> {
  const { scraper, step, timeoutMs } = command;
  const workspace = await realpath(options.workspace);
  const env = commandEnvironment(options.environment, command.env);
  const hide = redactorFor(
    Object.entries(env).flatMap(([name, value]) =>
      command.env.includes(name) && secretName.test(name) ? [value] : [],
    ),
  );
  const log = new BoundedLog();
  for (const line of header(command.command)) log.push(`${hide(line)}\n`);
  let echoed = 0;
  const lines = outputLines((written) => {
    // Paths as the repository has them: where the workspace lies says nothing.
    for (const line of hide(written.replaceAll(`${workspace}/`, "")).split("\n")) {
      log.push(`${line}\n`);
      echoed += 1;
      if (echoed <= echoedLines) options.onLine(plain(line));
      else if (echoed === echoedLines + 1)
        options.onLine(plain(`(more than ${echoedLines} lines; the others are not shown)`));
    }
  });
  const result = await runInShell(command.command, {
    cwd: workspace,
    env,
    timeoutMs,
    maxOutputBytes: 0,
    onOutput: (_stream: "stdout" | "stderr", chunk: Uint8Array) => lines.push(chunk),
    ...(options.graceMs === undefined ? {} : { graceMs: options.graceMs }),
  });
  lines.finish();
  const end = endOf(result);
  if (end.kind === "exited" && end.code !== 0) log.push(`##[error]Process completed with exit code ${end.code}.\n`);
  if (end.kind === "signalled") log.push(`##[error]Process was ended by ${end.signal}.\n`);
  return {
    end,
    log: { name: `${scraper}: ${step}`, job: scraper, step, chunks: () => log.chunks() },
  };
}

/** The runner shows a step's command before its output; a diagnosis knows that it is no evidence. */
function header(command: string): readonly string[] {
  const script = command.replaceAll("\r\n", "\n").split("\n");
  return [`##[group]Run ${script[0] ?? ""}`, ...script, "##[endgroup]"];
}

type ShellRun = Omit<Parameters<typeof run>[0], "command" | "args">;

async function runInShell(script: string, given: ShellRun): Promise<Exclude<RunResult, { kind: "not-found" }>> {
  for (const { program, quietly, options } of shells) {
    const result = await run({
      ...given,
      endsAll: true,
      command: program,
      // Two pipes would lose the order of what is written to them, so one takes both.
      args: [...quietly, "-c", 'exec "$@" 2>&1', program, program, ...options, "-c", script, program],
    });
    if (result.kind !== "not-found") return result;
  }
  throw new UserError("command-missing", "there is neither bash nor sh", "Use an image that has a shell.");
}

function endOf(result: Exclude<RunResult, { kind: "not-found" }>): CommandEnd {
  switch (result.kind) {
    case "exited":
      return { kind: "exited", code: result.code };
    case "signalled":
      return { kind: "signalled", signal: result.signal };
    case "timed-out":
      return { kind: "timed-out" };
  }
}
