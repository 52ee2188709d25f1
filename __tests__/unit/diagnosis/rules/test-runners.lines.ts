import type { RuleTable } from "./rule-lines.ts";

export const testRunnerLines: RuleTable = {
  // JUnit platform launcher: MutableTestExecutionSummary.printFailuresTo.
  "junit-platform-failed": {
    hits: [
      [
        "    => java.lang.RuntimeException: no such group",
        { exception: "java.lang.RuntimeException", message: "no such group" },
      ],
      ["  => org.opentest4j.AssertionFailedError", { exception: "org.opentest4j.AssertionFailedError" }],
    ],
    misses: ["=> installing", "    JUnit Jupiter:SumTest:adds()", "x => com.example.Sum"],
  },
  // Surefire 2.13 and later: the list under "Failures:".
  "surefire-listed": {
    hits: [
      ["[ERROR]   SumTest.adds:12 expected:<3> but was:<4>", { test: "SumTest.adds:12" }],
      ["[ERROR]   SumTest->adds:7 » NullPointer", { test: "SumTest->adds:7" }],
    ],
    misses: ["[ERROR] Failures: ", "[ERROR]   at org.example.Sum", "[INFO]   SumTest.adds:12"],
  },
  // ScalaTest 3 under sbt.
  "scalatest-failed": {
    hits: [
      ["[info] - should add two numbers *** FAILED ***", { test: "- should add two numbers" }],
      ["[info] SumSpec *** FAILED *** (12 milliseconds)", { test: "SumSpec" }],
    ],
    misses: ["[info] *** 1 TEST FAILED ***", "[info] - should add two numbers", "*** FAILED ***"],
  },
  // specs2 4 under sbt.
  "specs2-failed": {
    hits: [
      ["[error]   x add two numbers", { test: "add two numbers" }],
      ["[error]     ! divide by zero", { test: "divide by zero" }],
    ],
    misses: ["[error] Failed: Total 3, Failed 1", "[info]   + add two numbers", "[error] x"],
  },
  // pytest: src/_pytest/terminal.py, pytest_sessionfinish.
  "pytest-interrupted": {
    hits: [
      ["!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!!", { message: "KeyboardInterrupt " }],
      [
        "!!!!!!!!!! _pytest.outcomes.Exit: no database !!!!!!!!!!!!",
        { message: "_pytest.outcomes.Exit: no database " },
      ],
    ],
    misses: ["!!!!!!!! Interrupted: 1 error during collection !!!!!!!!", "KeyboardInterrupt", "!!! note"],
  },
  // CPython: Lib/doctest.py, _failure_header.
  "doctest-failed": {
    hits: [["Failed example:"], ["12:00:01 Failed example:"]],
    misses: ["Failed example: add(1, 2)", "    add(1, 2)", "Expected:"],
  },
  // Karma 0.13 to 6: lib/reporters/base.js.
  "karma-test-failed": {
    hits: [
      [
        "HeadlessChrome 75.0.3770 (Linux 0.0.0) Sum adds two numbers FAILED",
        { browser: "HeadlessChrome 75.0.3770 (Linux 0.0.0)", test: "Sum adds two numbers" },
      ],
      ["Firefox 102.0 (Ubuntu 0.0.0): Sum FAILED", { browser: "Firefox 102.0 (Ubuntu 0.0.0)", test: "Sum" }],
    ],
    misses: [
      "HeadlessChrome 75.0.3770 (Linux 0.0.0): Executed 3 of 3 (1 FAILED)",
      "Sum adds FAILED",
      "Chrome 75.0.3770 (Linux 0.0.0) LOG: 'FAILED'",
    ],
  },
  // busted 2: outputHandlers/gtest.lua, plainTerminal.lua.
  "busted-test-failed": {
    hits: [
      ["[  FAILED  ] spec/sum_spec.lua @ 12: sum adds", { path: "spec/sum_spec.lua", line: "12" }],
      ["Failure → spec/sum_spec.lua @ 12", { path: "spec/sum_spec.lua", line: "12" }],
    ],
    misses: [
      "[  OK      ] spec/sum_spec.lua @ 12: sum adds",
      "[  FAILED  ] 2 tests, listed below:",
      "spec/sum_spec.lua:12: expected 3",
    ],
  },
  // Pester 3 to 5.
  "pester-test-failed": {
    hits: [
      ["  [-] adds two numbers 356ms", { test: "adds two numbers" }],
      [" [-] adds 1.2s (1.1s|100ms)", { test: "adds" }],
    ],
    misses: ["  [+] adds two numbers 356ms", "[-] removed", "  [!] skipped 1ms"],
  },
  // Cucumber: the list under "Failing Scenarios:".
  "cucumber-failed": {
    hits: [
      ["cucumber features/sum.feature:12 # Scenario: adds", { path: "features/sum.feature", line: "12" }],
      ["cucumber -p ci features/sum.feature:3", { path: "features/sum.feature", line: "3" }],
    ],
    misses: ["cucumber --version", "  features/sum.feature:12", "3 scenarios (1 failed, 2 passed)"],
  },
  // test-unit 3: ui/console/testrunner.rb.
  "test-unit-failed": {
    hits: [
      ["Failure: test_adds(SumTest)", { test: "test_adds(SumTest)" }],
      ["Error: test: adds two numbers(SumTest)", { test: "test: adds two numbers(SumTest)" }],
    ],
    misses: ["Failure: the disk is full", "Error: test failed, to rerun", "Failure:"],
  },
  // testthat 2 and 3.
  "testthat-failed": {
    hits: [["── Failure (test-sum.R:12:3): adds ──"], ["1. Failure: adds two numbers (@test-sum.R#12)"]],
    misses: ["── 1. Skipped: on CRAN ──", "Failure: x", "[ FAIL 1 | WARN 0 | SKIP 0 | PASS 3 ]"],
  },
  // Julia: stdlib/Test/src/Test.jl.
  "julia-test-failed": {
    hits: [
      ["adds: Test Failed at /app/test/runtests.jl:12", { test: "adds", path: "/app/test/runtests.jl", line: "12" }],
      [
        "sums: Error During Test at /app/test/runtests.jl:3",
        { test: "sums", path: "/app/test/runtests.jl", line: "3" },
      ],
    ],
    misses: [
      "Test Failed at the start",
      "Test Summary: | Pass  Fail  Total",
      "adds: Test Passed at /app/test/runtests.jl:12",
    ],
  },
  // doctest and tasty.
  "haskell-test-failed": {
    hits: [
      ["### Failure in src/Sum.hs:12: expression `add 1 2'", { path: "src/Sum.hs" }],
      ["  adds two numbers:                FAIL (0.01s)", { test: "adds two numbers" }],
      ["    subtracts: FAIL", { test: "subtracts" }],
    ],
    misses: ["  adds two numbers:                OK", "FAIL", "1 out of 3 tests failed (0.01s)"],
  },
  // package:test: compact and expanded reporters.
  "dart-test-failed": {
    hits: [
      ["00:03 +12 -1: adds two numbers [E]", { test: "adds two numbers" }],
      ["01:03 +12 ~2 -1: test/sum_test.dart: adds [E]", { test: "test/sum_test.dart: adds" }],
    ],
    misses: ["00:03 +12: adds two numbers", "00:03 +12 -1: Some tests failed.", "adds [E]"],
  },
  // Erlang/OTP: lib/eunit/src/eunit_tty.erl.
  "eunit-failed": {
    hits: [
      ["sum_tests: adds_test...*failed*", { test: "sum_tests: adds_test" }],
      ["    sum: adds (module 'sum')...*failed*", { test: "sum: adds (module 'sum')" }],
    ],
    misses: ["sum_tests: adds_test...ok", "*failed*", "Failed: 1.  Skipped: 0.  Passed: 2."],
  },
  // mozlog's formatters.
  "mozilla-test-failed": {
    hits: [
      ["TEST-UNEXPECTED-FAIL | dom/base/test_a.html | expected 1, got 2", { test: "dom/base/test_a.html" }],
      ["PROCESS-CRASH | dom/base/test_b.html | application crashed", { test: "dom/base/test_b.html" }],
    ],
    misses: [
      "TEST-PASS | dom/base/test_a.html | ok",
      "TEST-START | dom/base/test_a.html",
      "TEST-KNOWN-FAIL | dom/base/test_a.html",
    ],
  },
  // Spock: ConditionFailedWithExceptionError, ConditionNotSatisfiedError.
  "spock-condition": {
    hits: [["Condition not satisfied:"], ["    Condition failed with Exception:"]],
    misses: ["Condition satisfied:", "the condition not satisfied: x", "Condition not satisfied: x == 1"],
  },
  // NUnit 2 and 3 console.
  "nunit-test-failed": {
    hits: [
      ["1) Failed : App.SumTest.Adds(1,2)", { test: "App.SumTest.Adds(1,2)" }],
      ["2) Test Error : App.SumTest.Divides", { test: "App.SumTest.Divides" }],
    ],
    misses: ["1) Passed : App.SumTest.Adds", "Failed : 1", "1) Failed"],
  },
  // vstest.console 16.
  "vstest-failed": {
    hits: [
      ["  X App.SumTest.Adds [12ms]", { test: "App.SumTest.Adds" }],
      ["  X Adds(a: 1) [< 1ms]", { test: "Adds(a: 1)" }],
    ],
    misses: ["  V App.SumTest.Adds [12ms]", "X marks [12ms]", "  X [12ms]"],
  },
  // Vader.vim: autoload/vader.vim.
  "vader-test-failed": {
    hits: [
      ["    ( 3/10) [EXECUTE] (X) 1 should be equal to 2", { phase: "EXECUTE" }],
      ["  (1/3) [ EXPECT] (adds) (X) 3 != 4", { phase: "EXPECT" }],
    ],
    misses: ["    ( 3/10) [EXECUTE] adds", "(X) 1 should be 2", "  (1/3) [  GIVEN]"],
  },
  // Crystal: src/spec/context.cr.
  "crystal-spec-failed": {
    hits: [
      ["crystal spec spec/sum_spec.cr:12 # Sum adds", { path: "spec/sum_spec.cr", line: "12" }],
      ["crystal spec lib/a_spec.cr:3", { path: "lib/a_spec.cr", line: "3" }],
    ],
    misses: ["crystal spec", "spec/sum_spec.cr:12", "crystal build src/sum.cr:12"],
  },
  // Emacs: lisp/emacs-lisp/ert.el.
  "ert-test-failed": {
    hits: [
      ["   FAILED  3/12  sum-adds (0.001 sec)", { test: "sum-adds" }],
      ["   FAILED  sum-adds", { test: "sum-adds" }],
    ],
    misses: ["   passed  3/12  sum-adds", "FAILED  3/12  sum-adds", "1 unexpected results:"],
  },
};
