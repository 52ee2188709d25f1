import type { FollowEvent } from "../healing/follow/events.ts";
import { greensInRow, passesSince, redsSince } from "../healing/follow/recovery.ts";
import { historyOf, listedRuns } from "../healing/occurrences.ts";
import type { BranchRun } from "../ports.ts";
import { diagnoseRun, fingerprintsOf } from "./follow-diagnosis.ts";
import { day, type Look, nothingSeen, only, type Seen } from "./watched-healing.ts";

/** The completed runs of the failed workflow on the branch that it failed on; null where the marker does not say. */
async function runsOfBase({ watched }: Look): Promise<readonly BranchRun[] | null> {
  const { workflow, base } = watched.healing.marker;
  return workflow === undefined || base === undefined ? null : watched.sweep.branchRuns(workflow, base);
}

/** Whether the workflow passes again without us: enough green runs in a row since the failure was last seen. */
export async function recovery(look: Look): Promise<FollowEvent | null> {
  const { healing, sweep } = look.watched;
  const listed = listedRuns(healing.issue.body);
  const runs = listed.length === 0 ? null : await runsOfBase(look);
  if (runs === null) return null;
  // They are listed as they were reported, which need not be as they ran.
  const greens = greensInRow(runs, Math.max(...listed));
  const [last] = greens;
  return last === undefined || greens.length < sweep.settings.config.recoveryRuns
    ? null
    : { kind: "recovered", runs: greens.length, last };
}

/** More failed runs at once say the same again; each costs an analysis. */
const runsDiagnosed = 3;

/** The newest of some failed runs that has the failure which is healed, by its diagnosis; null when none has. */
async function sameFailure(reds: readonly BranchRun[], { watched }: Look): Promise<BranchRun | null> {
  for (const red of reds.slice(0, runsDiagnosed)) {
    const { report } = await diagnoseRun(red, watched.sweep);
    if (fingerprintsOf(report).includes(watched.healing.marker.fingerprint)) return red;
  }
  return null;
}

/**
 * What became of a merged fix. The same failure in a run that began after the merge: it did not hold. Whether it is the
 * same, the issue's list of runs tells where the healing was opened again, or else a diagnosis.
 */
export async function afterMerge(look: Look, mergedAt: number): Promise<Seen> {
  const { memory, watched } = look;
  const { healing, sweep } = watched;
  const { issue, pullRequest } = healing;
  const runs = await runsOfBase(look);
  const reds = redsSince(runs ?? [], mergedAt);
  const [newest = null] = reds;
  const listed = listedRuns(issue.body);
  const isLapsed = historyOf(issue.body).lapsed.includes(pullRequest?.number ?? 0);
  const told = reds.find(({ id }) => listed.includes(id)) ?? (isLapsed ? newest : null);
  if (told !== null) return only({ kind: "came-back", run: told });
  if (memory.state !== "merged") return nothingSeen;
  const unseen = reds.filter(({ id }) => id > (memory.run ?? 0));
  const same = await sameFailure(unseen, look);
  if (same !== null) return only({ kind: "came-back", run: same });
  const { holdDays: days } = sweep.settings.config;
  const held = sweep.ports.clock.now() - mergedAt > days * day;
  const passes = runs === null ? null : passesSince(runs, mergedAt);
  return { event: held ? { kind: "stayed-away", days, passes } : null, lookedInto: unseen[0] ?? null };
}
