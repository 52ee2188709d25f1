import type { Rule } from "../rule.ts";

/** A tool says which version of a language it needs, or a setup action that the version that it was asked for is none. */
export const toolchainRules: readonly Rule[] = [
  {
    id: "node-version-unsupported",
    category: "toolchain-version",
    title: "A package needs another version of Node.js",
    pattern:
      /^(?:npm (?:ERR!|error) notsup (?:Required: +|Unsupported engine for \S{1,200}: wanted: )\{[^}]{0,100}"node":"|error \S{1,200}: The engine "node" is incompatible with this module\. Expected version ")(?<needed>[^"]{1,100})"/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "pnpm-node-version",
    category: "toolchain-version",
    title: "A package needs another version of Node.js",
    pattern: /^Expected version: (?<needed>[^"']{1,100})$/,
    kind: "cause",
    within: { rule: "npm-engine-unsupported", lines: 12 },
    nudge: 1.5,
  },
  {
    id: "python-version-unsupported",
    category: "toolchain-version",
    title: "A package needs another version of Python",
    pattern:
      /^ *ERROR: Package '(?<package>[^']{1,100})' requires a different Python: (?<found>\d[\w.]*) not in '(?<needed>[^']{1,100})'/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "python-version-of-project",
    category: "toolchain-version",
    title: "The project needs another version of Python",
    pattern:
      /^(?:The currently activated Python version|Current Python version|error: The (?:requested|Python) interpreter resolved to Python) \(?(?<found>\d[\w.]*)\)?,? (?:is not (?:supported|allowed) by the project \(|which is incompatible with the project's Python requirement: `)(?<needed>[^)`]{1,100})[)`]/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "go-version-unsupported",
    category: "toolchain-version",
    title: "A module needs a newer version of Go",
    pattern: /^go: (?<module>\S{1,200}) requires go >= ?(?<needed>\d[\w.]*) \(running go (?<found>\d[\w.]*)[;)]/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "rust-version-unsupported",
    category: "toolchain-version",
    title: "A package needs a newer version of Rust",
    pattern:
      /^error: package `(?<package>[^`]{1,100})` cannot be built because it requires rustc (?<needed>\d[\d.]*) or newer, (?:while|but) the currently active rustc version is (?<found>\d[\d.]*)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "java-release-unsupported",
    category: "toolchain-version",
    title: "The Java compiler is older than the release that it is asked for",
    pattern:
      /^(?:\[ERROR\] )?.{0,200}?\berror: (?:(?:release version|invalid (?:target|source) release:) (?<needed>\d{1,2}))(?: not supported)?(?: -> \[Help \d\])?$/,
    kind: "cause",
    nudge: 1.5,
  },
  {
    id: "dotnet-sdk-unsupported",
    category: "toolchain-version",
    title: "The .NET SDK is too old, or missing",
    pattern:
      /(?:\berror NETSDK1045: The current \.NET SDK does not support targeting (?<needed>\.NET(?: \w{1,20})? \d{1,3}(?:\.\d{1,3})?)|^A compatible \.NET SDK was not found\.$)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "go-version-invalid",
    category: "toolchain-version",
    title: "This version of Go cannot read go.mod",
    pattern:
      /^(?:go: )?(?<path>[\w./\\:-]{0,300}go\.mod):(?<line>\d+): (?:invalid go version '(?<needed>[^']{1,40})'|unknown directive: toolchain$)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "setup-version-not-found",
    category: "toolchain-version",
    title: "A setup action knows no such version",
    pattern:
      /^(?:The version '(?=[^']{1,40}' with architecture)|Unable to find (?:Node|Go) version '|Could not find satisfied version for SemVer '?)(?<version>[^' ]{1,40}?)'?(?: with architecture '[^']{1,20}' was not found for | for platform |\.(?: |$))/,
    kind: "cause",
    nudge: 1,
  },
];
