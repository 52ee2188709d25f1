import { describe, expect, it } from "vitest";
import { checksOf } from "../../../../src/healing/follow/checks.ts";
import { run } from "./runs.ts";

const lint = { workflowPath: ".github/workflows/lint.yml" };

describe("checks", () => {
  it.each([
    ["one that passed", [run(1, "success")], { kind: "passed", runs: [run(1, "success")] }],
    [
      "one that passed and one that was skipped",
      [run(1, "success"), run(2, "skipped", lint)],
      { kind: "passed", runs: [run(1, "success")] },
    ],
    [
      "one that passed and the same workflow stopped for it",
      [run(2, "cancelled", { event: "pull_request" }), run(1, "success")],
      { kind: "passed", runs: [run(1, "success")] },
    ],
    ["one that failed", [run(1, "failure")], { kind: "failed", runs: [run(1, "failure")] }],
    ["one that ran out of time", [run(1, "timed_out")], { kind: "failed", runs: [run(1, "timed_out")] }],
    [
      "a later success after a failure",
      [run(1, "failure"), run(2, "success")],
      { kind: "passed", runs: [run(2, "success")] },
    ],
    [
      "a later failure after a success",
      [run(2, "failure"), run(1, "success")],
      { kind: "failed", runs: [run(2, "failure")] },
    ],
    [
      "a failure while another one runs",
      [run(1, "failure"), run(2, null, { ...lint, status: "in_progress" })],
      { kind: "running", runs: [run(2, null, { ...lint, status: "in_progress" })] },
    ],
    [
      "one that is queued",
      [run(1, null, { status: "queued" })],
      { kind: "running", runs: [run(1, null, { status: "queued" })] },
    ],
    [
      "a failure beside one that waits",
      [run(1, "failure"), run(2, "action_required", lint)],
      { kind: "failed", runs: [run(1, "failure")] },
    ],
  ])("of %s", (_, runs, expected) => {
    expect(checksOf(runs, null)).toEqual(expected);
  });

  it.each([
    ["approval", [run(1, "action_required")]],
    ["approval", [run(1, "success"), run(2, "action_required", lint)]],
    ["approval", [run(1, null, { status: "action_required" })]],
    ["stopped", [run(1, "cancelled")]],
    ["stopped", [run(1, "stale"), run(2, "success", lint)]],
    ["nothing-ran", [run(1, "skipped")]],
    ["no-run", []],
  ])("neither pass nor fail: %s", (reason, runs) => {
    expect(checksOf(runs, null)).toMatchObject({ kind: "waiting", reason });
  });

  it("are no sessions of an agent, and not the workflow that follows", () => {
    const session = run(1, "failure", { event: "dynamic", workflowPath: "dynamic/copilot" });
    const own = run(2, "failure", { workflowPath: ".github/workflows/follow.yml" });
    expect(checksOf([session, own, run(3, "success")], ".github/workflows/follow.yml")).toEqual({
      kind: "passed",
      runs: [run(3, "success")],
    });
  });

  it("are told apart by what started them", () => {
    const runs = [run(1, "failure", { event: "pull_request" }), run(2, "success")];
    expect(checksOf(runs, null).kind).toBe("failed");
  });
});
