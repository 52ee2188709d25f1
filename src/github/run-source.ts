import { UserError } from "../errors.ts";
import type { Annotation, RunJob, RunSource, WorkflowRun } from "../ports.ts";
import { plain } from "../text/sanitise.ts";
import { call, callOrNull, pages } from "./call.ts";
import type { Client } from "./client.ts";
import { isFault } from "./faults.ts";
import { downloadReport, type ReportFiles } from "./handed-over-report.ts";
import { commitsOf, decodeText, type OpenCommit } from "./repository-files.ts";
import { commitsBetween, commitsOfFile, runHistory } from "./run-history.ts";
import { downloadArchivedLogs, downloadLogs, type LogFiles } from "./run-logs.ts";
import { workflowRun } from "./workflow-run.ts";

export interface RunSourceOptions extends LogFiles, ReportFiles {
  readonly client: Client;
  /** Shared with whoever reads the same repository; its own unless given. */
  readonly openCommit?: OpenCommit;
  /** The run that is known from the event; null for none. */
  readonly known?: WorkflowRun | null;
}

/**
 * Workflow runs of one repository.
 * Every method throws UserErrors for what the user, the settings or GitHub cause, see faults.ts.
 */
export function gitHubRunSource({
  client,
  openCommit = commitsOf(client),
  known = null,
  ...files
}: RunSourceOptions): RunSource {
  return {
    run: async (id, attempt) => {
      if (known?.id === id && known.attempt === attempt) return known;
      const { data } =
        attempt === null
          ? await call(client, "actions/get-workflow-run", { run_id: id })
          : await call(client, "actions/get-workflow-run-attempt", { run_id: id, attempt_number: attempt });
      return workflowRun(data);
    },
    jobs: (run) => listJobs(client, run),
    logs: (run, jobs) => downloadLogs(client, run, jobs, files),
    archivedLogs: (run, jobs) => downloadArchivedLogs(client, run, jobs, files),
    annotations: (job) => listAnnotations(client, job),
    history: (run, branch) => runHistory(client, run, branch),
    commitsBetween: (base, head) => commitsBetween(client, base, head),
    commitsOfFile: (path, head) => commitsOfFile(client, path, head),
    handedOverReport: (run) => downloadReport(client, run, files),
    filesAt: (commit) => openCommit(commit),
    defaultBranchFile: (path) => readDefaultBranchFile(client, path),
  };
}

async function listJobs(client: Client, run: WorkflowRun): Promise<readonly RunJob[]> {
  const attempt = { run_id: run.id, attempt_number: run.attempt };
  const jobs: RunJob[] = [];
  for await (const { data } of pages(client, "actions/list-jobs-for-workflow-run-attempt", attempt)) {
    for (const { id, name, conclusion, html_url, steps = [] } of data.jobs) {
      const url = html_url ?? run.url;
      jobs.push({
        id: Number(id),
        name,
        conclusion,
        url,
        steps: steps.map(({ number, name, conclusion }) => ({ number, name, conclusion })),
      });
    }
  }
  return jobs;
}

/** A job's id is that of its check run (`check_run_url`). */
async function listAnnotations(client: Client, job: RunJob): Promise<readonly Annotation[] | null> {
  const annotations: Annotation[] = [];
  try {
    for await (const { data } of pages(client, "checks/list-annotations", { check_run_id: job.id })) {
      for (const { annotation_level, path, start_line, message } of data) {
        if (annotation_level === "failure") annotations.push({ path, line: start_line, message: message ?? "" });
      }
    }
  } catch (error) {
    if (isFault(error, "not-permitted")) return null;
    throw error;
  }
  return annotations;
}

/** Without a `ref` GitHub takes the default branch, so that no other branch's content can be got by mistake. */
async function readDefaultBranchFile(client: Client, path: string): Promise<string | null> {
  const found = await callOrNull(client, "repos/get-content", { path });
  if (found === null || Array.isArray(found.data) || found.data.type !== "file") return null;
  const { content, encoding } = found.data;
  const text = encoding === "base64" ? decodeText(content) : null;
  if (text !== null) return text;
  throw new UserError(
    "file-unreadable",
    `${plain(path)} is no UTF-8 text of up to 1 MiB`,
    "Correct the file on the default branch.",
  );
}
