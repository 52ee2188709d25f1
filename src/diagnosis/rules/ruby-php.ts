import type { Rule } from "../rule.ts";

/** Bundler, Ruby and Rails; Composer, PHP and its test runners. */
export const rubyPhpRules: readonly Rule[] = [
  {
    id: "ruby-version-unsupported",
    category: "toolchain-version",
    title: "The project needs another version of Ruby",
    pattern: /^Your Ruby version is (?<found>[\d.]{1,12}\S{0,20}), but your Gemfile specified (?<needed>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "gemfile-lock-stale",
    category: "lockfile-out-of-sync",
    title: "Gemfile.lock does not fit the project or the machine",
    pattern:
      /^(?:Your bundle only supports platforms |Your lockfile (?:does not satisfy dependencies of |is unresolvable|was created by )|The dependencies in your gemfile changed|Your lock file is missing|Bundler found conflicting requirements for the)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "gem-not-installed",
    category: "compile-error",
    title: "Bundler could not install a gem",
    pattern: /^An error occurred while installing (?<gem>[\w.-]{1,100}) \([^)]{1,40}\), and Bundler/,
    kind: "cause",
    nudge: -0.5,
  },
  {
    id: "ruby-file-missing",
    category: "dependency-missing",
    title: "A Ruby file or gem cannot be loaded",
    pattern: /\bcannot load such file -- (?<file>\S{1,300})/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "ruby-syntax-error",
    category: "syntax-error",
    title: "A Ruby file does not parse",
    pattern:
      /^(?:SyntaxError: )?(?<path>[^\s:]{1,300}\.(?:rb|rake|gemspec)):(?<line>\d{1,7}): (?:syntax errors? ?(?:found|,|\()|unterminated |dynamic constant assignment)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "rspec-load-failed",
    category: "test-failure",
    title: "An RSpec file cannot be loaded",
    pattern:
      /^An error occurred (?:while loading (?<path>\S{1,300}_spec\.rb)|in (?:a|an) `(?:before|after)\([^)]{1,20}\)` hook)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "minitest-reported",
    category: "test-failure",
    title: "A Ruby test failed",
    pattern: /^ *(?:FAIL|ERROR) {1,3}(?<test>[\w:]{1,100}#test_\w{1,200}) \([\d.]{1,12}s\)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "standardrb-problem",
    category: "lint",
    title: "Standard found a problem in Ruby code",
    pattern:
      /^ {2}(?<path>[\w./-]{1,300}\.(?:rb|rake|gemspec)):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<rule>[A-Z]\w{1,40}\/\w{1,60}): /,
    kind: "cause",
  },
  {
    id: "ruby-vulnerable",
    category: "policy-check",
    title: "A Ruby project has a known vulnerability or weakness",
    pattern:
      /^(?:Vulnerabilities found!|Security Warnings: [1-9]\d{0,4}$|(?:Advisory|CVE|GHSA): (?:CVE|GHSA)-\S{4,40}$|Found [1-9]\d{0,4} security vulnerability advisor(?:y|ies) affecting \d)/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "rails-aborted",
    category: "unknown",
    title: "A task of Rails failed",
    pattern: /^(?:bin\/)?rails aborted!$/,
    kind: "general",
    nudge: -0.5,
  },
  {
    id: "pest-test-failed",
    category: "test-failure",
    title: "A Pest or Laravel test failed",
    pattern: /^ *FAILED {1,3}(?<test>[A-Z]\w*(?:\\\w{1,100}){0,10} > \S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "phpstan-line",
    category: "type-error",
    title: "PHPStan found a problem",
    pattern: /^(?<path>[^\s:]{1,300}\.php):(?<line>\d{1,7}):(?! )(?<message>[A-Z@].*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "phpcs-file",
    category: "lint",
    title: "PHP_CodeSniffer found problems in a file",
    pattern: /^FILE: (?<path>\S{1,300})$/,
    kind: "cause",
    nudge: -0.3,
  },
  {
    id: "php-syntax-error",
    category: "syntax-error",
    title: "A PHP file does not parse",
    pattern: /^(?:PHP )?Parse error: +(?<message>\S.{1,400}) in (?<path>\S{1,300}) on line (?<line>\d{1,7})/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "composer-file-invalid",
    category: "configuration",
    title: "composer.json is not valid",
    pattern:
      /^(?:\S{0,300}composer\.json is (?:invalid|valid for simple usage with Composer but has strict errors)|"\S{0,300}composer\.json" does not (?:contain valid JSON|match the expected JSON schema))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "composer-lock-stale",
    category: "lockfile-out-of-sync",
    title: "composer.lock does not match composer.json",
    pattern:
      /^(?:Warning: )?(?:The lock file is not up to date with the latest changes in composer\.json|Your lock file does not contain a compatible set of packages)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "php-refactoring-left",
    category: "lint",
    title: "A tool that rewrites PHP would change a file",
    pattern:
      /^(?:\d{1,5}\) (?<path>[\w./-]{1,300}\.php):(?<line>\d{1,7})$| \[(?:WARNING|OK)\] \d{1,6} files? would (?:have )?(?:be|been) changed|Files that were not fixed due to errors)/,
    kind: "cause",
  },
];
