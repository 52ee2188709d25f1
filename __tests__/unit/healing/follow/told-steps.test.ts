import { describe, expect, it } from "vitest";
import { fitSteps, toldSteps } from "../../../../src/healing/follow/told-steps.ts";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    issue: { number: index, url: "https://github.com/octo-org/widgets/issues/1" },
    pullRequest: null,
    state: "stale" as const,
    notes: [],
    steps: [{ from: "needs-human", to: "stale", event: { kind: "gone-quiet", days: 14 } }] as const,
  }));
const size = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe("the steps of an output", () => {
  it("are told one by one, each with a reason", () => {
    expect(fitSteps(toldSteps(rows(1)), 1000)).toEqual([
      {
        issue: 0,
        pullRequest: null,
        from: "needs-human",
        to: "stale",
        event: "gone-quiet",
        reason: "Nothing happened for 14 days.",
      },
    ]);
  });

  it("lose their reasons first, and then the last of them, where a later step could not take them for an input", () => {
    const all = toldSteps(rows(100));
    const short = fitSteps(all, size(all) - 1);
    expect([short.length, short.some(({ reason }) => reason !== undefined)]).toEqual([100, false]);
    const few = fitSteps(all, 1000);
    expect(size(few)).toBeLessThanOrEqual(1000);
    expect(few.at(-1)).toMatchObject({ issue: few.length - 1 });
    expect(fitSteps(all, 2)).toEqual([]);
  });
});
