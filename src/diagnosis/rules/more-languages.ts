import type { Rule } from "../rule.ts";

/** Elixir, Haskell, OCaml, Dart, Zig, Solidity, hardware languages, game engines. */
export const moreLanguagesRules: readonly Rule[] = [
  {
    id: "lean-error",
    category: "compile-error",
    title: "A Lean file does not compile",
    pattern: /^error: (?<path>[\w./\\-]{1,300}\.lean):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "credo-problem",
    category: "lint",
    title: "Credo found a problem",
    pattern: /^ *┃ {1,2}\[[CDFRSW]\] {1,3}(?:↗|→|↘|↑|↓) {1,3}(?<message>\S.*)$/,
    kind: "cause",
  },
  {
    id: "dialyzer-problem",
    category: "type-error",
    title: "Dialyzer found a problem",
    pattern:
      /^(?<path>[\w./-]{1,300}\.(?:exs?|erl)):(?<line>\d{1,7}):(?:(?<column>\d{1,7}):)? ?(?<rule>no_return|call\w{0,30}|pattern_match\w{0,20}|unknown_(?:function|type)|contract_\w{1,30}|invalid_contract|unused_fun|guard_fail\w{0,10}|callback_\w{1,40}|extra_range|missing_range|overlapping_contract|apply|unmatched_returns?)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "hex-unresolved",
    category: "dependency-conflict",
    title: "Hex could not resolve the dependencies",
    pattern:
      /^(?:Failed to use "(?<package>[^"]{1,100})" (?:\(.{1,100}\) )?because|Because (?:the lock|your app) .{1,400}|\*\* \(Mix\) Hex dependency resolution failed)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "mix-lock-stale",
    category: "lockfile-out-of-sync",
    title: "mix.lock does not match the dependencies",
    pattern:
      /(?:^\*\* \(Mix\) (?:The lock mismatch|Your mix\.lock is out of date)|\bthe dependency is out of date\b|\block mismatch: the dependency is out of date\b)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "elixir-warnings",
    category: "compile-error",
    title: "Elixir code compiles with warnings, which count as errors",
    pattern: /^[Cc]ompilation failed due to warnings while using the --warnings-as-errors option/,
    kind: "cause",
    nudge: -0.2,
  },
  {
    id: "haskell-build-failed",
    category: "compile-error",
    title: "Cabal or Stack could not build a package",
    pattern: /^Error: (?:\[(?:Cabal|S)-\d{3,6}\]|cabal(?:\.exe)?: (?:Failed to build|The program) )/,
    kind: "general",
    nudge: 0.2,
  },
  {
    id: "hlint-problem",
    category: "lint",
    title: "HLint found a problem",
    pattern:
      /^(?<path>[\w./-]{1,300}\.l?hs):(?<line>\d{1,7}):(?<column>\d{1,7})(?:-\d{1,7})?: (?:Warning|Suggestion|Error): /,
    kind: "cause",
  },
  {
    id: "ocaml-unformatted",
    category: "format",
    title: "An OCaml file is not formatted",
    pattern: /^File "(?<path>[^"]{1,300})", line 1, characters 0-0:$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "opam-failed",
    category: "dependency-conflict",
    title: "opam could not install the packages",
    pattern:
      /^(?:\[ERROR\] (?:No package named (?<package>\S{1,100}) found|Package conflict!|The compilation of \S{1,100} failed|No solution found|The sources of the following couldn't|Could not synchronize)|Error: Library "(?<library>[^"]{1,100})" (?:not found|in .{1,200} is hidden))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "dart-analysis",
    category: "lint",
    title: "The Dart analyser found a problem",
    pattern:
      /^ *(?:(?:info|warning) • .{1,400} • (?<file>[\w./-]{1,300}\.dart):\d{1,7}:\d{1,7} • (?<rule>[a-z_]{3,80})|(?:error|warning|info) - (?<path>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,7}) - .{1,400} - (?<check>[a-z_]{3,80}))$/,
    kind: "cause",
    nudge: 0.2,
  },
  {
    id: "dart-unformatted",
    category: "format",
    title: "A Dart file is not formatted",
    pattern: /^Changed (?<path>\S{1,300}\.dart)\.?$/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "flutter-failed",
    category: "test-failure",
    title: "A Flutter test or build failed",
    pattern: /^(?:══╡ EXCEPTION CAUGHT BY \w|Target \w{1,60} failed: )/,
    kind: "cause",
    nudge: -0.3,
  },
  {
    id: "zig-test-failed",
    category: "test-failure",
    title: "A Zig test failed",
    pattern:
      /^(?:error: '(?<test>[\w.][\w. -]{0,200})' (?:failed|leaked)\b|\d{1,6}\/\d{1,6} (?<name>\S.{0,200})\.\.\.\s?FAIL \()/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "build-command-failed",
    category: "unknown",
    title: "A build command failed",
    pattern:
      /^(?:error: (?:the following (?:command|build command) (?:failed|terminated)|external command '|unable to build|build failed$|command failed: )|Error: build failed$)/,
    kind: "symptom",
  },
  {
    id: "solidity-error",
    category: "compile-error",
    title: "A Solidity contract does not compile",
    pattern:
      /^(?:Error \((?<code>\d{4})\): |(?<path>\S{1,300}\.sol):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:\w{1,20})?Error: |Error HH\d{1,4}: )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "foundry-test-failed",
    category: "test-failure",
    title: "A Foundry test failed",
    pattern: /^\[FAIL(?:[.:] ?(?:Reason: )?(?<reason>.{0,300}?))?\] (?<test>\w{1,100})\(/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "hardware-error",
    category: "compile-error",
    title: "A hardware description does not compile",
    pattern:
      /^(?:%Error(?:-\w{1,30})?: (?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?:(?<column>\d{1,7}):)? |(?<vhdl>[^\s:]{1,300}\.vhdl?):\d{1,7}:\d{1,7}:(?:error)?: |(?<verilog>[^\s:]{1,300}\.s?vh?):\d{1,7}: (?:syntax )?error\b)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "fortran-error",
    category: "compile-error",
    title: "A Fortran file does not compile",
    pattern: /^(?:Fatal )?Error: .{1,400} at \(\d\)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "purescript-error",
    category: "compile-error",
    title: "A PureScript module does not compile",
    pattern:
      /^\[(?:ERROR )?\d{1,5}\/\d{1,5} (?<rule>[A-Z]\w{2,60})\] (?<path>\S{1,300}\.purs):(?<line>\d{1,7}):(?<column>\d{1,7})/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "game-engine-failed",
    category: "configuration",
    title: "A game engine could not start or read the project",
    pattern:
      /^(?:No valid Unity Editor license found\.|Aborting batchmode due to |SCRIPT ERROR: |ERROR: Failed to load script |Error: Unity activation failed|Unclassified error occurred while trying to activate)/,
    kind: "cause",
    nudge: 0.5,
  },
];
