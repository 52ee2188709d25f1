import type { Rule } from "../rule.ts";

/** NuGet, MSBuild, analysers and test hosts of .NET. */
export const dotnetRules: readonly Rule[] = [
  {
    id: "nuget-package-missing",
    category: "dependency-missing",
    title: "NuGet finds no such package or version, or a workload is missing",
    pattern: /\berror (?<code>NU110[0-3]|NETSDK1147): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "nuget-conflict",
    category: "dependency-conflict",
    title: "NuGet cannot bring the packages' versions together",
    pattern: /\berror (?<code>NU(?:1605|110[6-9]|1201|1202|1203|1608|1010)): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "nuget-lock-stale",
    category: "lockfile-out-of-sync",
    title: "packages.lock.json does not match the project",
    pattern: /\berror NU1004: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "nuget-checksum",
    category: "lockfile-out-of-sync",
    title: "A package's checksum is not the one in packages.lock.json",
    pattern: /\berror NU1403: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "nuget-unreachable",
    category: "network",
    title: "NuGet could not reach its source",
    pattern: /\berror (?<code>NU1301|NU1302): (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
    transient: true,
  },
  {
    id: "msbuild-project",
    category: "configuration",
    title: "MSBuild cannot find or read a project",
    pattern:
      /(?:\berror (?<code>MSB10\d\d|MSB40(?:19|25|66|57)|MSB3644|NETSDK1004|NETSDK1005|NU1006): (?<message>\S.*)$|^Couldn't find a project to run\.|^MSBUILD : error )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "dotnet-unformatted",
    category: "format",
    title: "A .NET file is not formatted",
    pattern:
      /^ *(?<path>[^\s(:][^(]{0,300})\((?<line>\d{1,7}),(?<column>\d{1,7})\): error (?<rule>WHITESPACE|FINALNEWLINE|IMPORTS|ENDOFLINE|CHARSET): /,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "dotnet-analyser",
    category: "lint",
    title: "An analyser of .NET code found a problem",
    pattern:
      /^\s*(?:\d{1,5}>)?(?<path>[^\s(:][^(]{0,300})\((?<line>\d{1,7}),(?<column>\d{1,7})(?:,\d{1,7},\d{1,7})?\) ?: error (?=(?:CA|IDE|SA|RCS|MA|VSTHRD|S|xUnit|NUnit|SYSLIB|RS)\d)(?<rule>[A-Za-z]{1,6}\d{4,5}): /,
    kind: "cause",
  },
  {
    id: "dotnet-unhandled",
    category: "crash",
    title: "A .NET program stopped on an exception",
    pattern:
      /^(?:Unhandled [Ee]xception[.:] (?<exception>[A-Z][\w.]{1,200})|The active test run was aborted\. Reason: |Testhost process .{0,100} exited with error)/,
    kind: "cause",
    nudge: 0.3,
  },
];
