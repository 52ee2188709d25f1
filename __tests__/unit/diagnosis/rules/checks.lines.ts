import type { RuleTable } from "./rule-lines.ts";

export const checkLines: RuleTable = {
  // pytest-cov, coverage.py, nyc, Jest, SimpleCov, JaCoCo's Maven plugin.
  "coverage-below": {
    hits: [
      ["FAIL Required test coverage of 90% not reached. Total coverage: 85.12%"],
      ["Coverage failure: total of 85 is less than fail-under=90"],
      ["ERROR: Coverage for lines (80.1%) does not meet global threshold (90%)"],
      ['Jest: "global" coverage threshold for branches (80%) not met: 71.4%'],
      ["Line coverage (85.12%) is below the expected minimum coverage (90.00%)."],
      ["[ERROR] Rule violated for bundle app: lines covered ratio is 0.70, but expected minimum is 0.80"],
    ],
    misses: [
      "Required test coverage of 90% reached. Total coverage: 95.00%",
      "Line Coverage: 95.0% (19 / 20)",
      "[ERROR] Rule 0: org.acme.RequireJava failed with message:",
    ],
  },
  // codespell 2.
  "codespell-problem": {
    hits: [
      ["docs/a.md:12: teh ==> the", { path: "docs/a.md", line: "12", word: "teh" }],
      ["./src/a.c:3: recieve ==> receive", { path: "./src/a.c", line: "3", word: "recieve" }],
    ],
    misses: ["docs/a.md:12: teh => the", "a ==> b"],
  },
  // cspell 9.
  "cspell-problem": {
    hits: [
      ["docs/a.md:12:5 - Unknown word (teh)", { path: "docs/a.md", line: "12", column: "5" }],
      ["src/a.ts:1:1 - Unknown word (foob) fix: (foo)", { path: "src/a.ts", line: "1", column: "1" }],
    ],
    misses: ["CSpell: Files checked: 12, Issues found: 0", "docs/a.md:12:5 - known word (the)"],
  },
  // pyright 1.1.
  "pyright-error": {
    hits: [
      [
        '  /app/src/a.py:3:5 - error: "x" is not defined (reportUndefinedVariable)',
        { path: "/app/src/a.py", line: "3", column: "5", message: '"x" is not defined (reportUndefinedVariable)' },
      ],
      [
        '  src/a.py:9:1 - error: Import "b" could not be resolved',
        { path: "src/a.py", line: "9", column: "1", message: 'Import "b" could not be resolved' },
      ],
    ],
    misses: ["  /app/src/a.py:3:5 - warning: Import cycle", "0 errors, 0 warnings, 0 informations"],
  },
  // yamllint 1.37, format "standard".
  "yamllint-problem": {
    hits: [
      [
        "  3:1       error    trailing spaces  (trailing-spaces)",
        { line: "3", column: "1", message: "trailing spaces", rule: "trailing-spaces" },
      ],
      [
        "  12:81     error    line too long (92 > 80 characters)  (line-length)",
        { line: "12", column: "81", message: "line too long (92 > 80 characters)", rule: "line-length" },
      ],
    ],
    misses: [
      '  1:1       warning  missing document start "---"  (document-start)',
      "  3:1       error    trailing spaces",
    ],
  },
  // Hadolint 2, format "tty".
  "hadolint-problem": {
    hits: [
      [
        "Dockerfile:3 DL3008 warning: Pin versions in apt get install",
        { path: "Dockerfile", line: "3", rule: "DL3008" },
      ],
      [
        "docker/app.Dockerfile:9 SC2086 info: Double quote to prevent globbing",
        { path: "docker/app.Dockerfile", line: "9", rule: "SC2086" },
      ],
    ],
    misses: ["Dockerfile:3", "#5 [2/4] RUN apt-get install -y curl"],
  },
  // rhysd/actionlint 1.
  "actionlint-problem": {
    hits: [
      [
        '.github/workflows/ci.yml:12:9: property "os" is not defined in object type {} [expression]',
        { path: ".github/workflows/ci.yml", line: "12", column: "9", rule: "expression" },
      ],
      [
        ".github/workflows/a.yaml:3:1: unexpected key [syntax-check]",
        { path: ".github/workflows/a.yaml", line: "3", column: "1", rule: "syntax-check" },
      ],
    ],
    misses: ["src/a.yml:3:1: unexpected key [syntax-check]", ".github/workflows/ci.yml"],
  },
  // Luacheck 1, with and without --codes.
  "luacheck-problem": {
    hits: [
      [
        "    src/a.lua:5:17: (W611) line contains only whitespace",
        { path: "src/a.lua", line: "5", column: "17", rule: "W611", message: "line contains only whitespace" },
      ],
      [
        "src/a.lua:9:1-4: accessing undefined variable foo",
        { path: "src/a.lua", line: "9", column: "1", message: "accessing undefined variable foo" },
      ],
    ],
    misses: ["lua: src/a.lua:5: attempt to index a nil value", "Checking src/a.lua                OK"],
  },
  // puppet-lint 4.
  "puppet-lint-problem": {
    hits: [
      [
        "manifests/init.pp - ERROR: docker not in autoload module layout on line 3",
        { path: "manifests/init.pp", message: "docker not in autoload module layout", line: "3" },
      ],
      [
        "manifests/a.pp - WARNING: double quoted string on line 12",
        { path: "manifests/a.pp", message: "double quoted string", line: "12" },
      ],
    ],
    misses: ["manifests/init.pp - ok", "Error: Could not parse manifests/init.pp"],
  },
  // Bandit 1, format "txt".
  "bandit-problem": {
    hits: [
      [
        ">> Issue: [B404:blacklist] Consider possible security implications",
        { rule: "B404", message: "Consider possible security implications" },
      ],
      [
        ">> Issue: [B105:hardcoded_password_string] Possible hardcoded password: 'a'",
        { rule: "B105", message: "Possible hardcoded password: 'a'" },
      ],
    ],
    misses: [">> Issue: none", "   Severity: Low   Confidence: High"],
  },
  // Spotless, its Gradle and Maven plugins.
  "spotless-violations": {
    hits: [["> The following files had format violations:"], ["The following files had format violations:"]],
    misses: ["> Task :spotlessCheck", "No format violations"],
  },
  // PHP CS Fixer 3.
  "php-cs-fixer-problem": {
    hits: [
      ["   1) src/A.php (braces, no_unused_imports)", { path: "src/A.php", fixers: "braces, no_unused_imports" }],
      ["   12) tests/B.php", { path: "tests/B.php" }],
    ],
    misses: ["   1) A\\BTest::testC", "  1) src/A.php"],
  },
  // sbt-scalafmt 2.
  "scalafmt-problem": {
    hits: [
      ["[warn] /app/src/A.scala isn't formatted properly!", { path: "/app/src/A.scala" }],
      ["[error] build.sbt isn't formatted properly!", { path: "build.sbt" }],
    ],
    misses: ["[info] Formatting 2 Scala sources...", "[error] 2 files must be formatted"],
  },
  // sphinx-build -W.
  "sphinx-error": {
    hits: [["Warning, treated as error:"], ["Sphinx error:"]],
    misses: ["WARNING: document isn't included in any toctree", "build finished with problems, 1 warning."],
  },
};
