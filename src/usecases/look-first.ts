import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import {
  closedSince,
  issueLimit,
  type KnownHealing,
  knownHealing,
  type MarkedItem,
  markedItems,
} from "../healing/ledger.ts";
import { type Recurrence, recurrenceOf } from "../healing/recurrence.ts";
import type { Clock, HealingItem, HealingStore } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { isComplete } from "./known-healing.ts";
import { linked } from "./opened-healing.ts";

/** What a first look at a failure's healing tells. */
export interface FirstLook {
  /** Why no fix has to be looked for; null when one has. */
  readonly settled: SafeMarkdown | null;
  /** For whoever opens the healing right after: what was listed serves for its first look too, and no other. */
  readonly store: HealingStore;
}

/** The store, of which one listing is known. */
function listed(store: HealingStore, items: readonly HealingItem[]): HealingStore {
  let known: readonly HealingItem[] | null = items;
  return {
    ...store,
    items: async (since) => {
      const answer = known ?? (await store.items(since));
      known = null;
      return answer;
    },
  };
}

/**
 * Looks whether a failure only has to be counted: in the open issue that has it already, with all that the issue promised,
 * or among those above the limit. What may pass when it is started again, and
 * what is switched off, is not looked for.
 */
export async function lookFirst(
  { fingerprint, failures }: FailureReport,
  config: Config,
  { store, clock }: { readonly store: HealingStore; readonly clock: Clock },
): Promise<FirstLook> {
  if (fingerprint === null || failures[0]?.transient === true || !config.enabled) return { settled: null, store };
  const now = clock.now();
  const all = await store.items(closedSince(config, now));
  const items = markedItems(all);
  const known = knownHealing(items, fingerprint);
  return { settled: settledBy(recurrenceOf(known, config, now), known, items, config, now), store: listed(store, all) };
}

function settledBy(
  recurrence: Recurrence,
  known: KnownHealing,
  items: readonly MarkedItem[],
  config: Config,
  now: number,
): SafeMarkdown | null {
  if (recurrence.kind === "new") return issueLimit(items, config, now);
  return recurrence.kind === "open" && isComplete(recurrence.issue, known)
    ? md`The same failure is in ${linked(recurrence.issue)} already, with all that is done about it.`
    : null;
}
