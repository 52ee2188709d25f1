import "../github/fast-clock.ts";
import { describe, expect, it } from "vitest";
import { healHere } from "./healing.ts";
import { inParallel, play, referenceOf, type ScenarioName, someCells } from "./matrix.ts";

/** The whole matrix takes minutes: `npm run bench -- faults`. */
describe("a heal that is disturbed once, and the next run", () => {
  it.each<[ScenarioName, number]>([
    ["auto-fix", 0],
    ["delegated", 5],
  ])("%s: they leave the same as one that nothing disturbs", { timeout: 240_000 }, async (name, first) => {
    const reference = await referenceOf(name, healHere);
    expect(reference.outcome).toMatchObject({
      issues: [{ labels: ["auto-heal"] }],
      branches: [{ isOnTip: true }],
      pullRequests: [{ labels: ["auto-heal"], draft: true, comments: [expect.stringMatching(/^octocat: @copilot /)] }],
    });
    const cells = someCells(reference.places, first);
    const verdicts = await inParallel(cells, 8, async (cell) => ({
      cell,
      verdict: await play(name, cell, healHere, reference),
    }));
    expect(verdicts.filter(({ verdict }) => verdict.kind === "wrong")).toEqual([]);
    expect(verdicts).toHaveLength(reference.places.length);
  });
});
