import { describe, expect, it } from "vitest";
import { greensInRow, passesSince, redsSince } from "../../../../src/healing/follow/recovery.ts";
import { run } from "./runs.ts";

const ids = (runs: readonly { readonly id: number }[]): readonly number[] => runs.map(({ id }) => id);

describe("green runs in a row", () => {
  it("are counted from the newest back to the first that failed", () => {
    const runs = [run(3, "success"), run(5, "success"), run(4, "success"), run(2, "failure"), run(1, "success")];
    expect(ids(greensInRow(runs, 1))).toEqual([5, 4, 3]);
  });

  it("are none after a failure, whichever", () => {
    expect(greensInRow([run(2, "timed_out"), run(1, "success")], 1)).toEqual([]);
  });

  it("are not broken by a run that says nothing", () => {
    expect(ids(greensInRow([run(4, "success"), run(3, "cancelled"), run(2, "success")], 1))).toEqual([4, 2]);
  });

  it("do not reach back behind the failure, also where that run passed when it was run again", () => {
    const runs = [run(5, "success"), run(4, "success", { attempt: 2 }), run(3, "success"), run(2, "success")];
    expect(ids(greensInRow(runs, 4))).toEqual([5, 4]);
  });
});

describe("the runs since a time", () => {
  const runs = [run(1, "failure"), run(2, "failure"), run(3, "success"), run(4, "cancelled"), run(5, "timed_out")];

  it("that failed are none of those that began before, the newest first", () => {
    expect(ids(redsSince(runs, 1500))).toEqual([5, 2]);
    expect(redsSince(runs, 5000)).toEqual([]);
  });

  it("that passed are counted", () => {
    expect([passesSince(runs, 0), passesSince(runs, 3000)]).toEqual([1, 0]);
  });
});
