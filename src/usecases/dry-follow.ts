import type { Unwritten } from "../healing/summary.ts";
import type { AgentGateway, Healings, Reruns } from "../ports.ts";

/** The ports by which following changes something. */
export interface FollowWrites {
  readonly healings: Healings;
  readonly agent: AgentGateway;
  readonly reruns: Reruns;
}

/** Reads for real, and notes every write with all of its text instead of making it. */
export function dryFollow(real: FollowWrites): FollowWrites & { readonly writes: readonly Unwritten[] } {
  const writes: Unwritten[] = [];
  const note = (what: string, text: string): void => void writes.push({ what, text });
  return {
    writes,
    healings: {
      ...real.healings,
      writeIssue: async (number, { body, state }) =>
        note(state === undefined ? `update of issue ${number}` : `update of issue ${number}, now ${state}`, body),
      writePullRequest: async (number, body) => note(`description of pull request ${number}`, body),
      comment: async (number, body) => note(`comment on ${number}`, body),
      label: async (number, label) => note(`label on ${number}`, label),
      unlabel: async (number, label) => note(`label off ${number}`, label),
      requestReviewers: async (number, reviewers) => {
        note(`reviewers of pull request ${number}`, reviewers.join(", "));
        return null;
      },
      closePullRequest: async (number) => note(`end of pull request ${number}`, "It is closed."),
      deleteBranch: async (branch) => {
        note(`end of the branch ${branch}`, "It is deleted.");
        return true;
      },
    },
    agent: {
      ...real.agent,
      handOff: async ({ comment, prompt }, [rung]) => {
        if (rung === undefined) return { agent: { rung: "text", state: "not-asked", proof: null }, notes: [] };
        note(`${rung} for the agent`, rung === "agent-task" ? prompt : comment);
        return { agent: { rung, state: "asked", proof: null }, notes: [] };
      },
    },
    reruns: {
      ...real.reruns,
      rerunFailedJobs: async ({ runId }) => note(`rerun of run ${runId}`, "Its failed jobs are started again."),
    },
  };
}
