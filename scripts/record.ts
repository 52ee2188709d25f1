/**
 * Records logs as GitHub's runner writes them, by really running the commands.
 *
 *   npm run record -- [--out FILE] [--cwd DIR] -- COMMAND [ARGUMENT…]    one step: its log to a file or standard output
 *   npm run record -- --case fixtures/logs/<case> [--case …]             a fixture again, from its case.json
 *
 * Ends with the recorded command's exit code.
 */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { homedir } from "node:os";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { recordJob } from "../src/process/runner-log-recorder.ts";
import { recordCase } from "./record-case.ts";

const { values, positionals } = parseArgs({
  options: {
    out: { type: "string" },
    cwd: { type: "string", default: "." },
    case: { type: "string", multiple: true, default: [] },
  },
  allowPositionals: true,
});

if (values.case.length > 0) {
  for (const folder of values.case) await recordCase(resolve(folder));
} else if (positionals.length > 0) {
  process.exitCode = await recordCommand(positionals, resolve(values.cwd), values.out);
} else {
  console.error("usage: npm run record -- [--out FILE] [--cwd DIR] -- COMMAND… | --case FOLDER…");
  process.exitCode = 2;
}

async function recordCommand(words: readonly string[], workspace: string, out: string | undefined): Promise<number> {
  const target = out === undefined ? 1 : openSync(out, "w");
  try {
    const job = await recordJob([{ run: words.length === 1 ? words.join("") : words.map(shellWord).join(" ") }], {
      workspace,
      repository: basename(workspace),
      env: { ...ownEnvironment(), CI: "true", GITHUB_ACTIONS: "true" },
      places: { [homedir()]: "/home/runner" },
      clock: { now: () => performance.timeOrigin + performance.now() },
      ids: { next: () => randomUUID() },
      sink: (text) => writeSync(target, text),
    });
    return job.steps.at(-1)?.exitCode ?? 0;
  } finally {
    if (target !== 1) closeSync(target);
  }
}

/** One word alone is a whole script; several are a command line that is put together again. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
