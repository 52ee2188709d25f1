import type { RuleTable } from "./rule-lines.ts";

export const moreLanguagesLines: RuleTable = {
  // leanprover/lean4 src/lake.
  "lean-error": {
    hits: [
      [
        "error: ././././A.lean:3:5: unknown identifier 'x'",
        { path: "././././A.lean", line: "3", column: "5", message: "unknown identifier 'x'" },
      ],
      [
        "error: Mathlib/A.lean:12:0: unsolved goals",
        { path: "Mathlib/A.lean", line: "12", column: "0", message: "unsolved goals" },
      ],
    ],
    misses: ["warning: A.lean:3:5: declaration uses 'sorry'", "error: A.lean: bad import 'B'"],
  },
  // rrrene/credo lib/credo/cli/output.
  "credo-problem": {
    hits: [
      ["  ┃ [W] ↗ There should be no calls to IO.inspect/1.", { message: "There should be no calls to IO.inspect/1." }],
      ["┃ [F] → Found a TODO", { message: "Found a TODO" }],
    ],
    misses: ["  ┃       lib/a.ex:3:5 #(A.f)", "Analysis took 0.1 seconds"],
  },
  // jeremyjh/dialyxir, rebar3, OTP lib/dialyzer.
  "dialyzer-problem": {
    hits: [
      ["lib/a.ex:3:no_return", { path: "lib/a.ex", line: "3", rule: "no_return" }],
      ["lib/a.ex:3:5:call", { path: "lib/a.ex", line: "3", column: "5", rule: "call" }],
    ],
    misses: ["lib/a.ex:3: warning: x", "Total errors: 0"],
  },
  // hexpm/hex, hexpm/hex_solver.
  "hex-unresolved": {
    hits: [
      ['Failed to use "foo" (version 1.0.0) because', { package: "foo" }],
      ['Because your app depends on "foo" ~> 2.0 which doesn\'t match any versions'],
      ["** (Mix) Hex dependency resolution failed"],
    ],
    misses: ["Resolving Hex dependencies...", "Because"],
  },
  // elixir-lang/elixir lib/mix.
  "mix-lock-stale": {
    hits: [
      ["** (Mix) Your mix.lock is out of date and must be updated without the --check-locked flag"],
      ['  lock mismatch: the dependency is out of date. To fetch locked version run "mix deps.get"'],
    ],
    misses: ["Getting foo (Hex package)", "lock"],
  },
  // elixir-lang/elixir lib/mix/lib/mix/compilers/elixir.ex.
  "elixir-warnings": {
    hits: [
      ["Compilation failed due to warnings while using the --warnings-as-errors option"],
      ["compilation failed due to warnings while using the --warnings-as-errors option"],
    ],
    misses: ["warning: unused variable", "Compilation failed"],
  },
  // haskell/cabal, commercialhaskell/stack.
  "haskell-build-failed": {
    hits: [["Error: [Cabal-7125]"], ["Error: cabal: Failed to build a-0.1"], ["Error: [S-7282]"]],
    misses: ["Error: [x]", "cabal: ok"],
  },
  // ndmitchell/hlint.
  "hlint-problem": {
    hits: [
      ["src/A.hs:3:5-8: Warning: Use camelCase", { path: "src/A.hs", line: "3", column: "5" }],
      ["app/Main.hs:1:1: Suggestion: Use fewer imports", { path: "app/Main.hs", line: "1", column: "1" }],
    ],
    misses: ["src/A.hs:3:5: error: [GHC-88464]", "No hints"],
  },
  // ocaml/dune: promotion diffs.
  "ocaml-unformatted": {
    hits: [
      ['File "src/a.ml", line 1, characters 0-0:', { path: "src/a.ml" }],
      ['File "bin/dune", line 1, characters 0-0:', { path: "bin/dune" }],
    ],
    misses: ['File "src/a.ml", line 3, characters 5-8:', "File"],
  },
  // ocaml/opam src/client.
  "opam-failed": {
    hits: [
      ["[ERROR] No package named foo found.", { package: "foo" }],
      ["[ERROR] Package conflict!"],
      ['Error: Library "foo" not found.', { library: "foo" }],
    ],
    misses: ["[NOTE] Package foo is already installed", "[ERROR] Failed to execute goal x"],
  },
  // dart-lang/sdk pkg/dartdev, flutter/flutter packages/flutter_tools.
  "dart-analysis": {
    hits: [
      [
        "   info • Prefer const • lib/main.dart:3:5 • prefer_const_constructors",
        { file: "lib/main.dart", rule: "prefer_const_constructors" },
      ],
      [
        "  error - lib/main.dart:3:5 - Undefined name 'x'. - undefined_identifier",
        { path: "lib/main.dart", line: "3", column: "5", check: "undefined_identifier" },
      ],
    ],
    misses: ["  error • Undefined name 'x' • lib/main.dart:3:5 • undefined_identifier", "No issues found!"],
  },
  // dart-lang/dart_style.
  "dart-unformatted": {
    hits: [
      ["Changed lib/main.dart", { path: "lib/main.dart" }],
      ["Changed lib/main.dart.", { path: "lib/main.dart" }],
    ],
    misses: ["Unchanged lib/main.dart", "Formatted 3 files (0 changed) in 0.1 seconds."],
  },
  // flutter/flutter packages/flutter_test, flutter_tools.
  "flutter-failed": {
    hits: [["══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞═══════"], ["Target kernel_snapshot failed: Exception"]],
    misses: ["══════════", "Target: x"],
  },
  // ziglang/zig lib/compiler/test_runner.zig.
  "zig-test-failed": {
    hits: [
      ["error: 'main.test.adds' failed: expected 1, found 2", { test: "main.test.adds" }],
      ["3/12 main.test.adds...FAIL (TestExpectedEqual)", { name: "main.test.adds" }],
    ],
    misses: ["3/12 main.test.adds...OK", "error: x"],
  },
  // ziglang/zig, leanprover/lean4 src/lake, ghc, swift.
  "build-command-failed": {
    hits: [
      ["error: the following command failed with 1 compilation errors:"],
      ["error: external command 'git' exited with code 128"],
      ["error: build failed"],
    ],
    misses: ["error: building", "build ok"],
  },
  // ethereum/solidity langutil/SourceReferenceFormatter.cpp, NomicFoundation/hardhat.
  "solidity-error": {
    hits: [
      ['Error (7576): Undeclared identifier. Did you mean "x"?', { code: "7576" }],
      [
        "contracts/A.sol:3:5: DeclarationError: Undeclared identifier.",
        { path: "contracts/A.sol", line: "3", column: "5" },
      ],
      ["Error HH600: Compilation failed"],
    ],
    misses: ["Warning (2018): Function state mutability can be restricted to pure", "Compiled 3 Solidity files"],
  },
  // foundry-rs/foundry crates/forge.
  "foundry-test-failed": {
    hits: [
      ["[FAIL: assertion failed] testX() (gas: 1234)", { reason: "assertion failed", test: "testX" }],
      ["[FAIL. Reason: assertion failed] testX() (gas: 1234)", { reason: "assertion failed", test: "testX" }],
    ],
    misses: ["[PASS] testX() (gas: 1234)", "[FAIL]"],
  },
  // verilator/verilator src/V3Error.cpp, ghdl/ghdl, steveicarus/iverilog.
  "hardware-error": {
    hits: [
      ["%Error: a.v:3:5: syntax error, unexpected endmodule", { path: "a.v", line: "3", column: "5" }],
      ['a.vhd:3:5:error: no declaration for "x"', { vhdl: "a.vhd" }],
      ["a.v:3: syntax error", { verilog: "a.v" }],
    ],
    misses: ["%Warning-WIDTH: a.v:3:5: x", "a.vhd:3:5:warning: x"],
  },
  // GCC gcc/fortran/error.cc.
  "fortran-error": {
    hits: [
      ["Error: Symbol 'x' at (1) has no IMPLICIT type"],
      ["Fatal Error: Cannot open module file 'a.mod' for reading at (1): No such file or directory"],
    ],
    misses: ["Warning: Unused variable at (1)", "Error: at (a)"],
  },
  // purescript/spago, natefaubion/purescript-psa.
  "purescript-error": {
    hits: [
      [
        "[1/1 TypesDoNotUnify] src/Main.purs:3:5",
        { rule: "TypesDoNotUnify", path: "src/Main.purs", line: "3", column: "5" },
      ],
      [
        "[ERROR 1/3 UnknownName] src/Main.purs:3:5",
        { rule: "UnknownName", path: "src/Main.purs", line: "3", column: "5" },
      ],
    ],
    misses: ["[1 of 3] Compiling Main", "[WARN 1/3 UnusedName]"],
  },
  // game-ci/docker, godotengine/godot.
  "game-engine-failed": {
    hits: [
      ["No valid Unity Editor license found. Please activate your license."],
      ['SCRIPT ERROR: Parse Error: Identifier "x" not declared in the current scope.'],
    ],
    misses: ["Unity Editor license found", "Loading script"],
  },
};
