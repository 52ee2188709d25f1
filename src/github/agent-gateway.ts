import { setTimeout } from "node:timers/promises";
import type { Config } from "../contracts/config.ts";
import type { AgentRecord } from "../contracts/healing-record.ts";
import { UserError } from "../errors.ts";
import type { AgentGateway, AgentReadiness, AgentRequest, AgentRung, HandedOver, Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import type { Client } from "./client.ts";
import { commentOnce, findComment } from "./comments.ts";
import { assign, copilot, lookAtTask, reactionTo, startTask, whyNoTasks, whyUnavailable } from "./copilot.ts";
import { identify } from "./identity.ts";

export interface AgentGatewayOptions {
  /** Of the copilot-token; null when none was given. */
  readonly client: Client | null;
  /** The copilot-token is the job's own token: an app's has the same form. */
  readonly isJobToken?: boolean;
  /** The agent's `@name`. */
  readonly mention: string;
  /** Which rungs may be used. */
  readonly via?: Config["agent"]["via"];
}

type Via = Config["agent"]["via"];

/** The rungs that each way allows, the best first. */
const rungsOf: Readonly<Record<Via, readonly AgentRung[]>> = {
  auto: ["agent-task", "comment"],
  "agent-task": ["agent-task"],
  comment: ["comment"],
  assign: ["assignment"],
  none: [],
};

const notReady = (reason: SafeMarkdown): AgentReadiness => ({ kind: "not-ready", reason });
const nobody: AgentRecord = { rung: "text", state: "not-asked", proof: null };

/**
 * Hands over with a user's token, by the best rung that works: a task on the pull request's branch, then a comment on it.
 * Agents listen to people with write access, and to nobody else (docs.github.com, "Copilot only responds to comments
 * from people who have write access"; Azure/Azurite#2733 measured it for GITHUB_TOKEN, github/gh-aw#19765 for app tokens).
 */
export function gitHubAgentGateway(options: AgentGatewayOptions): AgentGateway {
  const { client, mention, via = "auto" } = options;
  return {
    preflight: () => preflight(options, via),
    handOff: (request, rungs) => (client === null ? nobodyAsked : climbDown(client, request, rungs)),
    look: async (request, asked) => (client === null ? asked : ((await lookFor(client, request, asked)) ?? asked)),
    assign: async (issue, text, baseBranch) => {
      const { number } = issue;
      const allowed = via === "auto" || via === "assign";
      if (client === null || number === null || !allowed || !isCopilotsMention(mention)) return nobody;
      return asFailure("assignment", () => assign(client, number, text, baseBranch));
    },
  };
}

const nobodyAsked = Promise.resolve<HandedOver>({ agent: nobody, notes: [] });
const isCopilotsMention = (mention: string): boolean => mention.toLowerCase() === copilot.mention;

/** Why this token wakes no agent, by its kind; null when it may. */
function whyDeaf({ client, isJobToken = false }: AgentGatewayOptions): SafeMarkdown | null {
  if (client === null)
    return md`No copilot-token is given, and a comment by the workflow's own token wakes no agent. Pass the token of a user with write access as copilot-token, or post the prepared comment yourself.`;
  if (isJobToken)
    return md`The copilot-token is the workflow's own token, which wakes no agent. Pass the token of a user with write access.`;
  return client.tokenKind === "job-or-app"
    ? md`The copilot-token belongs to an app, and agents listen to people only. Pass the token of a user with write access.`
    : null;
}

async function preflight(options: AgentGatewayOptions, via: Via): Promise<AgentReadiness> {
  const { client, mention } = options;
  if (via === "none") return notReady(md`The configuration's agent.via is none, so nobody is asked.`);
  const deaf = whyDeaf(options);
  if (client === null || deaf !== null) return notReady(deaf ?? md``);
  const rungs = rungsOf[via];
  if (!isCopilotsMention(mention)) {
    return rungs.includes("comment")
      ? { kind: "ready", rungs: ["comment"], closed: [] }
      : notReady(md`The agent ${prose(mention)} can be asked by a comment only. Set agent.via to comment.`);
  }
  const unavailable = await probe(() => whyUnavailable(client));
  if (unavailable.kind !== "open") return unavailable.kind === "closed" ? notReady(unavailable.why) : unavailable;
  if (!rungs.includes("agent-task")) return { kind: "ready", rungs, closed: [] };
  return withoutClosed(rungs, "agent-task", await probe(() => whyNoTasks(client)));
}

type Probe =
  | { readonly kind: "open" }
  | { readonly kind: "closed"; readonly why: SafeMarkdown }
  | Extract<AgentReadiness, { kind: "in-doubt" }>;

/** What is left of the rungs when one of them turned out so. */
function withoutClosed(rungs: readonly AgentRung[], rung: AgentRung, found: Probe): AgentReadiness {
  if (found.kind === "open") return { kind: "ready", rungs, closed: [] };
  const others = rungs.filter((each) => each !== rung);
  if (others.length === 0) return found.kind === "closed" ? notReady(found.why) : found;
  const why = found.kind === "closed" ? found.why : prose(found.fault.sentence, 400);
  return { kind: "ready", rungs: others, closed: [md`No agent task is started: ${why}`] };
}

/** Asks GitHub whether a way is open. What it refuses is closed; what it fails to answer is in doubt. */
async function probe(whyClosed: () => Promise<SafeMarkdown | null>): Promise<Probe> {
  try {
    const why = await whyClosed();
    return why === null ? { kind: "open" } : { kind: "closed", why };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === "unavailable" || error.code === "rate-limited") return { kind: "in-doubt", fault: error };
    const why = md`Whether an agent is available could not be found out: ${prose(error.sentence, 400)}`;
    return { kind: "closed", why };
  }
}

/** What GitHub refuses is a rung that failed; the next one may do. */
async function asFailure(rung: AgentRung, ask: () => Promise<AgentRecord>): Promise<AgentRecord> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { rung, state: "failed", proof: plain(error.sentence, 500) };
  }
}

type Ask = (client: Client, request: AgentRequest) => Promise<AgentRecord>;

/** How a pull request is handed over by each rung; null for a rung that takes none. */
const asks: Readonly<Record<AgentRung, Ask | null>> = {
  "agent-task": startTask,
  comment: askByComment,
  assignment: null,
};

/** Whoever opens a pull request asks right after it, and takes less time for that. */
const contestedMs = 10_000;

async function climbDown(client: Client, request: AgentRequest, rungs: readonly AgentRung[]): Promise<HandedOver> {
  const failed: AgentRecord[] = [];
  // What was just asked for cannot be taken back: an agent has seen it by then. So the other run goes first.
  if (request.contested === true && rungs.length > 0) await setTimeout(contestedMs);
  for (const rung of rungs) {
    const ask = asks[rung];
    if (ask === null) continue;
    const agent = await asFailure(rung, () => ask(client, request));
    if (agent.state !== "failed") return { agent, notes: failed.map(setAside) };
    failed.push(agent);
  }
  return { agent: failed.at(-1) ?? nobody, notes: failed.slice(0, -1).map(setAside) };
}

const setAside = ({ rung, proof }: AgentRecord): SafeMarkdown =>
  md`Asking the agent by ${prose(rung)} failed: ${prose(proof ?? "no reason was given", 500)}`;

async function askByComment(client: Client, { pullRequest, comment: text }: AgentRequest): Promise<AgentRecord> {
  const comment = await commentOnce(client, numberOf(pullRequest), text, await identify(client, null));
  // A comment of an earlier run may have been taken up meanwhile; one that was just written can't have been.
  return byComment(comment.isEarlier ? await reactionTo(client, comment) : null);
}

async function lookAtComment(
  client: Client,
  { pullRequest, comment: text }: AgentRequest,
): Promise<AgentRecord | null> {
  const comment = await findComment(client, numberOf(pullRequest), text, await identify(client, null));
  return comment === null ? null : byComment(await reactionTo(client, comment));
}

const byComment = (proof: string | null): AgentRecord => ({
  rung: "comment",
  state: proof === null ? "asked" : "started",
  proof,
});

function numberOf({ number }: Posted): number {
  if (number === null) throw new Error("a handoff needs the pull request's number");
  return number;
}

/** What there is to see of a start; null when nothing is. */
async function lookFor(client: Client, request: AgentRequest, { rung }: AgentRecord): Promise<AgentRecord | null> {
  switch (rung) {
    case "agent-task":
      return lookAtTask(client, request);
    case "comment":
      return lookAtComment(client, request);
    case "assignment":
    case "text":
      return null;
  }
}
