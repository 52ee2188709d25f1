import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type BundledActions, bundledActions } from "./bundled-actions.ts";
import { openStages, play, referenceOf, someCells } from "./matrix.ts";

const name = "open-healing-pr, with a fix";

let actions: BundledActions;
beforeAll(async () => {
  actions = await bundledActions(inject("dist"), 10);
});
afterAll(() => actions[Symbol.asyncDispose]());

/** The whole matrix, with every action and every fault, takes minutes: `npm run bench -- faults`. */
describe("a heal that is disturbed once, and the next run", () => {
  it("leave the same as one that nothing disturbs", { timeout: 300_000 }, async () => {
    await using stages = await openStages(name, actions, 2);
    const reference = await referenceOf(stages.first);
    expect(reference.outcome).toMatchObject({
      issues: [{ labels: ["auto-heal"] }],
      branches: [{ isOnTip: true }],
      pullRequests: [{ labels: ["auto-heal"], draft: true, comments: [] }],
      orders: ["octocat"],
    });
    const cells = someCells(name, reference.places, 0);
    expect(cells.length).toBeGreaterThan(reference.places.length);
    const verdicts = await stages.work(cells, async (cell, stage) => ({
      cell,
      verdict: await play(stage, cell, reference),
    }));
    expect(verdicts.filter(({ verdict }) => verdict.kind === "wrong")).toEqual([]);
    // A death that no run makes up for would be none.
    expect(new Set(verdicts.map(({ verdict }) => verdict.kind))).toEqual(new Set(["unharmed", "completed"]));
  });
});
