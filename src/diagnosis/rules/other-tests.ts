import type { Rule } from "../rule.ts";

/** Test runners and builds of languages whose tools print few lines: Erlang, R, Swift, Perl, Elixir, Ruby's rake. */
export const otherTestRules: readonly Rule[] = [
  {
    id: "common-test-failed",
    category: "test-failure",
    title: "An Erlang Common Test case failed",
    pattern: /^(?<suite>\w+_SUITE|\w+_helpers):(?<test>\w+) failed on line (?<line>\d+)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "erlang-compile-error",
    category: "compile-error",
    title: "An Erlang file does not compile",
    pattern: /^(?<path>[\w./-]+\.[eh]rl):(?<line>\d+):(?:(?<column>\d+):)? (?!Warning)(?<message>[a-z]\S*(?: \S.*)?)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "r-cmd-check-failed",
    category: "test-failure",
    title: "R CMD check failed a package's tests",
    pattern: /^Running (?:the tests|examples) in .(?<path>[\w./-]+). failed\.?$/,
    kind: "cause",
  },
  {
    id: "r-package-missing",
    category: "dependency-missing",
    title: "An R package is missing",
    pattern:
      /^(?:Packages? (?:required|suggested|required and available) but (?:not available|unsuitable versions?): .(?<package>[\w.]+)|.{0,40}there is no package called .(?<name>[\w.]+))/,
    kind: "cause",
  },
  {
    id: "xcpretty-error",
    category: "compile-error",
    title: "A Swift or Objective-C file does not compile",
    pattern: /^(?:\w{0,3})❌ {1,2}(?<path>[^\s:][^:]*):(?<line>\d+):(?<column>\d+): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "xcpretty-test-failing",
    category: "test-failure",
    title: "An XCTest test failed",
    pattern: /^ *✗ (?<test>test\w+), (?<message>\S.*)$/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "xcpretty-test-failed",
    category: "test-failure",
    title: "An XCTest test failed",
    pattern:
      /^ *(?:nl +)?(?<test>test\w+), (?<message>(?:XCTAssert|\(|failed|Asynchronous|-\[|expected|Expected|Caught|caught)\S*(?: \S.*)?)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "tap-test-died",
    category: "test-failure",
    title: "A Perl test file died",
    pattern:
      /^(?:# Looks like your test (?:exited with \d+|died)|(?<path>[\w./-]+\.t) \.{2,} ?(?:Dubious|Failed \d|[A-Z]\w+ error: )|Dubious, test returned )/,
    kind: "cause",
    nudge: -0.3,
  },
  {
    id: "mix-failed",
    category: "format",
    title: "Elixir files are not formatted",
    pattern: /^\*\* \(Mix\) mix format failed due to --check-formatted/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "mix-error",
    category: "configuration",
    title: "Mix stopped with an error",
    pattern: /^\*\* \(Mix\) (?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "rake-aborted",
    category: "unknown",
    title: "A Rake task failed",
    pattern: /^rake aborted!$/,
    kind: "general",
    nudge: -0.5,
  },
];
