import type { Config } from "../contracts/config.ts";
import type { HealingItem } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { type HealingMarker, parseMarker } from "./marker.ts";
import { count } from "./wording.ts";

/** An issue or pull request of ours, with the failure that it stands for. */
export interface MarkedItem extends HealingItem {
  readonly marker: HealingMarker;
}

const day = 24 * 60 * 60 * 1000;

/** Only what our own account wrote counts: anybody can write a marker. */
export const markedItems = (items: readonly HealingItem[]): readonly MarkedItem[] =>
  items.flatMap((item) => {
    const marker = item.ours ? parseMarker(item.body) : null;
    return marker === null ? [] : [{ ...item, marker }];
  });

/** What is known of one failure. Of several open issues the lowest number is the healing, the others are doubles. */
export interface KnownHealing {
  readonly openIssue: MarkedItem | null;
  readonly doubles: readonly MarkedItem[];
  /** The newest issue that was closed. */
  readonly closedIssue: MarkedItem | null;
  /** The pull request of the open issue's branch, in whatever state; null where it names none. */
  readonly pullRequest: MarkedItem | null;
  /** Every pull request about the failure, the newest first. */
  readonly pullRequests: readonly MarkedItem[];
}

/** Looks a failure up by its fingerprint. */
export function knownHealing(items: readonly MarkedItem[], fingerprint: string): KnownHealing {
  const same = items.filter(({ marker }) => marker.fingerprint === fingerprint);
  const issues = same.filter(({ kind }) => kind === "issue");
  const [openIssue = null, ...doubles] = issues
    .filter(({ state }) => state === "open")
    .toSorted((left, right) => left.number - right.number);
  const pullRequests = same
    .filter(({ kind }) => kind === "pull-request")
    .toSorted((left, right) => right.number - left.number);
  const branch = openIssue?.marker.branch;
  return {
    openIssue,
    doubles,
    closedIssue:
      issues
        .filter(({ state }) => state === "closed")
        .toSorted((left, right) => (right.closedAt ?? 0) - (left.closedAt ?? 0))[0] ?? null,
    pullRequest: branch === undefined ? null : (pullRequests.find(({ marker }) => marker.branch === branch) ?? null),
    pullRequests,
  };
}

/** From when on closed items matter: the cooldown, the time that a fix must hold, or the day that the limits count. */
export const closedSince = ({ cooldownDays, holdDays }: Config, now: number): number =>
  now - Math.max(cooldownDays, holdDays, 1) * day;

/** Whether an item was closed less than so many days ago. */
export const closedWithin = ({ closedAt }: MarkedItem, days: number, now: number): boolean =>
  (closedAt ?? 0) > now - days * day;

/** Whether a failure that was closed keeps silent still. */
export const inCooldown = (item: MarkedItem, { cooldownDays }: Config, now: number): boolean =>
  closedWithin(item, cooldownDays, now);

/** Why a new issue may not be opened now, or null. */
export function issueLimit(items: readonly MarkedItem[], { limits }: Config, now: number): SafeMarkdown | null {
  const today = items.filter(({ kind, createdAt }) => kind === "issue" && createdAt > now - day).length;
  return today < limits.newPerDay
    ? null
    : md`${count(today, md`healing`)} began within 24 hours, and the limit is ${limits.newPerDay}.`;
}

/**
 * Why no further pull request may be opened now, or null.
 * @param prefix what the branches of the failed workflow's healings begin with
 */
export function pullRequestLimit(
  items: readonly MarkedItem[],
  { limits }: Config,
  prefix: string,
  now: number,
): SafeMarkdown | null {
  const pulls = items.filter(({ kind }) => kind === "pull-request");
  const open = pulls.filter(({ state }) => state === "open").length;
  if (open >= limits.openPrs)
    return md`auto-heal has ${count(open, md`pull request`)} open, and the limit is ${limits.openPrs}.`;
  const ofWorkflow = pulls.filter(
    ({ marker, createdAt }) => marker.branch?.startsWith(prefix) === true && createdAt > now - day,
  ).length;
  return ofWorkflow < limits.perWorkflowPerDay
    ? null
    : md`auto-heal opened ${count(ofWorkflow, md`pull request`)} for this workflow within 24 hours, and the limit is ${limits.perWorkflowPerDay}.`;
}
