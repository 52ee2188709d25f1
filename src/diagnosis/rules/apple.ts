import type { Rule } from "../rule.ts";

/** Xcode, SwiftPM, Swift's tests, signing, fastlane. */
export const appleRules: readonly Rule[] = [
  {
    id: "xcodebuild-error",
    category: "configuration",
    title: "xcodebuild cannot do what it was asked for",
    pattern: /^xcodebuild: error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "apple-signing",
    category: "auth",
    title: "An app cannot be signed",
    pattern:
      /\berror: (?:exportArchive:? )?(?:No profiles for '|No (?:signing certificate|"[^"]{1,60}" signing certificate|certificate for team|Accounts)\b|Signing for "|Provisioning profile "|"[^"]{1,100}" requires a provisioning profile|No matching provisioning profiles|Revoke certificate|Communication with Apple failed)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "swift-tools-version",
    category: "toolchain-version",
    title: "A Swift package needs another version of Swift",
    pattern:
      /\berror: .{0,200}(?:is using Swift tools version (?<needed>[\d.]{1,12}) but the installed version is|using Swift tools version \d\S{0,12} which is no longer supported)|\brequires (?:a )?minimum platform version [\d.]{1,12} for the \w{1,12} platform\b/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "swift-unresolved",
    category: "dependency-conflict",
    title: "SwiftPM or Xcode could not resolve the packages",
    pattern:
      /^(?:.{0,200}: )?(?:error: Dependencies could not be resolved because |error: Could not resolve package dependencies:?|xcodebuild: error: Could not resolve package dependencies:)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "swift-module-missing",
    category: "dependency-missing",
    title: "A Swift module cannot be found",
    pattern:
      /^(?:(?<path>[^\s:][^:]{0,300}\.swift):(?<line>\d{1,7}):(?<column>\d{1,7}): )?(?:fatal )?error: (?:no such module|unable to resolve module dependency:|missing required modules?:) '(?<module>[^']{1,100})'/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "swift-testing-issue",
    category: "test-failure",
    title: "A Swift test recorded an issue",
    pattern:
      /^\S{1,2} Test (?<test>\S.{0,300}) recorded an issue (?:with \d{1,4} arguments? .{1,300} )?at (?<path>[^\s:]{1,200}\.swift):(?<line>\d{1,7}):(?<column>\d{1,7}): /,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "xcbeautify-test-failed",
    category: "test-failure",
    title: "An XCTest test failed",
    pattern: /^ *(?:✖|\[x\]) (?<test>test\w{1,100}), (?<message>(?:XCTAssert|failed|Asynchronous)\S*(?: \S.*)?)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "swiftformat-problem",
    category: "format",
    title: "A Swift file is not formatted",
    pattern:
      /^(?<path>[^\s:][^:]{0,300}\.swift):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:error: \((?<rule>\w{3,60})\) |(?:error|warning): \[(?<check>[A-Z]\w{3,60})\])/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "fastlane-lane",
    category: "configuration",
    title: "fastlane finds no such lane or file",
    pattern:
      /^\[!\] (?:Could not find (?:lane|action|option|'?Fastfile|\.?env)|Couldn't find |No value found for|Unresolved conflict|Option '|Unknown (?:option|action))/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "fastlane-stopped",
    category: "deployment",
    title: "fastlane stopped",
    pattern:
      /^\[!\] (?:Exit status of command '|Error (?:uploading|building|running|packaging|submitting)|Authentication credentials are missing|Invalid (?:curl|username)|Google Api Error|The provided )/,
    kind: "general",
    nudge: 0.5,
  },
  {
    id: "cocoapods-lock-stale",
    category: "lockfile-out-of-sync",
    title: "Podfile.lock does not match the Podfile",
    pattern:
      /^(?:\[!\] There were changes to the lockfile in deployment mode:|error: The sandbox is not in sync with the Podfile\.lock\.)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "undefined-symbols",
    category: "compile-error",
    title: "The linker could not resolve symbols",
    pattern:
      /^(?:Undefined symbols for architecture \w{1,20}:$|duplicate symbol '?\S{1,200}'? in:$|ld: (?:fatal: )?(?:framework|file|archive) (?:not found|'?\S{1,200}'? not found))/,
    kind: "cause",
    nudge: 0.3,
  },
];
