import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { inject } from "vitest";
import { compiledOnce } from "../harness/workflow-driver/packaged-actions.ts";

/** What is made different around the command line; the bundle itself has no switch for it. */
export type Preload =
  | "broken-hash"
  | "faulty-callback"
  | "frozen-clock"
  | "killed"
  | "memory"
  | "old-node"
  | "terminal";

export interface Surroundings {
  readonly cwd?: string;
  /** Standard input; null is one that never says anything nor ends. */
  readonly input?: string | Uint8Array | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly preloads?: readonly Preload[];
  /** The reader of standard output goes away before anything is written. */
  readonly unheard?: boolean;
  /** Another program in the place of the Node that runs the tests. */
  readonly node?: string;
  /** A stub of the bundle; the command line's unless given. */
  readonly stub?: string;
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Runs the bundled command line as a user would, with nothing of the tests' environment but the search path. */
export async function autoHeal(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { cwd, input = "", env, preloads = [], unheard = false, node, stub = "cli/index.js" } = surroundings;
  const imports = preloads.flatMap((name) => ["--import", new URL(`preloads/${name}.mjs`, import.meta.url).href]);
  const dist = inject("dist");
  const child = spawn(node ?? process.execPath, [...imports, join(dist, stub), ...args], {
    cwd: cwd ?? dist,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd ?? dist, ...compiledOnce(dist), ...env },
    stdio: "pipe",
  });
  if (unheard) child.stdout.destroy();
  // A program that refuses its arguments does not read on.
  child.stdin.on("error", () => {});
  if (input !== null) child.stdin.end(input);
  const closed = once(child, "close");
  const [stdout, stderr] = await Promise.all([unheard ? Buffer.alloc(0) : buffer(child.stdout), buffer(child.stderr)]);
  await closed;
  return { status: child.exitCode, stdout: utf8.decode(stdout), stderr: utf8.decode(stderr) };
}
