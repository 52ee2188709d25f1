import type { RuleTable } from "./rule-lines.ts";

export const otherTestLines: RuleTable = {
  // Common Test, ct_framework's failure lines.
  "common-test-failed": {
    hits: [
      ["cpu_sup_SUITE:util_api failed on line 121", { suite: "cpu_sup_SUITE", test: "util_api", line: "121" }],
      ["rabbit_ct_helpers:rpc failed on line 7", { suite: "rabbit_ct_helpers", test: "rpc", line: "7" }],
    ],
    misses: [
      "Testing app.cpu_sup_SUITE: Starting test, 4 test cases",
      "cpu_sup_SUITE:util_api passed",
      "script failed on line 12",
    ],
  },
  // erlc.
  "erlang-compile-error": {
    hits: [
      [
        "src/app.erl:91: field description undefined in record vhost",
        { path: "src/app.erl", line: "91", message: "field description undefined in record vhost" },
      ],
      [
        "src/app.erl:12:3: syntax error before: 'end'",
        { path: "src/app.erl", line: "12", column: "3", message: "syntax error before: 'end'" },
      ],
    ],
    misses: ["src/app.erl:91: Warning: variable 'X' is unused", "Compiling src/app.erl"],
  },
  // R CMD check (tools:::.check_packages).
  "r-cmd-check-failed": {
    hits: [
      ["Running the tests in ‘tests/testthat.R’ failed.", { path: "tests/testthat.R" }],
      ["Running the tests in 'tests/test-all.R' failed.", { path: "tests/test-all.R" }],
    ],
    misses: ["  Running ‘testthat.R’", "Running the tests in tests"],
  },
  "r-package-missing": {
    hits: [
      ["Package required but not available: ‘lubridate’", { package: "lubridate" }],
      ["Error in library(dplyr) : there is no package called ‘dplyr’", { name: "dplyr" }],
    ],
    misses: ["* checking package dependencies ... OK", "package ‘dplyr’ was built under R version 4.3.1"],
  },
  // xcpretty's error format.
  "xcpretty-error": {
    hits: [
      [
        "❌  /app/Sources/App.swift:269:57: use of unresolved identifier 'x'",
        { path: "/app/Sources/App.swift", line: "269", column: "57", message: "use of unresolved identifier 'x'" },
      ],
      [
        "❌ App/A.m:3:1: expected identifier or '('",
        { path: "App/A.m", line: "3", column: "1", message: "expected identifier or '('" },
      ],
    ],
    misses: ["❌ 3 tests failed", "⚠️  /app/Sources/App.swift:2:5: variable was never used"],
  },
  "xcpretty-test-failed": {
    hits: [
      [
        '    testAdds, XCTAssertEqual failed: ("1") is not equal to ("2")',
        { test: "testAdds", message: 'XCTAssertEqual failed: ("1") is not equal to ("2")' },
      ],
      [
        "  testWaits, Asynchronous wait failed: Exceeded timeout of 5 seconds",
        { test: "testWaits", message: "Asynchronous wait failed: Exceeded timeout of 5 seconds" },
      ],
    ],
    misses: ["    ✓ testAdds (0.001 seconds)", "testing, one two"],
  },
  // Test::Builder; App::Prove.
  "tap-test-died": {
    hits: [
      ["# Looks like your test exited with 11 before it could output anything."],
      ["t/https.t ........ Dubious, test returned 11 (wstat 2816, 0xb00)", { path: "t/https.t" }],
      ["t/a.t .. Failed 2/3 subtests", { path: "t/a.t" }],
    ],
    misses: ["t/https.t ........ ok", "t/a.t .. skipped: no network", "# Looks like you planned 3 tests"],
  },
  // mix format --check-formatted.
  "mix-failed": {
    hits: [
      ["** (Mix) mix format failed due to --check-formatted."],
      ["** (Mix) mix format failed due to --check-formatted"],
    ],
    misses: ['** (Mix) The task "credo" could not be found', "mix format --check-formatted"],
  },
  "mix-error": {
    hits: [
      ['** (Mix) The task "credo" could not be found', { message: 'The task "credo" could not be found' }],
      ["** (Mix) Could not start application app", { message: "Could not start application app" }],
    ],
    misses: ["** (CompileError) lib/a.ex:3: undefined function x/0", "Mix.install/2"],
  },
  // Rake::Application.
  "rake-aborted": {
    hits: [["rake aborted!"], ["rake aborted!"]],
    misses: ["rake test", "the build was aborted!"],
  },
  // xcpretty: lib/xcpretty/formatters/rspec.rb, simple.rb.
  "xcpretty-test-failing": {
    hits: [
      [
        '    ✗ testAdds, XCTAssertEqual failed: ("1") is not equal to ("2")',
        { test: "testAdds", message: 'XCTAssertEqual failed: ("1") is not equal to ("2")' },
      ],
      ["✗ testDivides, failed - x", { test: "testDivides", message: "failed - x" }],
    ],
    misses: ["    ✓ testAdds (0.001 seconds)", "testAdds, XCTAssertEqual failed", "    ✗ adds"],
  },
  // googletest/src/gtest.cc, PrintTestPartResultToString.
  "googletest-failure": {
    hits: [
      ["/app/test/a_test.cc:12: Failure", { path: "/app/test/a_test.cc", line: "12" }],
      ["test/b.cpp:3: Failure", { path: "test/b.cpp", line: "3" }],
    ],
    misses: ["Failure: x", "[  FAILED  ] A.B (0 ms)", "a_test.cc:12: Failure of x"],
  },
  // Catch2: src/catch2/reporters/catch_reporter_console.cpp.
  "catch2-failed": {
    hits: [
      ["/app/test/a.cpp:12: FAILED:", { path: "/app/test/a.cpp", line: "12" }],
      ["a.cpp(12): FAILED:", { path: "a.cpp", line: "12" }],
    ],
    misses: ["a.cpp:12: PASSED:", "12: FAILED"],
  },
  // Boost.Test: boost/test/impl/compiler_log_formatter.ipp.
  "boost-test-failed": {
    hits: [
      [
        'test/a.cpp(12): error: in "suite/case": check a == b has failed [1 != 2]',
        { path: "test/a.cpp", line: "12", test: "suite/case", message: "check a == b has failed [1 != 2]" },
      ],
      [
        'a.cpp(3): fatal error: in "case": critical check x has failed',
        { path: "a.cpp", line: "3", test: "case", message: "critical check x has failed" },
      ],
    ],
    misses: ["test/a.cpp(12): error: expected ';'", 'Entering test case "case"'],
  },
  // QuickCheck: Test/QuickCheck/Test.hs.
  "quickcheck-failed": {
    hits: [
      ["*** Failed! Falsified (after 3 tests and 1 shrink):", { message: "Falsified (after 3 tests and 1 shrink):" }],
      ["      *** Failed! Exception: 'x' (after 1 test):", { message: "Exception: 'x' (after 1 test):" }],
    ],
    misses: ["+++ OK, passed 100 tests.", "*** Gave up! Passed only 3 tests."],
  },
  // Hspec: Test/Hspec/Core/Formatters.
  "hspec-failed": {
    hits: [
      ["    adds two numbers FAILED [1]", { test: "adds two numbers" }],
      ["  parses FAILED [12]", { test: "parses" }],
    ],
    misses: ["    adds two numbers", "adds FAILED", "    adds FAILED [x]"],
  },
  // MUnit: munit/internal/junitinterface/EventDispatcher.java.
  "munit-failed": {
    hits: [
      [
        "==> X acme.ASuite.adds  0.01s munit.FailException: a.scala:3",
        { test: "acme.ASuite.adds  0.01s munit.FailException: a.scala:3" },
      ],
      ["[error] ==> X acme.BSuite.divides", { test: "acme.BSuite.divides" }],
    ],
    misses: ["==> i acme.ASuite.ignored", "  + adds 0.01s"],
  },
  // Midje: midje/emission/plugins/default.clj.
  "midje-failed": {
    hits: [
      ['FAIL "adds" at (core_test.clj:12)', { path: "core_test.clj", line: "12" }],
      ["FAIL at (a/b_test.clj:3)", { path: "a/b_test.clj", line: "3" }],
    ],
    misses: ["FAIL in (adds) (core_test.clj:12)", "All checks (3) succeeded."],
  },
  // Test::Harness: lib/TAP/Formatter/Base.pm, summary.
  "tap-summary": {
    hits: [
      ["t/a.t            (Wstat: 256 (exited 1) Tests: 5 Failed: 1)", { path: "t/a.t" }],
      ["t1234-foo.sh  (Wstat: 256 Tests: 12 Failed: 2)", { path: "t1234-foo.sh" }],
    ],
    misses: ["t/a.t  (Wstat: 0 Tests: 5 Failed: 0)", "  Failed test:  5"],
  },
  // maven-surefire: ForkStarter.java.
  "surefire-fork-crashed": {
    hits: [
      ["[ERROR] The forked VM terminated without properly saying goodbye. VM crash or System.exit called?"],
      [
        "[ERROR] org.apache.maven.surefire.booter.SurefireBooterForkException: There was a timeout or other error in the fork",
      ],
    ],
    misses: ["[WARNING] Corrupted STDOUT by directly writing to native stream in forked JVM 1", "The VM terminated"],
  },
};
