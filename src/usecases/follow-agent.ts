import { askAgain } from "../healing/follow/ask-again.ts";
import type { FollowEvent } from "../healing/follow/events.ts";
import type { FollowMemory } from "../healing/follow/memory.ts";
import type { AgentRecord } from "../contracts/healing-record.ts";
import type { AgentReadiness, AgentRung, OpenPullRequest } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { joinMarkdown, md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { type Look, longestSession, minutesBetween } from "./watched-healing.ts";

/** The ways by which a pull request can be handed over: an assignment is one of an issue. */
const rungsOf = (readiness: AgentReadiness): readonly AgentRung[] =>
  readiness.kind === "ready" ? readiness.rungs.filter((rung) => rung !== "assignment") : [];

/** The ways that are left after the one by which it was asked; the first way, where nothing says by which. */
function laterRungs(readiness: AgentReadiness, { asked }: FollowMemory): readonly AgentRung[] {
  const rungs = rungsOf(readiness);
  const used = rungs.findIndex((rung) => rung === asked?.rung);
  return rungs.slice(Math.max(used, 0) + 1);
}

/** What is to be seen of an agent that was asked and has pushed nothing since. */
export async function agentEvent({ watched, memory }: Look, open: OpenPullRequest): Promise<FollowEvent | null> {
  const { sweep, healing } = watched;
  const { settings, ports } = sweep;
  const askedAt = memory.asked?.at ?? healing.pullRequest?.createdAt ?? 0;
  const hasBegun = memory.state === "agent-working";
  const sign = await ports.healings.agentSign(open.number, askedAt);
  if (sign === "failed" || sign === "finished") return { kind: "agent-gave-up", how: sign };
  if (sign === "started" && !hasBegun) {
    return { kind: "agent-started", proof: "GitHub's timeline of the pull request says so." };
  }
  // What the timeline says is a preview and documented nowhere; the session is a workflow run like any other.
  const session = sign === "none" && !hasBegun ? await ports.healings.agentSession(open.headSha, askedAt) : null;
  if (session !== null) {
    const proof = `Its session is the run ${session.id}, "${plain(session.workflowName, 80)}".`;
    return { kind: "agent-started", proof };
  }
  const { startTimeout } = settings.config.agent;
  // Who says that it is at work is left alone for as long as it can be; its silence counts from when it began.
  const minutes = sign === "started" ? Math.max(startTimeout, longestSession) : startTimeout;
  if (minutesBetween(hasBegun ? memory.since : askedAt, ports.clock.now()) <= minutes) return null;
  if (hasBegun) return { kind: "agent-silent", minutes, hasBegun };
  const readiness = await sweep.readiness();
  if (readiness.kind === "in-doubt") return null;
  return laterRungs(readiness, memory).length > 0
    ? { kind: "next-rung", minutes }
    : { kind: "agent-silent", minutes, hasBegun: false };
}

/** Whether an agent may be asked again, or a person has to go on; null where that cannot be told now. */
export async function decideOnAgent({ watched, memory }: Look): Promise<FollowEvent | null> {
  const { attempts: of } = watched.sweep.settings.config.agent;
  if (memory.attempts >= of) return { kind: "attempts-used-up", of };
  const readiness = await watched.sweep.readiness();
  switch (readiness.kind) {
    case "in-doubt":
      return null;
    case "not-ready":
      return { kind: "nobody-to-ask", reason: readiness.reason };
    case "ready":
      return rungsOf(readiness).length === 0
        ? { kind: "nobody-to-ask", reason: md`The configuration's agent.via hands over issues only.` }
        : { kind: "attempt-left", attempt: memory.attempts + 1, of };
  }
}

/** What came of asking: who was asked, or what follows from that nobody was; null for nothing yet. */
export type Asked =
  | { readonly kind: "asked"; readonly agent: AgentRecord }
  | { readonly kind: "not-asked"; readonly event: FollowEvent | null };

/** Asks the agent again, or in another way. By the same words it is asked once, however often this is called. */
export async function ask(
  { watched, memory }: Look,
  event: Extract<FollowEvent, { kind: "attempt-left" | "next-rung" }>,
  open: OpenPullRequest,
): Promise<Asked> {
  const { sweep, healing } = watched;
  const { agent: settings } = sweep.settings.config;
  const readiness = await sweep.readiness();
  const rungs = event.kind === "next-rung" ? laterRungs(readiness, memory) : rungsOf(readiness);
  const attempt = event.kind === "next-rung" ? Math.max(1, memory.attempts) : event.attempt;
  const request = {
    pullRequest: { number: open.number, url: healing.pullRequest?.url ?? "" },
    branch: open.headBranch,
    baseBranch: open.baseBranch,
    ...askAgain(memory, { attempt, of: settings.attempts, handle: settings.mention }),
  };
  const { agent, notes } = await sweep.ports.agent.handOff(request, rungs);
  if (agent.state === "asked" || agent.state === "started") return { kind: "asked", agent };
  // GitHub may be out of order: it is tried again for a while before a person is called.
  const tried = minutesBetween(memory.since, sweep.ports.clock.now());
  const given: FollowEvent = { kind: "nobody-to-ask", reason: whyNot(agent, notes) };
  return { kind: "not-asked", event: tried < settings.startTimeout ? null : given };
}

function whyNot({ proof }: AgentRecord, notes: readonly SafeMarkdown[]): SafeMarkdown {
  const reasons = [...notes, ...(proof === null ? [] : [md`${prose(proof, 400)}`])];
  return reasons.length === 0 ? md`No way of asking is open.` : joinMarkdown(reasons, " ");
}
