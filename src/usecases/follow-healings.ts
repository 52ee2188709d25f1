import { UserError } from "../errors.ts";
import type { Step } from "../healing/follow/audit.ts";
import { type FollowedHealing, followedHealings, isFollowed } from "../healing/follow/ledger.ts";
import type { FollowState } from "../healing/follow/memory.ts";
import type { FollowedItem, OpenPullRequest, Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { followHealing } from "./follow-healing.ts";
import { day, type FollowPorts, type FollowSettings, openSweep, watch } from "./watched-healing.ts";

/** Which healings to look at. Names in it come from an event, so they only select among what our markers name. */
export type FollowFocus =
  | { readonly kind: "all" }
  /** A run completed: those whose branch it was on, and those of its workflow on that branch. */
  | { readonly kind: "run"; readonly branch: string | null; readonly workflowPath: string }
  | { readonly kind: "pull-request"; readonly number: number };

/** What came of one healing. */
export interface FollowedResult {
  readonly issue: Posted;
  readonly pullRequest: Posted | null;
  /** Null where it could not be told. */
  readonly state: FollowState | null;
  readonly steps: readonly Step[];
  readonly notes: readonly SafeMarkdown[];
  /** Why it could not be followed, a UserError or a bug of ours; null when it could. */
  readonly fault: Error | null;
}

const general: ReadonlySet<string> = new Set(["rate-limited", "unavailable", "token-refused", "not-permitted"]);

/** Whether the next healing would fail in the same way. */
const isGeneral = (fault: Error | null): boolean => fault instanceof UserError && general.has(fault.code);

function isMeant({ marker, pullRequest }: FollowedHealing, focus: FollowFocus): boolean {
  switch (focus.kind) {
    case "all":
      return true;
    case "run":
      return (
        focus.branch !== null &&
        (marker.branch === focus.branch || (marker.base === focus.branch && marker.workflow === focus.workflowPath))
      );
    case "pull-request":
      return pullRequest?.number === focus.number;
  }
}

/**
 * Finds the pull request of a branch that the listing does not have: it was closed long ago, lost its label or its marker,
 * or a person opened it, because auto-heal may not.
 */
async function paired(
  healing: FollowedHealing,
  focus: FollowFocus,
  { healings }: FollowPorts,
): Promise<FollowedHealing> {
  const { issue, marker, pullRequest } = healing;
  if (pullRequest !== null || marker.branch === undefined || issue.state === "closed") return healing;
  if (focus.kind === "run" && !isMeant(healing, focus)) return healing;
  return { ...healing, pullRequest: await healings.pullRequestOf(marker.branch) };
}

/** So far back closed healings may still have something to be seen: a merge that is watched, a close that we missed. */
const closedDays = ({ config }: FollowSettings): number => Math.max(config.holdDays, config.cooldownDays, 1) + 7;

const posted = ({ number, url }: FollowedItem): Posted => ({ number, url });

/** The pull request, if it is open, and is still of the branch that our marker names. */
function openOf(
  { marker, pullRequest }: FollowedHealing,
  open: ReadonlyMap<number, OpenPullRequest>,
): OpenPullRequest | null {
  const found = pullRequest?.state === "open" ? open.get(pullRequest.number) : undefined;
  return found !== undefined && found.isLocal && found.headBranch === marker.branch ? found : null;
}

/**
 * Follows healings: one after the other, each as far as it goes now. One that cannot be followed stops none of the others,
 * unless GitHub answers to nothing any more.
 * @throws UserErrors of the code host, for what goes before the first healing
 */
export async function followHealings(
  focus: FollowFocus,
  settings: FollowSettings,
  ports: FollowPorts,
): Promise<readonly FollowedResult[]> {
  const since = ports.clock.now() - closedDays(settings) * day;
  const healings: FollowedHealing[] = [];
  for (const healing of followedHealings(await ports.healings.items(since)))
    healings.push(await paired(healing, focus, ports));
  const meant = healings.filter((healing) => isMeant(healing, focus) && isFollowed(healing));
  const numbers = meant.flatMap(({ pullRequest }) => (pullRequest?.state === "open" ? [pullRequest.number] : []));
  const open =
    numbers.length === 0 ? new Map<number, OpenPullRequest>() : await ports.healings.openPullRequests(numbers);
  const fingerprints = healings.filter(({ issue }) => issue.state === "open").map(({ marker }) => marker.fingerprint);
  const sweep = openSweep(settings, ports, new Set(fingerprints));
  const results: FollowedResult[] = [];
  for (const healing of meant) {
    const result = await followOne(healing, () => followHealing(watch(sweep, healing, openOf(healing, open))));
    results.push(result);
    if (isGeneral(result.fault)) break;
  }
  return results;
}

async function followOne(
  { issue, pullRequest, marker }: FollowedHealing,
  follow: () => ReturnType<typeof followHealing>,
): Promise<FollowedResult> {
  const place = { issue: posted(issue), pullRequest: pullRequest === null ? null : posted(pullRequest) };
  try {
    return { ...place, ...(await follow()), fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    return { ...place, state: marker.follow?.state ?? null, steps: [], notes: [], fault };
  }
}
