import type { WorkflowRun } from "../ports.ts";
import { type ArtifactFiles, artifactsOf, artifactText } from "./artifact-text.ts";
import type { Client } from "./client.ts";

/** What the names of artifacts that carry a failure report begin with. */
export const reportArtifactPrefix = "auto-heal-report-";
const report = { name: "failure-report.json", maxBytes: 4 * 1024 ** 2 } as const;

export type ReportFiles = ArtifactFiles;

/** The newest failure report among a run's artifacts, as JSON text; null when there is none of a report's size. */
export async function downloadReport(client: Client, run: WorkflowRun, files: ReportFiles): Promise<string | null> {
  const [newest] = await artifactsOf(client, run.id, reportArtifactPrefix);
  return newest === undefined ? null : artifactText(client, newest, report, files);
}
