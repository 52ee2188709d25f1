import type { Config } from "../contracts/config.ts";
import type { FollowedHealing } from "../healing/follow/ledger.ts";
import type { FollowEvent } from "../healing/follow/events.ts";
import type { FollowMemory } from "../healing/follow/memory.ts";
import type { OwnRun } from "../healing/follow/audit.ts";
import type {
  AgentGateway,
  AgentReadiness,
  BranchDiff,
  BranchRun,
  Clock,
  Healings,
  OpenPullRequest,
  Reruns,
  RunSource,
  WorkflowRun,
  WorkflowValidator,
} from "../ports.ts";

/** What following is told from outside. */
export interface FollowSettings {
  readonly config: Config;
  readonly defaultBranch: string;
  /** The gate of a diagnosis, 0..1. */
  readonly minConfidence: number;
  /** The workflow that follows; null outside of one. */
  readonly ownWorkflowPath: string | null;
  /** The run that follows, for the record. */
  readonly run: OwnRun;
}

export interface FollowPorts {
  readonly healings: Healings;
  readonly source: RunSource;
  readonly agent: AgentGateway;
  readonly reruns: Reruns;
  readonly validator: WorkflowValidator;
  readonly clock: Clock;
}

/** What all healings of one sweep share, each asked for once. */
export interface Sweep {
  readonly settings: FollowSettings;
  readonly ports: FollowPorts;
  /** The fingerprints of all healings that are open. */
  readonly openFingerprints: ReadonlySet<string>;
  branchRuns(workflowPath: string, branch: string): Promise<readonly BranchRun[]>;
  readiness(): Promise<AgentReadiness>;
}

/** Opens what the healings of a sweep share. */
export function openSweep(settings: FollowSettings, ports: FollowPorts, openFingerprints: ReadonlySet<string>): Sweep {
  const runs = new Map<string, Promise<readonly BranchRun[]>>();
  let readiness: Promise<AgentReadiness> | undefined;
  return {
    settings,
    ports,
    openFingerprints,
    branchRuns: (workflowPath, branch) => {
      const key = `${workflowPath} ${branch}`;
      const asked = runs.get(key) ?? ports.healings.branchRuns(workflowPath, branch);
      runs.set(key, asked);
      return asked;
    },
    readiness: () => (readiness ??= ports.agent.preflight()),
  };
}

/** One healing under watch. */
export interface Watched {
  readonly sweep: Sweep;
  readonly healing: FollowedHealing;
  /** The pull request where it is open. */
  readonly open: OpenPullRequest | null;
  /** Of the pull request: as listed at first, then as this run has left them. */
  readonly labels: Set<string>;
  /** Of the open pull request, asked for once. */
  diff(open: OpenPullRequest): Promise<BranchDiff>;
}

export function watch(sweep: Sweep, healing: FollowedHealing, open: OpenPullRequest | null): Watched {
  let diff: Promise<BranchDiff> | undefined;
  return {
    sweep,
    healing,
    open,
    labels: new Set(healing.pullRequest?.labels),
    diff: ({ baseBranch, headSha }) => (diff ??= sweep.ports.healings.diff(baseBranch, headSha)),
  };
}

/** A healing's state as one look knows it. */
export interface Look {
  readonly watched: Watched;
  readonly memory: FollowMemory;
}

/** What a look saw, and the failed run that it looked into and need not again, whatever follows from it. */
export interface Seen {
  readonly event: FollowEvent | null;
  readonly lookedInto: WorkflowRun | null;
}

export const only = (event: FollowEvent | null): Seen => ({ event, lookedInto: null });
export const nothingSeen: Seen = only(null);

/** In minutes: GitHub ends an agent's session after an hour at the latest (GitHub docs, "Troubleshooting Copilot cloud agent"). */
export const longestSession = 60;

const minute = 60 * 1000;

/** Whole minutes between two times in milliseconds. */
export const minutesBetween = (from: number, to: number): number => Math.floor((to - from) / minute);
export const day = 24 * 60 * minute;
