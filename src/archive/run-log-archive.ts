import { UserError } from "../errors.ts";
import type { LogSource } from "../ports.ts";
import { quotePath } from "./archive-faults.ts";
import { openZipArchive } from "./zip-archive.ts";

/** Chooses the logs among an archive's names (folders end in `/`): what a name means is the domain's to say. */
export type SelectLogs = (names: readonly string[]) => readonly Omit<LogSource, "chunks">[];

/**
 * Opens the log archive of a workflow run, as `GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs` gives it.
 * @param path of the zip archive
 * @param selectLogs chooses what to read; empty files are not offered, they say nothing
 * @returns the chosen logs, each inflated as it is read
 * @throws UserError `archive-invalid`, `archive-too-large` (see `openZipArchive`) or `no-logs`
 */
export async function openRunLogArchive(path: string, selectLogs: SelectLogs): Promise<readonly LogSource[]> {
  const entries = await openZipArchive(path);
  const offered = entries.filter((entry) => entry.name.endsWith("/") || entry.size > 0);
  const byName = new Map(offered.map((entry) => [entry.name, entry]));
  const logs = selectLogs([...byName.keys()]).flatMap(({ name, job, step }) => {
    const entry = byName.get(name);
    return entry === undefined ? [] : [{ name, job, step, chunks: () => entry.chunks() }];
  });
  if (logs.length > 0) return logs;
  throw new UserError(
    "no-logs",
    `${quotePath(path)} holds no log`,
    "Pass the archive that the run's page offers under Download log archive.",
  );
}
