import { describe, expect, it } from "vitest";
import { failureFingerprint, jobWithoutMatrix, normaliseMessage } from "../../../src/diagnosis/fingerprint.ts";

const failure = {
  workflow: "ci.yml",
  job: "build (20, ubuntu-latest)",
  category: "test-failure",
  message: "",
} as const;

describe("the fingerprint", () => {
  it.each<[string, string, string]>([
    ["numbers and durations", "test failed in 0.53 s at 12:30:01", "test failed in 1.20 s at 09:02:59"],
    ["hashes", "cannot fetch 3f2a9c1d77be", "cannot fetch 9d8e7f6a5b4c"],
    [
      "identifiers",
      "run 123e4567-e89b-12d3-a456-426614174000 failed",
      "run 00000000-aaaa-12d3-a456-426614174999 failed",
    ],
    ["temporary folders", "cannot open /tmp/tmpab12/x/data.json", "cannot open /tmp/tmpzz99/y/data.json"],
    ["checkouts", "/home/runner/work/a/a/src/main.c: bad", "/__w/a/a/src/main.c: bad"],
    ["addresses", "segfault at 0x7ffe12", "segfault at 0x10"],
  ])("does not change with %s", (_, left, right) => {
    expect(failureFingerprint({ ...failure, message: left })).toBe(failureFingerprint({ ...failure, message: right }));
  });

  it("is the same for every cell of a matrix", () => {
    expect(failureFingerprint({ ...failure, job: "build (22, macos-latest)" })).toBe(failureFingerprint(failure));
    expect(jobWithoutMatrix("build / test (a) (b)")).toBe("build / test (a)");
  });

  it.each([{ workflow: "other.yml" }, { job: "lint" }, { category: "lint" as const }, { message: "another" }])(
    "differs by %o",
    (change) => {
      expect(failureFingerprint({ ...failure, ...change })).not.toBe(failureFingerprint(failure));
    },
  );

  it("keeps the words of a message", () => {
    expect(normaliseMessage("Cannot find module 'left-pad' (12 ms)")).toBe("cannot find module 'left-pad' (<n> ms)");
    expect(normaliseMessage("the deadbeef feature")).toBe("the deadbeef feature");
  });
});
