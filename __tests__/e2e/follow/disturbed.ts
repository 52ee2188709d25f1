import type { GitHub } from "../harness/github-double/start.ts";
import type { Issue } from "../harness/github-double/state.ts";
import { at, type Cell, difference, type Place, type Verdict } from "../faults/matrix.ts";
import type { Outcome } from "../faults/outcome.ts";
import {
  configured,
  fix,
  type Followed,
  type Following,
  lostRunner,
  mayRerun,
  noFix,
  testFailure,
} from "./following.ts";

/** A healing that something has happened to, and what starts the step that has to see it. */
export interface Scene {
  readonly happens: (play: Following) => Promise<void>;
  readonly follow: (play: Following) => Promise<Followed>;
}

/** Every effect that following has is in one of these; they are played by an example that may start jobs again. */
export const sceneEdit = mayRerun;

export const scenes = {
  "the fix passed": {
    happens: async ({ agent, checks }) => {
      agent.pushes(2, fix);
      checks.concludes(2, "success");
    },
    follow: ({ follows }) => follows.sweep(),
  },
  "the fix failed": {
    happens: async ({ agent, checks }) => {
      agent.pushes(2, noFix);
      checks.concludes(2, "failure", [testFailure]);
    },
    follow: ({ follows }) => follows.sweep(),
  },
  "the checks failed by nobody's fault": {
    happens: async ({ github, agent, checks }) => {
      github.commit("main", configured("limits:\n  reruns: 1\n"));
      agent.pushes(2, fix);
      checks.concludes(2, "failure", [lostRunner]);
    },
    follow: ({ follows }) => follows.sweep(),
  },
  "the agent never started": {
    happens: async ({ passes }) => passes({ minutes: 40 }),
    follow: ({ follows }) => follows.sweep(),
  },
  "the fix did not hold": {
    happens: async ({ agent, people, follows, passes, fails }) => {
      agent.pushes(2, fix);
      people.merge(2, "mona");
      await follows.closing(2);
      passes({ days: 2 });
      fails();
    },
    follow: ({ follows }) => follows.sweep(),
  },
  "a reviewer asked for changes": {
    happens: async ({ agent, checks, people, follows }) => {
      agent.pushes(2, noFix);
      await follows.run(checks.concludes(2, "success"));
      people.review(2, "CHANGES_REQUESTED", { login: "mona" });
    },
    follow: ({ follows }) => follows.sweep(),
  },
  "it recovered by itself": {
    happens: async ({ github }) => {
      for (const _ of [1, 2, 3]) github.addRun({ conclusion: "success" });
    },
    follow: ({ follows }) => follows.sweep(),
  },
  "it was merged": {
    happens: async ({ people, agent }) => {
      agent.pushes(2, fix);
      people.merge(2, "mona");
    },
    follow: ({ follows }) => follows.closing(2),
  },
} as const satisfies Readonly<Record<string, Scene>>;
export type SceneName = keyof typeof scenes;

/** What differs between two tellings of the same: times, the run of ours that tells, and the hash of what it told. */
const telling =
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: UTC|Z)?|\b1[789]\d{11}\b|\(seen in \[run \d+\]\([^)]*\)\)|(?<=:end )[0-9a-f]{12}\b/g;

/** All that can be seen of the healing. */
function outcomeOf({ state }: GitHub): Outcome {
  // Of a pull request that is closed by then, the newest commit is not looked at any more.
  const same = (text: string | null): string =>
    (text ?? "").replaceAll(telling, "<telling>").replace(/,"head":"[0-9a-f]{40}"/, "");
  const shown = ({ title, body, labels, comments, state: status, stateReason, pull }: Issue) => ({
    title,
    body: same(body),
    state: status,
    stateReason,
    labels,
    comments: comments.map(({ author, body: said }) => same(`${author}: ${said}`)),
    ...(pull === null ? {} : { reviewers: pull.reviewers, draft: pull.draft }),
  });
  return {
    issues: state.issues.filter(({ pull }) => pull === null).map(shown),
    pullRequests: state.issues.filter(({ pull }) => pull !== null).map(shown),
    branches: state.git.refs("refs/heads/"),
  };
}

/** Whether a request changes something. */
export const isWrite = ({ operation }: Place): boolean => !/\/(?:get|list|compare|check|download)\b/.test(operation);

/** A scene that can be played again and again, each time from the same state of GitHub. */
export interface Rehearsal {
  /** The requests of a step that nothing disturbs. */
  readonly places: readonly Place[];
  /** Disturbs one request of a step; a sweep then completes it. */
  readonly disturb: (cell: Cell) => Promise<Verdict>;
  /** Holds one step up at a request until a sweep has come and gone. */
  readonly overtake: (place: Place) => Promise<Verdict>;
  /** What a sweep writes now that all is done: nothing. */
  readonly writesOnceMore: () => Promise<readonly (string | null)[]>;
}

/** Plays a scene once undisturbed: what every other time has to end in. @throws Error when that already goes wrong */
export async function rehearse(name: SceneName, play: Following): Promise<Rehearsal> {
  const { github, follows } = play;
  const { happens, follow }: Scene = scenes[name];
  await happens(play);
  const restore = github.snapshot();
  const before = github.calls.length;
  const undisturbed = await follow(play);
  if (undisturbed.transitions.length === 0 || undisturbed.outcome !== "success") throw new Error(undisturbed.log);
  const operations = github.calls.slice(before).map(({ operation }) => operation ?? "unknown");
  const expected = outcomeOf(github);
  const verdict = (isEarly: boolean, later: readonly Followed[]): Verdict => {
    const what = [
      ...later.map(({ outcome, log }) => (outcome === "success" ? null : `the next step failed: ${log}`)),
      difference(expected, outcomeOf(github)),
      ...github.violations,
    ].filter((problem) => problem !== null);
    if (what.length > 0) return { kind: "wrong", what: what.join("; ") };
    return { kind: isEarly ? "unharmed" : "completed" };
  };
  return {
    places: operations
      .map((operation, index) => ({
        operation,
        nth: operations.slice(0, index).filter((earlier) => earlier === operation).length,
      }))
      .filter(({ operation }) => operation !== "storage"),
    disturb: async ({ place, fault: { name: fault, respond } }) => {
      restore();
      github.faults.push({ match: at(place), respond });
      const first = await follow(play);
      const isEarly = first.outcome === "success" && difference(expected, outcomeOf(github)) === null;
      const second = await follows.sweep();
      if (github.faults.unused > 0) return { kind: "wrong", what: "the fault never came to bear" };
      if (isBug(first) && !fault.startsWith("422")) return { kind: "wrong", what: `it broke: ${first.log}` };
      return verdict(isEarly, [second]);
    },
    overtake: async (place) => {
      restore();
      const reached = Promise.withResolvers<void>();
      const passed = Promise.withResolvers<void>();
      const isPlace = at(place);
      github.faults.push({
        match: (call) => {
          const isHit = isPlace(call);
          if (isHit) reached.resolve();
          return isHit;
        },
        respond: { until: passed.promise },
      });
      const first = follow(play);
      await reached.promise;
      const second = await follows.sweep();
      passed.resolve();
      return verdict(false, [await first, second]);
    },
    writesOnceMore: async () => {
      const calls = github.calls.length;
      await follows.sweep();
      return github.calls
        .slice(calls)
        .filter(({ method }) => method !== "GET")
        .map(({ operation }) => operation);
    },
  };
}

/** A bug of ours says so. Nothing that happens to a request may come out as one, but for refusals without a reason. */
const isBug = ({ outcome, log }: Followed): boolean =>
  outcome !== "success" && log.includes("This is a bug in auto-heal");
