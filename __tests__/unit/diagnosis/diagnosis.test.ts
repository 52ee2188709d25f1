import { describe, expect, it } from "vitest";
import { FailureReport } from "../../../src/contracts/failure-report.ts";
import { diagnose } from "../../../src/diagnosis/diagnosis.ts";
import { causeLine, diagnoseLines, scanned } from "./read.ts";

const exit = (code: number): string => `##[error]Process completed with exit code ${code}.`;
const step = (command: string): readonly string[] => [
  `##[group]Run ${command}`,
  command,
  "shell: /usr/bin/bash -e {0}",
  "##[endgroup]",
];
const missingModule = "ModuleNotFoundError: No module named 'yaml'";

describe("causes over symptoms", () => {
  it("names the tool's error, not the exit code or the wrapper's words", () => {
    const found = diagnoseLines(
      ...step("make"),
      "gcc -c main.c",
      "main.c:3:5: error: use of undeclared identifier 'x'",
      "make: *** [Makefile:2: main.o] Error 1",
      exit(2),
    );
    expect(found.outcome).toBe("failed");
    expect(causeLine(found)).toBe(6);
    expect(found.failures[0]).toMatchObject({
      ruleId: "compiler-error",
      category: "compile-error",
      location: { path: "main.c", line: 3, column: 5 },
      step: "Run make",
    });
    expect(found.failures[0]?.evidence.filter(({ role }) => role === "symptom").map(({ line }) => line)).toEqual([8]);
  });

  it("prefers the failing step to errors in steps that passed", () => {
    const found = diagnoseLines(
      ...step("./setup.sh"),
      "ImportError: cannot import name 'a' from 'b'",
      "falling back",
      ...step("python app.py"),
      "Traceback (most recent call last):",
      missingModule,
      exit(1),
    );
    expect(causeLine(found)).toBe(12);
  });

  it("does not take what the runner says about a step for evidence", () => {
    const found = diagnoseLines(
      "##[group]Run actions/github-script@v8",
      "with:",
      `  script: throw new Error("fatal: not a git repository")`,
      `fatal: not a git repository`,
      "##[endgroup]",
      "npm error code ERESOLVE",
      exit(1),
    );
    expect(causeLine(found)).toBe(6);
  });

  it("looks past clean-up that fails after the step did", () => {
    const found = diagnoseLines(
      ...step("pytest"),
      "E   AssertionError: 1 != 2",
      exit(1),
      "Post job cleanup.",
      "fatal: unable to delete worktree",
    );
    expect(causeLine(found)).toBe(5);
  });

  it("blames the command that failed, not what Travis does afterwards", () => {
    const found = diagnoseLines(
      "$ make",
      "main.c:3:5: error: use of undeclared identifier 'x'",
      'The command "make" exited with 2.',
      "ERROR: failed to upload: out/app.tar.gz",
      "",
      "Done. Your build exited with 1.",
    );
    expect(causeLine(found)).toBe(2);
  });

  it("takes a line for what it means in its block, and only there", () => {
    const links = ["  1. [L3] 404 https://example.org/a", 'The command "awesome_bot README.md" exited with 1.'];
    expect(diagnoseLines("Issues :-(", "> Links", ...links).failures[0]?.ruleId).toBe("link-broken");
    expect(diagnoseLines("Links to check", ...links).failures[0]?.ruleId).toBe("last-words");
  });

  it("prefers what a summary says at length to the line that only counts the test", () => {
    const found = diagnoseLines(
      "    1) adds",
      "  0 passing (3ms)",
      "  1 failing",
      "  1) sum",
      "       adds:",
      "     AssertionError: expected 1 to equal 2",
      exit(1),
    );
    expect(causeLine(found)).toBe(6);
  });

  it("makes a path relative to where jobs check the repository out", () => {
    const found = diagnoseLines("/home/runner/work/widgets/widgets/src/main.c:3:5: error: expected ';'", exit(1));
    expect(found.failures[0]?.location?.path).toBe("src/main.c");
  });
});

describe("what it may say instead of a cause", () => {
  it("no failure: the runner closed the job and reported no error", () => {
    expect(
      diagnoseLines(...step("pytest"), "E   AssertionError: shown by a test of a test", "Cleaning up orphan processes")
        .outcome,
    ).toBe("no-failure");
  });

  it.each([
    "Cache hit occurred on the primary key setup-python-Linux-python-3.13.1-pip-0f3a, not saving cache.",
    "Cache saved with the key: node-cache-Linux-x64-npm-0f3a",
  ])("no failure: a step failed, and the job went on to say %j", (saved) => {
    const passed = [...step("pytest"), "E   AssertionError: 1 != 2", exit(1), "Post job cleanup.", saved];
    expect(diagnoseLines(...passed, "Cleaning up orphan processes").outcome).toBe("no-failure");
    expect(diagnoseLines(...passed, "##[error]The job was not closed: no space left on device").outcome).toBe("failed");
  });

  it("failed: what some action says of its cache whatever became of the job tells nothing", () => {
    const found = diagnoseLines(
      ...step("pytest"),
      "E   AssertionError: 1 != 2",
      exit(1),
      "Post job cleanup.",
      "Cache hit occurred on the primary key golangci-lint.cache-Linux-2945-5b14, not saving cache.",
      "Cleaning up orphan processes",
    );
    expect(causeLine(found)).toBe(5);
  });

  it.each([
    ["an empty build", []],
    [
      "words and counters",
      ["0 errors, 0 warnings", "tests/error_test.py::test_timeout PASSED", "retrying after error"],
    ],
  ])("no failure: %s", (_, lines) => {
    expect(diagnoseLines(...lines)).toEqual({ outcome: "no-failure", failures: [], fingerprint: null, truncated: [] });
  });

  it("failed, without anybody's verdict, when a tool's own error form stands in a saved terminal", () => {
    expect(
      diagnoseLines("$ make", "main.c:3:5: error: use of undeclared identifier 'x'", "make: *** [main.o] Error 1")
        .outcome,
    ).toBe("failed");
  });

  it("the last words of a command that no rule knows, doubtfully, with a fingerprint of the place", () => {
    const found = diagnoseLines(...step("./deploy"), "deploying", "hm, no", "", exit(3));
    expect(found.failures).toMatchObject([
      { ruleId: "last-words", category: "unknown", message: "hm, no" },
      { ruleId: "exit-code" },
    ]);
    expect(found.failures[0]?.confidence).toBeLessThan(0.7);
    expect(found.fingerprint).toBe(diagnoseLines(...step("./deploy"), "other words", exit(3)).fingerprint);
    expect(found.fingerprint).not.toBe(diagnoseLines(...step("./deploy"), "hm, no", exit(4)).fingerprint);
  });

  it("the last words, not the name of what was cleaned up after them; one word will do", () => {
    const named = (...lines: readonly string[]): string | undefined =>
      diagnoseLines(...step("./smoke"), ...lines, exit(22)).failures[0]?.message;
    expect(named("waiting for the workspace", "ci-smoke-1")).toBe("waiting for the workspace");
    expect(named("waiting for the workspace", "Killed")).toBe("Killed");
  });

  it("a cause, less surely where the log does not show the steps of its job", () => {
    const failing = [...step("make test"), "src/a.c:3:5: error: expected ';'", exit(1)];
    const alone = diagnoseLines(...failing);
    const whole = diagnoseLines(...step("actions/checkout@v5"), ...step("npm ci"), ...failing);
    expect(causeLine(alone)).toBe(5);
    expect(causeLine(whole)).toBe(13);
    expect(alone.failures[0]?.confidence).toBeLessThan(whole.failures[0]?.confidence ?? 0);
  });

  it("not determined: says what was looked at, with a fingerprint of the place", () => {
    const found = diagnoseLines(...step("./deploy"), "----", exit(3));
    expect(found).toMatchObject({ outcome: "not-determined", failures: [] });
    expect(found.note).toBe(
      'The job failed in step "Run ./deploy" with exit code 3, and none of the 6 lines of 1 log has the form of a known error.',
    );
    expect(found.fingerprint).toBe(diagnoseLines(...step("./deploy"), exit(3)).fingerprint);
    expect(found.fingerprint).not.toBe(diagnoseLines(...step("./deploy"), exit(4)).fingerprint);
  });
});

describe("several jobs", () => {
  const failing = scanned([...step("npm ci"), "npm error code ERESOLVE", exit(1)], "build (20)");
  const cancelled = scanned([...step("npm ci"), "##[error]The operation was canceled."], "build (22)");
  const passing = scanned([...step("npm ci"), "npm error code E404", "Cleaning up orphan processes"], "lint");

  it("takes the cause from a job that failed, not from one that was cancelled with it or that passed", () => {
    for (const logs of [
      [failing, cancelled, passing],
      [passing, cancelled, failing],
    ]) {
      const found = diagnose(logs, null);
      expect(found.failures.map(({ job, category }) => [job, category])).toEqual([
        ["build (20)", "dependency-conflict"],
        ["build (22)", "cancelled"],
      ]);
    }
  });
});

describe("a report", () => {
  const hostile = [
    ...step("./x"),
    "Error: \u001b[31m::set-output name=a::b ##[set-output name=a]b @octocat Fixes #1 <!-- x --> \u202e\u200b",
    `Error: token ghp_${"a1B2".repeat(9)} leaked`,
    exit(1),
  ];

  it("holds nothing of a hostile line that a runner would execute or that is secret", () => {
    const text = JSON.stringify(diagnoseLines(...hostile));
    expect(text).not.toContain("##[");
    expect(text).not.toContain("ghp_a1B2");
    expect(text).not.toMatch(/[\u200b\u202e]|\\u001b/);
  });

  it("follows the contract", () => {
    const report = {
      schemaVersion: 1,
      source: { kind: "log-file", path: "job.log" },
      ...diagnoseLines(...hostile),
      generatedAt: new Date(0).toISOString(),
    };
    expect(FailureReport.parse(report)).toEqual(report);
  });

  it("says how many lines were cut and how many matches were left out, and stays small", () => {
    const many = Array.from({ length: 6_000 }, (_, index) => `Error: number ${index}`);
    const found = diagnoseLines("y".repeat(20_000), ...many, exit(1));
    expect(found.truncated.map(({ what }) => what)).toEqual(["lines-cut", "evidence"]);
    expect(found.truncated[1]?.count).toBeGreaterThan(2_000);
    expect(JSON.stringify(found).length).toBeLessThan(20_000);
  });
});
