import type { RuleTable } from "./rule-lines.ts";

/** Compilers, linters and test runners of the Node.js world. */
export const nodeToolLines: RuleTable = {
  // TypeScript src/compiler/program.ts: formatDiagnostic, and formatDiagnosticsWithColorAndContext for `--pretty`.
  "typescript-error": {
    hits: [
      [
        "src/app.ts(3,14): error TS2322: Type 'string' is not assignable to type 'number'.",
        { path: "src/app.ts", line: "3", column: "14", code: "TS2322" },
      ],
      [
        "app/[id]/page.tsx:12:5 - error TS2304: Cannot find name 'foo'.",
        { path: "app/[id]/page.tsx", line: "12", column: "5", code: "TS2304" },
      ],
      [
        "src/a.ts(1,19): error TS2307: Cannot find module 'zod' or its corresponding type declarations.",
        { path: "src/a.ts", line: "1", column: "19", code: "TS2307", module: "zod" },
      ],
      [
        "a.ts:1:15 - error TS7016: Could not find a declaration file for module 'ws'. '/app/node_modules/ws/index.js' implicitly has an 'any' type.",
        { path: "a.ts", line: "1", column: "15", code: "TS7016", untyped: "ws" },
      ],
      ["error TS2688: Cannot find type definition file for 'node'.", { code: "TS2688", types: "node" }],
      [
        "a.ts(2,1): error TS2580: Cannot find name 'process'. Do you need to install type definitions for node? Try `npm i --save-dev @types/node`.",
        { path: "a.ts", line: "2", column: "1", code: "TS2580", types: "node" },
      ],
      [
        "a.ts(2,1): error TS2582: Cannot find name 'it'. Do you need to install type definitions for a test runner? Try `npm i --save-dev @types/jest` or `npm i --save-dev @types/mocha`.",
        { path: "a.ts", line: "2", column: "1", code: "TS2582" },
      ],
      ["error TS18003: No inputs were found in config file 'tsconfig.json'.", { code: "TS18003" }],
      [
        "src/App.vue(7,3): error TS2339: Property 'a' does not exist on type 'B'.",
        { path: "src/App.vue", line: "7", column: "3", code: "TS2339" },
      ],
    ],
    misses: [
      "Found 0 errors. Watching for file changes.",
      "Found 2 errors in the same file, starting at: src/app.ts:3",
      "Program.cs(3,5): error CS1002: ; expected",
    ],
  },
  // ESLint lib/cli-engine/formatters/stylish.js; eslint-formatter-pretty index.js (XO); stylelint's string formatter.
  "eslint-problem": {
    hits: [
      [
        "  3:10  error  'x' is assigned a value but never used  no-unused-vars",
        { line: "3", column: "10", rule: "no-unused-vars" },
      ],
      [
        "  12:1   error  Import in body  of module  @typescript-eslint/first",
        { line: "12", column: "1", rule: "@typescript-eslint/first" },
      ],
      ["  1:5  error  Parsing error: Unexpected token =", { line: "1", column: "5" }],
      [
        "  ✖  4:1   Unexpected todo comment.  no-warning-comments",
        { line: "4", column: "1", rule: "no-warning-comments" },
      ],
      [
        ' 2:3  ✖  Unexpected unknown property "colr"  property-no-unknown',
        { line: "2", column: "3", rule: "property-no-unknown" },
      ],
    ],
    misses: [
      "  3:10  warning  Unexpected console statement  no-console",
      "✖ 3 problems (2 errors, 1 warning)",
      "  ⚠  4:1   Unexpected todo comment.  no-warning-comments",
      "  10:24  error rate was 0",
    ],
  },
  // prettier src/cli/format.js (--check).
  "prettier-unformatted": {
    hits: [
      ["[warn] src/index.js", { path: "src/index.js" }],
      ["[warn] app/[id]/page.tsx", { path: "app/[id]/page.tsx" }],
      ["[warn] Code style issues found in 2 files. Run Prettier with --write to fix."],
    ],
    misses: [
      "[warn] Ignored unknown option { foo: 1 }.",
      "Checking formatting...",
      "All matched files use Prettier code style!",
    ],
  },
  // jest packages/jest-message-util: TITLE_BULLET and TITLE_INDENT of two spaces; ancestors are joined by " › ".
  "jest-test-failed": {
    hits: [
      ["  ● Calculator › adds two numbers", { test: "Calculator › adds two numbers" }],
      ["  ● adds two numbers", { test: "adds two numbers" }],
      ["  ● a › b › c", { test: "a › b › c" }],
    ],
    misses: [
      "  ● Console",
      "  ● Test suite failed to run",
      "  ● Validation Warning:",
      "  ○ skipped 2 tests",
      "● docker.service - Docker Application Container Engine",
    ],
  },
  "jest-suite-failed": {
    hits: [["  ● Test suite failed to run"], ["#11 2.345   ● Test suite failed to run"]],
    misses: ["  ● Calculator › adds two numbers", "Test suite failed to run in the past"],
  },
  // vitest packages/vitest/src/node/reporters (printTaskErrors, formatProjectName: with and without colours).
  "vitest-test-failed": {
    hits: [
      [" FAIL  src/sum.test.ts > sum > adds", { path: "src/sum.test.ts" }],
      [" FAIL  |unit| src/sum.test.ts > adds", { path: "src/sum.test.ts" }],
      [" FAIL   unit  src/sum.test.ts > adds", { path: "src/sum.test.ts" }],
      [" FAIL  tests/setup.spec.mts [ tests/setup.spec.mts ]", { path: "tests/setup.spec.mts" }],
    ],
    misses: [
      "FAIL src/sum.test.js (5.2 s)",
      " ✓ src/sum.test.ts (3 tests) 4ms",
      "FAIL\tgithub.com/octo-org/app\t0.012s",
    ],
  },
  // Node.js lib/internal/test_runner/reporter: tap.js and spec.js. TAP itself: testanything.org, version 14.
  "node-test-failed": {
    hits: [
      ["not ok 3 - adds two numbers", { test: "adds two numbers" }],
      ["    not ok 1 - nested", { test: "nested" }],
      ["✖ adds two numbers (1.234ms)", { test: "adds two numbers (1.234ms)" }],
      ["  ✖ in a suite (0.5ms)", { test: "in a suite (0.5ms)" }],
    ],
    misses: [
      "ok 3 - adds two numbers",
      "not ok 4 - later # TODO not written",
      "✖ failing tests:",
      "✖ 3 problems (2 errors, 1 warning)",
      "✖ 1 todo (0.2ms) # TODO",
      "✔ adds two numbers (1.2ms)",
    ],
  },
  // mocha lib/reporters/spec.js (inline, indented by depth) and base.js (list: two spaces, and a colon after the whole title).
  "mocha-test-failed": {
    hits: [
      ["    1) returns -1 when the value is not present", { test: "returns -1 when the value is not present" }],
      ["  1) adds two numbers:", { test: "adds two numbers:" }],
      ["      12) works with ( brackets", { test: "works with ( brackets" }],
    ],
    misses: [
      "  1) Failure:",
      "  1) test adds (CalculatorTest)",
      "  1) [chromium] › a.spec.ts:3:5 › adds",
      "    ✓ 1) is the first item",
      "1) Tests\\SumTest::testAdds",
    ],
  },
  // microsoft/playwright packages/playwright/src/reporters/base.ts (formatTestHeader, padded with `=`, since 1.32 with `─`).
  "playwright-test-failed": {
    hits: [
      [
        "  1) [chromium] › tests/login.spec.ts:12:5 › login › shows an error ────────────",
        { test: "tests/login.spec.ts:12:5 › login › shows an error" },
      ],
      ["  2) login.spec.ts:3:1 › opens ==========", { test: "login.spec.ts:3:1 › opens" }],
      ["  1) [Mobile Safari] › a.spec.ts:3:1 › opens @smoke", { test: "a.spec.ts:3:1 › opens @smoke" }],
    ],
    misses: [
      "    [chromium] › tests/login.spec.ts:12:5 › login › shows an error",
      "  ✓  1 [chromium] › a.spec.ts:3:1 › opens (1.2s)",
      "  1) open › settings",
    ],
  },
};
