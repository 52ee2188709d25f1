import type { FollowEvent } from "../healing/follow/events.ts";
import { greensInRow, newestRedSince } from "../healing/follow/recovery.ts";
import { historyOf, listedRuns } from "../healing/occurrences.ts";
import type { BranchRun } from "../ports.ts";
import { diagnoseRun } from "./follow-diagnosis.ts";
import { day, type Look } from "./watched-healing.ts";

/** What was seen, and the failed run that was looked into for nothing, so that the next sweep need not. */
export interface PastSeen {
  readonly event: FollowEvent | null;
  readonly lookedInto: BranchRun | null;
}

const nothing: PastSeen = { event: null, lookedInto: null };
const seen = (event: FollowEvent | null): PastSeen => ({ event, lookedInto: null });

/** The completed runs of the failed workflow on the branch that it failed on; null where the marker does not say. */
async function runsOfBase({ watched }: Look): Promise<readonly BranchRun[] | null> {
  const { workflow, base } = watched.healing.marker;
  return workflow === undefined || base === undefined ? null : watched.sweep.branchRuns(workflow, base);
}

/** Whether the workflow passes again without us: enough green runs in a row since the failure was last seen. */
export async function recovery(look: Look): Promise<FollowEvent | null> {
  const { healing, sweep } = look.watched;
  const [lastSeen] = listedRuns(healing.issue.body);
  const runs = lastSeen === undefined ? null : await runsOfBase(look);
  if (lastSeen === undefined || runs === null) return null;
  const greens = greensInRow(runs, lastSeen);
  const [last] = greens;
  return last === undefined || greens.length < sweep.settings.config.recoveryRuns
    ? null
    : { kind: "recovered", runs: greens.length, last };
}

/**
 * What became of a merged fix. The same failure in a run that began after the merge: it did not hold. Whether it is the
 * same, the issue's list of runs tells where the healing was opened again, or else a diagnosis.
 */
export async function afterMerge(look: Look, mergedAt: number): Promise<PastSeen> {
  const { memory, watched } = look;
  const { healing, sweep } = watched;
  const { issue, pullRequest } = healing;
  const isMerged = memory.state === "merged";
  const red = newestRedSince((await runsOfBase(look)) ?? [], mergedAt);
  const told =
    red !== null &&
    (listedRuns(issue.body).includes(red.id) || historyOf(issue.body).lapsed.includes(pullRequest?.number ?? 0));
  if (red !== null && told) return seen({ kind: "came-back", run: red });
  if (!isMerged) return nothing;
  const isNew = red !== null && red.id > (memory.run ?? 0);
  if (red !== null && isNew) {
    const { report } = await diagnoseRun(red, look.watched.sweep);
    if (report.failures.some(({ fingerprint }) => fingerprint === healing.marker.fingerprint))
      return seen({ kind: "came-back", run: red });
  }
  const { holdDays } = sweep.settings.config;
  const held = sweep.ports.clock.now() - mergedAt > holdDays * day;
  return { event: held ? { kind: "stayed-away", days: holdDays } : null, lookedInto: isNew ? red : null };
}
