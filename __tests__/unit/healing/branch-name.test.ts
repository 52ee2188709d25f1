import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { healingBranch, healingBranchPrefix, isHealingBranch } from "../../../src/healing/branch-name.ts";

const at = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

describe("healingBranch", () => {
  it.each([
    ["CI", "file-mode", "autofix/ci/file-mode/20260102-030405"],
    ["Build & Test (Linux)", "python-requirement", "autofix/build-test-linux/python-requirement/20260102-030405"],
    ["Überprüfung", "x", "autofix/uberprufung/x/20260102-030405"],
    ["../../main", "x", "autofix/main/x/20260102-030405"],
    ["a.lock", "-x-", "autofix/a-lock/x/20260102-030405"],
    ["@{-1}", "x", "autofix/1/x/20260102-030405"],
    ["持续集成", "", "autofix/workflow/fix/20260102-030405"],
    [
      "long ".repeat(30),
      "f".repeat(60),
      `autofix/long-long-long-long-long-long-long-long/${"f".repeat(30)}/20260102-030405`,
    ],
  ])("%j, %j", (workflow, fixType, expected) => {
    const branch = healingBranch({ workflow, fixType, at });
    expect(branch).toBe(expected);
    expect(branch.length).toBeLessThanOrEqual(100);
    expect(execFileSync("git", ["check-ref-format", "--branch", branch], { encoding: "utf8" }).trim()).toBe(branch);
  });

  it("is known again as a healing's", () => {
    expect(isHealingBranch(healingBranch({ workflow: "CI", fixType: "x", at }))).toBe(true);
    expect(healingBranch({ workflow: "CI", fixType: "x", at }).startsWith(healingBranchPrefix("CI"))).toBe(true);
    expect(isHealingBranch("autofix")).toBe(false);
    expect(isHealingBranch("feature/autofix/x")).toBe(false);
  });

  it("takes no time that is none", () => {
    expect(() => healingBranch({ workflow: "CI", fixType: "x", at: Number.NaN })).toThrow(RangeError);
  });
});
