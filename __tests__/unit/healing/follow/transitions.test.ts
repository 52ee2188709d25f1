import { describe, expect, it } from "vitest";
import { eventMeanings } from "../../../../scripts/docs/behaviour-terms.ts";
import { followStates, type FollowState } from "../../../../src/healing/follow/memory.ts";
import { isOver, needsPerson } from "../../../../src/healing/follow/states.ts";
import { transition, transitions } from "../../../../src/healing/follow/transitions.ts";

/** What a healing may be in when it is looked at for the first time. */
const beginnings: readonly FollowState[] = ["reported", "waiting-for-agent", "checks-running"];

function reachable(): ReadonlySet<FollowState> {
  const found = new Set(beginnings);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { from, to } of transitions) if (from.some((state) => found.has(state))) found.add(to);
  }
  return found;
}

describe("the table of what follows from what", () => {
  it("reaches every state", () => {
    expect(followStates.filter((state) => !reachable().has(state))).toEqual([]);
  });

  it("says one thing at most of an event in a state", () => {
    const pairs = transitions.flatMap(({ from, on }) => from.map((state) => `${state} ${on}`));
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it("has a row for every event", () => {
    expect(Object.keys(eventMeanings).filter((kind) => !transitions.some(({ on }) => on === kind))).toEqual([]);
  });

  it("leaves no healing in a state that nothing leads out of, unless it is over", () => {
    const stuck = followStates.filter((state) => !transitions.some(({ from }) => from.includes(state)));
    expect(stuck.filter((state) => !isOver(state))).toEqual([]);
  });

  it("takes up what is over only when a person opens it again", () => {
    const after = transitions.filter(({ from }) => from.some(isOver));
    expect(new Set(after.map(({ on }) => on))).toEqual(new Set(["pull-request-reopened"]));
  });

  it("only watches what a person has taken over", () => {
    const after = transitions.filter(({ from }) => from.includes("taken-over"));
    expect(after.map(({ on }) => on).toSorted()).toEqual(["came-back", "pull-request-closed", "pull-request-merged"]);
    expect(after.flatMap(({ effects }) => effects).filter((effect) => effect !== "comment-on-issue")).toEqual([]);
  });

  it("asks an agent only where it decided to, and by no other way than a request", () => {
    const asking = transitions.filter(({ effects }) => effects.includes("ask-agent"));
    expect(asking.map(({ on, to }) => [on, to])).toEqual([
      ["next-rung", "waiting-for-agent"],
      ["attempt-left", "waiting-for-agent"],
    ]);
  });

  it("labels as ready only what passed, and unlabels whatever leaves that state with its pull request open", () => {
    const labelling = transitions.filter(({ effects }) => effects.includes("label-ready"));
    expect(labelling.map(({ on }) => on)).toEqual(["checks-passed"]);
    const leaving = transitions.filter(({ from, to }) => from.includes("ready-for-review") && !isOver(to));
    const keeping = leaving.filter(({ effects }) => !effects.includes("unlabel-ready"));
    expect(keeping.map(({ on }) => on).toSorted()).toEqual(["came-back", "pull-request-merged"]);
  });

  it("tells people whenever it is their turn, by a comment or on the page that they are on", () => {
    const silent = transitions.filter(
      ({ to, from, effects }) =>
        needsPerson(to) && !from.includes(to) && !effects.some((effect) => effect.startsWith("comment-on-")),
    );
    // The description of the pull request says which button to press; who has taken over knows.
    expect(new Set(silent.map(({ to }) => to))).toEqual(new Set(["checks-waiting", "taken-over"]));
  });

  it("makes nothing of what is not in it", () => {
    expect(transition("held", { kind: "agent-pushed" })).toBeNull();
    expect(transition("ready-for-review", { kind: "checks-passed" })).toBeNull();
  });
});
