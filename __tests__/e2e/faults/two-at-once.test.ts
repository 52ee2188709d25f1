import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type BundledActions, bundledActions } from "./bundled-actions.ts";
import { isWrite, openStages, referenceOf } from "./matrix.ts";
import { abreast, overtaken, placesFromFirstWrite } from "./two-at-once.ts";

const name = "open-healing-pr, with a fix";

let actions: BundledActions;
beforeAll(async () => {
  // A request that is held up has twelve seconds, in which the other heal comes and goes.
  actions = await bundledActions(inject("dist"), 5);
});
afterAll(() => actions[Symbol.asyncDispose]());

describe("two heals of one failure at once", () => {
  it("leave one healing, whichever request the one is overtaken at", { timeout: 240_000 }, async () => {
    await using stages = await openStages(name, actions, 2);
    const reference = await referenceOf(stages.first);
    const places = placesFromFirstWrite(reference.places);
    expect(places.length).toBeGreaterThan(5);
    const wrong = await stages.work(places, (place, stage) => overtaken(stage, place, reference));
    expect(wrong.flat()).toEqual([]);
    const writes = places.filter(isWrite);
    expect((await stages.work(writes, (place, stage) => abreast(stage, place, reference))).flat()).toEqual([]);
  });
});
