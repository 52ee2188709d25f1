import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { mostMegabytes, pass } from "./pass.ts";

/** As many as a glob may match. */
const files = 100_000;

const good = (index: number): string =>
  `${JSON.stringify({ url: `https://example.org/${index}`, title: `Item ${index}`, price: index % 100 })}\n`;
const cutOff = (index: number): string => `{"url":"https://example.org/${index}", "title\n`;

/** Ways for files of a record each to lie in a workspace, with what is found in them. */
const layouts = [
  { words: "in one folder", folders: 1, text: good, found: [], foundByHub: ["hub-warnings"] },
  { words: "in 1,000 folders", folders: 1000, text: good, found: [], foundByHub: [] },
  {
    words: "in one folder, none of them JSON",
    folders: 1,
    text: cutOff,
    found: ["unreadable-output"],
    foundByHub: ["unreadable-output", "hub-incompatible", "hub-warnings"],
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

/** Measures the memory that validating very many files takes; fails where it is too much. */
export function measureFiles(): void {
  for (const layout of layouts) {
    const folder = mkdtempSync(join(tmpdir(), "auto-heal-bench-"));
    try {
      writeFiles(folder, layout);
      for (const configuration of ["records.yml", "dataset.yml"] as const) {
        const { rows, findings, seconds, megabytes } = pass("validate", "jsonl", folder, configuration);
        const expected = configuration === "records.yml" ? layout.found : layout.foundByHub;
        if (rows !== files || findings.join() !== expected.join())
          throw new Error(`${rows} records; found: ${findings.join(", ") || "nothing"}`);
        console.log(
          `${files} files ${layout.words}, ${configuration === "records.yml" ? "records alone" : "and HuggingFace"}: ${seconds.toFixed(0)} s, peak ${Math.round(megabytes)} MB (at most ${mostMegabytes})`,
        );
        if (megabytes > mostMegabytes) process.exitCode = 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
