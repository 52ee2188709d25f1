import type { RuleTable } from "./rule-lines.ts";

export const golangLines: RuleTable = {
  // golang/go src/testing/testing.go.
  "go-tests-timed-out": {
    hits: [
      ["panic: test timed out after 10m0s", { limit: "10m0s" }],
      ["panic: test timed out after 30s", { limit: "30s" }],
    ],
    misses: ["panic: runtime error: index out of range", "test timed out"],
  },
  // golang/go src/runtime.
  "go-runtime-fatal": {
    hits: [
      ["fatal error: all goroutines are asleep - deadlock!"],
      ["WARNING: DATA RACE"],
      ["fatal error: concurrent map writes"],
    ],
    misses: ["fatal error: foo.h: No such file or directory", "DATA RACE"],
  },
  // golang/go src/cmd/go/internal/modfetch.
  "go-checksum": {
    hits: [
      ["verifying github.com/a/b@v1.2.3: checksum mismatch", { module: "github.com/a/b@v1.2.3" }],
      ["SECURITY ERROR"],
    ],
    misses: ["go: downloading github.com/a/b v1.2.3", "checksum"],
  },
  // golang/go src/cmd/go/internal/modload.
  "go-module-missing": {
    hits: [
      [
        "go: github.com/a/b@v1.2.3: reading github.com/a/b/go.mod at revision v1.2.3: unknown revision v1.2.3",
        { module: "github.com/a/b@v1.2.3" },
      ],
      [
        "main.go:4:2: no required module provides package github.com/a/b; to add it:",
        { path: "main.go", line: "4", column: "2" },
      ],
      [
        "main.go:4:2: package foo/bar is not in std (/usr/local/go/src/foo/bar)",
        { path: "main.go", line: "4", column: "2" },
      ],
    ],
    misses: ["main.go:4:2: undefined: foo", "go: downloading github.com/a/b v1.2.3"],
  },
  // golangci/golangci-lint.
  "golangci-setup": {
    hits: [
      ['Error: can\'t load config: unsupported version of the configuration: "" See https://golangci-lint.run/docs'],
      ['level=error msg="Running error: context loading failed: no go files to analyze"'],
    ],
    misses: ['level=warning msg="x"', "golangci-lint found no issues"],
  },
  // golangci/golangci-lint.
  "golangci-go-version": {
    hits: [
      [
        "Error: can't load config: the Go language version (go1.22) used to build golangci-lint is lower than the targeted Go version (1.23.0)",
        { found: "1.22", needed: "1.23.0" },
      ],
      [
        "the Go language version (go1.21) used to build golangci-lint is lower than the targeted Go version (1.22)",
        { found: "1.21", needed: "1.22" },
      ],
    ],
    misses: ["golangci-lint has version 1.55", "Go version 1.23"],
  },
  // golang/go src/cmd/gofmt.
  "gofmt-diff": {
    hits: [
      ["diff main.go.orig main.go", { path: "main.go" }],
      ["diff -u a/b.go.orig a/b.go", { path: "a/b.go" }],
    ],
    misses: ["diff --git a/main.go b/main.go", "main.go"],
  },
  // nishanths/exhaustive, golang/lint, golang.org/x/tools/go/analysis/passes (go vet).
  "go-analyser-problem": {
    hits: [
      [
        "views/a.go:85:2: missing cases in switch of type plans.Action: plans.Forget",
        { path: "views/a.go", line: "85", column: "2" },
      ],
      ["a.go:3:6: exported function F should have comment or be unexported", { path: "a.go", line: "3", column: "6" }],
      ["./a.go:9:2: fmt.Printf format %d has arg s of wrong type string", { path: "./a.go", line: "9", column: "2" }],
    ],
    misses: ["a.go:3:6: undefined: f", "a.go:3:6: missing return"],
  },
};
