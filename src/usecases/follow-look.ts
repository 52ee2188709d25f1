import { branchWork } from "../healing/follow/authors.ts";
import type { FollowEvent } from "../healing/follow/events.ts";
import { firstMemory } from "../healing/follow/ledger.ts";
import type { FollowMemory, FollowState } from "../healing/follow/memory.ts";
import { isOver } from "../healing/follow/states.ts";
import { openDemands } from "../healing/follow/demands.ts";
import { transition } from "../healing/follow/transitions.ts";
import type { OpenPullRequest } from "../ports.ts";
import { agentEvent, decideOnAgent } from "./follow-agent.ts";
import { checksEvent, lateFailure } from "./follow-checks.ts";
import { afterMerge, recovery } from "./follow-past.ts";
import { day, type Look, nothingSeen, only, type Seen, type Watched } from "./watched-healing.ts";

/**
 * Where a healing stands that was never followed before: nobody has to write that down, since it shows. An agent was asked
 * where the branch changes nothing, and perhaps also where it holds a fix of ours.
 */
export async function firstLook(watched: Watched): Promise<FollowMemory> {
  const { open } = watched;
  const { pullRequest, marker } = watched.healing;
  if (pullRequest === null) return firstMemory("reported", null);
  // A person opened it, from a branch of ours.
  if (!pullRequest.ours) return firstMemory("taken-over", null);
  if (marker.decision === "delegate") return firstMemory("waiting-for-agent", pullRequest.createdAt);
  if (open === null) return firstMemory("checks-running", pullRequest.createdAt);
  const { paths, commits } = await watched.diff(open);
  const { agent } = branchWork(commits);
  const state: FollowState = paths.length === 0 || agent !== null ? "waiting-for-agent" : "checks-running";
  return firstMemory(state, pullRequest.createdAt);
}

/** Looks at a healing until the first thing that something may follow from; the order of looking is the order of weight. */
export async function nextEvent(look: Look): Promise<Seen> {
  const { healing, open } = look.watched;
  const { issue, pullRequest } = healing;
  if (pullRequest === null) return issue.state === "open" ? only(await recovery(look)) : nothingSeen;
  if (pullRequest.mergedAt !== null) return mergedEvent(look, pullRequest.mergedAt);
  if (pullRequest.state === "closed") return only(await closedEvent(look));
  return open === null ? nothingSeen : openEvent(look, open);
}

async function mergedEvent(look: Look, mergedAt: number): Promise<Seen> {
  const { memory, watched } = look;
  const { issue, pullRequest } = watched.healing;
  if (memory.state === "did-not-hold") return issue.state === "open" ? only(await recovery(look)) : nothingSeen;
  if (isOver(memory.state)) return nothingSeen;
  if (memory.state === "merged") return afterMerge(look, mergedAt);
  const past = issue.state === "open" ? await afterMerge(look, mergedAt) : nothingSeen;
  if (past.event !== null || pullRequest === null) return past;
  const { closedBy } = await watched.sweep.ports.healings.item(pullRequest.number);
  return only({ kind: "pull-request-merged", by: closedBy, at: mergedAt });
}

/** Closed without a merge: by a person, or by a run of ours that was killed before it could write down why. */
async function closedEvent(look: Look): Promise<FollowEvent | null> {
  const { memory, watched } = look;
  const { pullRequest } = watched.healing;
  if (isOver(memory.state) || pullRequest === null) return null;
  const { item, closedBy, closedByUs } = await watched.sweep.ports.healings.item(pullRequest.number);
  // A listing may be behind: it was merged by that, or a person opened it again.
  if (item.mergedAt !== null) return { kind: "pull-request-merged", by: closedBy, at: item.mergedAt };
  if (item.state === "open") return null;
  if (!closedByUs) return { kind: "pull-request-closed", by: closedBy };
  return (await recovery(look)) ?? { kind: "gone-quiet", days: watched.sweep.settings.config.staleDays };
}

/**
 * What can be seen of an open pull request before what its state waits for, the weightiest first. What nothing follows from
 * in its state is passed over.
 */
const looks: readonly ((look: Look, open: OpenPullRequest) => Promise<FollowEvent | null>)[] = [
  recovery,
  pushEvent,
  async ({ watched }) => quietEvent(watched),
  reviewEvent,
];

async function openEvent(look: Look, open: OpenPullRequest): Promise<Seen> {
  const { state } = look.memory;
  if (isOver(state)) return only({ kind: "pull-request-reopened" });
  if (state === "taken-over") return nothingSeen;
  for (const see of looks) {
    const event = await see(look, open);
    if (event !== null && transition(state, event) !== null) return only(event);
  }
  return stateEvent(look, open);
}

/** What is on the branch that was not there at the last look. */
async function pushEvent({ memory, watched }: Look, open: OpenPullRequest): Promise<FollowEvent | null> {
  if (open.headSha === memory.head) return null;
  const { commits, paths } = await watched.diff(open);
  const { person, agent } = branchWork(commits);
  if (person !== null) return { kind: "person-pushed", by: person.author, commit: person.sha };
  const { headSha: commit } = open;
  const emptied = { kind: "branch-emptied", commit } as const;
  if (paths.length === 0 && memory.head !== undefined && transition(memory.state, emptied) !== null) return emptied;
  if (agent === null) return memory.head === undefined || paths.length === 0 ? null : { kind: "branch-moved", commit };
  // An agent often begins with a commit that holds only its plan.
  if (paths.length === 0) return { kind: "agent-started", proof: `It pushed ${agent.sha.slice(0, 7)}.` };
  return { kind: "agent-pushed", by: agent.author, commit: agent.sha };
}

/** Neither the pull request nor the issue was touched by anybody for long; a failure that is seen again touches the issue. */
function quietEvent({ healing, sweep }: Watched): FollowEvent | null {
  const { settings, ports } = sweep;
  const { staleDays: days } = settings.config;
  const touched = Math.max(healing.issue.updatedAt, healing.pullRequest?.updatedAt ?? 0);
  return ports.clock.now() - touched > days * day ? { kind: "gone-quiet", days } : null;
}

/** In these states people look at the change. */
const reviewed: ReadonlySet<FollowState> = new Set([
  "checks-running",
  "checks-waiting",
  "guard-refused",
  "ready-for-review",
]);

async function reviewEvent({ memory, watched }: Look, open: OpenPullRequest): Promise<FollowEvent | null> {
  if (!reviewed.has(memory.state)) return null;
  const demands = openDemands(await watched.sweep.ports.healings.reviews(open.number), memory.review ?? 0);
  const newest = demands.at(-1);
  return newest === undefined
    ? null
    : {
        kind: "review-requests-changes",
        reviews: demands.map(({ id, url }) => ({ id, url })),
        by: newest.author,
      };
}

async function stateEvent(look: Look, open: OpenPullRequest): Promise<Seen> {
  switch (look.memory.state) {
    case "waiting-for-agent":
    case "agent-working":
      return only(await agentEvent(look, open));
    case "checks-running":
    case "checks-waiting":
      return checksEvent(look, open);
    case "agent-failed":
    case "checks-failed":
    case "changes-requested":
      return only(await decideOnAgent(look));
    case "ready-for-review":
      return lateFailure(look, open);
    case "guard-refused":
    case "needs-human":
    case "taken-over":
    case "reported":
    case "merged":
    case "held":
    case "did-not-hold":
    case "rejected":
    case "stale":
    case "recovered":
      return nothingSeen;
  }
}
