import type { WorkflowRun } from "../../ports.ts";
import { nextErrand } from "./ask-again.ts";
import { byKind, type FollowEvent, type KindTable } from "./events.ts";
import { type FollowMemory, inState } from "./memory.ts";
import type { Transition } from "./transitions.ts";

/** What is known when a step is taken. */
export interface StepFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The branch's commit; null where there is no open pull request. */
  readonly head: string | null;
  /** The rung by which an agent was asked in this step; null when none was. */
  readonly rung: string | null;
}

const lookedInto = ({ run }: { readonly run: WorkflowRun }): Partial<FollowMemory> => ({
  run: run.id,
  runAttempt: run.attempt,
});

/** What an event teaches beside the new state. */
const learned: KindTable<Partial<FollowMemory>> = {
  "attempt-left": ({ attempt }) => ({ attempts: attempt }),
  "review-requests-changes": ({ reviews }) => {
    const ids = reviews.map(({ id }) => id);
    return { review: Math.max(...ids), reviews: ids };
  },
  // One that waits for approval was not looked into: approved, the very same run may fail.
  "checks-wait": ({ run }) => (run?.conclusion === "failure" ? lookedInto({ run }) : {}),
  "checks-failed": lookedInto,
  "checks-flaked": lookedInto,
  "checks-rerun": lookedInto,
  "came-back": lookedInto,
  "pull-request-merged": ({ at }) => ({ mergedAt: at }),
};

function errandOf(memory: FollowMemory): Pick<FollowMemory, "errand"> {
  const errand = nextErrand(memory);
  return errand === undefined ? {} : { errand };
}

/** What is kept of a healing after a step. */
export const remember = (
  memory: FollowMemory,
  { to }: Pick<Transition, "to">,
  event: FollowEvent,
  { now, head, rung }: StepFacts,
): FollowMemory => ({
  ...inState(memory, to, now),
  // What was pushed while it was closed is yet to be looked at.
  ...(head === null || event.kind === "pull-request-reopened" ? {} : { head }),
  ...(rung === null ? {} : { asked: { at: now, rung }, ...errandOf(memory) }),
  ...byKind(learned, event),
});
