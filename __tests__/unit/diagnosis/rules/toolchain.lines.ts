import type { RuleTable } from "./rule-lines.ts";

/** Versions of languages: what tools ask for, and what setup actions do not know. */
export const toolchainLines: RuleTable = {
  // npm/cli lib/utils/error-message.js (versions 6 to 11); yarnpkg/yarn src/package-compatibility.js.
  "node-version-unsupported": {
    hits: [
      ['npm error notsup Required: {"node":"20 || >=22"}', { needed: "20 || >=22" }],
      ['npm ERR! notsup Required: {"npm":">=9","node":">=18"}', { needed: ">=18" }],
      [
        'npm ERR! notsup Unsupported engine for app@1.0.0: wanted: {"node":">=20"} (current: {"node":"16.20.2"})',
        { needed: ">=20" },
      ],
      [
        'error eslint@9.0.0: The engine "node" is incompatible with this module. Expected version ">=18". Got "16.20.2"',
        { needed: ">=18" },
      ],
    ],
    misses: [
      'npm error notsup Actual:   {"npm":"9.5.0","node":"v18.14.2"}',
      "npm warn EBADENGINE   required: { node: '>=20' },",
      'npm error notsup Required: {"npm":">=9"}',
    ],
  },
  // pypa/pip src/pip/_internal/exceptions.py and resolution/resolvelib/factory.py.
  "pnpm-node-version": {
    hits: [
      ["Expected version: >=20", { needed: ">=20" }],
      ["Expected version: ^20.19.0 || >=22.12.0", { needed: "^20.19.0 || >=22.12.0" }],
    ],
    misses: ["Got: v18.20.4", "  Expected version: 3"],
  },
  "python-version-unsupported": {
    hits: [
      [
        "ERROR: Package 'app' requires a different Python: 3.8.18 not in '>=3.9'",
        { package: "app", found: "3.8.18", needed: ">=3.9" },
      ],
      [
        "  ERROR: Package 'numpy' requires a different Python: 3.14.0rc1 not in '<3.14,>=3.10'",
        { package: "numpy", found: "3.14.0rc1", needed: "<3.14,>=3.10" },
      ],
    ],
    misses: [
      "ERROR: Ignored the following versions that require a different python version: 2.1.0 Requires-Python >=3.10",
      "Package 'app' requires a different Python",
    ],
  },
  // python-poetry/poetry src/poetry/utils/env/exceptions.py; astral-sh/uv crates/uv/src/commands/project/mod.rs.
  "python-version-of-project": {
    hits: [
      [
        "The currently activated Python version 3.8.18 is not supported by the project (^3.9).",
        { found: "3.8.18", needed: "^3.9" },
      ],
      ["Current Python version (3.8.18) is not allowed by the project (^3.9).", { found: "3.8.18", needed: "^3.9" }],
      [
        "error: The requested interpreter resolved to Python 3.8.18, which is incompatible with the project's Python requirement: `>=3.9`",
        { found: "3.8.18", needed: ">=3.9" },
      ],
    ],
    misses: [
      "The currently activated Python version 3.8.18 is supported by the project (^3.8).",
      "Current Python version: 3.8.18",
    ],
  },
  // golang/go src/cmd/go/internal/gover/toolchain.go.
  "go-version-unsupported": {
    hits: [
      [
        "go: go.mod requires go >= 1.22.0 (running go 1.20.14; GOTOOLCHAIN=local)",
        { module: "go.mod", needed: "1.22.0", found: "1.20.14" },
      ],
      [
        "go: golang.org/x/tools@v0.30.0 requires go >= 1.22.0 (running go 1.21.13; GOTOOLCHAIN=local)",
        { module: "golang.org/x/tools@v0.30.0", needed: "1.22.0", found: "1.21.13" },
      ],
    ],
    misses: [
      "go: golang.org/x/tools@v0.30.0 requires go >= 1.22.0; switching to go1.22.12",
      "go: downloading go1.22.0 (linux/amd64)",
    ],
  },
  // rust-lang/cargo src/cargo/ops/cargo_compile/mod.rs, before and after 1.73.
  "rust-version-unsupported": {
    hits: [
      [
        "error: package `clap v4.5.0` cannot be built because it requires rustc 1.74 or newer, while the currently active rustc version is 1.65.0",
        { package: "clap v4.5.0", needed: "1.74", found: "1.65.0" },
      ],
      [
        "error: package `time v0.3.36` cannot be built because it requires rustc 1.67.1 or newer, but the currently active rustc version is 1.65.0",
        { package: "time v0.3.36", needed: "1.67.1", found: "1.65.0" },
      ],
    ],
    misses: [
      "warning: package `clap v4.5.0` requires rustc 1.74",
      "error: package `clap v4.5.0` cannot be found in the workspace",
    ],
  },
  // openjdk com.sun.tools.javac.resources.compiler (err.not.in.profile, err.release.not.supported).
  "java-release-unsupported": {
    hits: [
      ["error: release version 21 not supported", { needed: "21" }],
      ["error: invalid target release: 17", { needed: "17" }],
      [
        "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project app: Fatal error compiling: error: release version 21 not supported -> [Help 1]",
        { needed: "21" },
      ],
    ],
    misses: ["warning: [options] release version 8 is obsolete", "error: release 1.2.3 not found"],
  },
  // actions/setup-python src/install-python.ts, find-python.ts; actions/setup-node and setup-go src/installer.ts.
  "setup-version-not-found": {
    hits: [
      ["Could not find satisfied version for SemVer '17.99'. ", { version: "17.99" }],
      ["The version '3.1' with architecture 'x64' was not found for Ubuntu 24.04.", { version: "3.1" }],
      ["Unable to find Node version '25.99' for platform linux and architecture x64.", { version: "25.99" }],
      ["Unable to find Go version '1.2' for platform linux and architecture x64.", { version: "1.2" }],
    ],
    misses: ["Version 3.1 was not found in the local cache", "The version '3.12' with architecture 'x64' was found"],
  },
  // .NET SDK: Microsoft.NET.TargetFrameworkInference.targets; the host's message about global.json.
  "dotnet-sdk-unsupported": {
    hits: [
      [
        "/usr/share/dotnet/sdk/8.0.100/Sdks/a.targets(166,5): error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.  Either target .NET 8.0 or lower, or use a version of the .NET SDK that supports .NET 9.0.",
        { needed: ".NET 9.0" },
      ],
      ["A compatible .NET SDK was not found."],
    ],
    misses: ["error NETSDK1004: Assets file 'a.json' not found.", ".NET SDK 9.0.100 was found"],
  },
  // cmd/go, go.mod of a newer Go.
  "go-version-invalid": {
    hits: [
      [
        "/app/go.mod:3: invalid go version '1.21.3': must match format 1.23",
        { path: "/app/go.mod", line: "3", needed: "1.21.3" },
      ],
      ["go.mod:5: unknown directive: toolchain", { path: "go.mod", line: "5" }],
    ],
    misses: ["go: errors parsing go.mod:", "go.mod:3: unknown directive: tool"],
  },
};
