import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { readArchivedText } from "../../../src/archive/archived-text.ts";
import { openRunLogArchive } from "../../../src/archive/run-log-archive.ts";
import { gitHubRunSource } from "../../../src/github/run-source.ts";
import { selectRunLogs } from "../../../src/logs/run-log-layout.ts";
import type { LogSource } from "../../../src/ports.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../harness/github-double/start.ts";
import type { RunSeed } from "../harness/github-double/seeds.ts";
import type { Permissions } from "../harness/github-double/tokens.ts";
import { clientOn, jobPermissions } from "./stage.ts";

/** Runs as a token with these permissions reads them, and the folder that its downloads go to. */
export function sourceOf(github: GitHub, permissions: Permissions = jobPermissions) {
  const folder = mkdtempSync(join(tmpdir(), "run-source-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = gitHubRunSource({
    client: clientOn(github, { permissions }),
    temporaryFolder: folder,
    openArchive: (path) => openRunLogArchive(path, selectRunLogs),
    readArchivedText,
  });
  return { source, folder, leftovers: () => readdirSync(folder) };
}

/** A GitHub with one run. */
export async function start(seed: RunSeed, options: GitHubOptions = {}) {
  const github = await startGitHub(options);
  const { id } = github.addRun(seed);
  return { github, id, ...sourceOf(github), [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

export const textOf = async (log: LogSource | undefined) => (log === undefined ? null : text(log.chunks()));
export const failed = { conclusion: "failure" } as const;
