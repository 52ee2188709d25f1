/**
 * Makes one pass over the file of a workspace in a process of its own, as `timed-pass.ts bare|validate FORM FOLDER CONFIG`,
 * and prints what it took.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openZipArchive } from "../../src/archive/zip-archive.ts";
import { parseScrapersConfig } from "../../src/contracts/scrapers-config.ts";
import { openWorkspace } from "../../src/files/workspace-files.ts";
import { validateScrapers } from "../../src/usecases/validate-scrapers.ts";
import { barePasses, type Form } from "./bare-pass.ts";
import { lastGood } from "./workspace.ts";

interface Passed {
  readonly rows: number;
  /** The kinds of what was found. */
  readonly findings: readonly string[];
}

/** Validates as the command line does, with a baseline to compare with. */
async function validate(folder: string, configPath: string): Promise<Passed> {
  const config = parseScrapersConfig(readFileSync(join(folder, configPath), "utf8"), configPath);
  const source = { kind: "scraper-validation", configPath, sha: "0".repeat(40), runUrl: null } as const;
  const { scrapers } = await validateScrapers(
    { config, source, only: [], shard: null, failOn: "error", baseline: lastGood },
    {
      files: await openWorkspace(folder, openZipArchive),
      commands: { run: () => Promise.reject(new Error("there is no command")) },
      clock: { now: () => performance.now() },
      pause: async () => {},
      progress: { started: () => {}, reading: () => {}, ended: () => {} },
    },
  );
  const [first] = scrapers;
  return { rows: first?.records?.records ?? 0, findings: first?.findings.map(({ kind }) => kind) ?? [] };
}

const [mode, form = "", folder = "", config = ""] = process.argv.slice(2);
const before = performance.now();
const bare = (): number =>
  barePasses[form === "csv" ? "csv" : ("jsonl" satisfies Form)](join(folder, `data/records.${form}`));
const passed: Passed = mode === "bare" ? { rows: bare(), findings: [] } : await validate(folder, config);
const seconds = (performance.now() - before) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ ...passed, seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
