import { readdir, readFile } from "node:fs/promises";

/** The runner gives it to every process of a job, to find again those that outlive it (JobExtension.cs). */
export const trackingVariable = "RUNNER_TRACKING_ID";

/**
 * Ends every process that carries a tracking id, as the runner does in "Cleaning up orphan processes"
 * (actions/runner src/Runner.Worker/JobExtension.cs). Where there is no /proc, they stay.
 * @param tracking the id; only our own processes have it
 */
export async function endOrphans(tracking: string): Promise<void> {
  const names = await readdir("/proc").catch(() => []);
  const mark = `${trackingVariable}=${tracking}`;
  for (const name of names.filter((each) => /^\d+$/.test(each))) {
    const variables = await readFile(`/proc/${name}/environ`, "utf8").catch(() => "");
    if (!variables.split("\0").includes(mark)) continue;
    try {
      process.kill(Number(name), "SIGKILL");
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
