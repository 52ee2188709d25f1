import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { strayMark } from "./strays.ts";

/** One program to run, without a shell. */
export interface Command {
  /** A name that is looked up in `env.PATH`, or a path. */
  readonly command: string;
  readonly args: readonly string[];
  /** An existing directory. */
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Standard input; closed at once when absent. */
  readonly input?: string | Uint8Array;
  readonly timeoutMs: number;
  /** How many bytes of standard output and of standard error are kept, each; the rest is counted. */
  readonly maxOutputBytes: number;
  /** How long the group may take to obey SIGTERM before SIGKILL. */
  readonly graceMs?: number;
  /** When it has ended, its descendants go too, also those that left its process group (Linux). */
  readonly endsAll?: boolean;
  /** Sees every chunk as it comes, also what is not kept. */
  readonly onOutput?: (stream: "stdout" | "stderr", chunk: Uint8Array) => void;
}

export interface Output {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** Bytes that came and were not kept. */
  readonly droppedBytes: number;
}

/** How a command ended. `not-found`: there is no such program, nothing ran. */
export type RunResult =
  | (Output & { readonly kind: "exited"; readonly code: number })
  | (Output & { readonly kind: "signalled"; readonly signal: NodeJS.Signals })
  | (Output & { readonly kind: "timed-out"; readonly timeoutMs: number })
  | { readonly kind: "not-found" };

const defaultGraceMs = 2000;
const hasProcessGroups = process.platform !== "win32";

/**
 * Runs a program to its end, in a process group of its own, so that a timeout reaches its children too.
 * @returns how it ended, and what it wrote; a failing program is a result, not an exception
 * @throws Error when the program can't be started for any other reason than that it does not exist
 */
export async function run(command: Command): Promise<RunResult> {
  const strays = command.endsAll === true ? strayMark() : null;
  const child = spawn(command.command, [...command.args], {
    cwd: command.cwd,
    env: { ...command.env, ...strays?.env },
    detached: hasProcessGroups,
    windowsHide: true,
    stdio: "pipe",
  });
  const stdout = keepHead(command.maxOutputBytes);
  const stderr = keepHead(command.maxOutputBytes);
  child.stdout.on("data", (chunk: Buffer) => {
    stdout.push(chunk);
    command.onOutput?.("stdout", chunk);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr.push(chunk);
    command.onOutput?.("stderr", chunk);
  });
  // A program may end without reading its input (EPIPE); its exit code says what that means.
  child.stdin.on("error", () => {});
  child.stdin.end(command.input);

  const graceMs = command.graceMs ?? defaultGraceMs;
  const timer = stopAfter(child, command.timeoutMs, graceMs);
  const leftovers = stopLeftovers(child, graceMs);
  watchSignals();
  running.add(child);
  try {
    const end = await ending(child);
    const output = {
      stdout: stdout.bytes(),
      stderr: stderr.bytes(),
      droppedBytes: stdout.dropped() + stderr.dropped(),
    };
    if (timer.fired()) return { kind: "timed-out", timeoutMs: command.timeoutMs, ...output };
    return { ...end, ...output };
  } catch (error) {
    // A missing working directory is ENOENT as well, and that is the caller's mistake.
    if (isNotFound(error) && existsSync(command.cwd)) return { kind: "not-found" };
    throw error;
  } finally {
    running.delete(child);
    timer.cancel();
    leftovers.cancel();
    strays?.stop();
    if (running.size === 0) unwatchSignals();
  }
}

type Ending =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signalled"; readonly signal: NodeJS.Signals };

function ending(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve(signal === null ? { kind: "exited", code: code ?? 0 } : { kind: "signalled", signal });
    });
  });
}

/** SIGTERM to the group when the time is up, SIGKILL after the grace period. */
function stopAfter(child: ChildProcess, timeoutMs: number, graceMs: number) {
  let fired = false;
  let kill: NodeJS.Timeout | undefined;
  const term = setTimeout(() => {
    fired = true;
    signalGroup(child, "SIGTERM");
    kill = setTimeout(() => abandon(child), graceMs);
  }, timeoutMs);
  return {
    fired: () => fired,
    cancel: () => {
      clearTimeout(term);
      clearTimeout(kill);
    },
  };
}

/** A program that has ended may leave children behind that hold its pipes: they get the grace period, then go. */
function stopLeftovers(child: ChildProcess, graceMs: number) {
  let timer: NodeJS.Timeout | undefined;
  child.once("exit", () => {
    timer = setTimeout(() => abandon(child), graceMs);
  });
  return { cancel: () => clearTimeout(timer) };
}

function abandon(child: ChildProcess): void {
  signalGroup(child, "SIGKILL");
  // A descendant that left the group may still hold the pipes: stop waiting for it.
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (!hasProcessGroups) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group is gone already.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/**
 * A group of its own does not hear the terminal's Ctrl-C, nor the runner's cancellation: when this process exits, or is
 * told to, it takes its children along.
 */
const running = new Set<ChildProcess>();
const killRunning = (): void => {
  for (const child of running) signalGroup(child, "SIGKILL");
};
process.once("exit", killRunning);

const fatalSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function dieWithChildren(signal: NodeJS.Signals): void {
  killRunning();
  unwatchSignals();
  // Without a listener the signal does what it does by default, which is what whoever sent it waits for.
  process.kill(process.pid, signal);
}

function watchSignals(): void {
  if (running.size > 0) return;
  for (const signal of fatalSignals) process.on(signal, dieWithChildren);
}

function unwatchSignals(): void {
  for (const signal of fatalSignals) process.off(signal, dieWithChildren);
}

function keepHead(limit: number) {
  const chunks: Buffer[] = [];
  let kept = 0;
  let dropped = 0;
  return {
    push: (chunk: Buffer) => {
      const head = chunk.subarray(0, limit - kept);
      if (head.length > 0) chunks.push(head);
      kept += head.length;
      dropped += chunk.length - head.length;
    },
    bytes: () => Buffer.concat(chunks, kept),
    dropped: () => dropped,
  };
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
