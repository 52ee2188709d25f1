import type { AgentRecord } from "../contracts/healing-record.ts";
import type { Unwritten } from "../healing/summary.ts";
import type { AgentGateway, HealingStore, Posted, Reruns } from "../ports.ts";

export interface DryRun {
  readonly store: HealingStore;
  readonly agent: AgentGateway;
  readonly reruns: Reruns;
  /** In the order in which they would have been made. */
  readonly writes: readonly Unwritten[];
}

const notAsked: AgentRecord = { rung: "text", state: "not-asked", proof: null };

/** Reads for real, and notes every write with all of its text instead of making it. */
export function dryRun(store: HealingStore, agent: AgentGateway, reruns: Reruns): DryRun {
  const writes: Unwritten[] = [];
  const note = (what: string, text: string): Posted => {
    writes.push({ what, text });
    return { number: null, url: "not written in a dry run" };
  };
  return {
    writes,
    store: {
      baseBranch: store.baseBranch,
      tip: (branch) => store.tip(branch),
      token: store.token,
      items: (closedSince) => store.items(closedSince),
      closedItems: () => store.closedItems(),
      hasMerged: (branch, commit) => store.hasMerged(branch, commit),
      issueBody: (number) => store.issueBody(number),
      switchedOff: () => store.switchedOff(),
      branchCommit: (branch) => store.branchCommit(branch),
      findPullRequest: (branch) => store.findPullRequest(branch),
      createIssue: async ({ title, body, labels }) =>
        note("issue", `${title}\n\nLabels: ${labels.join(", ")}\n\n${body}`),
      updateIssue: async (number, { body, state }) =>
        void note(
          state === undefined ? `update of issue ${number}` : `update of issue ${number}, which is reopened`,
          body,
        ),
      closeIssue: async (number, why) => void note(`comment that closes issue ${number}`, why),
      createBranch: async ({ branch, base, message, edits }) => {
        note(
          `branch ${branch}`,
          `From ${base}\n\n${message}\n\n${edits.map((edit) => JSON.stringify(edit)).join("\n")}`,
        );
        return { commit: base };
      },
      createDraftPullRequest: async ({ title, body, branch, baseBranch, labels }) => ({
        kind: "opened",
        posted: note(
          "draft pull request",
          `${title}\n\n${branch} into ${baseBranch}\n\nLabels: ${labels.join(", ")}\n\n${body}`,
        ),
      }),
      // A branch that was not made need not be taken back.
      withdrawBranch: async () => false,
      // Shown with the pull request.
      labelPullRequest: async () => {},
    },
    agent: {
      preflight: () => agent.preflight(),
      handOff: async ({ comment, prompt }, rungs) => {
        const [rung] = rungs;
        if (rung !== undefined) note(`${rung} for the agent`, rung === "agent-task" ? prompt : comment);
        return { agent: notAsked, notes: [] };
      },
      look: (request, asked) => agent.look(request, asked),
      assign: async ({ url }, text) => {
        note("assignment of the issue to the agent", `${url}\n\n${text}`);
        return notAsked;
      },
    },
    reruns: {
      attempts: (run) => reruns.attempts(run),
      rerunFailedJobs: async ({ runId }) =>
        void note(`rerun of run ${runId}`, "The failed jobs of the run are started again."),
    },
  };
}
