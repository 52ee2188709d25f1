/**
 * Runs one thing in a process of its own, as `timed-run.ts MODE PATH`, and prints what it took (`TimedRun`).
 * `inflate` is the yardstick: the first entry of a zip archive through node:zlib's stream, nothing else.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import AdmZip from "adm-zip";
import { openRunLogArchive } from "../../src/archive/run-log-archive.ts";
import { selectRunLogs } from "../../src/logs/run-log-layout.ts";
import { diagnoseLogs } from "../../src/usecases/diagnose-logs.ts";
import { type CorpusLog, readCorpus } from "../corpus.ts";
import type { TimedRun } from "./timing.ts";

const clock = { now: () => 0 };
const yardstickChunk = 1024 ** 2;

type Outcome = Pick<TimedRun, "bytes" | "cause">;
/** What is timed, once what it needs is there. */
type Timed = () => Promise<Outcome>;

async function inflate(path: string): Promise<Outcome> {
  const compressed = new AdmZip(path).getEntries()[0]?.getCompressedData() ?? Buffer.alloc(0);
  const stream = createInflateRaw({ chunkSize: yardstickChunk });
  stream.end(compressed);
  let bytes = 0;
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) bytes += chunk.length;
  return { bytes, cause: null };
}

async function diagnose(path: string): Promise<Outcome> {
  const logs = await openRunLogArchive(path, selectRunLogs);
  const report = await diagnoseLogs({ source: { kind: "log-file", path }, workflow: null, logs }, clock);
  return { bytes: 0, cause: report.failures[0]?.message ?? null };
}

/** Every log of a corpus, one after the other, each read as a whole. What the corpus knows of them is read before. */
async function corpus(path: string): Promise<Timed> {
  const { folder, logs } = await readCorpus(path);
  return () => diagnoseEach(folder, logs);
}

async function diagnoseEach(folder: string, logs: readonly CorpusLog[]): Promise<Outcome> {
  let bytes = 0;
  for (const { file } of logs) {
    const content = readFileSync(join(folder, file));
    bytes += content.length;
    const log = { name: file, job: null, step: null, chunks: () => Readable.from([content]) };
    await diagnoseLogs({ source: { kind: "log-file", path: file }, workflow: null, logs: [log] }, clock);
  }
  return { bytes, cause: null };
}

const modes: Readonly<Record<string, (path: string) => Promise<Timed>>> = {
  inflate: async (path) => () => inflate(path),
  diagnose: async (path) => () => diagnose(path),
  corpus,
};

const [mode = "", path = ""] = process.argv.slice(2);
const run = modes[mode];
if (run === undefined) throw new Error(`no mode ${mode}`);
const timedPart = await run(path);
const before = performance.now();
const outcome = await timedPart();
const seconds = (performance.now() - before) / 1000;
const timed: TimedRun = { ...outcome, seconds, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 };
console.log(JSON.stringify(timed));
