import { addRun } from "./seeds.ts";
import type { Attempt, PullRequest, Run, State } from "./state.ts";

/** GitHub's own account for a job's token, and the agent's. Nothing that they push runs by itself. */
const job = "github-actions[bot]";
const agent = "Copilot";

/**
 * What GitHub lets run after a push: for the job's own token nothing before a person approved it, since June 2026
 * (docs.github.com, "GITHUB_TOKEN"); for the agent neither, unless the repository's settings allow it
 * (docs.github.com, "Configuring settings for Copilot cloud agent").
 */
const needsApproval = (state: State, pusher: string): boolean =>
  pusher === job || (pusher === agent && state.settings.agentRunsNeedApproval);

/** Whether a pull request cannot be merged as it is. */
export function hasConflicts({ git }: State, { base, headSha }: PullRequest): boolean {
  const tip = git.branch(base);
  return tip !== null && !git.succeeds(["merge-tree", "--write-tree", tip, headSha]);
}

/**
 * Starts the workflows that run on `pull_request` at a pull request's newest commit. One that waits for approval is
 * completed as `action_required` and has no jobs; with conflicts none starts
 * (docs.github.com, "Events that trigger workflows", pull_request).
 */
export function startChecks(state: State, pull: PullRequest, pusher: string): void {
  if (hasConflicts(state, pull)) return;
  for (const workflow of state.settings.pullRequestWorkflows) {
    addRun(state, {
      workflow,
      event: "pull_request",
      headBranch: pull.branch,
      headSha: pull.headSha,
      actor: pusher,
      status: needsApproval(state, pusher) ? "completed" : "queued",
      conclusion: "action_required",
    });
  }
}

/** The attempt of a pull request's run that has come to no end yet, or waits for approval; null when there is none. */
export function unfinished(run: Run): Attempt | null {
  const attempt = run.attempts.at(-1);
  if (attempt === undefined) return null;
  return attempt.status !== "completed" || attempt.conclusion === "action_required" ? attempt : null;
}

/** Runs that nobody approved end as failures without any job when their pull request is closed. */
export function dropHeldChecks(state: State, pull: PullRequest): void {
  for (const run of state.runs.filter(
    ({ event, headBranch }) => event === "pull_request" && headBranch === pull.branch,
  )) {
    const attempt = unfinished(run);
    if (attempt?.conclusion !== "action_required") continue;
    attempt.conclusion = "failure";
    run.updatedAt = state.now();
  }
}
