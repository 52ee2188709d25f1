import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import { knownHealing, type MarkedItem } from "../healing/ledger.ts";
import { addOccurrence } from "../healing/occurrences.ts";
import { renderStorm, stormFingerprint } from "../healing/storm.ts";
import type { Clock, HealingStore, Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { firstOfDoubles } from "./doubles.ts";
import { linked, type OpenedHealing, suppressed } from "./opened-healing.ts";

/**
 * Above the limit on new issues: one summary issue takes them all.
 * @param limit why no further issue may be opened
 * @param items all that is marked as ours
 */
export async function summarise(
  limit: SafeMarkdown,
  items: readonly MarkedItem[],
  { report, config }: { readonly report: FailureReport; readonly config: Config },
  ports: { readonly store: HealingStore; readonly clock: Clock },
): Promise<OpenedHealing> {
  const { store } = ports;
  const told = (issue: Posted): OpenedHealing =>
    suppressed(md`${limit} The failure is in the summary ${linked(issue)}.`, issue);
  let storm = knownHealing(items, stormFingerprint).openIssue;
  if (storm === null) {
    const created = await store.createIssue(renderStorm(report, limit, config.labels));
    storm = created.number === null ? null : await firstOfDoubles(created.number, stormFingerprint, config, ports);
    if (storm === null) return told(created);
  }
  const body = addOccurrence(storm.body, report);
  if (body !== null) await store.updateIssue(storm.number, { body });
  return told(storm);
}
