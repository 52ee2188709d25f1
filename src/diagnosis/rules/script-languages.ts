import type { Rule } from "../rule.ts";

/** Perl, R, Julia, and test programs of shells. */
export const scriptLanguagesRules: readonly Rule[] = [
  {
    id: "perl-install-failed",
    category: "dependency-missing",
    title: "A Perl module could not be installed",
    pattern:
      /^! (?:Couldn't find module or a distribution (?<module>[\w:]{1,100})|Installing (?:the dependencies failed|(?<name>\S{1,100}) failed)|Finding \S{1,100} .{0,60}failed|Bailing out the installation)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "perl-syntax-error",
    category: "syntax-error",
    title: "A Perl file does not compile",
    pattern:
      /^(?:syntax error at (?<path>\S{1,300}) line (?<line>\d{1,7}), (?:near|at) |(?:Global symbol|Bareword) "[^"]{1,100}" .{1,100} at (?<file>\S{1,300}) line \d{1,7}\.)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "r-dependency-missing",
    category: "dependency-missing",
    title: "An R package's dependency is not available",
    pattern:
      /^(?:ERROR: dependenc(?:y|ies) .{1,600} (?:is|are) not available for package|\*? ?\S{1,200}: (?:Can't (?:install dependency|find package called)|Could not solve package dependencies)|Warning: package [‘'][^’']{1,100}[’'] is not available)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "r-package-failed",
    category: "compile-error",
    title: "An R package could not be built",
    pattern:
      /^ERROR: (?:compilation|lazy loading|loading|configuration|lazydata|byte-?compil\w{1,6}|installing \w{1,30}|lazy-load database) failed(?: for package)?/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "r-cmd-check-summary",
    category: "policy-check",
    title: "R CMD check found problems",
    pattern: /^(?:Error: )?(?:! )?R CMD check found (?:ERROR|WARNING|NOTE)s$/,
    kind: "symptom",
  },
  {
    id: "julia-package-missing",
    category: "dependency-missing",
    title: "A Julia package is not installed",
    pattern:
      /^ERROR: (?:LoadError: )?ArgumentError: Package (?<package>\w{1,100}) (?:not found in current path|does not have \w{1,100} in its dependencies)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "julia-unsatisfiable",
    category: "dependency-conflict",
    title: "Julia cannot resolve the packages' versions",
    pattern:
      /^ERROR: (?:LoadError: )?(?:Unsatisfiable requirements detected for package |expected package `|can not merge projects|empty intersection between )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "julia-tests-summary",
    category: "test-failure",
    title: "Julia tests failed",
    pattern: /^ERROR: (?:LoadError: )?(?:Some tests did not pass: |Package \w{1,100} errored during testing)/,
    kind: "symptom",
  },
  {
    id: "shell-test-failed",
    category: "test-failure",
    title: "A test of a shell program failed",
    pattern:
      /^(?: {0,3}\((?:from function `[^']{1,100}' )?in (?:test )?file (?<path>\S{1,300}), line (?<line>\d{1,7})[),]|ASSERT:(?<message>\S.*)|(?<test>\S.{0,300}?) +\| FAIL \|$|# {1,3}\((?:from function `[^']{1,100}' )?in test file (?<file>\S{1,300}), line \d{1,7}\))/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "behave-failed",
    category: "test-failure",
    title: "A scenario failed",
    pattern:
      /^(?: {2}(?<path>\S{1,300}\.feature):(?<line>\d{1,7}) {2}\S|Scenario: .{1,300} # \S{1,300}\.feature:\d{1,7} FAILED)/,
    kind: "cause",
  },
];
