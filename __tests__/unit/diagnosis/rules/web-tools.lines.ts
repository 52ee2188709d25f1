import type { RuleTable } from "./rule-lines.ts";

export const webToolLines: RuleTable = {
  // npm: lib/utils/error-message.js.
  "npm-registry-refused": {
    hits: [
      ["npm ERR! code E401", { code: "E401" }],
      ["npm error code ENEEDAUTH", { code: "ENEEDAUTH" }],
    ],
    misses: ["npm error code E404", "npm error 401 Unauthorized", "npm notice code E401"],
  },
  // Yarn 1: src/reporters/lang/en.js.
  "yarn-error": {
    hits: [
      ['error Couldn\'t find package "left-pa" on the "npm" registry.', { package: "left-pa" }],
      ['error An unexpected error occurred: "x: Not found".'],
    ],
    misses: ["error Command failed with exit code 1.", 'Couldn\'t find package "x"', "warning Couldn't find package"],
  },
  // gulp-cli 2: lib/versioned; plugin-error.
  "gulp-task-failed": {
    hits: [
      ["[12:00:01] 'styles' errored after 12 ms", { task: "styles" }],
      ["[12:00:01] Error in plugin 'gulp-sass'", { plugin: "gulp-sass" }],
    ],
    misses: [
      "[12:00:01] Finished 'styles' after 12 ms",
      "[12:00:01] Starting 'styles'...",
      "Error in the plugin 'gulp-sass'",
    ],
  },
  // Grunt: lib/grunt/fail.js.
  "grunt-warning": {
    hits: [
      ['Warning: Task "jshint:all" failed. Use --force to continue.', { message: 'Task "jshint:all" failed.' }],
      ["Warning: Unable to read file. Use --force to continue.", { message: "Unable to read file." }],
    ],
    misses: ["Warning: deprecated", "Aborted due to warnings.", "Use --force to continue."],
  },
  // Jekyll 3 and 4.
  "jekyll-error": {
    hits: [
      [
        "  Liquid Exception: Could not locate the included file 'a.html' in _layouts/a.html",
        { message: "Could not locate the included file 'a.html' in _layouts/a.html" },
      ],
      [
        "Conversion error: Jekyll::Converters::Scss encountered an error",
        { message: "Jekyll::Converters::Scss encountered an error" },
      ],
    ],
    misses: ["Liquid Warning: Liquid syntax error", "Liquid Exception", "Exception: x"],
  },
  // The Nu Html Checker (vnu).
  "html-validator-error": {
    hits: [
      [
        '"file:/app/index.html":12.3-12.8: error: Stray end tag "div".',
        { path: "/app/index.html", line: "12", column: "3" },
      ],
      ["file:/app/index.html:12.3-14.8: error: Element x", { path: "/app/index.html", line: "12", column: "3" }],
    ],
    misses: ['"file:/app/index.html":12.3-12.8: info warning: x', "index.html:12: error", "file:/app/index.html"],
  },
  // markdown-link-check; lychee.
  "link-checker-problem": {
    hits: [
      ["  [✖] https://example.org/a → Status: 404", { link: "https://example.org/a" }],
      ["✗ [404] https://example.org/b | Not Found", { url: "https://example.org/b" }],
    ],
    misses: ["  [✓] https://example.org/a", "[ERROR] Tests run: 2", "[404] not found"],
  },
  // commitlint: @commitlint/format.
  "commitlint-problem": {
    hits: [
      ["✖   subject may not be empty [subject-empty]", { message: "subject may not be empty", rule: "subject-empty" }],
      [
        "✖   type must be one of [feat, fix] [type-enum]",
        { message: "type must be one of [feat, fix]", rule: "type-enum" },
      ],
    ],
    misses: [
      "✖   found 2 problems, 0 warnings",
      "⚠   body must have leading blank line [body-leading-blank]",
      "✖ adds [fast]",
    ],
  },
  // Elm 0.18 and 0.19.
  "elm-error": {
    hits: [
      [
        "-- TYPE MISMATCH ---------------------------- src/Main.elm",
        { problem: "TYPE MISMATCH", path: "src/Main.elm" },
      ],
      ["-- NAMING ERROR ---- ./src/Sum.elm", { problem: "NAMING ERROR", path: "./src/Sum.elm" }],
    ],
    misses: ["-- a comment", "-- TYPE MISMATCH", "---- src/Main.elm"],
  },
  // CocoaPods 1.
  "cocoapods-error": {
    hits: [
      ['[!] CocoaPods could not find compatible versions for pod "Sum":', { pod: "Sum" }],
      ["[!] Unable to find a specification for `Sum`"],
      ["[!] Error installing Sum", { name: "Sum" }],
    ],
    misses: [
      "[!] The `App` target overrides the `X` build setting",
      "Installing Sum (1.0)",
      "[!] Automatically assigning platform",
    ],
  },
  // Carthage: CarthageKit/Errors.swift.
  "carthage-task-failed": {
    hits: [["A shell task (/usr/bin/xcrun xcodebuild) failed with exit code 65:"], ["Build Failed"]],
    misses: ["Build Failed: see below", "shell task", "*** Building scheme"],
  },
  // Bazel.
  "bazel-error": {
    hits: [
      [
        "ERROR: /app/src/BUILD:12:3: C++ compilation of rule '//src:a' failed",
        { path: "/app/src/BUILD", line: "12", column: "3" },
      ],
      ["ERROR: /app/lib/BUILD.bazel:3:1: no such package", { path: "/app/lib/BUILD.bazel", line: "3", column: "1" }],
    ],
    misses: ["ERROR: Build did NOT complete successfully", "WARNING: /app/src/BUILD:12:3: x", "/app/src/BUILD:12:3: x"],
  },
  // Bazel.
  "bazel-test-failed": {
    hits: [
      ["FAIL: //src:sum_test (see /tmp/test.log)", { target: "//src:sum_test" }],
      ["//src:sum_test                         FAILED in 0.3s", { summary: "//src:sum_test" }],
    ],
    misses: ["//src:sum_test                         PASSED in 0.3s", "FAIL: sum_test", "//src:sum_test"],
  },
  // esbuild: internal/logger/logger.go.
  "esbuild-error": {
    hits: [
      ['✘ [ERROR] Expected ";" but found "}"', { message: 'Expected ";" but found "}"' }],
      ["X [ERROR] No matching export in a.ts", { message: "No matching export in a.ts" }],
    ],
    misses: ['✘ [ERROR] Could not resolve "a"', "▲ [WARNING] Duplicate key", "[ERROR] x"],
  },
  // Rollup: cli/logging.ts; Vite: src/node/cli.ts.
  "rollup-error": {
    hits: [["error during build:"], ["[!] RollupError: Unexpected token"], ["[!] (plugin commonjs) SyntaxError: x"]],
    misses: ["[!] Unable to find a specification for `A`", "(!) Unresolved dependencies"],
  },
  // next build.
  "next-type-error": {
    hits: [
      ["Type error: Property 'a' does not exist on type 'B'.", { message: "Property 'a' does not exist on type 'B'." }],
      ["Type error: Cannot find module 'c'", { message: "Cannot find module 'c'" }],
    ],
    misses: ["TypeError: a is undefined", "Linting and checking validity of types"],
  },
  // node-gyp: lib/node-gyp.js, bin/node-gyp.js.
  "node-gyp-failed": {
    hits: [["gyp ERR! build error "], ["npm ERR! gyp ERR! stack Error: `make` failed with exit code: 2"]],
    misses: ["gyp info ok ", "gyp ERR! cwd /app"],
  },
};
