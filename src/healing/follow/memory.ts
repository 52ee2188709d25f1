import { z } from "zod";

/** Where a healing stands after it was opened; what each state means is in `states.ts`. */
export const followStates = [
  "reported",
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
  "taken-over",
  "merged",
  "held",
  "did-not-hold",
  "rejected",
  "stale",
  "recovered",
] as const;
export type FollowState = (typeof followStates)[number];

/** What an agent is asked to do beside what it was asked first. */
export const errands = ["heal-checks", "address-reviews"] as const;
export type Errand = (typeof errands)[number];

const time = z.number().int().nonnegative();
const id = z.number().int().positive();

/** What following keeps of a healing in the marker of its issue: there is no other database. Times are milliseconds since 1970. */
export const FollowMemory = z.object({
  state: z.enum(followStates),
  /** When the healing came into this state. */
  since: time,
  /** The commit of the branch that was last looked at. */
  head: z.string().max(64).optional(),
  /** How often an agent was asked about this healing, by whichever way. */
  attempts: z.number().int().nonnegative().max(1000),
  /** The last time that one was asked, and by which rung of the ladder. */
  asked: z.object({ at: time, rung: z.string().max(40) }).optional(),
  /** What it was asked to do then, where that was not to finish what was not begun. */
  errand: z.enum(errands).optional(),
  /** The last review that was answered. */
  review: id.optional(),
  /** All those that were answered together with it. */
  reviews: z.array(id).max(20).optional(),
  /** The last failed run that was looked into, and which attempt of it. */
  run: id.optional(),
  runAttempt: id.optional(),
  /** When the pull request was merged. */
  mergedAt: time.optional(),
});
export type FollowMemory = z.infer<typeof FollowMemory>;

/** Keeps what a step changes beside the state. @param now milliseconds since 1970 */
export const inState = (memory: FollowMemory, state: FollowState, now: number): FollowMemory => ({
  ...memory,
  state,
  since: now,
});
