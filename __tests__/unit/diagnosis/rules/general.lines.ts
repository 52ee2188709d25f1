import type { RuleTable } from "./rule-lines.ts";

/** Forms of no one tool; where a line is copied from one, the tool is named above it. */
export const generalLines: RuleTable = {
  "general-assertion": {
    hits: [
      // Node.js lib/internal/assert/assertion_error.js
      ["AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:"],
      // assert.h of other C libraries
      ["Assertion `sum == 3' failed"],
      // chai
      ["      AssertionError: expected 1 to equal 2"],
    ],
    misses: ["Expected time: 3 s", "12 assertions", "✓ asserts that sums are equal"],
  },
  "general-located-error": {
    hits: [
      // stylelint-like one-line forms of many linters
      ["src/a.css:3:1: Error - Unknown unit", { path: "src/a.css", line: "3", column: "1" }],
      // yamllint's parsable format
      [
        ".github/workflows/ci.yml:3:1: error, too many blank lines (2 > 0) (empty-lines)",
        { path: ".github/workflows/ci.yml", line: "3", column: "1" },
      ],
    ],
    misses: [
      'src/a.yml:3:1: [warning] missing document start "---" (document-start)',
      "at src/errors.ts:12:3",
      "12 errors in src/a.yml",
    ],
  },
  "general-error-prefix": {
    hits: [
      // actions/toolkit's setFailed, without the runner's tag
      ["Error: The input `path` is empty"],
      ["[ERROR]: Something went wrong"],
      // rustc, cargo
      ["error: process didn't exit successfully: `target/debug/app`"],
      ["ERROR: cannot read the module"],
      ['FATAL: database "app" does not exist'],
    ],
    misses: ["errors: 0", "0 errors", "ErrorBoundary: rendered", "No errors found", "error-handling.test.ts passed"],
  },
  "general-failed-mark": {
    hits: [
      // tables of checks
      ["adds          FAIL:     sum=4, expected=2"],
      // jest
      ["FAIL src/sum.test.js"],
      // pytest -v
      ["tests/test_sum.py::test_adds FAILED"],
      ["  ✗ shows an error"],
      ["> Task :test FAILED"],
    ],
    misses: ["0 failed", "  ✓ shows what failed", "failover: ready", "PASS src/FAILED.test.js"],
  },
  "general-cannot": {
    hits: [
      ["Cannot connect to the database."],
      ["mkdir: cannot create directory ‘/opt/app’: File exists"],
      ["Unable to download the archive"],
      ["cp: cannot stat 'a': No such file or directory"],
    ],
    misses: ["what you cannot see", "✓ fails when it cannot read", "cannot"],
  },
  "general-no-such-file": {
    hits: [["cat: a.txt: No such file or directory"], ["make: nope: No such file or directory"]],
    misses: [
      "No such file or directory was needed",
      "ENOENT: no such file or directory, open 'a.txt'",
      "✓ prints No such file or directory (2ms)",
    ],
  },
  // GNU Coding Standards, "Formatting Error Messages", without a severity.
  "general-located-finding": {
    hits: [
      ["README.md:2186:Line longer than 80 characters.", { path: "README.md", line: "2186" }],
      ['spell.txt:1:20: "zeebra" is a misspelling of "zebra"', { path: "spell.txt", line: "1", column: "20" }],
    ],
    misses: ["src/sum.py:12: DeprecationWarning: x is old", "src/sum.js:12:3", "src/sum.py:89: ValueError"],
  },
  // Many tools; `timeout` of GNU coreutils returns 124.
  "general-timeout": {
    hits: [
      ["Timed out after 30 seconds"],
      ["Command took >30min, returning 124"],
      ["build exceeded the time limit of 50 minutes"],
    ],
    misses: ["timeout: 30", "test_timed_out ... ok", "with a time-out of ten"],
  },
  // argparse, clang's driver (GNU Coding Standards, "Formatting Error Messages").
  "general-tool-error": {
    hits: [
      ["clang: error: no input files", { tool: "clang", message: "no input files" }],
      ["app.py: error: cannot read a.txt", { tool: "app.py", message: "cannot read a.txt" }],
    ],
    misses: ["app.py: warning: x", "a b: error: c"],
  },
};
