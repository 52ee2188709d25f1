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
};
