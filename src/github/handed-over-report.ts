import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { WorkflowRun } from "../ports.ts";
import type { Client } from "./client.ts";
import { pages } from "./call.ts";
import { download } from "./downloads.ts";
import type { OperationResponse } from "./operations.ts";

/** What the names of artifacts that carry a failure report begin with. */
export const reportArtifactPrefix = "auto-heal-report-";
const reportFile = "failure-report.json";
const maxArtifactBytes = 32 * 1024 ** 2;
const maxReportBytes = 4 * 1024 ** 2;

export interface ReportFiles {
  readonly temporaryFolder: string;
  /** Reads one text file of a zip archive, or null when it has none. @throws UserError for a broken or a larger one */
  readonly readArchivedText: (path: string, name: string, maxBytes: number) => Promise<string | null>;
}

/**
 * The newest failure report among a run's artifacts, as JSON text; null when there is none of a report's size. The archive goes to a
 * temporary file and is never unpacked: whoever uploaded it is not trusted.
 */
export async function downloadReport(client: Client, run: WorkflowRun, files: ReportFiles): Promise<string | null> {
  const artifact = await newestReport(client, run);
  if (artifact === null || artifact.size_in_bytes > maxArtifactBytes) return null;
  const folder = await mkdtemp(join(files.temporaryFolder, "auto-heal-report-"));
  try {
    const path = join(folder, "artifact.zip");
    const wanted = { artifact_id: artifact.id, archive_format: "zip" };
    const result = await download(client, "actions/download-artifact", wanted, { path, maxBytes: maxArtifactBytes });
    return result === "complete" ? await files.readArchivedText(path, reportFile, maxReportBytes) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Artifact = OperationResponse<"actions/list-workflow-run-artifacts">["data"]["artifacts"][number];

async function newestReport(client: Client, run: WorkflowRun): Promise<Artifact | null> {
  const reports: Artifact[] = [];
  for await (const { data } of pages(client, "actions/list-workflow-run-artifacts", { run_id: run.id })) {
    reports.push(...data.artifacts.filter(({ name, expired }) => name.startsWith(reportArtifactPrefix) && !expired));
  }
  // Ids only grow; the times are whole seconds, in which several can be made.
  return reports.toSorted((left, right) => right.id - left.id)[0] ?? null;
}
