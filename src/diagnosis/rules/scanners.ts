import type { Rule } from "../rule.ts";

/** Scanners for secrets, vulnerabilities and licences; protocol files; small formats. */
export const scannersRules: readonly Rule[] = [
  {
    id: "secret-found",
    category: "policy-check",
    title: "A secret was found in the repository",
    pattern:
      /(?:\bleaks found: [1-9]|\bFound (?:verified|unverified) result\b|^Finding: {4,}\S|^Potential secrets about to be committed|^\[ERROR\] Matched one or more prohibited patterns)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "vulnerability-found",
    category: "policy-check",
    title: "A scanner found a vulnerability",
    pattern:
      /^(?:Total: [1-9]\d{0,5} \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d| *✗ (?:Critical|High|Medium|Low) severity vulnerability found in (?<package>\S{1,200})|.{0,30}discovered vulnerabilities at or above the severity threshold|Total \d{1,6} packages affected by \d)/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "licence-missing",
    category: "policy-check",
    title: "Files lack what their licence asks for",
    pattern:
      /^(?:# MISSING COPYRIGHT AND LICENSING INFORMATION|Unfortunately, your project is not compliant with version|(?:ERROR )?the following files don't have a valid license header|.{0,10}: Missing header$)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "protocol-file-breaks",
    category: "policy-check",
    title: "A change of a protocol file breaks what uses it",
    pattern:
      /^(?<path>[\w./-]{1,300}\.proto):(?<line>\d{1,7}):(?<column>\d{1,7}):(?:Previously present |(?:Field|File|Enum|Message|RPC|Enum value|Extension) .{1,300} (?:changed|was deleted|moved))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "protocol-file-problem",
    category: "lint",
    title: "A protocol file breaks a linter's rule",
    pattern:
      /^(?:(?<path>[\w./-]{1,300}\.proto):(?<line>\d{1,7}):(?<column>\d{1,7}):[A-Z"]|\[(?<file>[\w./-]{1,300}\.proto):\d{1,7}:\d{1,7}\] )/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "protoc-error",
    category: "compile-error",
    title: "A protocol file does not compile",
    pattern:
      /^(?<path>[\w./-]{1,300}\.proto)(?::(?<line>\d{1,7}):(?<column>\d{1,7}))?: (?!warning)(?:"|Import "|Expected |File not found|\S.{0,200} is (?:not defined|already defined))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "editorconfig-problem",
    category: "lint",
    title: "A file breaks a rule of .editorconfig",
    pattern:
      /^\t(?:(?<line>\d{1,7})(?:-\d{1,7})?: )?(?:Wrong (?:amount of left-padding|indentation|line ending|character encoding)|Trailing whitespace|Final newline expected|Too long line)/,
    kind: "cause",
  },
  {
    id: "shellcheck-line",
    category: "lint",
    title: "ShellCheck found a problem",
    pattern:
      /^(?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:note|warning|error): .{1,500} \[(?<rule>SC\d{4})\]$/,
    kind: "cause",
    nudge: 1,
  },
];
