import type { RuleTable } from "./rule-lines.ts";

export const linterLines: RuleTable = {
  // golangci-lint's line-number format; staticcheck's text format.
  "golangci-problem": {
    hits: [
      [
        "internal/api/server.go:42:6: Error return value of `srv.Close` is not checked (errcheck)",
        { path: "internal/api/server.go", line: "42", column: "6", rule: "errcheck" },
      ],
      [
        "./main.go:7:2: should use strings.Contains (S1003)",
        { path: "./main.go", line: "7", column: "2", rule: "S1003" },
      ],
      ["main.go:3: line is 130 characters (lll)", { path: "main.go", line: "3", rule: "lll" }],
    ],
    misses: [
      "main.go:7:2: undefined: foo",
      "main.go:7:2: cannot use x (variable of type int) as string value",
      "    server_test.go:10: got 1 (want 2)",
    ],
  },
  // SwiftLint's xcode reporter.
  "swiftlint-problem": {
    hits: [
      [
        "/app/Sources/App.swift:12:42: warning: Colon Violation: Colons should be next to the identifier (colon)",
        { path: "/app/Sources/App.swift", line: "12", column: "42" },
      ],
      [
        "Sources/App.swift:3: error: Line Length Violation: Line should be 120 characters or less (line_length)",
        { path: "Sources/App.swift", line: "3" },
      ],
    ],
    misses: [
      "/app/Sources/App.swift:12:42: warning: variable 'x' was never used",
      "Sources/App.swift:3:1: error: cannot find 'x' in scope",
    ],
  },
  // standard's default output.
  "standard-problem": {
    hits: [
      [
        "  /app/lib/main.js:178:40: A space is required after ','.",
        { path: "/app/lib/main.js", line: "178", column: "40", message: "A space is required after ','." },
      ],
      [
        "lib/a.js:17:4: Parsing error: Unexpected string",
        { path: "lib/a.js", line: "17", column: "4", message: "Parsing error: Unexpected string" },
      ],
    ],
    misses: ["    at Object.<anonymous> (/app/lib/main.js:3:1)", "src/a.ts:3:1 - error TS2304: Cannot find name 'x'."],
  },
  // markdownlint-cli; tldr-lint.
  "markdownlint-problem": {
    hits: [
      [
        "docs/a.md:12 MD040/fenced-code-language Fenced code blocks should have a language specified",
        { path: "docs/a.md", line: "12", rule: "MD040" },
      ],
      [
        "README.md:3:81 error MD013/line-length Line length [Expected: 80; Actual: 100]",
        { path: "README.md", line: "3", column: "81", rule: "MD013" },
      ],
      [
        "pages/common/tar.md:3: TLDR004 Command descriptions should end in a period",
        { path: "pages/common/tar.md", line: "3", rule: "TLDR004" },
      ],
    ],
    misses: ["docs/a.md: 3 links checked", "docs/a.md:12: see MD040"],
  },
  // Perl::Critic's verbosity 4, the default.
  "perlcritic-problem": {
    hits: [
      [
        "Use IO::Interactive::is_interactive() instead of -t at line 69, column 28.  See page 218 of PBP.  (Severity: 5)",
        { message: "Use IO::Interactive::is_interactive() instead of -t", line: "69", column: "28" },
      ],
      [
        "Code before strictures are enabled at line 3, column 1.  See page 429 of PBP.  (Severity: 5)",
        { message: "Code before strictures are enabled", line: "3", column: "1" },
      ],
    ],
    misses: ["lib/A.pm source OK", "syntax error at a.pl line 69, near ';'"],
  },
  // stylelint's compact and string forms up to 7; since then it prints ESLint's columns.
  "stylelint-problem": {
    hits: [
      [
        " 429:1\tUnexpected missing newline at end of file (no-missing-eof-newline)",
        { line: "429", column: "1", rule: "no-missing-eof-newline" },
      ],
      [
        "12:3\tExpected indentation of 2 spaces (indentation-two)",
        { line: "12", column: "3", rule: "indentation-two" },
      ],
    ],
    misses: ["  12:5  error  'x' is not defined  no-undef", "12:30 Finished the job"],
  },
  // Ansible's default callback.
  "ansible-failed": {
    hits: [
      ['fatal: [web1]: FAILED! => {"changed": false, "msg": "No package matching"}', { host: "web1" }],
      ['fatal: [db.example.org]: UNREACHABLE! => {"unreachable": true}', { host: "db.example.org" }],
    ],
    misses: ["fatal: not a git repository", "ok: [web1]", 'failed: [web1] (item=a) => {"changed": false}'],
  },
};
