import type { RuleTable } from "./rule-lines.ts";

export const rubyPhpLines: RuleTable = {
  // rubygems/bundler lib/bundler.
  "ruby-version-unsupported": {
    hits: [
      ["Your Ruby version is 2.7.8, but your Gemfile specified ~> 3.2.0", { found: "2.7.8", needed: "~> 3.2.0" }],
      ["Your Ruby version is 3.3.0, but your Gemfile specified 3.2.2", { found: "3.3.0", needed: "3.2.2" }],
    ],
    misses: ["Your Ruby version is 3.3.0", "ruby 3.3.0"],
  },
  // rubygems/bundler lib/bundler.
  "gemfile-lock-stale": {
    hits: [
      ['Your bundle only supports platforms ["x86_64-darwin-21"] but your local platform is x86_64-linux.'],
      ['Your lockfile does not satisfy dependencies of "foo"'],
      ["The dependencies in your gemfile changed, but the lockfile can't be updated because frozen mode is set"],
    ],
    misses: ["Bundle complete!", "Your lockfile"],
  },
  // rubygems/bundler lib/bundler/installer.
  "gem-not-installed": {
    hits: [
      ["An error occurred while installing nokogiri (1.15.0), and Bundler cannot continue.", { gem: "nokogiri" }],
      ["An error occurred while installing pg (1.5.4), and Bundler cannot continue.", { gem: "pg" }],
    ],
    misses: ["Installing nokogiri 1.15.0", "An error occurred"],
  },
  // ruby/ruby load.c.
  "ruby-file-missing": {
    hits: [
      ["cannot load such file -- foo (LoadError)", { file: "foo" }],
      [
        "/usr/lib/ruby/3.0.0/kernel.rb:85:in `require': cannot load such file -- bundler/setup (LoadError)",
        { file: "bundler/setup" },
      ],
    ],
    misses: ["load such file", "file loaded"],
  },
  // ruby/ruby parse.y, prism.
  "ruby-syntax-error": {
    hits: [
      ["app/a.rb:3: syntax error, unexpected end-of-input, expecting `end'", { path: "app/a.rb", line: "3" }],
      ["/app/a.rb:3: syntax errors found (SyntaxError)", { path: "/app/a.rb", line: "3" }],
    ],
    misses: ["app/a.rb:3: warning: unused", "app/a.rb:3: x"],
  },
  // rspec/rspec-core lib/rspec/core/reporter.rb.
  "rspec-load-failed": {
    hits: [
      ["An error occurred while loading ./spec/a_spec.rb.", { path: "./spec/a_spec.rb" }],
      ["An error occurred in a `before(:suite)` hook."],
    ],
    misses: ["An error occurred", "while loading ./spec/a_spec.rb"],
  },
  // minitest-reporters, rails railties/lib/rails/test_unit.
  "minitest-reported": {
    hits: [
      [" FAIL ATest#test_x (0.12s)", { test: "ATest#test_x" }],
      ["ERROR ATest#test_y (0.01s)", { test: "ATest#test_y" }],
    ],
    misses: [" PASS ATest#test_x (0.12s)", "FAIL ATest"],
  },
  // standardrb/standard lib/standard/formatter.rb.
  "standardrb-problem": {
    hits: [
      [
        "  app/models/a.rb:3:5: Style/StringLiterals: Prefer double-quoted strings",
        { path: "app/models/a.rb", line: "3", column: "5", rule: "Style/StringLiterals" },
      ],
      [
        "  lib/b.rb:1:1: Layout/EmptyLines: Extra blank line detected.",
        { path: "lib/b.rb", line: "1", column: "1", rule: "Layout/EmptyLines" },
      ],
    ],
    misses: ["app/models/a.rb:3:5: C: Style/StringLiterals: x", "  app/models/a.rb"],
  },
  // rubysec/bundler-audit, presidentbeef/brakeman, composer, cargo.
  "ruby-vulnerable": {
    hits: [
      ["Vulnerabilities found!"],
      ["Security Warnings: 2"],
      ["Advisory: CVE-2024-1234"],
      ["Found 2 security vulnerability advisories affecting 1 package:"],
    ],
    misses: ["No vulnerabilities found", "Security Warnings: 0"],
  },
  // rails/rails railties.
  "rails-aborted": {
    hits: [["rails aborted!"], ["bin/rails aborted!"]],
    misses: ["rails", "aborted!"],
  },
  // nunomaduro/collision src/Adapters/Phpunit/Printers, pestphp/pest.
  "pest-test-failed": {
    hits: [
      [
        "   FAILED  Tests\\Unit\\ExampleTest > it works   AssertionFailedError",
        { test: "Tests\\Unit\\ExampleTest > it works   AssertionFailedError" },
      ],
      ["  FAILED  Tests\\Feature\\ATest > b", { test: "Tests\\Feature\\ATest > b" }],
    ],
    misses: ["   PASS  Tests\\Unit\\ExampleTest", "FAILED tests/test_a.py::test_x"],
  },
  // phpstan/phpstan-src error formatters raw, github.
  "phpstan-line": {
    hits: [
      ["src/A.php:12:Undefined variable: $x", { path: "src/A.php", line: "12", message: "Undefined variable: $x" }],
      [
        "/app/src/B.php:3:Method A::f() has no return type specified.",
        { path: "/app/src/B.php", line: "3", message: "Method A::f() has no return type specified." },
      ],
    ],
    misses: ["src/A.php:12: x", "src/A.php:12"],
  },
  // PHPCSStandards/PHP_CodeSniffer src/Reports/Full.php.
  "phpcs-file": {
    hits: [
      ["FILE: /app/src/A.php", { path: "/app/src/A.php" }],
      ["FILE: src/B.php", { path: "src/B.php" }],
    ],
    misses: ["FILE:", "File: a b"],
  },
  // php/php-src Zend/zend_language_parser.y.
  "php-syntax-error": {
    hits: [
      [
        'PHP Parse error:  syntax error, unexpected token "}" in /app/a.php on line 3',
        { message: 'syntax error, unexpected token "}"', path: "/app/a.php", line: "3" },
      ],
      [
        "Parse error: syntax error, unexpected end of file in b.php on line 9",
        { message: "syntax error, unexpected end of file", path: "b.php", line: "9" },
      ],
    ],
    misses: ["PHP Fatal error:  Uncaught Error: x in /app/a.php:3", "Parse error"],
  },
  // composer/composer src/Composer/Command/ValidateCommand.php, Json.
  "composer-file-invalid": {
    hits: [
      ["./composer.json is invalid, the following errors/warnings were found:"],
      ['"./composer.json" does not contain valid JSON'],
    ],
    misses: ["./composer.json is valid", "composer.json"],
  },
  // composer/composer src/Composer.
  "composer-lock-stale": {
    hits: [
      [
        "Warning: The lock file is not up to date with the latest changes in composer.json. You may be getting outdated dependencies.",
      ],
      ["Your lock file does not contain a compatible set of packages. Please run composer update."],
    ],
    misses: ["Verifying lock file contents can be installed on current platform.", "lock file"],
  },
  // rectorphp/rector, slevomat.
  "php-refactoring-left": {
    hits: [
      ["1) src/A.php:12", { path: "src/A.php", line: "12" }],
      [" [WARNING] 3 files would have been changed (dry-run) by Rector"],
    ],
    misses: ["1) Tests\\ATest::testX", " [OK] Rector is done!"],
  },
};
