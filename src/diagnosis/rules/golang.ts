import type { Rule } from "../rule.ts";

/** What Go's tools say beside compile errors and failed tests, and golangci-lint. */
export const golangRules: readonly Rule[] = [
  {
    id: "go-tests-timed-out",
    category: "timeout",
    title: "Go tests ran into their time limit",
    pattern: /^panic: test timed out after (?<limit>\S{1,20})/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "go-runtime-fatal",
    category: "crash",
    title: "The Go runtime stopped a program",
    pattern:
      /^(?:fatal error: (?:all goroutines are asleep - deadlock!|concurrent map |stack overflow|runtime: |unexpected signal|found bad pointer)|WARNING: DATA RACE$|unexpected fault address |runtime: goroutine stack exceeds)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "go-checksum",
    category: "lockfile-out-of-sync",
    title: "A Go module's checksum is not the one in go.sum",
    pattern:
      /^(?:verifying (?<module>\S{1,300}): checksum mismatch|SECURITY ERROR$|go: .{1,300}: verifying (?:module|go\.mod): checksum mismatch)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "go-module-missing",
    category: "dependency-missing",
    title: "A Go package or revision does not exist",
    pattern:
      /^(?:go: (?<module>\S{1,300}): (?:reading \S{1,300} at revision \S{1,100}: unknown revision|module \S{1,300}: (?:reading|git ls-remote)|no matching versions|unrecognized import path)|(?<path>[\w./@+-]{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:no required module provides package|cannot find package|package \S{1,300} is not in (?:std|GOROOT)|cannot find module providing package))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "golangci-setup",
    category: "configuration",
    title: "golangci-lint cannot start",
    pattern:
      /^(?:level=error msg="(?:\[linters_context\] typechecking error|Running error|Can't (?:load|read) config)|(?:Error: )?can't load config: (?!the Go language version)|Error: (?:unknown linters?|build linters|you can't combine))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "golangci-go-version",
    category: "toolchain-version",
    title: "golangci-lint was built for an older Go",
    pattern:
      /the Go language version \(go(?<found>[\d.]{1,12})\) used to build golangci-lint is lower than the targeted Go version \((?<needed>[\d.]{1,12})\)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "gofmt-diff",
    category: "format",
    title: "A Go file is not formatted",
    pattern: /^diff (?:-u )?(?<path>\S{1,300}\.go)(?:\.orig)? \S{1,300}\.go$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "go-analyser-problem",
    category: "lint",
    title: "An analyser of Go code found a problem",
    pattern:
      /^(?<path>[\w./@+-]{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:missing cases in (?:switch|map)|exported \w{1,12} \S{1,100} should have comment|comment on exported |don't use (?:underscores|an underscore|ALL_CAPS|leading k) in Go|should (?:omit|not use|replace|drop|have) |\S{1,100} (?:format|call) \S{1,100} (?:has arg|reads arg|needs|of wrong)|\S{1,100} call has (?:possible formatting directive|arguments but no)|composite literal uses unkeyed fields|self-assignment of |unreachable code$|struct field tag |result of \S{1,100} call not used|the cancel function )/,
    kind: "cause",
    nudge: 0.7,
  },
];
