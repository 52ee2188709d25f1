import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { catalogue } from "../../src/diagnosis/rules/catalogue.ts";
import { plainTexts } from "./literal-texts.ts";
import type { Subcommand } from "../subcommand.ts";
import { type Bar, holds, rowOf } from "./bars.ts";
import { sampleCause } from "./sample-log.ts";
import { searcher } from "./searcher.ts";
import { startCost } from "./start-cost.ts";
import { commandSeconds, interleaved, median, type TimedRun, timedRun } from "./timing.ts";

const sampleBytes = 300_000_000;
const nothingTimed: TimedRun = { seconds: 0, megabytes: 0, bytes: 0, cause: null };
const secondsOf = (runs: readonly TimedRun[]): number => median(runs.map(({ seconds }) => seconds));
const peakOf = (runs: readonly TimedRun[]): number => Math.max(...runs.map(({ megabytes }) => megabytes));

function makeSample(folder: string, size: number): { readonly path: string; readonly megabytes: number } {
  const path = join(folder, `${size}.zip`);
  execFileSync(process.execPath, [join(import.meta.dirname, "sample-archive.ts"), path, String(size)]);
  return { path, megabytes: statSync(path).size / 1e6 };
}

/** The sample log against the yardstick and the searcher, and its memory when it doubles. */
function measureSample(folder: string): readonly Bar[] {
  const sample = makeSample(folder, sampleBytes);
  const literals = join(folder, "literals");
  writeFileSync(literals, plainTexts(catalogue).join("\n"));
  const search = searcher(sample.path, literals);
  const [inflated = [], diagnosed = [], searched = []] = interleaved<TimedRun>([
    () => timedRun("inflate", sample.path),
    () => timedRun("diagnose", sample.path),
    ...(search === null ? [] : [() => ({ ...nothingTimed, seconds: commandSeconds("sh", search.args) })]),
  ]);
  const missed = diagnosed.find(({ cause }) => cause !== sampleCause);
  if (missed !== undefined) throw new Error(`the sample's cause was not found, but ${missed.cause}`);
  const doubled = makeSample(folder, 2 * sampleBytes);
  const peak = peakOf(diagnosed) - sample.megabytes;
  const peakDoubled = timedRun("diagnose", doubled.path).megabytes - doubled.megabytes;
  const seconds = secondsOf(diagnosed);
  console.log(
    `${sampleBytes / 1e6} MB in a zip of ${Math.round(sample.megabytes)} MB: diagnosed in ${seconds.toFixed(2)} s, inflated in ${secondsOf(inflated).toFixed(2)} s`,
  );
  const bars: Bar[] = [
    {
      figure: "diagnosis of a 300 MB log, over its streamed inflate",
      value: seconds / secondsOf(inflated),
      unit: "×",
      bar: 4,
      goal: 2.5,
      direction: "at most",
    },
    { figure: "peak memory besides the archive", value: peak, unit: "MB", bar: 220, goal: 220, direction: "at most" },
    {
      figure: "peak memory besides the archive, of a log twice as long",
      value: peakDoubled,
      unit: "MB",
      bar: 220,
      goal: 220,
      direction: "at most",
    },
  ];
  if (search === null) console.log("unzip, or both rg and grep, are not installed: not compared with a search.");
  else {
    bars.push({
      figure: `diagnosis, over unzip -p | ${search.name} with the rules' literals`,
      value: seconds / secondsOf(searched),
      unit: "×",
      bar: 1,
      goal: 1,
      direction: "at most",
    });
  }
  return bars;
}

function measureCorpus(path: string): Bar {
  const [runs = []] = interleaved([() => timedRun("corpus", path)]);
  const value = median(runs.map(({ bytes, seconds }) => bytes / 1e6 / seconds));
  return { figure: "corpus, in one process", value, unit: "MB/s", bar: 60, goal: 150, direction: "at least" };
}

function measureStart(folder: string): Bar {
  const { seconds, ratio } = startCost(folder);
  console.log(`analyze-logs starts in ${Math.round(seconds * 1000)} ms`);
  return {
    figure: "start of analyze-logs, over a bundle that only imports",
    value: ratio,
    unit: "×",
    bar: 1.3,
    goal: 1.3,
    direction: "at most",
  };
}

export const speed: Subcommand = {
  name: "speed",
  usage: "[CORPUS]",
  summary:
    "Times diagnosis of a generated log and of a corpus, and the start of an action; medians of five runs in turn.",
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [corpus] = positionals;
    const folder = mkdtempSync(join(tmpdir(), "auto-heal-bench-"));
    try {
      const measures = [
        () => measureSample(folder),
        ...(corpus === undefined ? [] : [() => [measureCorpus(corpus)]]),
        () => [measureStart(folder)],
      ];
      for (const measure of measures) {
        const bars = measure();
        for (const bar of bars) console.log(rowOf(bar));
        if (!bars.every(holds)) process.exitCode = 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
