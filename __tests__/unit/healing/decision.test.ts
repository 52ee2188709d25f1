import { describe, expect, it } from "vitest";
import { confidenceOf, decide, type DecisionFacts } from "../../../src/healing/decision.ts";
import { md } from "../../../src/text/markdown.ts";

/** All that speaks for an automatic fix, so that each row below has to be won by its own fact. */
const best: DecisionFacts = {
  outcome: "failed",
  exclusion: null,
  transient: false,
  attempt: 1,
  rerunsLeft: 1,
  causeConfidence: 0.95,
  fixCertainty: 0.95,
  minConfidence: 0.7,
  guardPassed: true,
  canPush: true,
  agentReady: true,
  pullRequestLimit: null,
};

describe("decide", () => {
  it.each<[string, Partial<DecisionFacts>, string, RegExp]>([
    ["nothing failed", { outcome: "no-failure", transient: true }, "ignore", /Nothing failed/],
    ["auto-heal failed", { outcome: "tool-error", transient: true }, "ignore", /auto-heal itself failed/],
    [
      "the run is not ours",
      { exclusion: md`It comes from a fork.`, transient: true },
      "ignore",
      /^It comes from a fork\.$/,
    ],
    ["it may pass next time, and there is a fix", { transient: true }, "rerun", /second attempt/],
    ["it did not pass the second time", { transient: true, attempt: 2 }, "auto-fix", /90%/],
    ["it may pass, but was run again often enough", { transient: true, rerunsLeft: 0 }, "auto-fix", /guard/],
    ["there is a fix and an agent", {}, "auto-fix", /90%/],
    ["a limit forbids the fix's pull request", { pullRequestLimit: md`5 are open.` }, "manual", /^5 are open\.$/],
    [
      "a limit forbids the agent's",
      { pullRequestLimit: md`5 are open.`, fixCertainty: null },
      "manual",
      /^5 are open\.$/,
    ],
    [
      "a limit says nothing where no pull request would come",
      { pullRequestLimit: md`5.`, causeConfidence: 0.5 },
      "manual",
      /70%/,
    ],
    ["the guard refuses the fix, and there is an agent", { guardPassed: false }, "delegate", /an agent/],
    ["the fix cannot be pushed, and there is an agent", { canPush: false }, "delegate", /95%/],
    ["there is no fix, but an agent", { fixCertainty: null }, "delegate", /an agent/],
    ["the cause is sure, the fix is not, and there is an agent", { fixCertainty: 0.5 }, "delegate", /95%/],
    [
      "nothing was determined",
      { outcome: "not-determined", causeConfidence: 0, fixCertainty: null },
      "manual",
      /could not be told/,
    ],
    ["the cause is not sure", { causeConfidence: 0.5 }, "manual", /50% is not more than the 70%/],
    ["there is neither fix nor agent", { fixCertainty: null, agentReady: false }, "manual", /no fixer/],
    [
      "the fix is not sure, and there is no agent",
      { fixCertainty: 0.5, agentReady: false },
      "manual",
      /47% is not more/,
    ],
    ["the guard refuses, and there is no agent", { guardPassed: false, agentReady: false }, "manual", /guard refuses/],
    ["it cannot be pushed, and there is no agent", { canPush: false, agentReady: false }, "manual", /may not push/],
  ])("%s", (_, facts, decision, reason) => {
    const made = decide({ ...best, ...facts });
    expect(made.decision).toBe(decision);
    expect(made.reason).toMatch(reason);
  });

  it("lets only a greater confidence through the gate", () => {
    const at = (facts: Partial<DecisionFacts>) =>
      decide({ ...best, agentReady: false, fixCertainty: 1, ...facts }).decision;
    expect(at({ causeConfidence: 0.7 })).toBe("manual");
    expect(at({ causeConfidence: 0.7001 })).toBe("auto-fix");
    expect(at({ causeConfidence: 0.7, fixCertainty: null, agentReady: true })).toBe("manual");
    expect(at({ causeConfidence: 1, minConfidence: 1 })).toBe("manual");
  });
});

describe("confidenceOf", () => {
  it("multiplies the cause by the fixer, if there is one", () => {
    expect(confidenceOf({ causeConfidence: 0.8, fixCertainty: 0.5 })).toBeCloseTo(0.4);
    expect(confidenceOf({ causeConfidence: 0.8, fixCertainty: null })).toBe(0.8);
  });
});
