import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import type { RunnerContext } from "../runner/context.ts";
import { logWarning } from "../runner/report-to-runner.ts";
import { plain } from "../text/sanitise.ts";
import { loadArtifactClient } from "./artifact-entry.ts";
import { clock } from "./host.ts";

/**
 * Leaves a report, and what belongs to it, as an artifact for other jobs. Where there is no artifact service, the files
 * must do.
 * @param files all in one folder
 * @param stub the address of the stub that was started
 * @returns the artifact's name, or null
 */
export async function uploadReport(
  files: readonly string[],
  { runId, runAttempt }: Pick<RunnerContext, "runId" | "runAttempt">,
  stub: string,
): Promise<string | null> {
  const name = `auto-heal-report-${runId}-${runAttempt}-${clock.now().toString(36)}`;
  return uploadArtifact(name, files, stub, 30);
}

/**
 * Leaves files as an artifact. Where that does not work, that is said, and the job goes on.
 * @param files the first lies in the folder that all are in or below
 * @param stub the address of the stub that was started
 * @param retentionDays 0 for what the repository keeps artifacts for
 * @returns the artifact's name; null where there is no artifact service, or it failed
 */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  stub: string,
  retentionDays: number,
): Promise<string | null> {
  if ((process.env["ACTIONS_RESULTS_URL"] ?? "") === "") return null;
  try {
    const { uploadFiles } = await loadArtifactClient(stub);
    await uploadFiles({ name, files, rootDirectory: dirname(files[0] ?? ""), retentionDays });
    return name;
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    logWarning(plain(thrown.sentence));
    return null;
  }
}
