import type { RuleTable } from "./rule-lines.ts";

export const appleLines: RuleTable = {
  // xcodebuild(1).
  "xcodebuild-error": {
    hits: [
      [
        "xcodebuild: error: Unable to find a destination matching the provided destination specifier:",
        { message: "Unable to find a destination matching the provided destination specifier:" },
      ],
      [
        'xcodebuild: error: The workspace named "A" does not contain a scheme named "B".',
        { message: 'The workspace named "A" does not contain a scheme named "B".' },
      ],
    ],
    misses: ["xcodebuild: warning: x", "xcodebuild error"],
  },
  // Xcode.
  "apple-signing": {
    hits: [
      [
        "error: No profiles for 'com.acme.a' were found: Xcode couldn't find any iOS App Development provisioning profiles",
      ],
      ['/Users/runner/work/a/A.xcodeproj: error: Signing for "A" requires a development team.'],
      ['error: exportArchive: No signing certificate "iOS Distribution" found'],
    ],
    misses: ["error: No such module", 'note: Signing for "A"'],
  },
  // swiftlang/swift-package-manager.
  "swift-tools-version": {
    hits: [
      ["error: package 'a' is using Swift tools version 5.9.0 but the installed version is 5.7.0", { needed: "5.9.0" }],
      [
        "error: 'a': package 'a' @ 1.0.0 is using Swift tools version 6.0.0 but the installed version is 5.10.0",
        { needed: "6.0.0" },
      ],
      ["error: the library 'A' requires minimum platform version 13.0 for the macos platform"],
    ],
    misses: ["error: package 'a' is using", "Swift tools version 5.9"],
  },
  // swiftlang/swift-package-manager, Xcode.
  "swift-unresolved": {
    hits: [
      ["error: Dependencies could not be resolved because root depends on 'a' 1.0.0..<2.0.0."],
      ["/app: error: Could not resolve package dependencies:"],
    ],
    misses: ["Resolved source packages:", "error: Could not resolve"],
  },
  // swiftlang/swift include/swift/AST/DiagnosticsSema.def.
  "swift-module-missing": {
    hits: [
      [
        "/app/A.swift:3:8: error: no such module 'Foo'",
        { path: "/app/A.swift", line: "3", column: "8", module: "Foo" },
      ],
      ["error: no such module 'Foo'", { module: "Foo" }],
      ["error: unable to resolve module dependency: 'Foo'", { module: "Foo" }],
    ],
    misses: ["/app/A.swift:3:5: error: cannot find 'x' in scope", "no such module"],
  },
  // swiftlang/swift-testing Sources/Testing/Events/Recorder.
  "swift-testing-issue": {
    hits: [
      [
        "✘ Test testX() recorded an issue at ATests.swift:3:5: Expectation failed: 1 == 2",
        { test: "testX()", path: "ATests.swift", line: "3", column: "5" },
      ],
      [
        '✘ Test "adds" recorded an issue with 1 argument n → 1 at ATests.swift:3:5: Expectation failed',
        { test: '"adds"', path: "ATests.swift", line: "3", column: "5" },
      ],
    ],
    misses: ["✔ Test testX() passed after 0.001 seconds.", "✘ Test testX() failed after 0.001 seconds with 1 issue."],
  },
  // cpisciotta/xcbeautify.
  "xcbeautify-test-failed": {
    hits: [
      [
        '    ✖ testX, XCTAssertEqual failed: ("1") is not equal to ("2")',
        { test: "testX", message: 'XCTAssertEqual failed: ("1") is not equal to ("2")' },
      ],
      ["    ✖ testY, failed - no answer", { test: "testY", message: "failed - no answer" }],
    ],
    misses: ["    ✔ testX (0.001 seconds)", "    ✖ testX (0.001 seconds)"],
  },
  // nicklockwood/SwiftFormat, swiftlang/swift-format.
  "swiftformat-problem": {
    hits: [
      [
        "/app/A.swift:3:5: error: (indent) Indent code in accordance with the scope level.",
        { path: "/app/A.swift", line: "3", column: "5", rule: "indent" },
      ],
      [
        "/app/A.swift:3:5: error: [Spacing] remove 1 space",
        { path: "/app/A.swift", line: "3", column: "5", check: "Spacing" },
      ],
    ],
    misses: ["/app/A.swift:3:5: error: cannot find 'x' in scope", "/app/A.swift:3:5: warning: (x) y"],
  },
  // fastlane/fastlane.
  "fastlane-lane": {
    hits: [["[!] Could not find lane 'foo'. Available lanes: bar"], ["[!] No value found for 'api_key'"]],
    misses: ["[!] Exit status of command", "[+] Could not find"],
  },
  // fastlane/fastlane.
  "fastlane-stopped": {
    hits: [["[!] Exit status of command 'xcodebuild ...' was 65 instead of 0."], ["[!] Error uploading ipa file:"]],
    misses: ["[!] Unable to find a specification for `Foo`", "Error uploading"],
  },
  // CocoaPods/CocoaPods.
  "cocoapods-lock-stale": {
    hits: [
      ["[!] There were changes to the lockfile in deployment mode:"],
      [
        "error: The sandbox is not in sync with the Podfile.lock. Run 'pod install' or update your CocoaPods installation.",
      ],
    ],
    misses: ["[!] There were changes", "Podfile.lock"],
  },
  // ld64.
  "undefined-symbols": {
    hits: [
      ["Undefined symbols for architecture arm64:"],
      ["duplicate symbol '_main' in:"],
      ["ld: framework not found Foo"],
    ],
    misses: ["ld: warning: directory not found", "symbols for architecture arm64"],
  },
};
