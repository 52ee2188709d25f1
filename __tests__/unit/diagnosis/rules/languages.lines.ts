import type { RuleTable } from "./rule-lines.ts";

/** Go, Rust, .NET, Swift; the others are in scripting.lines.ts. */
export const languageLines: RuleTable = {
  // Go src/testing/testing.go.
  "go-test-failed": {
    hits: [
      ["--- FAIL: TestAdds (0.00s)", { test: "TestAdds" }],
      ["    --- FAIL: TestAdds/negative_numbers (0.00s)", { test: "TestAdds/negative_numbers" }],
    ],
    misses: ["--- PASS: TestAdds (0.00s)", "=== RUN   TestFAIL", "--- SKIP: TestAdds (0.00s)"],
  },
  // Go src/cmd/go/internal/modload.
  "go-module-out-of-sync": {
    hits: [
      ["go: updates to go.mod needed; to update it:"],
      ["main.go:4:2: missing go.sum entry for module providing package github.com/pkg/errors; to add:"],
      ["go: inconsistent vendoring in /app:"],
    ],
    misses: ["go: downloading github.com/pkg/errors v0.9.1", "go: added github.com/pkg/errors v0.9.1"],
  },
  // Go's gc compiler and `go vet`.
  "go-compile-error": {
    hits: [
      [
        "./main.go:7:2: undefined: fmt.Printl",
        { path: "./main.go", line: "7", column: "2", message: "undefined: fmt.Printl" },
      ],
      [
        "vet: ./main.go:7:2: undeclared name: x",
        { path: "./main.go", line: "7", column: "2", message: "undeclared name: x" },
      ],
    ],
    misses: [
      "    main_test.go:12: got 1, want 2",
      "\t/app/main.go:10 +0x1d",
      "level=error caller=main.go:17 msg=retrying",
    ],
  },
  "go-package-unresolved": {
    hits: [
      ["no required module provides package github.com/pkg/errors; to add it:"],
      ["go: module github.com/pkg/errors@latest found (v0.9.1), but does not contain package github.com/pkg/errors/v2"],
      ["go: github.com/pkg/errors@v9: invalid version: unknown revision v9"],
      ['go: no matching versions for query "v9"'],
    ],
    misses: [
      "go: downloading github.com/pkg/errors v0.9.1",
      "Error: Cannot find package 'x' imported from /app/a.js",
      "module a found in cache",
    ],
  },
  "go-panic": {
    hits: [
      [
        "panic: runtime error: index out of range [3] with length 3",
        { message: "runtime error: index out of range [3] with length 3" },
      ],
      ["panic: assignment to entry in nil map", { message: "assignment to entry in nil map" }],
    ],
    misses: ["thread 'main' panicked at src/main.rs:2:5:", "--- PASS: TestPanic (0.00s)", "don't panic: it is fine"],
  },
  // rustc 1.95 (the thread's number since 1.91) and libtest.
  "rust-error": {
    hits: [
      ["error[E0308]: mismatched types", { code: "E0308", message: "mismatched types" }],
      ["error[E0432]: unresolved import `serde`", { code: "E0432", message: "unresolved import `serde`" }],
    ],
    misses: [
      "warning: unused variable: `x`",
      "For more information about this error, try `rustc --explain E0308`.",
      "error: aborting due to 1 previous error",
    ],
  },
  "rust-test-panicked": {
    hits: [
      ["thread 'tests::adds' (28940) panicked at src/lib.rs:10:9:", { test: "tests::adds" }],
      ["thread 'main' panicked at 'boom', src/main.rs:2:5", { test: "main" }],
    ],
    misses: [
      "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
      "panic: boom",
      "thread 'main' has overflowed its stack",
    ],
  },
  "rust-test-failed": {
    hits: [
      ["test tests::adds ... FAILED", { test: "tests::adds" }],
      ["test src/lib.rs - add (line 5) ... FAILED", { test: "src/lib.rs - add (line 5)" }],
    ],
    misses: [
      "test tests::adds ... ok",
      "test tests::later ... ignored",
      "test result: FAILED. 0 passed; 1 failed; 0 ignored",
    ],
  },
  // cargo src/cargo/core/resolver/errors.rs.
  "cargo-version-not-found": {
    hits: [
      [
        'error: failed to select a version for the requirement `serde = "^9.0"`',
        { package: "serde", requirement: "^9.0" },
      ],
      [
        'error: failed to select a version for the requirement `octo-core = "=1.2.3"` (locked to 1.2.3)',
        { package: "octo-core", requirement: "=1.2.3" },
      ],
    ],
    misses: [
      "error: failed to select a version for `serde`.",
      "error: no matching package named `serdee` found",
      "candidate versions found which didn't match: 1.0.219, 1.0.218",
    ],
  },
  // cargo src/cargo/ops/lockfile.rs, before 1.91 and since.
  "cargo-lockfile-out-of-sync": {
    hits: [
      ["error: the lock file /app/Cargo.lock needs to be updated but --locked was passed to prevent this"],
      ["error: cannot update the lock file /app/Cargo.lock because --locked was passed to prevent this"],
      ["error: cannot create the lock file /app/Cargo.lock because --frozen was passed to prevent this"],
    ],
    misses: [
      "    Updating crates.io index",
      "     Locking 12 packages to latest compatible versions",
      "error: failed to parse lock file at: /app/Cargo.lock",
    ],
  },
  // MSBuild's canonical error format (docs.microsoft.com "MSBuild/Visual Studio aware error messages").
  "dotnet-error": {
    hits: [
      [
        "/app/Program.cs(3,5): error CS1002: ; expected [/app/app.csproj]",
        {
          path: "/app/Program.cs",
          line: "3",
          column: "5",
          code: "CS1002",
          message: "; expected [/app/app.csproj]",
        },
      ],
      [
        "/app/app.csproj : error NU5026: The file to be packed was not found.",
        { code: "NU5026", message: "The file to be packed was not found." },
      ],
      [
        "app.targets : error MSB3073: The command exited with code 1.",
        { code: "MSB3073", message: "The command exited with code 1." },
      ],
      [
        "  1>Program.cs(3,5,3,9): error CS0103: The name 'x' does not exist",
        {
          path: "Program.cs",
          line: "3",
          column: "5",
          code: "CS0103",
          message: "The name 'x' does not exist",
        },
      ],
    ],
    misses: [
      "Program.cs(3,5): warning CS0168: The variable 'x' is declared but never used",
      "    0 Error(s)",
      "src/a.ts(3,5): error TS2322: no",
      "a.cpp(3): error C2065: no",
    ],
  },
  // vstest's console logger and xunit.runner.visualstudio.
  "dotnet-test-failed": {
    hits: [
      ["  Failed App.Tests.SumTests.Adds [12 ms]", { test: "App.Tests.SumTests.Adds" }],
      ["  Failed App.Tests.SumTests.Adds(a: 1, b: 2) [< 1 ms]", { test: "App.Tests.SumTests.Adds(a: 1, b: 2)" }],
      ["  Failed App.Tests.SumTests.Slow [1 m 2 s]", { test: "App.Tests.SumTests.Slow" }],
      ["[xUnit.net 00:00:00.50]     App.Tests.SumTests.Adds [FAIL]", { test: "App.Tests.SumTests.Adds" }],
    ],
    misses: [
      "  Passed App.Tests.SumTests.Adds [12 ms]",
      "Failed!  - Failed:     1, Passed:     2, Skipped:     0, Total:     3",
      "Checking disk space [FAIL]",
    ],
  },
  // swift-corelibs-xctest (XCTestObservation), xcodebuild, xcpretty.
  "xctest-failed": {
    hits: [
      ["Test Case '-[AppTests.SumTests testAdds]' failed (0.012 seconds)."],
      [
        '/app/Tests/SumTests.swift:10: error: -[AppTests.SumTests testAdds] : XCTAssertEqual failed: ("1") is not equal to ("2")',
      ],
      ['/app/Tests/SumTests.swift:10: error: SumTests.testAdds : XCTAssertEqual failed: ("1") is not equal to ("2")'],
    ],
    misses: [
      "Test Case '-[AppTests.SumTests testAdds]' passed (0.012 seconds).",
      "Sum.swift:3:5: error: cannot find 'x' in scope",
      "    ✓ testAdds (0.012 seconds)",
    ],
  },
};
