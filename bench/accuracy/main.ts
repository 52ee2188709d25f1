import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { FailureReport } from "../../src/contracts/failure-report.ts";
import { fileFault, quotePath } from "../../src/files/file-fault.ts";
import type { LogSource } from "../../src/ports.ts";
import { type DiagnoseLogsInput, diagnoseLogs } from "../../src/usecases/diagnose-logs.ts";
import { type Corpus, corpusLog, type CorpusLog, failedLogs, readCorpus } from "../corpus.ts";
import type { Subcommand } from "../subcommand.ts";
import { archiveLogs, type ArchiveVerdict, judgeArchive } from "./archives.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { percent, setsOf, tableOf } from "./table.ts";
import { judge, type Verdict } from "./verdict.ts";

/** Reports are judged, not kept: when they were made says nothing. */
const clock = { now: () => 0 };

export const accuracy: Subcommand = {
  name: "accuracy",
  usage: "CORPUS [--misses FILE] [--json FILE]",
  summary: "Diagnoses every log of a corpus and compares with the root causes that people found; shares in percent.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { misses: { type: "string" }, json: { type: "string" } },
    });
    const result = await measure(await readCorpus(positionals[0]));
    for (const line of linesOf(result)) console.log(line);
    if (values.misses !== undefined)
      await write(values.misses, result.misses.map((miss) => `${JSON.stringify(miss)}\n`).join(""));
    if (values.json !== undefined) await write(values.json, `${JSON.stringify(summaryOf(result), null, 2)}\n`);
  },
};

interface Miss {
  readonly file: string;
  readonly causes: readonly number[];
  readonly causeText: string;
  readonly line: number | null;
  readonly message: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
}

interface Alarms {
  readonly logs: number;
  readonly alarms: readonly string[];
}

interface Result {
  readonly verdicts: readonly Verdict[];
  readonly misses: readonly Miss[];
  /** Logs of passing jobs, and the last green logs of the jobs that failed: any failure named there is a false alarm. */
  readonly passing: Alarms;
  readonly lastGreen: Alarms;
  readonly archives: readonly ArchiveVerdict[];
  /** The logs that have a last green log, diagnosed without it and with it. */
  readonly compared: { readonly without: readonly Verdict[]; readonly withGreen: readonly Verdict[] };
}

async function measure(corpus: Corpus): Promise<Result> {
  const root = corpus.folder;
  const told = failedLogs(corpus);
  const verdicts: Verdict[] = [];
  const misses: Miss[] = [];
  for (const log of told) {
    const report = await diagnose([corpusLog(root, log.file)], log.file);
    const verdict = judge(log, report);
    verdicts.push(verdict);
    if (!verdict.hit) misses.push(missOf(log, report));
  }
  const archives: ArchiveVerdict[] = [];
  for (const log of told) {
    if (log.zip === null) continue;
    const logs = await archiveLogs(root, log.zip);
    archives.push(await judgeArchive(root, log, logs, await diagnose(logs, log.zip)));
  }
  const withGreen: Verdict[] = [];
  for (const log of told) {
    const { passing_log: passing } = log;
    if (passing === null) continue;
    const input = { ...inputOf([corpusLog(root, log.file)], log.file), lastGreen: () => corpusLog(root, passing) };
    withGreen.push(judge(log, await diagnoseLogs(input, clock)));
  }
  const green = told.flatMap(({ passing_log: file }) => (file === null ? [] : [file]));
  const passed = corpus.logs.filter(({ status }) => status === "passed").map(({ file }) => file);
  return {
    verdicts,
    misses,
    passing: await alarmsIn(root, passed),
    lastGreen: await alarmsIn(root, green),
    archives,
    compared: { without: verdicts.filter(({ log }) => log.passing_log !== null), withGreen },
  };
}

const inputOf = (logs: readonly LogSource[], path: string): DiagnoseLogsInput => ({
  source: { kind: "log-file", path },
  workflow: null,
  logs,
});

const diagnose = (logs: readonly LogSource[], path: string): Promise<FailureReport> =>
  diagnoseLogs(inputOf(logs, path), clock);

async function alarmsIn(root: string, files: readonly string[]): Promise<Alarms> {
  const alarms: string[] = [];
  for (const file of files) {
    const { outcome } = await diagnose([corpusLog(root, file)], file);
    if (outcome === "failed") alarms.push(file);
  }
  return { logs: files.length, alarms };
}

function missOf(log: CorpusLog, { failures: [first] }: FailureReport): Miss {
  return {
    file: log.file,
    causes: log.root_cause_lines.slice(0, 5),
    causeText: log.root_cause_text.slice(0, 160),
    line: first?.evidence.find(({ role }) => role === "cause")?.line ?? null,
    message: first?.message.slice(0, 160) ?? null,
    rule: first?.ruleId ?? null,
    confidence: first?.confidence ?? null,
  };
}

const shareOf = (archives: readonly ArchiveVerdict[], holds: (verdict: ArchiveVerdict) => boolean): number | null => {
  const weigh = (some: readonly ArchiveVerdict[]): number => some.reduce((sum, { log }) => sum + log.weight, 0);
  return archives.length === 0 ? null : weigh(archives.filter(holds)) / weigh(archives);
};

const archiveFigures = ({ archives }: Result) => ({
  archives: archives.length,
  failed: shareOf(archives, ({ failed }) => failed),
  inFailedJob: shareOf(archives, ({ inFailedJob }) => inFailedJob),
  hit: shareOf(archives, ({ hit }) => hit),
});

const greenFigures = ({ compared }: Result): readonly [Figures, Figures] => [
  figuresOf(compared.without),
  figuresOf(compared.withGreen),
];

function linesOf(result: Result): readonly string[] {
  const { archives, failed, inFailedJob, hit } = archiveFigures(result);
  const { passing, lastGreen } = result;
  const [without, withGreen] = greenFigures(result);
  return [
    ...tableOf(setsOf(result.verdicts)),
    "",
    `false alarms: ${passing.alarms.length} of ${passing.logs} passing logs, ${lastGreen.alarms.length} of ${lastGreen.logs} last green logs`,
    `${archives} run-log archives: failed ${percent(failed)}, cause in a job that failed ${percent(inFailedJob)}, hit@1 ${percent(hit)}`,
    `${result.compared.withGreen.length} logs with a last green log: hit@1 ${percent(without.hit)} without it, ${percent(withGreen.hit)} with it; hit@3 ${percent(without.hit3)}, ${percent(withGreen.hit3)}`,
  ];
}

const summaryOf = (result: Result) => ({
  sets: Object.fromEntries([...setsOf(result.verdicts)].map(([name, verdicts]) => [name, figuresOf(verdicts)])),
  passing: result.passing,
  lastGreen: result.lastGreen,
  archives: archiveFigures(result),
  withoutLastGreen: greenFigures(result)[0],
  withLastGreen: greenFigures(result)[1],
});

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw fileFault(cause, "write", quotePath(path));
  });
}
