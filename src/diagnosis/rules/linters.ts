import type { Rule } from "../rule.ts";

/** Linters and link checkers that print one finding a line. */
export const linterRules: readonly Rule[] = [
  {
    id: "golangci-problem",
    category: "lint",
    title: "A Go linter found a problem",
    pattern:
      /^(?<path>[\w./@+-]+\.go):(?<line>\d+):(?:(?<column>\d+):)? .{1,400} \((?!compile\)|typecheck\))(?<rule>[a-z]{3,20}|[A-Z]{1,3}\d{4})\)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "swiftlint-problem",
    category: "lint",
    title: "SwiftLint found a problem",
    pattern:
      /^(?<path>[^\s:][^:]*\.swift):(?<line>\d+):(?:(?<column>\d+):)? (?:warning|error): [\w ]{1,60} Violation: /,
    kind: "cause",
  },
  {
    id: "standard-problem",
    category: "lint",
    title: "JavaScript Standard Style found a problem",
    pattern: /^ *(?<path>[\w@./\\-]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+): (?<message>[A-Z]\S*(?: \S.*)?)$/,
    kind: "cause",
  },
  {
    id: "markdownlint-problem",
    category: "lint",
    title: "A Markdown linter found a problem",
    pattern: /^(?<path>[\w./-]+\.md): ?(?<line>\d+)(?::(?<column>\d+))?:? (?:error )?(?<rule>MD\d{3}|TLDR\d{3})\b/,
    kind: "cause",
  },
  {
    id: "perlcritic-problem",
    category: "lint",
    title: "Perl::Critic found a problem",
    pattern: /^(?<message>\S.{1,300}) at line (?<line>\d+), column (?<column>\d+)\. .{0,200}\(Severity: [1-5]\)/,
    kind: "cause",
  },
  {
    id: "stylelint-problem",
    category: "lint",
    title: "Stylelint found a problem",
    pattern: /^ *(?<line>\d+):(?<column>\d+)\s+[A-Z]\S.{1,300} \((?<rule>[a-z][a-z0-9-]{2,60})\)$/,
    kind: "cause",
  },
  {
    id: "link-broken",
    category: "policy-check",
    title: "A link is broken or has moved",
    pattern: /^ *\d+\. (?:\[L\d+\] (?:[1-5]\d\d )?|[1-5]\d\d )(?<url>https?:\S+)/,
    kind: "cause",
  },
  {
    id: "ansible-failed",
    category: "deployment",
    title: "An Ansible task failed",
    pattern: /^fatal: \[(?<host>[^\]\s]+)\]: (?:FAILED|UNREACHABLE)! => /,
    kind: "cause",
  },
];
