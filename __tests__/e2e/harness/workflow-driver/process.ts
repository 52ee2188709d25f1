import { spawn } from "node:child_process";

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly timeout: number | null;
  readonly onLine: (line: string) => void;
  /** Registers how to kill it; gives the way back. */
  readonly onKill: (kill: () => void) => () => void;
}

export interface ProcessResult {
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly output: string;
}

/** Runs a process to its end, its output line by line. What can't be started (E2BIG) fails like the runner's step. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { command, args, env, folder: cwd, timeout } = request;
  let output = "";
  let rest = "";
  const take = (text: string): void => {
    output += text;
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? "";
    lines.forEach(request.onLine);
  };
  let timedOut = false;
  let exitCode: number | null = null;
  try {
    const child = spawn(command, args, { env, cwd, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const kill = (): void => {
      // The whole group: a shell's children too.
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, "SIGKILL");
    };
    const release = request.onKill(kill);
    const alarm = timeout === null ? null : setTimeout(() => ((timedOut = true), kill()), timeout);
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    exitCode = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
    if (alarm !== null) clearTimeout(alarm);
    release();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    take(`::error::An error occurred trying to start process '${command}': ${reason}\n`);
    exitCode = null;
  }
  if (rest !== "") request.onLine(rest);
  return { exitCode, timedOut, output };
}
