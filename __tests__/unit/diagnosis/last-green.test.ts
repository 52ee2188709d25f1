import { describe, expect, it } from "vitest";
import { diagnose, type Diagnosis } from "../../../src/diagnosis/diagnosis.ts";
import { GreenLines } from "../../../src/diagnosis/last-green.ts";
import { catalogueRules } from "../../../src/diagnosis/known-rules.ts";
import { LogScanner } from "../../../src/diagnosis/scan.ts";
import { LogReader } from "../../../src/logs/log-reader.ts";
import { causeLine, diagnoseLines } from "./read.ts";

function compared(lines: readonly string[], green: readonly string[]): Diagnosis {
  const known = new GreenLines();
  for (const line of green) known.add(line);
  const scanner = new LogScanner("job.log", catalogueRules, known);
  const reader = new LogReader((line) => scanner.push(line), { job: null, step: null });
  reader.push(Buffer.from(`${lines.join("\n")}\n`));
  reader.finish();
  return diagnose([{ scan: scanner.finish(), job: null, cutLines: reader.cutLines }], null);
}

const exit = "##[error]Process completed with exit code 1.";

describe("the last green log of the same job", () => {
  const noise = "curl: (22) The requested URL returned error: 404 after 12 ms";
  const cause = "stage: error: no such thing as 'build'";
  const failed = [noise, "going on", cause, exit];

  it("takes the blame from what stood there too, numbers apart", () => {
    expect(causeLine(diagnoseLines(...failed))).toBe(1);
    expect(causeLine(compared(failed, [noise.replace("12 ms", "7 ms"), "going on"]))).toBe(3);
  });

  it("says so among the reasons", () => {
    const told = compared(failed, [noise]).failures.find(({ ruleId }) => ruleId === "curl-failed");
    expect(told?.basis.map(({ feature }) => feature)).toContain("in the last green log too");
  });

  it("finds a new complaint where no rule knows a line", () => {
    const lines = ["Checking the moon", "the moon was not found tonight", "bye", exit];
    const found = compared(lines, ["Checking the moon", "bye"]);
    expect(found.failures.slice(0, 2).map(({ ruleId }) => ruleId)).toContain("new-complaint");
    expect(compared(lines, lines).failures.map(({ ruleId }) => ruleId)).not.toContain("new-complaint");
  });

  it("tells of a container action that failed without a word of the runner, and of none that passed", () => {
    const lines = [
      "fatal: detected dubious ownership in repository at '/github/workspace'",
      "Cleaning up orphan processes",
    ];
    expect(diagnoseLines(...lines).outcome).toBe("no-failure");
    expect(causeLine(compared(lines, ["Cleaning up orphan processes"]))).toBe(1);
    expect(compared(lines, lines).outcome).toBe("no-failure");
  });
});
