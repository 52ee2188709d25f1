import type { AgentRecord } from "../contracts/healing-record.ts";
import { UserError } from "../errors.ts";
import type { AgentGateway, AgentReadiness } from "../ports.ts";
import type { SafeMarkdown, TemplateText } from "../text/brands.ts";
import { md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { call, callOrNull } from "./call.ts";
import type { Client } from "./client.ts";
import { type Comment, commentOnce } from "./comments.ts";
import { copilot } from "./copilot.ts";
import { identify } from "./identity.ts";
import { writeAgain } from "./write-once.ts";

export interface AgentGatewayOptions {
  /** Of the copilot-token; null when none was given. */
  readonly client: Client | null;
  /** The agent's `@name`. */
  readonly mention: string;
}

const notReady = (reason: SafeMarkdown): AgentReadiness => ({ kind: "not-ready", reason });
const ready: AgentReadiness = { kind: "ready", rung: "comment" };

/**
 * Hands over by a comment on the pull request, authored with a user's token: agents listen to people with write access,
 * and to nobody else (docs.github.com, "Copilot only responds to comments from people who have write access";
 * Azure/Azurite#2733 measured it for GITHUB_TOKEN, github/gh-aw#19765 for app tokens).
 */
export function gitHubAgentGateway({ client, mention }: AgentGatewayOptions): AgentGateway {
  return {
    preflight: () => preflight(client, mention),
    handOff: async (pullRequest, text, readiness) => {
      if (client === null || readiness.kind === "not-ready") return nobody;
      if (pullRequest.number === null) throw new Error("a handoff needs the pull request's number");
      let comment: Comment;
      try {
        comment = await commentOnce(client, pullRequest.number, text, await identify(client, null));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return { rung: "comment", state: "failed", proof: plain(error.sentence) };
      }
      // A comment of an earlier run may have been taken up meanwhile; one that was just written can't have been.
      const proof = comment.isEarlier ? await proofOfStart(client, comment) : null;
      return { rung: "comment", state: proof === null ? "asked" : "started", proof };
    },
    assign: async (issue, text, baseBranch) => {
      if (client === null || issue.number === null || mention.toLowerCase() !== copilot.mention) return nobody;
      try {
        return await assign(client, issue.number, text, baseBranch);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return { rung: "assignment", state: "failed", proof: plain(error.sentence) };
      }
    },
  };
}

/** Only Copilot is known to take issues, and only from a person. */
const nobody: AgentRecord = { rung: "text", state: "not-asked", proof: null };

/**
 * Assigns an issue to Copilot; once more changes nothing. GitHub leaves out whom it cannot assign, without a word.
 * Source: docs.github.com, "Using Copilot cloud agent via the API" (`agent_assignment`, a public preview).
 */
async function assign(client: Client, number: number, text: TemplateText, baseBranch: string): Promise<AgentRecord> {
  const assignment = {
    issue_number: number,
    assignees: [copilot.assignee],
    agent_assignment: {
      target_repo: `${client.owner}/${client.repo}`,
      base_branch: baseBranch,
      custom_instructions: text,
    },
  };
  const { data } = await writeAgain(() => call(client, "issues/add-assignees", assignment));
  const isTaken = data.assignees?.some(({ login }) => copilot.logins.includes(login.toLowerCase())) === true;
  return isTaken
    ? { rung: "assignment", state: "asked", proof: null }
    : { rung: "assignment", state: "failed", proof: "GitHub left the issue without the agent as its assignee." };
}

async function preflight(client: Client | null, mention: string): Promise<AgentReadiness> {
  if (client === null) {
    return notReady(
      md`No copilot-token is given, and a comment by the workflow's own token wakes no agent. Pass the token of a user with write access as copilot-token, or post the prepared comment yourself.`,
    );
  }
  if (client.tokenKind === "job-or-app") {
    return notReady(
      md`The copilot-token belongs to an app, and agents listen to people only. Pass the token of a user with write access.`,
    );
  }
  if (mention.toLowerCase() !== copilot.mention) return ready;
  try {
    const found = await callOrNull(client, "issues/check-user-can-be-assigned", { assignee: copilot.assignee });
    if (found !== null) return ready;
    return notReady(
      md`Copilot is not available to the copilot-token's user in this repository. It has to be enabled for both, and the user needs a seat.`,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return notReady(md`Whether an agent is available could not be found out: ${prose(error.sentence, 400)}`);
  }
}

/** Null when the agent gave no sign yet, or when the token may not see it. */
async function proofOfStart(client: Client, { id, url }: Comment): Promise<string | null> {
  const found = await callOrNull(client, "reactions/list-for-issue-comment", {
    comment_id: id,
    content: copilot.startReaction,
    per_page: 100,
  });
  const taken = found?.data.some(({ user }) => user !== null && copilot.logins.includes(user.login.toLowerCase()));
  return taken === true ? `Copilot reacted to ${url} with ${copilot.startReaction}.` : null;
}
