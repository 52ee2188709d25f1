import type { RuleTable } from "./rule-lines.ts";

export const dotnetLines: RuleTable = {
  // NuGet/NuGet.Client NuGetLogCode, dotnet/sdk NETSDK1147.
  "nuget-package-missing": {
    hits: [
      [
        "/app/a.csproj : error NU1101: Unable to find package Foo. No packages exist with this id in source(s): nuget.org",
        {
          code: "NU1101",
          message: "Unable to find package Foo. No packages exist with this id in source(s): nuget.org",
        },
      ],
      [
        "error NETSDK1147: To build this project, the following workloads must be installed: android",
        { code: "NETSDK1147", message: "To build this project, the following workloads must be installed: android" },
      ],
    ],
    misses: ["/app/a.csproj : warning NU1603: Foo depends on Bar", "error NU1605: Detected package downgrade"],
  },
  // NuGet/NuGet.Client NuGetLogCode.
  "nuget-conflict": {
    hits: [
      [
        "/app/a.csproj : error NU1605: Warning As Error: Detected package downgrade: Foo from 2.0.0 to 1.0.0.",
        { code: "NU1605", message: "Warning As Error: Detected package downgrade: Foo from 2.0.0 to 1.0.0." },
      ],
      [
        "error NU1202: Package Foo 1.0.0 is not compatible with net8.0",
        { code: "NU1202", message: "Package Foo 1.0.0 is not compatible with net8.0" },
      ],
    ],
    misses: ["/app/a.csproj : warning NU1605: Detected package downgrade", "error NU1101: Unable to find package Foo."],
  },
  // NuGet/NuGet.Client NU1004.
  "nuget-lock-stale": {
    hits: [
      [
        "error NU1004: The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode.",
        {
          message:
            "The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode.",
        },
      ],
      [
        "/app/a.csproj : error NU1004: Mistmatch between the requestedVersion of a lock file dependency.",
        { message: "Mistmatch between the requestedVersion of a lock file dependency." },
      ],
    ],
    misses: ["warning NU1004: x", "error NU1101: x"],
  },
  // NuGet/NuGet.Client NU1403.
  "nuget-checksum": {
    hits: [
      [
        "/app/a.csproj : error NU1403: Package content hash validation failed for Foo.1.0.0.",
        { message: "Package content hash validation failed for Foo.1.0.0." },
      ],
      [
        "error NU1403: Package content hash validation failed for Bar.2.0.0.",
        { message: "Package content hash validation failed for Bar.2.0.0." },
      ],
    ],
    misses: ["warning NU1403: x", "error NU1004: x"],
  },
  // NuGet/NuGet.Client NU1301.
  "nuget-unreachable": {
    hits: [
      [
        "error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.",
        { code: "NU1301", message: "Unable to load the service index for source https://api.nuget.org/v3/index.json." },
      ],
      [
        "/app/a.csproj : error NU1302: You are running the 'restore' operation with an 'HTTP' source",
        { code: "NU1302", message: "You are running the 'restore' operation with an 'HTTP' source" },
      ],
    ],
    misses: ["warning NU1301: x", "error NU1101: x"],
  },
  // dotnet/msbuild src/MSBuild/Resources/Strings.resx, dotnet/sdk.
  "msbuild-project": {
    hits: [
      ["MSBUILD : error MSB1009: Project file does not exist."],
      [
        "/app/a.csproj : error NETSDK1004: Assets file '/app/obj/project.assets.json' not found.",
        { code: "NETSDK1004", message: "Assets file '/app/obj/project.assets.json' not found." },
      ],
      ["Couldn't find a project to run. Ensure a project exists in /app"],
    ],
    misses: ["Program.cs(3,5): error CS0103: The name 'x' does not exist", "MSBUILD : warning MSB1"],
  },
  // dotnet/sdk src/Dotnet.Format.
  "dotnet-unformatted": {
    hits: [
      [
        "/app/Program.cs(3,5): error WHITESPACE: Fix whitespace formatting. Insert '\\s'. [/app/a.csproj]",
        { path: "/app/Program.cs", line: "3", column: "5", rule: "WHITESPACE" },
      ],
      [
        "/app/Program.cs(1,1): error IMPORTS: Fix imports ordering. [/app/a.csproj]",
        { path: "/app/Program.cs", line: "1", column: "1", rule: "IMPORTS" },
      ],
    ],
    misses: ["/app/Program.cs(3,5): warning WHITESPACE: Fix", "/app/Program.cs(3,5): error CS1002: ; expected"],
  },
  // dotnet/roslyn-analyzers, DotNetAnalyzers/StyleCopAnalyzers, xunit.analyzers.
  "dotnet-analyser": {
    hits: [
      [
        "Program.cs(3,5): error CA1822: Member 'f' does not access instance data [/app/a.csproj]",
        { path: "Program.cs", line: "3", column: "5", rule: "CA1822" },
      ],
      [
        "/app/A.cs(1,1): error SA1633: The file header is missing [/app/a.csproj]",
        { path: "/app/A.cs", line: "1", column: "1", rule: "SA1633" },
      ],
    ],
    misses: ["Program.cs(3,5): error CS0103: The name 'x' does not exist", "Program.cs(3,5): warning CA1822: x"],
  },
  // dotnet/runtime, microsoft/vstest.
  "dotnet-unhandled": {
    hits: [
      [
        "Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.",
        { exception: "System.NullReferenceException" },
      ],
      ["The active test run was aborted. Reason: Test host process crashed"],
    ],
    misses: ["Unhandled exceptions: 0", "The active test run was finished"],
  },
};
