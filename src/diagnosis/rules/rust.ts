import type { Rule } from "../rule.ts";

/** Cargo, rustc's errors without a number, rustup, nextest, and checks of crates. */
export const rustRules: readonly Rule[] = [
  {
    id: "nextest-failed",
    category: "test-failure",
    title: "A Rust test failed under nextest",
    pattern:
      /^ *(?:TRY \d{1,3} )?(?:FAIL|TIMEOUT|SIG[A-Z]{3,5}|ABORT|XFAIL|LEAK-FAIL|TMT) \[ *[>\d.]{1,12}s\] (?:\( *\d{1,6}\/\d{1,6}\) )?(?<test>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "rust-lint",
    category: "lint",
    title: "A Rust lint was denied",
    pattern:
      /^error: (?:unused (?:variable|import|imports|doc comment|macro definition|`[^`]{1,100}`)\b|variable does not need to be mutable$|(?:function|struct|method|methods|field|fields|constant|static|enum|trait|type alias|associated \w{1,20}|variant|variants|multiple \w{1,20}) (?:`[^`]{1,200}`,? ?(?:and )?){0,4}(?:is|are) never (?:used|read|constructed)|use of deprecated |unreachable (?:statement|expression|pattern)|missing documentation for |unresolved link to |unnecessary `|hidden lifetime parameters)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "clippy-problem",
    category: "lint",
    title: "Clippy found a problem",
    pattern:
      /^error: (?:this (?:\S+ ){0,6}(?:could|can|should|may|might) be |(?:this|the) (?:loop|expression|argument|boolean|function|`if`|lint|operation|match|pattern|call|import|public|returned|impl|URL|cast|let-binding|method|type|variable|item|block|range|comparison|borrow|borrowed|closure) |used `\w{1,40}\(\)` on |redundant (?:clone|closure|field|import|pattern|static|redefinition|else)\b|needless |useless (?:use of|conversion)|casting |unneeded |very complex type used|explicit |manual (?:implementation|`|\w{1,30}) |(?:doc|empty) (?:list|line|comment)|length comparison to|large size difference|module has the same name|you should consider adding|item in documentation|docs for |missing `|strict comparison|single-character|called `|use of `|variables can be used directly|writing `&|sub-expression diverges|question mark operator)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "rust-plain-error",
    category: "compile-error",
    title: "A Rust crate does not compile",
    pattern:
      /^error: (?:cannot find (?:macro|derive macro|attribute|\w{1,20} macro) `|expected .{1,120}, found |no rules expected |mismatched closing delimiter|this file contains an unclosed delimiter|unexpected closing delimiter|proc(?:-| )macro (?:derive |attribute )?panicked|custom attribute panicked|environment variable `[^`]{1,100}` not defined|invalid format string|couldn't read `|format argument must be|lifetime may not live long enough|unknown start of token|cannot determine resolution|macro expansion ignores)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "rust-build-step-failed",
    category: "compile-error",
    title: "A build script of a crate, or the linker, failed",
    pattern:
      /^error: (?:failed to run custom build command for `(?<crate>[^`]{1,100})`|linking with `(?<linker>[^`]{1,100})` failed)/,
    kind: "general",
    nudge: 0.3,
  },
  {
    id: "rustup-toolchain",
    category: "toolchain-version",
    title: "A Rust toolchain, or a part of it, is missing",
    pattern:
      /^error: (?:toolchain '(?<toolchain>[^']{1,100})' is not installed|(?:component|the component) '(?<component>[^']{1,100})' .{0,100}(?:is unavailable|is not)|'(?<command>[\w.-]{1,60})' is not installed for the (?:custom )?toolchain|could not download nonexistent rust version|no release found for|rustc [\d.]{1,20} is not supported by the following packages|override toolchain )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "cargo-command-missing",
    category: "dependency-missing",
    title: "Cargo has no such command",
    pattern: /^error: no such (?:sub)?command: `(?<command>[^`]{1,60})`/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "cargo-package-missing",
    category: "dependency-missing",
    title: "Cargo finds no such package",
    pattern: /^error: no matching package (?:named )?`(?<package>[^`]{1,100})` found/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "cargo-manifest-invalid",
    category: "configuration",
    title: "Cargo cannot read a manifest",
    pattern:
      /^error: (?:failed to (?:parse (?:manifest|lock file) at|load manifest for|read `)|(?:the )?package `[^`]{1,100}` (?:does not (?:contain|have) (?:this|these|the) feature|depends on `)|none of the selected packages contains|current package believes it's in a workspace|package ID specification `|no (?:bin|test|example|bench) target named `)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "cargo-network",
    category: "network",
    title: "Cargo could not fetch a dependency",
    pattern:
      /^error: failed to (?:get `[^`]{1,100}` as a dependency of|download (?:from `|`)|fetch `|query replaced source registry|load source for dependency `|update registry)/,
    kind: "cause",
    transient: true,
  },
  {
    id: "crate-denied",
    category: "policy-check",
    title: "A crate breaks a rule about licences, sources or vulnerabilities",
    pattern:
      /^error(?:\[(?:vulnerability|rejected|unlicensed|banned|yanked|unmaintained|unsound|notice|duplicate|not-allowed|source-not-allowed|license-not-encountered|no-license-field|wildcard)\]: |: \d{1,4} vulnerabilit(?:y|ies) found!)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "typos-problem",
    category: "lint",
    title: "typos found a misspelt word",
    pattern: /^error: `(?<word>[^`]{1,100})` should be `/,
    kind: "cause",
    nudge: 0.5,
  },
];
