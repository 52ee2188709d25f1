import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { FailureReport } from "../../src/contracts/failure-report.ts";
import { mostMegabytes } from "./pass.ts";

/** As many as a glob may match. */
const files = 100_000;

const good = (index: number): string =>
  `${JSON.stringify({ url: `https://example.org/${index}`, title: `Item ${index}`, price: index % 100 })}\n`;
const cutOff = (index: number): string => `{"url":"https://example.org/${index}", "title\n`;

/** Ways for files of a record each to lie in a workspace, with what is found in them. */
const layouts = [
  { words: "in one folder", folders: 1, text: good, found: [], foundByHub: [] },
  { words: "in 1,000 folders", folders: 1000, text: good, found: [], foundByHub: [] },
  {
    words: "in one folder, none of them JSON",
    folders: 1,
    text: cutOff,
    found: ["scraper-unreadable-output"],
    foundByHub: ["scraper-unreadable-output", "scraper-hub-incompatible"],
  },
] as const;

type Layout = (typeof layouts)[number];

function writeFiles(folder: string, { folders, text }: Layout): void {
  for (let nth = 0; nth < folders; nth++) {
    const below = join(folder, "data", ...(folders === 1 ? [] : [String(nth)]));
    mkdirSync(below, { recursive: true });
    for (let index = nth; index < files; index += folders) writeFileSync(join(below, `${index}.jsonl`), text(index));
  }
  const scraper = { name: "files", outputs: [folders === 1 ? "data/*.jsonl" : "data/**/*.jsonl"] };
  writeFileSync(join(folder, "records.yml"), stringify({ scrapers: [scraper] }));
  writeFileSync(join(folder, "dataset.yml"), stringify({ scrapers: [{ ...scraper, hub: { folder: "data" } }] }));
}

/** Makes a process say its highest memory, in kilobytes, as the last of what it says. */
const sayingPeak = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/** Validates as a user does: by the bundled command line, in a process of its own. */
function validate(cli: string, folder: string, configuration: string) {
  const before = performance.now();
  const args = ["--import", sayingPeak, cli, "validate", "--config", configuration, "--json", "--fail-on", "never"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  const peak = /\npeak (\d+)$/.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(stderr);
  return {
    found: FailureReport.parse(JSON.parse(stdout)).failures.map(({ ruleId }) => ruleId),
    seconds: (performance.now() - before) / 1000,
    megabytes: Number(peak) / 1024,
  };
}

/** Measures the memory that validating very many files takes; fails where it is too much. */
export function measureFiles(): void {
  const bundle = mkdtempSync(join(tmpdir(), "auto-heal-bench-"));
  try {
    const dist = join(bundle, "dist");
    execFileSync(process.execPath, [resolve(import.meta.dirname, "../../scripts/build.ts"), dist], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    for (const layout of layouts) measureLayout(layout, join(dist, "cli/index.js"));
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

function measureLayout(layout: Layout, cli: string): void {
  const folder = mkdtempSync(join(tmpdir(), "auto-heal-bench-"));
  try {
    writeFiles(folder, layout);
    for (const configuration of ["records.yml", "dataset.yml"] as const) {
      const { found, seconds, megabytes } = validate(cli, folder, configuration);
      const expected = configuration === "records.yml" ? layout.found : layout.foundByHub;
      if (found.join() !== expected.join()) throw new Error(`found: ${found.join(", ") || "nothing"}`);
      console.log(
        `${files} files ${layout.words}, ${configuration === "records.yml" ? "records alone" : "and HuggingFace"}: ${seconds.toFixed(0)} s, peak ${Math.round(megabytes)} MB (at most ${mostMegabytes})`,
      );
      if (megabytes > mostMegabytes) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
