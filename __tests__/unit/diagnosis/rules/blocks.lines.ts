import type { RuleTable } from "./rule-lines.ts";

/** Lines that are matched as if the block that they need were open. */
export const blockLines: RuleTable = {
  // Mocha 3 to 11: lib/reporters/base.js, list().
  "mocha-failing": {
    hits: [["  1 failing"], ["  24 failing"], ["nl  2 failing"]],
    misses: ["  3 passing (12ms)", "1 failing test", "  failing"],
  },
  "mocha-failure-title": {
    hits: [
      ["  1) sums adds:", { test: "sums adds:" }],
      ["  12) parser", { test: "parser" }],
      ["nl  3) sums adds:", { test: "sums adds:" }],
    ],
    misses: ["    1) adds", "1) adds", "  1. adds"],
  },
  "mocha-failure-message": {
    hits: [
      ["      AssertionError: expected 1 to equal 2", { message: "AssertionError: expected 1 to equal 2" }],
      ["     Error: Timeout of 2000ms exceeded.", { message: "Error: Timeout of 2000ms exceeded." }],
      ["     Uncaught TypeError: x is not a function", { message: "TypeError: x is not a function" }],
      ["nl      AssertionError: expected 1 to equal 2", { message: "AssertionError: expected 1 to equal 2" }],
    ],
    misses: ["      at Context.<anonymous> (test/a.js:3:5)", "      + expected - actual", "Error: at the start"],
  },
  "failures-heading": {
    hits: [["Failures:"], ["Failures: "]],
    misses: ["Failures: 0", "  Failures:", "[ERROR] Failures:"],
  },
  // Jasmine 3: lib/reporters/console_reporter.js.
  "jasmine-test-failed": {
    hits: [
      ["1) Sum adds", { test: "Sum adds" }],
      ["2) the parser reads two words", { test: "the parser reads two words" }],
    ],
    misses: ["1) App\\SumTest::testAdds", "  1) Sum adds", "1) "],
  },
  // nose 1.3 and unittest print a line of 70 equals signs before each failure.
  "unittest-separator": {
    hits: [["=".repeat(70)], [`12:00:01 ${"=".repeat(70)}`]],
    misses: ["=".repeat(69), "=".repeat(80), "===== FAILURES ====="],
  },
  "nose-test-failed": {
    hits: [
      ["FAIL: the sum of two numbers", { test: "the sum of two numbers" }],
      ["ERROR: Failure: ImportError (No module named x)", { test: "Failure: ImportError (No module named x)" }],
    ],
    misses: ["FAIL: test_adds (tests.test_sum.SumTest)", "FAILED (failures=1)", "FAIL:"],
  },
  // Gradle: org.gradle.internal.buildevents.BuildExceptionReporter.
  "gradle-what-went-wrong": {
    hits: [["* What went wrong:"], ["12:00:01 * What went wrong:"]],
    misses: ["* Try:", "What went wrong:", "* Where:"],
  },
  "gradle-problem": {
    hits: [
      ["A problem occurred evaluating root project 'app'.", { message: "evaluating root project 'app'." }],
      ["Could not determine the dependencies of task ':a'.", { message: "determine the dependencies of task ':a'." }],
    ],
    misses: ["Execution failed for task ':test'.", "> Could not find x", "Build scan published"],
  },
  "gradle-problem-detail": {
    hits: [
      [
        "> Could not find method compile() for arguments [x]",
        { message: "Could not find method compile() for arguments [x]" },
      ],
      ["> No tests found for given includes", { message: "No tests found for given includes" }],
    ],
    misses: [
      "> Compilation failed; see the compiler error output for details.",
      "> Task :test",
      "> Run with --stacktrace",
    ],
  },
  // awesome_bot 1.20.
  "link-check-issues": {
    hits: [["Issues :-("], ["12:00:01 Issues :-("]],
    misses: ["No issues :-)", "Issues", "Issues :-( in a sentence"],
  },
  "link-broken": {
    hits: [
      ["  1. [L153] 404 https://example.org/a.png", { url: "https://example.org/a.png" }],
      ["  2. 301 http://example.org/ → https://example.org/", { url: "http://example.org/" }],
      ["  3. [L12] https://example.org connect timeout", { url: "https://example.org" }],
    ],
    misses: ["  1. Install the tool", "[L153] 404 https://example.org", "  1. see https://example.org"],
  },
  // RSpec (rspec-core's exception_presenter.rb) and Hspec.
  "listed-failure": {
    hits: [
      ["  1) Calculator adds two numbers", { test: "Calculator adds two numbers" }],
      ["  12) Data.Parser parses", { test: "Data.Parser parses" }],
    ],
    misses: ["1) Calculator adds two numbers", "     Failure/Error: expect(1).to eq 2"],
  },
};
