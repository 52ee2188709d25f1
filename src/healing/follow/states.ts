import type { SafeMarkdown } from "../../text/brands.ts";
import { md } from "../../text/markdown.ts";
import type { FollowState } from "./memory.ts";

interface StateRow {
  /** Who has the next move; `nobody`: the healing is over. */
  readonly turn: "agent" | "checks" | "auto-heal" | "person" | "time" | "nobody";
  /** What it means, for people: whole sentences. */
  readonly meaning: SafeMarkdown;
}

/** What each state of a healing means. */
export const states: Readonly<Record<FollowState, StateRow>> = {
  reported: { turn: "person", meaning: md`There is an issue and no pull request of auto-heal's. A person has to act.` },
  "waiting-for-agent": { turn: "agent", meaning: md`An agent was asked, and has pushed nothing since.` },
  "agent-working": { turn: "agent", meaning: md`The agent has begun and is at work.` },
  "agent-failed": { turn: "auto-heal", meaning: md`The agent ended without a commit that changes anything.` },
  "checks-running": { turn: "checks", meaning: md`The checks of the newest commit run.` },
  "checks-waiting": {
    turn: "person",
    meaning: md`The checks of the newest commit neither passed nor failed. A person has to start them.`,
  },
  "checks-failed": { turn: "auto-heal", meaning: md`The checks failed by this branch's own doing.` },
  "changes-requested": { turn: "auto-heal", meaning: md`A reviewer asked for changes.` },
  "guard-refused": {
    turn: "person",
    meaning: md`The checks passed, but the guard refuses the change, so it is not called ready.`,
  },
  "ready-for-review": {
    turn: "person",
    meaning: md`The checks passed and the guard lets the change through. A person reviews it, marks it ready and merges it; auto-heal does none of these.`,
  },
  "needs-human": { turn: "person", meaning: md`auto-heal can do no more here. A person has to go on.` },
  "taken-over": { turn: "person", meaning: md`A person works on the branch. auto-heal only watches.` },
  merged: { turn: "time", meaning: md`It was merged, and auto-heal watches whether the failure stays away.` },
  held: { turn: "nobody", meaning: md`The fix was merged, and the failure stayed away.` },
  "did-not-hold": { turn: "person", meaning: md`The fix was merged, and the failure came back. A person has to act.` },
  rejected: { turn: "nobody", meaning: md`A person closed the pull request without merging it.` },
  stale: { turn: "nobody", meaning: md`Nothing happened for so long that auto-heal closed it.` },
  recovered: { turn: "nobody", meaning: md`The workflow passes again, without a fix of auto-heal's.` },
};

/** Whether nothing more comes of a healing, unless a person reopens it. */
export const isOver = (state: FollowState): boolean => states[state].turn === "nobody";

/** Whether a person has the next move. */
export const needsPerson = (state: FollowState): boolean => states[state].turn === "person";
