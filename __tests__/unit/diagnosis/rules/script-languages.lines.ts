import type { RuleTable } from "./rule-lines.ts";

export const scriptLanguagesLines: RuleTable = {
  // miyagawa/cpanminus.
  "perl-install-failed": {
    hits: [
      ["! Couldn't find module or a distribution Foo::Bar", { module: "Foo::Bar" }],
      ["! Installing Foo-1.0 failed. See /root/.cpanm/build.log for details.", { name: "Foo-1.0" }],
    ],
    misses: ["! Check", "Successfully installed Foo-1.0"],
  },
  // perl5 toke.c, perly.y.
  "perl-syntax-error": {
    hits: [
      ['syntax error at a.pl line 3, near "}"', { path: "a.pl", line: "3" }],
      [
        'Global symbol "$x" requires explicit package name (did you forget to declare "my $x"?) at a.pl line 3.',
        { file: "a.pl" },
      ],
    ],
    misses: ["syntax OK", "at a.pl line 3"],
  },
  // R src/library/tools/R/install.R, r-lib/pak.
  "r-dependency-missing": {
    hits: [
      ["ERROR: dependency ‘foo’ is not available for package ‘bar’"],
      ["* deps::.: Can't install dependency foo"],
      ["ERROR: dependencies ‘foo’, ‘bar’ are not available for package ‘baz’"],
    ],
    misses: ["* DONE (foo)", "also installing the dependency ‘foo’"],
  },
  // R src/library/tools/R/install.R.
  "r-package-failed": {
    hits: [["ERROR: compilation failed for package ‘foo’"], ["ERROR: lazy loading failed for package ‘foo’"]],
    misses: ["** byte-compile and prepare package for lazy loading", "ERROR: x"],
  },
  // r-lib/rcmdcheck.
  "r-cmd-check-summary": {
    hits: [["Error: R CMD check found WARNINGs"], ["Error: ! R CMD check found ERRORs"]],
    misses: ["R CMD check results", "Status: OK"],
  },
  // JuliaLang/julia base/loading.jl.
  "julia-package-missing": {
    hits: [
      ["ERROR: LoadError: ArgumentError: Package Foo not found in current path.", { package: "Foo" }],
      ["ERROR: ArgumentError: Package Foo does not have Bar in its dependencies:", { package: "Foo" }],
    ],
    misses: ["ERROR: LoadError: UndefVarError: `x` not defined", "Package Foo"],
  },
  // JuliaLang/Pkg.jl.
  "julia-unsatisfiable": {
    hits: [
      ["ERROR: Unsatisfiable requirements detected for package Foo [abc]:"],
      ["ERROR: LoadError: empty intersection between A@1.0 and project compatibility 2"],
    ],
    misses: ["ERROR: x", "Resolving package versions..."],
  },
  // JuliaLang/julia stdlib/Test, JuliaLang/Pkg.jl.
  "julia-tests-summary": {
    hits: [
      ["ERROR: LoadError: Some tests did not pass: 1 passed, 1 failed, 0 errored, 0 broken."],
      ["ERROR: Package A errored during testing"],
    ],
    misses: ["Test Summary:", "     Testing A tests passed"],
  },
  // bats-core/bats-core, kward/shunit2, robotframework, behave.
  "shell-test-failed": {
    hits: [
      ["   (in test file test/a.bats, line 3)", { path: "test/a.bats", line: "3" }],
      ["ASSERT:expected:<1> but was:<2>", { message: "expected:<1> but was:<2>" }],
      ["Login                                                        | FAIL |", { test: "Login" }],
      ["# (in test file test/a.bats, line 9)", { file: "test/a.bats" }],
    ],
    misses: ["Login                                                        | PASS |", "in test file a"],
  },
  // behave/behave, cucumber.
  "behave-failed": {
    hits: [
      ["  features/a.feature:3  adds", { path: "features/a.feature", line: "3" }],
      ["  tests/b.feature:12  removes", { path: "tests/b.feature", line: "12" }],
    ],
    misses: ["  features/a.feature:3", "Scenario: adds # features/a.feature:3"],
  },
};
