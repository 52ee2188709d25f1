import { expect } from "vitest";
import { defaultConfig, type Config } from "../../../src/contracts/config.ts";
import type { AgentRecord } from "../../../src/contracts/healing-record.ts";
import type { FollowMemory } from "../../../src/healing/follow/memory.ts";
import { parseMarker, renderMarker } from "../../../src/healing/marker.ts";
import type { AgentGateway, AgentReadiness, BranchCommit, FollowedItem, Reruns } from "../../../src/ports.ts";
import { md } from "../../../src/text/markdown.ts";
import { type FollowedResult, type FollowFocus, followHealings } from "../../../src/usecases/follow-healings.ts";
import { now } from "../healing/marked-item.ts";
import { type Host, memoryHealings } from "./ports/healings.ts";
import { runSource, type SampleRun } from "./ports/run-source.ts";

export const branch = "autofix/ci/lint/20260102-030405";
export const head = "a".repeat(40);
const marker = {
  fingerprint: "v1-0123456789abcdef0123",
  fingerprintVersion: 1,
  branch,
  decision: "delegate",
  workflow: ".github/workflows/ci.yml",
  base: "main",
} as const;

export function followedItem(change: Partial<FollowedItem> & Pick<FollowedItem, "kind" | "number">): FollowedItem {
  return {
    url: `https://github.com/octo-org/octo-repo/issues/${change.number}`,
    state: "open",
    title: "CI failed",
    body: `${renderMarker(marker)}\n\nText.`,
    ours: true,
    createdAt: now,
    closedAt: null,
    mergedAt: null,
    updatedAt: now,
    labels: ["auto-heal"],
    ...change,
  };
}

export const commit = (by: BranchCommit["by"], sha = head): BranchCommit => ({
  sha,
  by,
  author: by,
  isMerge: false,
  isVouchedFor: by !== "other",
});

/** A healing that was delegated: issue 1, draft pull request 2, and an agent that has pushed what changes one file. */
export const pushedHost = (change: Partial<Host> = {}): Host => ({
  items: [followedItem({ kind: "issue", number: 1 }), followedItem({ kind: "pull-request", number: 2 })],
  open: new Map([
    [2, { number: 2, headSha: head, headBranch: branch, isLocal: true, baseBranch: "main", reviewers: [] }],
  ]),
  diff: {
    mergeBase: "b".repeat(40),
    commits: [commit("ours", "c".repeat(40)), commit("agent")],
    paths: ["src/a.js"],
    lines: 2,
    complete: true,
  },
  runs: [],
  branchRuns: [],
  reviews: [],
  sign: "none",
  closedByUs: false,
  ...change,
});

/** The issue remembers how far it was followed. */
export const remembered = (host: Host, follow: Partial<FollowMemory>): Host => {
  const memory = { state: "checks-running", since: now, attempts: 1, head, ...follow } as const;
  const body = `${renderMarker({ ...marker, follow: memory })}\n\nText.`;
  return { ...host, items: host.items.map((item) => (item.number === 1 ? { ...item, body } : item)) };
};

export interface FollowSeed {
  readonly focus?: FollowFocus;
  readonly config?: Partial<Config>;
  readonly readiness?: AgentReadiness;
  /** What comes of asking the agent. */
  readonly answer?: AgentRecord;
  readonly reruns?: Reruns;
  readonly source?: SampleRun;
  /** Minutes since the healing was opened. */
  readonly minutes?: number;
}

export const ready: AgentReadiness = { kind: "ready", rungs: ["agent-task", "comment"], closed: [] };
export const notReady: AgentReadiness = { kind: "not-ready", reason: md`No copilot-token is given.` };

/** Follows what is on a host. `asked` is what was read of its runs. */
export async function following(host: Host, seed: FollowSeed = {}) {
  const { healings, calls, comments } = memoryHealings(host);
  const requests: string[] = [];
  const { source, asked } = runSource(seed.source);
  const agent: AgentGateway = {
    preflight: () => Promise.resolve(seed.readiness ?? ready),
    handOff: ({ comment }, rungs) => {
      requests.push(`${rungs.join(", ")}: ${comment}`);
      calls.push("ask");
      const [rung = "text"] = rungs;
      return Promise.resolve({ agent: seed.answer ?? { rung, state: "asked", proof: null }, notes: [] });
    },
    look: (_, asked) => Promise.resolve(asked),
    assign: () => Promise.reject(new Error("a pull request is not assigned")),
  };
  const reruns: Reruns = seed.reruns ?? {
    attempts: () => Promise.resolve({ latest: 1, reruns: 0 }),
    rerunFailedJobs: () => {
      calls.push("rerun");
      return Promise.resolve();
    },
  };
  const results = await followHealings(
    seed.focus ?? { kind: "all" },
    {
      config: { ...defaultConfig, ...seed.config },
      defaultBranch: "main",
      minConfidence: 0.7,
      ownWorkflowPath: null,
      run: { id: 7, url: "https://github.com/octo-org/octo-repo/actions/runs/7" },
    },
    {
      healings,
      agent,
      reruns,
      source,
      validator: { problems: () => Promise.resolve([]) },
      clock: { now: () => now + (seed.minutes ?? 0) * 60_000 },
    },
  );
  return { results, calls, comments, requests, asked };
}

export const stepsOf = (results: readonly FollowedResult[]): readonly string[] =>
  results.flatMap(({ steps }) => steps.map(({ from, to, event }) => `${from} → ${to} (${event.kind})`));

export function memoryOf(host: Host): FollowMemory {
  const follow = parseMarker(host.items.find(({ number }) => number === 1)?.body ?? "")?.follow;
  expect(follow).toBeDefined();
  if (follow === undefined) throw new Error("nothing is remembered");
  return follow;
}
