import type { FailureReport } from "../contracts/failure-report.ts";
import { closedSince, issueLimit, knownHealing, markedItems } from "../healing/ledger.ts";
import { historyOf } from "../healing/occurrences.ts";
import { beforeTheMerge, type Recurrence, recurrenceOf } from "../healing/recurrence.ts";
import type { HealingStore } from "../ports.ts";
import { md } from "../text/markdown.ts";
import { beginHealing } from "./begin-healing.ts";
import { closeDoubles } from "./doubles.ts";
import { countAgain, isComplete } from "./known-healing.ts";
import type { OpenHealingInput, OpenHealingPorts, Past } from "./open-healing-input.ts";
import { linked, type OpenedHealing, suppressed } from "./opened-healing.ts";
import { rerunTransient } from "./rerun-transient.ts";
import { summarise } from "./storm.ts";

export type { OpenHealingInput, OpenHealingPorts } from "./open-healing-input.ts";
export type { OpenedHealing } from "./opened-healing.ts";

/**
 * Opens the healing of a failure, or updates the one that is open: issue, branch, draft pull request, handoff.
 * Every run rebuilds what it needs from the store, so a run that was killed is completed by the next.
 * Policy: first the kill switches, then a run that may simply pass when it is started again (unless its failure is known to
 * come and go), then what is known of this failure, then the limits, then the decision.
 */
export async function openHealing(input: OpenHealingInput, ports: OpenHealingPorts): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store, clock } = ports;
  if (!config.enabled) return suppressed(md`The configuration switches auto-heal off.`);
  if (input.exclusion !== null) return suppressed(input.exclusion);
  const { fingerprint } = report;
  if (fingerprint === null) return suppressed(md`Nothing failed.`);
  const off = await store.switchedOff();
  if (off !== null) return suppressed(md`An open ${linked(off)} switches auto-heal off.`, off);

  const items = markedItems(await store.items(closedSince(config, clock.now())));
  const known = knownHealing(items, fingerprint);
  const comesAndGoes = known.openIssue !== null && historyOf(known.openIssue.body).flapping;
  const rerun = await rerunTransient(input, ports.reruns, comesAndGoes);
  if (rerun.kind === "started") return rerun.opened;
  await closeDoubles(known, store);
  const opened = await openOrUpdate({ items, known }, input, ports);
  return rerun.note === null ? opened : { ...opened, notes: [rerun.note, ...opened.notes] };
}

/** What is known of the failure, and the limits, come before anything new. */
async function openOrUpdate(past: Past, input: OpenHealingInput, ports: OpenHealingPorts): Promise<OpenedHealing> {
  const { report, config } = input;
  const { store, clock } = ports;
  const { known, items } = past;
  const found = recurrenceOf(known, config, clock.now());
  const recurrence = await withoutOldRuns(found, report, store);
  switch (recurrence.kind) {
    case "new": {
      const limit = issueLimit(items, config, clock.now());
      if (limit !== null) return summarise(limit, items, input, ports);
      break;
    }
    case "open":
      if (isComplete(recurrence.issue, known)) return countAgain(recurrence.issue, known, report, ports);
      break;
    case "older-run":
      return suppressed(beforeTheMerge(recurrence.pullRequest), recurrence.issue);
    case "silent":
      return suppressed(
        md`The same failure was closed in ${linked(recurrence.issue)} less than ${config.cooldownDays} days ago.`,
        recurrence.issue,
      );
    case "merged":
    case "recovered":
      break;
  }
  return beginHealing(past, recurrence, input, ports);
}

type Confirmed = Recurrence | (Omit<Extract<Recurrence, { kind: "merged" }>, "kind"> & { readonly kind: "older-run" });

/** A run of a commit from before the merge says nothing of the fix: it may have been under way. */
async function withoutOldRuns(found: Recurrence, report: FailureReport, store: HealingStore): Promise<Confirmed> {
  if (found.kind !== "merged") return found;
  const { issue, pullRequest } = found;
  const commit = commitOf(report);
  if (commit !== null && (await store.hasMerged(pullRequest.marker.branch ?? "", commit))) return found;
  return issue.state === "open" ? { kind: "open", issue } : { ...found, kind: "older-run" };
}

function commitOf({ source }: FailureReport): string | null {
  switch (source.kind) {
    case "workflow-run":
      return source.headSha;
    case "scraper-validation":
      return source.sha;
    case "log-file":
      return null;
  }
}
