import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { Category } from "../src/contracts/categories.ts";
import type { Clock, Ids } from "../src/ports.ts";
import { recordJob } from "../src/process/runner-log-recorder.ts";

/** `fixtures/logs/<case>/case.json`: a repository, what is run in it, and what is the truth about the log. */
export const RecordedCase = z.strictObject({
  description: z.string(),
  /** Path to content; written before the first step. */
  files: z.record(z.string(), z.string()),
  steps: z
    .array(
      z.strictObject({
        name: z.string(),
        run: z.string(),
        shell: z.literal("bash").exactOptional(),
        workingDirectory: z.string().exactOptional(),
        env: z.record(z.string(), z.string()).exactOptional(),
      }),
    )
    .min(1),
  /** Null for a case that passes. */
  category: Category.nullable(),
  /** Text that only the root-cause line holds, up to its first occurrence after the failing step began. */
  cause: z.string().nullable(),
  /** That line's number, from 1; written by the recorder. */
  causeLine: z.number().int().positive().nullable(),
});
export type RecordedCase = z.infer<typeof RecordedCase>;

/** What the recorded commands find on PATH: this Node, and what the system has. */
const searchPath = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");

/**
 * Runs a case again and rewrites its `job.log`, and `causeLine` in its `case.json`.
 * @param folder holds `case.json`
 * @throws Error when the case no longer ends as it says, or its cause is not in the log
 */
export async function recordCase(folder: string): Promise<void> {
  const path = join(folder, "case.json");
  const recordedCase = RecordedCase.parse(JSON.parse(await readFile(path, "utf8")));
  const log = await runCase(basename(folder), recordedCase);
  await writeFile(join(folder, "job.log"), log);
  await writeFile(path, `${JSON.stringify({ ...recordedCase, causeLine: causeLine(recordedCase, log) }, null, 2)}\n`);
}

/** @returns the job's log as it would be downloaded */
export async function runCase(name: string, recordedCase: RecordedCase): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "auto-heal-case-")));
  try {
    const workspace = join(root, "workspace");
    const home = join(root, "home");
    await mkdir(home);
    await mkdir(workspace);
    for (const [file, content] of Object.entries(recordedCase.files)) {
      await mkdir(dirname(join(workspace, file)), { recursive: true });
      await writeFile(join(workspace, file), content);
    }
    const log: string[] = [];
    const { conclusion } = await recordJob(recordedCase.steps, {
      workspace,
      repository: "example",
      env: environment(home),
      places: { [home]: "/home/runner", [dirname(process.execPath)]: "/opt/hostedtoolcache/node/bin" },
      clock: tickingClock(),
      ids: namedIds(name),
      sink: (text) => log.push(text),
    });
    if ((conclusion === "failure") !== (recordedCase.category !== null))
      throw new Error(`${name} ended in ${conclusion}`);
    return log.join("");
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Nothing of the machine that records shows through, and nothing is fetched. */
function environment(home: string): Readonly<Record<string, string>> {
  return {
    PATH: searchPath,
    HOME: home,
    LANG: "C.UTF-8",
    TZ: "UTC",
    CI: "true",
    GITHUB_ACTIONS: "true",
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
    GIT_CONFIG_NOSYSTEM: "1",
    PYTHONDONTWRITEBYTECODE: "1",
  };
}

/** Recording again must change only what the tools themselves print anew: the times are ours. */
function tickingClock(): Clock {
  let now = Date.UTC(2026, 0, 5, 9, 0, 0);
  return { now: () => (now += 1.5) };
}

function namedIds(name: string): Ids {
  let count = 0;
  return {
    next: () => {
      const hex = createHash("sha256").update(`${name} ${count++}`).digest("hex");
      return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    },
  };
}

function causeLine({ cause }: RecordedCase, log: string): number | null {
  if (cause === null) return null;
  const lines = log.split("\n");
  const lastStep = lines.findLastIndex((line) => line.includes("##[endgroup]"));
  const index = lines.findIndex((line, at) => at > lastStep && line.includes(cause));
  if (index < 0) throw new Error(`no line of the last step holds ${JSON.stringify(cause)}`);
  return index + 1;
}
