import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { LogSource, RunJob, RunLogs, WorkflowRun } from "../ports.ts";
import type { Untrusted } from "../text/brands.ts";
import { plain } from "../text/sanitise.ts";
import type { Client } from "./client.ts";
import { download } from "./downloads.ts";
import { isFault } from "./faults.ts";

/** As many logs as are worth reading: where more jobs fail, they fail alike (gh stops at 25 as well). */
const mostJobs = 25;
const maxLogBytes = 1024 ** 3;
const chunkBytes = 1024 ** 2;

export interface LogFiles {
  /** Where downloads go; they are removed when the logs are disposed of. */
  readonly temporaryFolder: string;
  /** Opens a run's log archive, its logs named and assigned to jobs by its layout. @throws UserError for a broken one */
  readonly openArchive: (path: string) => Promise<readonly LogSource[]>;
}

interface Collected {
  readonly logs: readonly LogSource[];
  readonly notes: readonly string[];
}

/**
 * Downloads the logs of jobs: each job's own and, for those whose own GitHub does not find, what the attempt's archive
 * holds of them.
 * @throws UserError `logs-expired`, `unavailable`, `not-permitted` and what the download throws; nothing is left behind
 */
export async function downloadLogs(
  client: Client,
  run: WorkflowRun,
  jobs: readonly RunJob[],
  { temporaryFolder, openArchive }: LogFiles,
): Promise<RunLogs> {
  const folder = await mkdtemp(join(temporaryFolder, "auto-heal-logs-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const own = await all(jobs.slice(0, mostJobs).map((job) => jobLog(client, job, folder)));
    const missing = own.flatMap(({ kind, job }) => (kind === "missing" ? [job] : []));
    const archived =
      missing.length === 0
        ? { logs: [], notes: [] }
        : await archivedLogs(client, run, missing, { folder, openArchive });
    return {
      logs: [...own.flatMap((one) => (one.kind === "log" ? [one.log] : [])), ...archived.logs],
      notes: [
        ...own.flatMap(({ kind, job }) =>
          kind === "too-large" ? [`The log of ${shown(job)} is larger than 1 GiB and was not read.`] : [],
        ),
        ...archived.notes,
        ...(jobs.length > mostJobs ? [`Of ${jobs.length} jobs only the first ${mostJobs} were read.`] : []),
      ],
      [Symbol.asyncDispose]: remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Downloads what the archive of a run holds of some jobs, by their names: two requests, however many jobs.
 * @param jobs of whatever run; those that the archive does not hold are missing in the result
 * @throws what `downloadLogs` throws
 */
export async function downloadArchivedLogs(
  client: Client,
  run: WorkflowRun,
  jobs: readonly RunJob[],
  { temporaryFolder, openArchive }: LogFiles,
): Promise<RunLogs> {
  const folder = await mkdtemp(join(temporaryFolder, "auto-heal-logs-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const archived = await archivedLogs(client, run, jobs, { folder, openArchive });
    return { ...archived, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** As Promise.all, but a failure waits for the others: the folder must not go while they write. */
async function all<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

const shown = (job: RunJob): string => `the job "${plain(job.name, 100)}"`;

type JobLog =
  | { readonly kind: "log"; readonly job: RunJob; readonly log: LogSource }
  | { readonly kind: "missing" | "too-large"; readonly job: RunJob };

async function jobLog(client: Client, job: RunJob, folder: string): Promise<JobLog> {
  const path = join(folder, `${job.id}.txt`);
  const file = { path, maxBytes: maxLogBytes };
  try {
    const result = await download(client, "actions/download-job-logs-for-workflow-run", { job_id: job.id }, file);
    if (result === "too-large") return { kind: "too-large", job };
  } catch (error) {
    if (isFault(error, "not-found")) return { kind: "missing", job };
    throw error;
  }
  const chunks = () => createReadStream(path, { highWaterMark: chunkBytes });
  return { kind: "log", job, log: { name: job.name, job: job.name, step: null, chunks } };
}

async function archivedLogs(
  client: Client,
  run: WorkflowRun,
  jobs: readonly RunJob[],
  { folder, openArchive }: { readonly folder: string; readonly openArchive: LogFiles["openArchive"] },
): Promise<Collected> {
  const path = join(folder, "archive.zip");
  const attempt = { run_id: run.id, attempt_number: run.attempt };
  const file = { path, maxBytes: maxLogBytes };
  const notes = (why: string) => jobs.map((job) => `GitHub has no log of ${shown(job)}${why}.`);
  try {
    const result = await download(client, "actions/download-workflow-run-attempt-logs", attempt, file);
    if (result === "too-large") return { logs: [], notes: notes(", and the run's archive is larger than 1 GiB") };
    const archived = await openArchive(path);
    const found = jobs.map((job) => ({ job, logs: logsOf(job, archived) }));
    return {
      logs: found.flatMap(({ logs }) => logs),
      notes: found.flatMap(({ job, logs }) => (logs.length === 0 ? [`GitHub has no log of ${shown(job)}.`] : [])),
    };
  } catch (error) {
    if (isFault(error, "not-found")) return { logs: [], notes: notes("") };
    if (isFault(error, "archive-invalid") || isFault(error, "archive-too-large") || isFault(error, "no-logs")) {
      return { logs: [], notes: notes(", and the run's archive cannot be read") };
    }
    throw error;
  }
}

/** The archive's logs of a job, under the job's own name, which the archive writes in a shorter form. */
function logsOf(job: RunJob, archived: readonly LogSource[]): readonly LogSource[] {
  const logs = archived.filter((log) => log.job === nameInArchive(job.name));
  return logs.map((log) => ({ name: log.name, job: job.name, step: log.step, chunks: () => log.chunks() }));
}

/** Source: cli/cli pkg/cmd/run/view/logs.go: without `/` and `:`, at most 90 UTF-16 units. */
const nameInArchive = (name: Untrusted): string => name.replaceAll(/[/:]/g, "").slice(0, 90).trim();
