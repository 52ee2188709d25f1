import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/contracts/config.ts";
import type { FailureReport, ReportSource } from "../../../src/contracts/failure-report.ts";
import { validationEligibility } from "../../../src/healing/eligibility.ts";
import { addOccurrence, occurrencesSection } from "../../../src/healing/occurrences.ts";
import { originSentence } from "../../../src/healing/origin-section.ts";
import { validatedInRun } from "../../../src/healing/report-sources.ts";

type ValidationSource = Extract<ReportSource, { kind: "scraper-validation" }>;

const run = { id: 7, attempt: 2, event: "schedule", branch: "main", workflowPath: ".github/workflows/scrapers.yml" };
const runUrl = "https://github.com/octo-org/widgets/actions/runs/7";
const outside: ValidationSource = {
  kind: "scraper-validation",
  configPath: ".github/scrapers.yml",
  sha: "a".repeat(40),
  runUrl: null,
};
const reportOf = (changes: Partial<ValidationSource> = {}): FailureReport => ({
  schemaVersion: 1,
  source: { ...outside, runUrl, run, ...changes },
  outcome: "failed",
  failures: [],
  fingerprint: "v1-0123456789abcdef0123",
  generatedAt: "2026-01-02T03:04:05.000Z",
  truncated: [],
});

describe("a validation", () => {
  it.each([
    ["schedule", "main", "heal"],
    ["push", "main", "heal"],
    ["workflow_dispatch", "main", "heal"],
    ["pull_request", "7/merge", "report"],
    ["pull_request_target", "main", "report"],
    ["push", "feature", "report"],
    ["push", null, "report"],
    ["push", "autofix/scraper-validation/file-mode/20260102-030405", "ignore"],
  ])("of the event %s on %s: %s", (event, branch, kind) => {
    const facts = { run: { ...run, event, branch }, defaultBranch: "main", config: defaultConfig };
    expect(validationEligibility(facts).kind).toBe(kind);
  });

  it("is of the branches that the configuration watches", () => {
    const facts = { run: { ...run, branch: "release/1" }, defaultBranch: "main" };
    expect(validationEligibility({ ...facts, config: { branches: ["release/*"] } }).kind).toBe("heal");
  });
});

describe("the report of a validation", () => {
  it("is of the run that we are in, whatever it says of itself", () => {
    const own = {
      runId: 8,
      runAttempt: 1,
      runUrl: "https://github.com/octo-org/widgets/actions/runs/8",
      eventName: "push",
      branch: "main",
      sha: "b".repeat(40),
      workflowPath: ".github/workflows/scrapers.yml",
    };
    const forged = reportOf({ runUrl: "https://evil.example/", run: { ...run, branch: "release" } });
    expect(validatedInRun(forged, own).source).toEqual({
      kind: "scraper-validation",
      configPath: ".github/scrapers.yml",
      sha: own.sha,
      runUrl: own.runUrl,
      run: { id: 8, attempt: 1, event: "push", branch: "main", workflowPath: own.workflowPath },
    });
    const log: FailureReport = { ...reportOf(), source: { kind: "log-file", path: "a.log" } };
    expect(validatedInRun(log, own)).toBe(log);
  });

  it("is counted by its run, each attempt once", () => {
    const first = occurrencesSection(reportOf()) ?? "";
    expect(first).toContain("Seen once");
    expect(addOccurrence(first, reportOf())).toBeNull();
    const again = addOccurrence(first, reportOf({ run: { ...run, attempt: 3 } }));
    expect(again).toContain("**Seen 2 times.**");
    expect(again).toContain(`| [7](${runUrl}), attempt 3 | \`main\` |`);
  });

  it("that is of no run is not counted", () => {
    expect(occurrencesSection({ ...reportOf(), source: outside })).toBeNull();
  });

  it("says which scrapers were validated, and at which commit", () => {
    expect(originSentence(reportOf())).toBe(
      `The validation of the scrapers in \`.github/scrapers.yml\` failed at commit \`aaaaaaa\`: [run](${runUrl}).`,
    );
  });
});
