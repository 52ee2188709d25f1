import { UserError } from "../errors.ts";
import { type CommentContext, issueComment, pullRequestComment } from "../healing/follow/comments.ts";
import { isUntouched } from "../healing/follow/authors.ts";
import type { FollowEvent } from "../healing/follow/events.ts";
import type { Effect } from "../healing/follow/transitions.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import type { Look } from "./watched-healing.ts";

/** The label that says that a person may review. */
export const readyLabel = "ready for review";

type Doing = (look: Look, event: FollowEvent) => Promise<SafeMarkdown | null>;

function contextOf({ watched, memory }: Look): CommentContext {
  const { issue, pullRequest } = watched.healing;
  return {
    issueNumber: issue.number,
    pullRequestNumber: pullRequest?.number ?? null,
    attempts: memory.attempts,
    config: watched.sweep.settings.config,
  };
}

async function deleteBranch({ watched }: Look): Promise<null> {
  const { healing, sweep, open } = watched;
  // Nobody else's work goes with it, and nothing but the branch that our own marker names.
  if (open === null || !open.isLocal || open.headBranch !== healing.marker.branch) return null;
  const { commits, complete } = await watched.diff(open);
  if (complete && isUntouched(commits)) await sweep.ports.healings.deleteBranch(open.headBranch, open.headSha);
  return null;
}

async function rerun({ watched }: Look, event: FollowEvent): Promise<null> {
  if (event.kind !== "checks-rerun" || event.isStarted) return null;
  await watched.sweep.ports.reruns.rerunFailedJobs({ ...event.run, runId: event.run.id });
  return null;
}

async function say(number: number | null, text: SafeMarkdown | null, { watched }: Look): Promise<null> {
  if (number !== null && text !== null) await watched.sweep.ports.healings.comment(number, text);
  return null;
}

/** Each effect, done so that twice is once. @returns what could not be done of it, for people */
const doings: Readonly<Record<Exclude<Effect, "ask-agent">, Doing>> = {
  "rerun-failed-jobs": rerun,
  "comment-on-pull-request": (look, event) =>
    say(look.watched.healing.pullRequest?.number ?? null, pullRequestComment(event, contextOf(look)), look),
  "comment-on-issue": (look, event) =>
    say(look.watched.healing.issue.number, issueComment(event, contextOf(look)), look),
  "label-ready": async ({ watched: { healing, labels, sweep } }) => {
    if (healing.pullRequest === null || labels.has(readyLabel)) return null;
    await sweep.ports.healings.label(healing.pullRequest.number, readyLabel);
    labels.add(readyLabel);
    return null;
  },
  "unlabel-ready": async ({ watched: { healing, labels, sweep } }) => {
    if (healing.pullRequest === null || !labels.has(readyLabel)) return null;
    await sweep.ports.healings.unlabel(healing.pullRequest.number, readyLabel);
    labels.delete(readyLabel);
    return null;
  },
  "request-reviewers": async ({ watched: { open, sweep } }) => {
    const asked = new Set(open?.reviewers.map((name) => name.toLowerCase()));
    const missing = sweep.settings.config.reviewers.filter((name) => !asked.has(name.toLowerCase()));
    return open === null || missing.length === 0 ? null : sweep.ports.healings.requestReviewers(open.number, missing);
  },
  "close-pull-request": async ({ watched: { open, sweep } }) => {
    if (open !== null) await sweep.ports.healings.closePullRequest(open.number);
    return null;
  },
  "delete-branch": deleteBranch,
};

/** What came of a step's effects. */
export type Done =
  | { readonly kind: "done"; readonly notes: readonly SafeMarkdown[] }
  /** It may not be done; something else follows. */
  | { readonly kind: "instead"; readonly event: FollowEvent };

/** Does what follows from an event, but for asking the agent. */
export async function carryOut(effects: readonly Effect[], event: FollowEvent, look: Look): Promise<Done> {
  const notes: SafeMarkdown[] = [];
  for (const effect of effects) {
    if (effect === "ask-agent") continue;
    try {
      const note = await doings[effect](look, event);
      if (note !== null) notes.push(note);
    } catch (error) {
      const isRefused = error instanceof UserError && error.code === "not-permitted";
      if (!isRefused || event.kind !== "checks-rerun") throw error;
      return { kind: "instead", event: { kind: "checks-flaked", why: event.why, run: event.run } };
    }
  }
  return { kind: "done", notes };
}
