import type {
  AgentGateway,
  AgentReadiness,
  CommitDraft,
  HealingItem,
  HealingStore,
  Posted,
  PullRequestDraft,
  PullRequestResult,
  Reruns,
} from "../../../../src/ports.ts";
import type { AgentRecord } from "../../../../src/contracts/healing-record.ts";
import { md } from "../../../../src/text/markdown.ts";
import { repository, type SampleFile } from "../../fixes/repository.ts";
import { now } from "../../healing/marked-item.ts";

export interface SampleStore {
  readonly files?: Readonly<Record<string, SampleFile>>;
  readonly items?: readonly HealingItem[];
  readonly off?: Posted;
  /** Pull requests that are found by their branch alone. */
  readonly pullRequests?: Readonly<Record<string, Posted>>;
  /** What the code host says to a pull request; it opens it unless said. */
  readonly refusal?: Extract<PullRequestResult, { kind: "refused" }>;
  /** The commits that have what a branch's pull request merged. */
  readonly merged?: Readonly<Record<string, readonly string[]>>;
  /** Happens right after an issue was created, before its author looks again. */
  readonly meanwhile?: (items: HealingItem[]) => void;
}

const address = (kind: "issues" | "pull", number: number): string =>
  `https://github.com/octo-org/octo-repo/${kind}/${number}`;

/** A store in memory that remembers: what one run writes, the next one finds. */
export function memoryStore({
  files = {},
  items: given = [],
  off,
  pullRequests = {},
  refusal,
  merged = {},
  meanwhile,
}: SampleStore = {}) {
  const items: HealingItem[] = [...given];
  const branches = new Map<string, CommitDraft>();
  const pulls: PullRequestDraft[] = [];
  const writes: string[] = [];
  const reads: string[] = [];
  const read = <T>(what: string, answer: T): Promise<T> => {
    reads.push(what);
    return Promise.resolve(answer);
  };
  const post = (kind: HealingItem["kind"], title: string, body: string): Posted => {
    const number = Math.max(0, ...items.map((item) => item.number)) + 1;
    const url = address(kind === "issue" ? "issues" : "pull", number);
    items.push({
      kind,
      number,
      url,
      state: "open",
      title,
      body,
      ours: true,
      createdAt: now,
      closedAt: null,
      mergedAt: null,
    });
    return { number, url };
  };
  const change = (number: number, changes: Partial<HealingItem>): void => {
    const at = items.findIndex((item) => item.number === number);
    const item = items[at];
    if (item === undefined) throw new Error(`there is no item ${number}`);
    items[at] = { ...item, ...changes };
  };
  const store: HealingStore = {
    baseBranch: "main",
    tip: (branch) => read(`tip ${branch}`, repository(files)),
    items: (closedSince) =>
      read(
        "items",
        items.filter(({ closedAt }) => closedAt === null || closedAt > closedSince),
      ),
    token: "the workflow's own token",
    closedItems: () =>
      read(
        "closed items",
        items.filter(({ state }) => state === "closed"),
      ),
    hasMerged: (branch, commit) => read("merged", merged[branch]?.includes(commit) === true),
    switchedOff: () => read("off switch", off ?? null),
    createIssue: async ({ title, body }) => {
      writes.push("issue");
      const posted = post("issue", title, body);
      meanwhile?.(items);
      return posted;
    },
    issueBody: (number) => read(`issue ${number}`, items.find((item) => item.number === number)?.body ?? ""),
    updateIssue: async (number, { body, state }) => {
      writes.push(`${state === undefined ? "update" : "reopen"} ${number}`);
      change(number, { body, ...(state === undefined ? {} : { state, closedAt: null }) });
    },
    closeIssue: async (number) => {
      writes.push(`close ${number}`);
      change(number, { state: "closed", closedAt: now });
    },
    branchCommit: (branch) => read("branch", branches.has(branch) ? "f".repeat(40) : null),
    createBranch: async (draft) => {
      writes.push("branch");
      branches.set(draft.branch, draft);
      return { commit: "f".repeat(40) };
    },
    findPullRequest: (branch) => read("pull request", pullRequests[branch] ?? null),
    createDraftPullRequest: async (draft) => {
      writes.push("pull-request");
      if (refusal !== undefined) return refusal;
      pulls.push(draft);
      return { kind: "opened", posted: post("pull-request", draft.title, draft.body) };
    },
    withdrawBranch: async (branch) => {
      writes.push("withdraw");
      const edits = branches.get(branch)?.edits ?? [];
      return edits.length === 0 && branches.delete(branch);
    },
    labelPullRequest: async () => void writes.push("label"),
  };
  return { store, items, branches, pulls, writes, reads };
}

export const notReady: AgentReadiness = { kind: "not-ready", reason: md`There is no token of a person.` };

/** An agent that takes what it is given. */
export function memoryAgent(readiness: AgentReadiness = notReady, answer: Partial<AgentRecord> = {}) {
  const handedOver: { readonly to: Posted; readonly text: string; readonly contested?: boolean }[] = [];
  const agent: AgentGateway = {
    preflight: () => Promise.resolve(readiness),
    handOff: async ({ pullRequest, comment, prompt, contested = false }, [rung]) => {
      if (rung === undefined) return { agent: { rung: "text", state: "not-asked", proof: null }, notes: [] };
      handedOver.push({ to: pullRequest, text: rung === "agent-task" ? prompt : comment, contested });
      return { agent: { rung, state: "asked", proof: null, ...answer }, notes: [] };
    },
    look: async (_request, asked) => asked,
    assign: async (to, text) => {
      handedOver.push({ to, text });
      return { rung: "assignment", state: "asked", proof: null, ...answer };
    },
  };
  return { agent, handedOver };
}

/** Runs of one workflow at one commit, as they stand. @param refusal what the code host says to starting one again */
export function memoryReruns({
  latest = 1,
  reruns: made = 0,
  refusal,
}: { readonly latest?: number; readonly reruns?: number; readonly refusal?: Error } = {}) {
  const rerun: number[] = [];
  const reruns: Reruns = {
    attempts: () => Promise.resolve({ latest, reruns: made }),
    rerunFailedJobs: async ({ runId }) => {
      if (refusal !== undefined) throw refusal;
      rerun.push(runId);
    },
  };
  return { reruns, rerun };
}
