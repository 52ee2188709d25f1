import { describe, expect, it } from "vitest";
import type { FailureReport } from "../../../src/contracts/failure-report.ts";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { UserError, type UserErrorCode } from "../../../src/errors.ts";
import { rerunTransient } from "../../../src/usecases/rerun-transient.ts";
import { sampleRun } from "../healing/healing-case.ts";
import { withLimits } from "../healing/marked-item.ts";
import { fixable } from "./opening.ts";
import { memoryReruns } from "./ports/healing-store.ts";

const plain = await fixable();
const transient: FailureReport = {
  ...plain,
  failures: plain.failures.map((failure) => ({ ...failure, transient: true })),
};
const config = withLimits({ reruns: 2 });
const refusal = (code: UserErrorCode): UserError => new UserError(code, "the token lacks the permission", "Add it.");

const secondAttempt: FailureReport = { ...transient, source: { ...sampleRun, attempt: 2 } };
const ofLog: FailureReport = { ...transient, source: { kind: "log-file", path: "job.log" } };

describe("a run is started again", () => {
  it("on the first attempt of a transient failure, as often as the configuration says", async () => {
    const { reruns, rerun } = memoryReruns({ reruns: 1 });
    const { kind, ...rest } = await rerunTransient({ report: transient, config }, reruns);
    expect([kind, rerun]).toEqual(["started", [sampleRun.runId]]);
    expect(rest).toMatchObject({ opened: { record: { result: "rerun", issueNumber: null, branch: null } } });
  });

  it("by nobody twice", async () => {
    const { reruns, rerun } = memoryReruns({ latest: 2, reruns: 2 });
    expect((await rerunTransient({ report: transient, config }, reruns)).kind).toBe("started");
    expect(rerun).toEqual([]);
  });
});

describe("a run is not started again", () => {
  const none = { kind: "not-started", note: null };

  it.each([
    ["when its failure would come again", { report: plain, config }],
    ["on its second attempt", { report: secondAttempt, config }],
    ["when it is none", { report: ofLog, config }],
    ["unless the configuration says so", { report: transient, config: defaultConfig }],
  ])("%s, and nobody is asked", async (_, input) => {
    const { reruns, rerun } = memoryReruns({ refusal: refusal("not-permitted") });
    const unasked = { ...reruns, attempts: () => Promise.reject(new Error("asked")) };
    expect(await rerunTransient(input, unasked)).toEqual(none);
    expect(rerun).toEqual([]);
  });

  it("on a local clone, which has no runs", async () => {
    expect(await rerunTransient({ report: transient, config }, undefined)).toEqual(none);
  });

  it("above the limit, which is said", async () => {
    const { reruns, rerun } = memoryReruns({ reruns: 2 });
    const { kind, ...rest } = await rerunTransient({ report: transient, config }, reruns);
    expect([kind, rerun]).toEqual(["not-started", []]);
    expect(rest).toMatchObject({ note: expect.stringContaining("2 of the 2 reruns") });
  });

  it.each(["not-permitted", "not-found"] as const)("where GitHub refuses (%s), which is said", async (code) => {
    const { reruns } = memoryReruns({ refusal: refusal(code) });
    expect(await rerunTransient({ report: transient, config }, reruns)).toMatchObject({
      kind: "not-started",
      note: expect.stringContaining("the token lacks the permission"),
    });
  });

  it.each([refusal("unavailable"), new Error("a bug")])(
    "and the run is not healed when that fails (%s)",
    async (error) => {
      const { reruns } = memoryReruns({ refusal: error });
      await expect(rerunTransient({ report: transient, config }, reruns)).rejects.toBe(error);
    },
  );
});
