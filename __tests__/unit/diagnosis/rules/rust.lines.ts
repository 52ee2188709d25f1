import type { RuleTable } from "./rule-lines.ts";

export const rustLines: RuleTable = {
  // nextest-rs/nextest nextest-runner/src/reporter.
  "nextest-failed": {
    hits: [
      ["        FAIL [   0.005s] mycrate tests::it_works", { test: "mycrate tests::it_works" }],
      ["     TIMEOUT [  60.005s] (3/10) mycrate tests::slow", { test: "mycrate tests::slow" }],
      ["  TRY 2 FAIL [   0.005s] mycrate tests::flaky", { test: "mycrate tests::flaky" }],
    ],
    misses: ["        PASS [   0.005s] mycrate tests::it_works", "        SLOW [> 60.000s] mycrate tests::slow"],
  },
  // rust-lang/rust compiler/rustc_lint/messages.ftl.
  "rust-lint": {
    hits: [
      ["error: unused variable: `x`"],
      ["error: unused import: `std::fmt`"],
      ["error: function `f` is never used"],
      ["error: missing documentation for a function"],
    ],
    misses: ["warning: unused variable: `x`", "error: unused manifest key: package.x"],
  },
  // rust-lang/rust-clippy clippy_lints: the openings that its messages share.
  "clippy-problem": {
    hits: [
      ["error: this loop could be written as a `for` loop"],
      ["error: used `unwrap()` on a `Result` value"],
      ["error: redundant clone"],
      ["error: variables can be used directly in the `format!` string"],
    ],
    misses: [
      "error: could not compile `a` (lib) due to 2 previous errors",
      "error: this file contains an unclosed delimiter",
    ],
  },
  // rust-lang/rust compiler/rustc_parse, rustc_resolve, rustc_builtin_macros.
  "rust-plain-error": {
    hits: [
      ["error: cannot find macro `foo` in this scope"],
      ["error: expected one of `!` or `::`, found `foo`"],
      ["error: environment variable `X` not defined at compile time"],
    ],
    misses: ["error: expected failure", "error: could not compile `a` (lib) due to 2 previous errors"],
  },
  // rust-lang/cargo src/cargo/core/compiler/custom_build.rs, rustc_codegen_ssa: what they printed follows.
  "rust-build-step-failed": {
    hits: [
      ["error: failed to run custom build command for `openssl-sys v0.9.80`", { crate: "openssl-sys v0.9.80" }],
      ["error: linking with `cc` failed: exit status: 1", { linker: "cc" }],
    ],
    misses: ["error: could not compile `a` (lib) due to 2 previous errors", "warning: linking with `cc`"],
  },
  // rust-lang/rustup src/errors.rs.
  "rustup-toolchain": {
    hits: [
      [
        "error: toolchain 'nightly-2020-01-01-x86_64-unknown-linux-gnu' is not installed",
        { toolchain: "nightly-2020-01-01-x86_64-unknown-linux-gnu" },
      ],
      [
        "error: component 'rustfmt' for target 'x86_64-unknown-linux-gnu' is unavailable for download for channel 'nightly'",
        { component: "rustfmt" },
      ],
      [
        "error: 'cargo-fmt' is not installed for the toolchain 'stable-x86_64-unknown-linux-gnu'.",
        { command: "cargo-fmt" },
      ],
      ["error: rustc 1.65.0 is not supported by the following packages:"],
    ],
    misses: ["info: installing component 'rustfmt'", "error: toolchain"],
  },
  // rust-lang/cargo src/bin/cargo/main.rs.
  "cargo-command-missing": {
    hits: [
      ["error: no such command: `nextest`", { command: "nextest" }],
      ["error: no such subcommand: `fmt`", { command: "fmt" }],
    ],
    misses: ["error: no such file: `a`", "error: no such command"],
  },
  // rust-lang/cargo src/cargo/core/resolver/errors.rs.
  "cargo-package-missing": {
    hits: [
      ["error: no matching package named `foo` found", { package: "foo" }],
      ["error: no matching package `bar` found", { package: "bar" }],
    ],
    misses: ["error: no matching version", "warning: no matching package named `foo` found"],
  },
  // rust-lang/cargo src/cargo/util/toml.
  "cargo-manifest-invalid": {
    hits: [
      ["error: failed to parse manifest at `/app/Cargo.toml`"],
      ["error: none of the selected packages contains this feature: foo"],
      ["error: no test target named `x`"],
    ],
    misses: ["warning: unused manifest key: a", "error: failed to parse"],
  },
  // rust-lang/cargo src/cargo/sources.
  "cargo-network": {
    hits: [
      ["error: failed to get `serde` as a dependency of package `a v0.1.0`"],
      ["error: failed to download from `https://packages.example/api/v1/crates/a/1.0.0/download`"],
    ],
    misses: ["warning: spurious network error (2 tries remaining)", "error: failed to compile"],
  },
  // EmbarkStudios/cargo-deny src/diag, rustsec/rustsec cargo-audit.
  "crate-denied": {
    hits: [
      ["error[vulnerability]: Use after free in a"],
      ["error[rejected]: failed to satisfy license requirements"],
      ["error: 2 vulnerabilities found!"],
    ],
    misses: ["warning[duplicate]: found 2 duplicate entries for crate 'a'", "error[E0425]: cannot find value"],
  },
  // crate-ci/typos.
  "typos-problem": {
    hits: [
      ["error: `teh` should be `the`", { word: "teh" }],
      ["error: `recieve` should be `receive`, `relieve`", { word: "recieve" }],
    ],
    misses: ["error: `a` must be", "`teh` should be `the`"],
  },
};
