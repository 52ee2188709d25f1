import type { FollowEvent } from "./events.ts";
import type { FollowState } from "./memory.ts";

/** What following does on the code host. Each is looked for before it is done, so that it is done once. */
export type Effect =
  | "ask-agent"
  | "rerun-failed-jobs"
  | "comment-on-pull-request"
  | "comment-on-issue"
  | "label-ready"
  | "unlabel-ready"
  | "request-reviewers"
  | "close-pull-request"
  | "delete-branch";

/** What becomes of the issue, in the very request that writes the state. */
export type IssueChange = "completed" | "not-planned" | "reopened";

export interface Transition {
  readonly from: readonly FollowState[];
  readonly on: FollowEvent["kind"];
  readonly to: FollowState;
  /** In this order, before the state is written. */
  readonly effects: readonly Effect[];
  readonly issue?: IssueChange;
}

/** The pull request is open, and auto-heal acts on it. */
const working = [
  "waiting-for-agent",
  "agent-working",
  "agent-failed",
  "checks-running",
  "checks-waiting",
  "checks-failed",
  "changes-requested",
  "guard-refused",
  "ready-for-review",
  "needs-human",
] as const satisfies readonly FollowState[];
/** The pull request is open. */
const pulled = [...working, "taken-over"] as const satisfies readonly FollowState[];
const waitingForAgent = ["waiting-for-agent", "agent-working"] as const satisfies readonly FollowState[];
/** The branch changes something, and its checks tell what becomes of it. */
const checked = ["checks-running", "checks-waiting"] as const satisfies readonly FollowState[];
/** The checks passed, or nothing more was to come of them. */
const looked = ["guard-refused", "ready-for-review"] as const satisfies readonly FollowState[];
/** The agent is asked again, or a person has to go on. */
const undecided = ["agent-failed", "checks-failed", "changes-requested"] as const satisfies readonly FollowState[];

/**
 * The life of a healing after it was opened: the only place that says what follows from what. What is not in it changes
 * nothing. docs/behaviour.md is drawn from it.
 */
export const transitions: readonly Transition[] = [
  // An agent's work.
  { from: ["waiting-for-agent"], on: "agent-started", to: "agent-working", effects: [] },
  { from: working, on: "agent-pushed", to: "checks-running", effects: ["unlabel-ready"] },
  { from: ["waiting-for-agent"], on: "next-rung", to: "waiting-for-agent", effects: ["ask-agent"] },
  { from: waitingForAgent, on: "agent-silent", to: "needs-human", effects: ["comment-on-pull-request"] },
  { from: waitingForAgent, on: "agent-gave-up", to: "agent-failed", effects: [] },
  // What moved the branch without being anybody's new work: it is brought up to date, or set back.
  { from: [...looked, "needs-human"], on: "branch-moved", to: "checks-running", effects: ["unlabel-ready"] },
  {
    from: [...checked, ...looked],
    on: "branch-emptied",
    to: "needs-human",
    effects: ["unlabel-ready", "comment-on-pull-request"],
  },
  // Checks.
  { from: ["checks-waiting"], on: "checks-began", to: "checks-running", effects: [] },
  { from: ["checks-running"], on: "checks-wait", to: "checks-waiting", effects: [] },
  { from: checked, on: "checks-failed", to: "checks-failed", effects: [] },
  { from: checked, on: "checks-rerun", to: "checks-running", effects: ["rerun-failed-jobs"] },
  { from: checked, on: "checks-flaked", to: "checks-waiting", effects: [] },
  // Some begin late: when a person marks it ready, or reviews it.
  { from: ["ready-for-review"], on: "checks-failed", to: "checks-failed", effects: ["unlabel-ready"] },
  {
    from: ["ready-for-review"],
    on: "checks-rerun",
    to: "checks-running",
    effects: ["unlabel-ready", "rerun-failed-jobs"],
  },
  { from: ["ready-for-review"], on: "checks-flaked", to: "checks-waiting", effects: ["unlabel-ready"] },
  { from: checked, on: "guard-refused", to: "guard-refused", effects: ["comment-on-pull-request"] },
  {
    from: checked,
    on: "checks-passed",
    to: "ready-for-review",
    effects: ["label-ready", "request-reviewers", "comment-on-pull-request"],
  },
  // Asked again, or handed to a person.
  { from: undecided, on: "attempt-left", to: "waiting-for-agent", effects: ["ask-agent"] },
  { from: undecided, on: "attempts-used-up", to: "needs-human", effects: ["comment-on-pull-request"] },
  { from: undecided, on: "nobody-to-ask", to: "needs-human", effects: ["comment-on-pull-request"] },
  { from: waitingForAgent, on: "nobody-to-ask", to: "needs-human", effects: ["comment-on-pull-request"] },
  // People.
  {
    from: [...looked, ...checked],
    on: "review-requests-changes",
    to: "changes-requested",
    effects: ["unlabel-ready"],
  },
  { from: working, on: "person-pushed", to: "taken-over", effects: ["unlabel-ready"] },
  {
    from: pulled,
    on: "pull-request-merged",
    to: "merged",
    effects: ["comment-on-issue"],
    issue: "completed",
  },
  {
    from: pulled,
    on: "pull-request-closed",
    to: "rejected",
    effects: ["comment-on-issue"],
    issue: "not-planned",
  },
  // To close and reopen it is how a person starts checks that GitHub did not start.
  { from: ["rejected"], on: "pull-request-reopened", to: "checks-running", effects: [], issue: "reopened" },
  // Whoever wants to go on with what auto-heal gave up goes on without it.
  {
    from: ["stale", "recovered"],
    on: "pull-request-reopened",
    to: "taken-over",
    effects: [],
    issue: "reopened",
  },
  // Time.
  {
    from: working,
    on: "gone-quiet",
    to: "stale",
    // The branch first: GitHub closes a pull request with its branch, while a closed one's branch is not looked at again.
    effects: ["comment-on-pull-request", "delete-branch", "close-pull-request", "comment-on-issue"],
    issue: "not-planned",
  },
  {
    from: working,
    on: "recovered",
    to: "recovered",
    effects: ["comment-on-pull-request", "delete-branch", "close-pull-request", "comment-on-issue"],
    issue: "completed",
  },
  {
    from: ["reported", "did-not-hold"],
    on: "recovered",
    to: "recovered",
    effects: ["comment-on-issue"],
    issue: "completed",
  },
  { from: ["merged"], on: "stayed-away", to: "held", effects: ["comment-on-issue"] },
  {
    from: ["merged", ...pulled],
    on: "came-back",
    to: "did-not-hold",
    effects: ["comment-on-issue"],
    issue: "reopened",
  },
];

/** What follows from an event in a state; null when nothing does. */
export function transition(from: FollowState, { kind }: Pick<FollowEvent, "kind">): Transition | null {
  return transitions.find((row) => row.on === kind && row.from.includes(from)) ?? null;
}
