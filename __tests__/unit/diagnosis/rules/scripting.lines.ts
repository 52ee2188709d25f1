import type { RuleTable } from "./rule-lines.ts";

/** Ruby, PHP, Perl, Elixir, R, Clojure; and the verdicts of test runners of all languages. */
export const scriptingLines: RuleTable = {
  // rspec-core lib/rspec/core/formatters.
  "rspec-failed": {
    hits: [
      ["     Failure/Error: expect(sum).to eq(3)"],
      ["rspec ./spec/models/sum_spec.rb:12 # Sum adds", { path: "spec/models/sum_spec.rb" }],
      ["rspec './spec/sum_spec.rb[1:2:1]' # Sum adds", { path: "spec/sum_spec.rb" }],
    ],
    misses: [
      "Finished in 0.01 seconds (files took 0.1 seconds to load)",
      "3 examples, 0 failures",
      "bundle exec rspec spec/models/sum_spec.rb",
    ],
  },
  // minitest lib/minitest.rb (Result#to_s, SummaryReporter); rails test prints the location first.
  "minitest-failed": {
    hits: [
      ["  1) Failure:"],
      ["Error:"],
      ["SumTest#test_adds [test/sum_test.rb:5]:", { test: "SumTest#test_adds" }],
      ["Sum::Nested#test_0001_adds [test/sum_test.rb:9]:", { test: "Sum::Nested#test_0001_adds" }],
    ],
    misses: [
      "Failure/Error: expect(sum).to eq(3)",
      "5 runs, 5 assertions, 0 failures, 0 errors, 0 skips",
      "Error: something else",
      "  1) Skipped:",
    ],
  },
  // rubygems bundler/lib/bundler: 1.x to 2.6.
  "bundler-unresolved": {
    hits: [
      ["Could not find gem 'rails (~> 9.0)' in rubygems repository https://packages.example/ or installed locally."],
      ["Could not find rake-13.0.6 in locally installed gems", { gem: "rake-13.0.6" }],
    ],
    misses: [
      "Could not find a JavaScript runtime.",
      "Bundle complete! 12 Gemfile dependencies, 40 gems now installed.",
      "> Could not find org.example:lib:9.",
    ],
  },
  // MRI error.c (error_print): a backtick before 3.4, a quote since.
  "ruby-exception": {
    hits: [
      [
        "/app/lib/sum.rb:3:in `add': undefined method `+' for nil:NilClass (NoMethodError)",
        {
          message: "undefined method `+' for nil:NilClass",
          exception: "NoMethodError",
        },
      ],
      [
        "sum.rb:3:in 'Sum#add': bad (really) value (Sum::Error)",
        { message: "bad (really) value", exception: "Sum::Error" },
      ],
      ["bin/app.rb:1:in `require': no such file (LoadError)", { message: "no such file", exception: "LoadError" }],
    ],
    misses: [
      "\tfrom /app/lib/sum.rb:9:in `<main>'",
      "/app/lib/sum.rb:3: warning: assigned but unused variable - x",
      "rescued (NoMethodError)",
    ],
  },
  // rubocop lib/rubocop/formatter/clang_style_formatter.rb.
  "rubocop-offense": {
    hits: [
      [
        "app/a.rb:3:5: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings",
        {
          path: "app/a.rb",
          line: "3",
          column: "5",
          rule: "Style/StringLiterals",
        },
      ],
      [
        "app/a.rb:9:1: E: Lint/Syntax: unexpected token kEND",
        { path: "app/a.rb", line: "9", column: "1", rule: "Lint/Syntax" },
      ],
    ],
    misses: [
      "3 files inspected, no offenses detected",
      "app/a.rb:3:5: R: Style/X: refactor",
      "app/main.py:3:0: C0114: Missing module docstring",
    ],
  },
  // phpunit src/TextUI/Output (the defect list).
  "phpunit-failed": {
    hits: [
      ["1) App\\Tests\\SumTest::testAdds", { test: "App\\Tests\\SumTest::testAdds" }],
      ["2) App\\Tests\\SumTest::testAdds with data set #1 (1, 2)", { test: "App\\Tests\\SumTest::testAdds" }],
    ],
    misses: ["OK (3 tests, 5 assertions)", "1) Open the page std::vector describes", "There was 1 failure:"],
  },
  // php-src main/main.c (php_error_cb).
  "php-fatal": {
    hits: [
      [
        "PHP Fatal error:  Uncaught Error: Call to undefined function foo() in /app/a.php:3",
        {
          message: "Uncaught Error: Call to undefined function foo() in /app/a.php:3",
        },
      ],
      [
        "Fatal error: Allowed memory size of 134217728 bytes exhausted in /app/a.php on line 9",
        { message: "Allowed memory size of 134217728 bytes exhausted in /app/a.php on line 9" },
      ],
    ],
    misses: [
      "PHP Warning:  Undefined variable $x in /app/a.php on line 3",
      "Fatal error: exception Not_found",
      "a.c:1:10: fatal error: x.h: No such file or directory",
    ],
  },
  // composer src/Composer/Installer.php.
  "composer-unresolved": {
    hits: [
      ["Your requirements could not be resolved to an installable set of packages."],
      ["#9 4.210 Your requirements could not be resolved to an installable set of packages."],
    ],
    misses: ["Nothing to install, update or remove", "  Problem 1"],
  },
  // Test::Builder 1.3, as prove prints it.
  "perl-test-failed": {
    hits: [
      ["#   Failed test 'adds two numbers'", { test: "adds two numbers" }],
      ["#   Failed test at t/sum.t line 3."],
      ["    #   Failed test 'in a subtest'", { test: "in a subtest" }],
    ],
    misses: ["#   Failed (TODO) test 'later'", "# Looks like you failed 1 test of 3.", "t/sum.t .. ok"],
  },
  // elixir lib/ex_unit/lib/ex_unit/formatter.ex.
  "exunit-failed": {
    hits: [
      ["  1) test adds two numbers (AppTest)", { test: "adds two numbers", module: "AppTest" }],
      ["  2) doctest App.Sum.add/2 (1) (App.SumTest)", { test: "App.Sum.add/2 (1)", module: "App.SumTest" }],
    ],
    misses: ["  1) Calculator adds", "3 tests, 0 failures", "  * test adds two numbers (0.1ms) [L#4]"],
  },
  "elixir-compile-error": {
    hits: [
      [
        "** (CompileError) lib/app.ex:3: undefined function foo/0",
        { exception: "CompileError", message: "lib/app.ex:3: undefined function foo/0" },
      ],
      [
        "** (SyntaxError) invalid syntax found on lib/app.ex:3:1:",
        { exception: "SyntaxError", message: "invalid syntax found on lib/app.ex:3:1:" },
      ],
    ],
    misses: [
      "     ** (RuntimeError) boom",
      '** (Mix) The task "x" could not be found',
      'warning: variable "x" is unused',
    ],
  },
  // R src/main/errors.c; R CMD check.
  "r-error": {
    hits: [
      ["Error in eval(x) : object 'y' not found"],
      ["* checking tests ... ERROR"],
      ["Error: package or namespace load failed for ‘sf’:"],
      ["Error: object 'x' not found"],
    ],
    misses: [
      "Error: something that any tool may say",
      "* checking tests ... OK",
      "* checking examples ... NOTE",
      "Warning message:",
    ],
  },
  // clojure.test/report; leiningen's hint for running a test again.
  "clojure-test-failed": {
    hits: [
      ["FAIL in (test-adds) (sum_test.clj:5)", { test: "test-adds" }],
      ["ERROR in (test-adds) (sum.clj:9)", { test: "test-adds" }],
      ["lein test :only app.sum-test/test-adds", { test: "app.sum-test/test-adds" }],
    ],
    misses: ["lein test app.sum-test", "0 failures, 0 errors.", "FAIL: test-adds"],
  },
  // The last lines of: go test, unittest, cargo test, jest, vitest, mocha, pytest, rspec, minitest, phpunit, ctest, googletest, vstest, surefire, prove.
  "test-binary-failed": {
    hits: [
      ["FAIL\tgithub.com/octo-org/app\t0.012s"],
      ["FAILED (failures=1, errors=1)"],
      ["test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s"],
      ["error: test failed, to rerun pass `--lib`"],
      ["Tests:       1 failed, 2 passed, 3 total"],
      [" Test Files  1 failed | 3 passed (4)"],
      ["=================== 1 failed, 2 passed in 0.12s ==================="],
      ["============== 3 passed, 1 error in 0.12s =============="],
      ["3 examples, 1 failure"],
      ["5 runs, 5 assertions, 1 failures, 0 errors, 0 skips"],
      ["Tests: 3, Assertions: 5, Failures: 1."],
      ["The following tests FAILED:"],
      [" 1 FAILED TEST"],
      ["Failed!  - Failed:     1, Passed:     2, Skipped:     0, Total:     3, Duration: 5 ms - app.dll (net8.0)"],
      ["[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0"],
      ["Result: FAIL"],
    ],
    misses: [
      "ok  \tgithub.com/octo-org/app\t0.012s",
      "Tests:       3 passed, 3 total",
      "3 examples, 0 failures",
      "=================== 3 passed in 0.12s ===================",
      "test result: ok. 3 passed; 0 failed; 0 ignored",
      "5 runs, 5 assertions, 0 failures, 0 errors, 0 skips",
    ],
  },
};
