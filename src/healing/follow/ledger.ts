import type { FollowedItem } from "../../ports.ts";
import { type HealingMarker, parseMarker } from "../marker.ts";
import { stormFingerprint } from "../storm.ts";
import { type FollowMemory, type FollowState } from "./memory.ts";
import { isOver } from "./states.ts";

/** A healing as it is followed: its issue, and the pull request of its branch. */
export interface FollowedHealing {
  readonly issue: FollowedItem;
  readonly marker: HealingMarker;
  readonly pullRequest: FollowedItem | null;
}

const marked = (item: FollowedItem): HealingMarker | null => (item.ours ? parseMarker(item.body) : null);

/**
 * Pairs each issue of ours with the pull request of its branch. Only what our own account wrote counts: the names in an
 * event or in a branch are anybody's.
 * @returns the oldest first; the summary issue of a storm is none
 */
export function followedHealings(items: readonly FollowedItem[]): readonly FollowedHealing[] {
  const pulls = new Map<string, FollowedItem>();
  for (const item of items.toSorted((left, right) => left.number - right.number)) {
    const branch = item.kind === "pull-request" ? marked(item)?.branch : undefined;
    if (branch !== undefined) pulls.set(branch, item);
  }
  return items
    .filter(({ kind }) => kind === "issue")
    .toSorted((left, right) => left.number - right.number)
    .flatMap((issue) => {
      const marker = marked(issue);
      if (marker === null || marker.fingerprint === stormFingerprint) return [];
      return [{ issue, marker, pullRequest: pulls.get(marker.branch ?? "") ?? null }];
    });
}

/** Whether anything can still come of a healing. */
export function isFollowed({ issue, marker, pullRequest }: FollowedHealing): boolean {
  const state = marker.follow?.state;
  if (issue.state === "open" || pullRequest?.state === "open") return true;
  // A person has closed what a person had to act on.
  if (state === "did-not-hold") return false;
  // It was closed beside us: that is yet to be written down, where there is a pull request to tell how.
  return pullRequest !== null && (state === undefined || !isOver(state));
}

/** What is kept of a healing that was never followed before. @param now milliseconds since 1970 */
export const firstMemory = (state: FollowState, asked: number | null): FollowMemory => ({
  state,
  since: asked ?? 0,
  attempts: asked === null ? 0 : 1,
});
