import type { RuleTable } from "./rule-lines.ts";

export const sourceLinterLines: RuleTable = {
  // ESLint's unix and compact formatters; wrappers leave the column out.
  "eslint-line": {
    hits: [
      [
        "src/sum.js:12:3: Missing semicolon. [Error/semi]",
        { path: "src/sum.js", line: "12", column: "3", rule: "semi" },
      ],
      [
        "/app/src/sum.js: line 2, col 10, Error - 'x' is defined but never used. (no-unused-vars)",
        { path: "/app/src/sum.js", line: "2", column: "10", rule: "no-unused-vars" },
      ],
      ["src/sum.js:639 Insert `;` (prettier/prettier)", { path: "src/sum.js", line: "639", rule: "prettier/prettier" }],
    ],
    misses: ["src/sum.js:12:3: warning Missing semicolon (semi)", "    at add (src/sum.js:12:3)", "src/sum.js:12"],
  },
  // standard; standardrb.
  "standard-heading": {
    hits: [
      ["standard: Use JavaScript Standard Style (https://standardjs.com)"],
      ["standard: Use Ruby Standard Style (https://example.org)"],
    ],
    misses: ["standard: Run `standard --fix`", "Use JavaScript Standard Style", "standard --version"],
  },
  // TSLint's prose and verbose formatters.
  "tslint-problem": {
    hits: [
      [
        "ERROR: src/sum.ts:12:3 - Missing semicolon",
        { path: "src/sum.ts", line: "12", column: "3", message: "Missing semicolon" },
      ],
      [
        "src/sum.ts[12, 3]: missing semicolon",
        { path: "src/sum.ts", line: "12", column: "3", message: "missing semicolon" },
      ],
    ],
    misses: ["WARNING: src/sum.ts:12:3 - x", "src/sum.ts:12:3 - error TS2304: Cannot find name 'x'.", "src/sum.ts"],
  },
  // Flow 0.66 and later.
  "flow-error": {
    hits: [
      ["Error ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ src/sum.js:12:3", { path: "src/sum.js", line: "12", column: "3" }],
      ["Error -------------------- src/sum.js:12:3", { path: "src/sum.js", line: "12", column: "3" }],
    ],
    misses: ["Error: src/sum.js:12:3", "Found 3 errors", "Error --- x"],
  },
  // webpack 1 to 4.
  "webpack-error": {
    hits: [
      ["ERROR in ./src/index.js", { path: "./src/index.js" }],
      ["ERROR in src/app.ts", { path: "src/app.ts" }],
    ],
    misses: ["WARNING in ./src/index.js", "ERROR: in ./src/index.js", "ERROR in  x"],
  },
  // gometalinter 2.
  "gometalinter-problem": {
    hits: [
      [
        "eth/config.go:1::warning: file is not goimported (goimports)",
        { path: "eth/config.go", line: "1", column: "", message: "file is not goimported", rule: "goimports" },
      ],
      [
        "eth/config.go:12:3:error: undeclared name: x (gotype)",
        { path: "eth/config.go", line: "12", column: "3", message: "undeclared name: x", rule: "gotype" },
      ],
    ],
    misses: ["eth/config.go:12:3: undeclared name: x", "config.go:1::warning: x", "eth/config.go:1: (goimports)"],
  },
  // PHPStan: src/Command/ErrorFormatter/TableErrorFormatter.php.
  "phpstan-file": {
    hits: [["  Line   src/Sum.php                  ", { path: "src/Sum.php" }], ["  Error   "]],
    misses: ["  12     Undefined variable: $x", "Line   src/Sum.php", "  Error: x"],
  },
  // PHP_CodeSniffer: src/Reports/Full.php.
  "php-codesniffer-problem": {
    hits: [
      [" 12 | ERROR   | [x] Expected 1 space", { line: "12", message: "[x] Expected 1 space" }],
      ["  3 | ERROR | Missing file doc comment", { line: "3", message: "Missing file doc comment" }],
    ],
    misses: [" 12 | WARNING | Line exceeds 85 characters", "12 | ERROR", "FOUND 2 ERRORS AFFECTING 2 LINES"],
  },
  // Psalm 3 to 6.
  "psalm-problem": {
    hits: [
      [
        "ERROR: UndefinedClass - src/Sum.php:12:3 - Class X does not exist",
        { rule: "UndefinedClass", path: "src/Sum.php", line: "12", column: "3" },
      ],
      [
        "ERROR: InvalidReturnType - src/a.php:3:1 - x (see https://psalm.dev/011)",
        { rule: "InvalidReturnType", path: "src/a.php", line: "3", column: "1" },
      ],
    ],
    misses: ["INFO: UnusedVariable - src/Sum.php:12:3 - x", "ERROR: UndefinedClass", "src/Sum.php:12:3"],
  },
  // ShellCheck's tty formatter.
  "shellcheck-problem": {
    hits: [
      ["In install.sh line 12:", { path: "install.sh", line: "12" }],
      ["In ./bin/run line 3:", { path: "./bin/run", line: "3" }],
    ],
    misses: ["In install.sh", "line 12:", "In install.sh line 12: x"],
  },
  // isort.
  "isort-problem": {
    hits: [
      ["ERROR: /app/src/sum.py Imports are incorrectly sorted and/or formatted.", { path: "/app/src/sum.py" }],
      ["ERROR: sum.pyi Imports are incorrectly sorted.", { path: "sum.pyi" }],
    ],
    misses: ["Skipped 2 files", "ERROR: sum.py", "Fixing /app/src/sum.py"],
  },
  // rustfmt.
  "rustfmt-diff": {
    hits: [
      ["Diff in /app/src/main.rs at line 12:", { path: "/app/src/main.rs", line: "12" }],
      ["Diff in src/lib.rs:3:", { path: "src/lib.rs", line: "3" }],
    ],
    misses: ["Diff in a.txt at line 12:", "diff --git a/src/lib.rs b/src/lib.rs", "Diff in src/lib.rs"],
  },
  // clang-format --dry-run -Werror.
  "clang-format-violation": {
    hits: [
      [
        "src/a.cpp:12:3: error: code should be clang-formatted [-Wclang-format-violations]",
        { path: "src/a.cpp", line: "12", column: "3" },
      ],
      ["a.h:1:1: error: code should be clang-formatted", { path: "a.h", line: "1", column: "1" }],
    ],
    misses: [
      "src/a.cpp:12:3: warning: code should be clang-formatted",
      "src/a.cpp:12:3: error: expected ';'",
      "code should be clang-formatted",
    ],
  },
  // pre-commit: commands/run.py.
  "pre-commit-failed": {
    hits: [
      [
        "Trim Trailing Whitespace.................................................Failed",
        { hook: "Trim Trailing Whitespace" },
      ],
      ["mypy...................................(no files to check)Failed", { hook: "mypy" }],
    ],
    misses: [
      "Trim Trailing Whitespace.................................................Passed",
      "Failed",
      "mypy...(no files to check)Skipped",
    ],
  },
  // lintrunner.
  "lintrunner-file": {
    hits: [
      [">>> Lint for src/sum.py:", { path: "src/sum.py" }],
      [">>> Lint for a/b.cpp:", { path: "a/b.cpp" }],
    ],
    misses: [">>> General linter failure:", "Lint for src/sum.py:", ">>> Lint for"],
  },
  // HTML-Proofer 2 to 5.
  "html-proofer-problem": {
    hits: [
      ["  *  internally linking to ../a/index.html, which does not exist (line 1)"],
      ["  *  External link https://example.org/a failed: 404 No error"],
      ["* At ./_site/index.html:12:"],
    ],
    misses: ["- ./_site/index.html", "* linked", "HTML-Proofer found 4 failures!"],
  },
  // maven-checkstyle-plugin; Checkstyle's own listener.
  "maven-checkstyle": {
    hits: [
      [
        "[ERROR] src/main/java/Sum.java:[12,3] (whitespace) FileTabCharacter: Line contains a tab character.",
        { path: "src/main/java/Sum.java", line: "12", column: "3", check: "FileTabCharacter" },
      ],
      [
        "[ERROR] /app/src/Sum.java:12:3: Missing a Javadoc comment. [MissingJavadocMethod]",
        { path: "/app/src/Sum.java", line: "12", column: "3", rule: "MissingJavadocMethod" },
      ],
    ],
    misses: [
      "[INFO] src/main/java/Sum.java:[12,3] (whitespace) X: y",
      "[ERROR] src/main/java/Sum.java:[12,3] cannot find symbol",
      "[ERROR] Sum.java",
    ],
  },
  // MiMa: core/src/main/scala/com/typesafe/tools/mima/core/Problems.scala.
  "mima-problem": {
    hits: [
      [
        "[error]  * method add(Int)Int in class app.Sum does not have a correspondent in current version",
        { member: "method add(Int)Int" },
      ],
      [
        "[error]  * the type hierarchy of class app.Sum is different in current version.",
        { member: "the type hierarchy of class app.Sum" },
      ],
    ],
    misses: [
      '[error]    filter with: ProblemFilters.exclude[MissingClassProblem]("app.Sum")',
      "[error]  * x",
      "[info]  * class app.Sum",
    ],
  },
  // yamllint, ansible-lint, haml-lint, slim-lint.
  "linter-tagged": {
    hits: [
      [
        ".github/workflows/ci.yml:3:1: [error] too many blank lines (1 > 0) (empty-lines)",
        {
          path: ".github/workflows/ci.yml",
          line: "3",
          column: "1",
          rule: "error",
          message: "too many blank lines (1 > 0) (empty-lines)",
        },
      ],
      [
        "main.yml:1: [E201] Trailing whitespace",
        { path: "main.yml", line: "1", rule: "E201", message: "Trailing whitespace" },
      ],
      [
        "app/views/a.html.haml:33 [W] ImplicitDiv: `%div` is implicit",
        { path: "app/views/a.html.haml", line: "33", rule: "W", message: "ImplicitDiv: `%div` is implicit" },
      ],
    ],
    misses: [
      ".github/workflows/ci.yml:3:1: [warning] missing document start",
      "main.yml: [E201] x",
      "a.c:3:5: error: x",
    ],
  },
};
