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

/** Validates as the command line does, with a baseline to compare with. @returns the number of records */
async function validate(folder: string, configPath: string): Promise<number> {
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
  if (first === undefined || first.findings.length > 0) throw new Error(JSON.stringify(first?.findings));
  return first.records?.records ?? 0;
}

const [mode, form = "", folder = "", config = ""] = process.argv.slice(2);
const before = performance.now();
const rows =
  mode === "bare"
    ? barePasses[form === "csv" ? "csv" : ("jsonl" satisfies Form)](join(folder, `data/records.${form}`))
    : await validate(folder, config);
const seconds = (performance.now() - before) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ rows, seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
);
