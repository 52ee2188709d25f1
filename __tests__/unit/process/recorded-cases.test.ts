import { readdirSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { RecordedCase, runCase } from "../../../scripts/record-case.ts";

const root = new URL("../../../fixtures/logs/", import.meta.url);
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, root), "utf8");
const cases = readdirSync(root).map((name) => ({
  name,
  truth: RecordedCase.parse(JSON.parse(read(name, "case.json"))),
  log: read(name, "job.log"),
}));

describe.each(cases)("the recorded log $name", ({ truth, log }) => {
  it("has its cause on the line that the case names", () => {
    const lines = log.split("\n");
    expect(truth.causeLine === null).toBe(truth.cause === null);
    expect(lines[(truth.causeLine ?? 1) - 1]).toContain(truth.cause ?? "##[group]Run");
  });

  it("ends in the runner's error line exactly when the case fails", () => {
    expect(/##\[error\]Process completed with exit code \d+\.\n$/.test(log)).toBe(truth.category !== null);
  });

  it("shows nothing of the machine that recorded it", () => {
    expect(log).not.toContain(homedir() === "/home/runner" ? "\0" : homedir());
    expect(log).not.toContain(`${tmpdir()}/`);
    expect(log).not.toMatch(/https?:\/\/(?!example\.org)/);
  });
});

describe("recording again", () => {
  it("gives the same bytes where the tools print nothing that changes", async () => {
    const again = cases.filter(({ name }) => name === "script-not-executable" || name === "command-not-found");
    expect(again).toHaveLength(2);
    for (const { name, truth, log } of again) expect(await runCase(name, truth)).toBe(log);
  });

  it("notices a case that no longer fails", async () => {
    const passing: RecordedCase = {
      description: "says that it fails",
      files: {},
      steps: [{ name: "Pass", run: "true" }],
      category: "unknown",
      cause: null,
      causeLine: null,
    };
    await expect(runCase("passing", passing)).rejects.toThrow("passing ended in success");
  });
});
