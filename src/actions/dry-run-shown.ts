import { isTooLong, renderDryRun, type Unwritten } from "../healing/summary.ts";
import { closeGroup, logLine, openGroup, writeSummary } from "../runner/report-to-runner.ts";
import { plain } from "../text/sanitise.ts";

/** Shows all that a dry run did not write: in the job summary, and in the step's log what is too long for that. */
export async function showDryRun(writes: readonly Unwritten[]): Promise<void> {
  await writeSummary(renderDryRun(writes));
  for (const { what, text } of writes.filter(isTooLong)) {
    openGroup(plain(what));
    for (const line of text.split("\n")) logLine(plain(line, Number.POSITIVE_INFINITY));
    closeGroup();
  }
}
