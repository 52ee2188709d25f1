import type { Config } from "../contracts/config.ts";
import { closedSince, type KnownHealing, knownHealing, type MarkedItem, markedItems } from "../healing/ledger.ts";
import type { Clock, HealingStore } from "../ports.ts";
import { md } from "../text/markdown.ts";

/** Closes an issue of ours whose failure an earlier one is about. */
const closeDouble = (number: number, first: MarkedItem, store: HealingStore): Promise<void> =>
  store.closeIssue(number, md`Closed by auto-heal: #${first.number} is about the same failure and was there first.`);

/** Closes the doubles that a run left which was killed before it could close its own. */
export async function closeDoubles({ openIssue, doubles }: KnownHealing, store: HealingStore): Promise<void> {
  if (openIssue === null) return;
  for (const { number } of doubles) await closeDouble(number, openIssue, store);
}

/**
 * The second belt: two runs may have looked before either wrote. Of two open issues the lower number wins, and the
 * loser closes its own before it makes a branch.
 * @param ours the issue that was just opened
 * @returns the issue that was there first, or null when ours is
 */
export async function firstOfDoubles(
  ours: number,
  fingerprint: string,
  config: Config,
  { store, clock }: { readonly store: HealingStore; readonly clock: Clock },
): Promise<MarkedItem | null> {
  const { openIssue } = knownHealing(markedItems(await store.items(closedSince(config, clock.now()))), fingerprint);
  if (openIssue === null || openIssue.number >= ours) return null;
  await closeDouble(ours, openIssue, store);
  return openIssue;
}
