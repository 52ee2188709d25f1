import type { RuleTable } from "./rule-lines.ts";

export const nodeProgramsLines: RuleTable = {
  // Vitest, Jest, Mocha, Playwright.
  "no-tests-found": {
    hits: [
      ["No test files found, exiting with code 1"],
      ["No tests found, exiting with code 1"],
      ["Error: No test files found"],
    ],
    misses: ["No tests found, exiting with code 0", "No tests found related to files changed since last commit."],
  },
  // microsoft/playwright packages/playwright-core/src/server/registry.
  "playwright-browser-missing": {
    hits: [
      [
        "Error: browserType.launch: Executable doesn't exist at /ms-playwright/chromium-1091/chrome-linux/chrome",
        { path: "/ms-playwright/chromium-1091/chrome-linux/chrome" },
      ],
      ["║ Looks like Playwright Test or Playwright was just installed or updated. ║"],
    ],
    misses: ["║ Playwright is ready ║", "browserType.launch: Timeout 30000ms exceeded"],
  },
  // microsoft/playwright packages/playwright/src/matchers.
  "playwright-expectation": {
    hits: [
      ["    Error: expect(locator).toBeVisible() failed"],
      ["    Error: Timed out 5000ms waiting for expect(locator).toBeVisible()"],
      ["TimeoutError: page.click: Timeout 30000ms exceeded."],
    ],
    misses: ["    expect(locator).toBeVisible()", "Error: expected value"],
  },
  // cypress-io/cypress packages/driver/src/cypress/error_messages.ts.
  "cypress-failed": {
    hits: [
      [
        "     AssertionError: Timed out retrying after 4000ms: Expected to find element: `.a`, but never found it.",
        { message: "Expected to find element: `.a`, but never found it." },
      ],
      ["     CypressError: `cy.visit()` failed trying to load:", { message: "`cy.visit()` failed trying to load:" }],
    ],
    misses: ["AssertionError: expected 1 to equal 2", "     CypressError"],
  },
  // cypress-io/cypress cli/lib/errors.ts, packages/errors.
  "cypress-not-ready": {
    hits: [
      ["Cypress failed to verify that your server is running."],
      ["The cypress npm package is installed, but the Cypress binary is missing."],
      ["Can't run because no spec files were found."],
    ],
    misses: ["Cypress: 13.6.0", "The cypress npm package is installed"],
  },
  // jestjs/jest packages/jest-worker.
  "jest-worker-lost": {
    hits: [
      ["A jest worker process (pid=123) was terminated by another process: signal=SIGSEGV, exitCode=null."],
      ["Error: Jest worker encountered 4 child process exceptions, exceeding retry limit"],
    ],
    misses: ["A worker process has failed to exit gracefully and has been force exited.", "jest worker started"],
  },
  // jestjs/jest packages/jest-worker.
  "jest-worker-memory": {
    hits: [["Error: Jest worker ran out of memory and crashed"], ["Jest worker ran out of memory and crashed"]],
    misses: ["Jest worker ran", "ran out of memory"],
  },
  // jestjs/jest packages/jest-circus, mochajs/mocha lib/errors.js, vitest packages/runner, microsoft/playwright.
  "test-time-limit": {
    hits: [
      ['    thrown: "Exceeded timeout of 5000 ms for a test.'],
      ['     Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called'],
      ["Error: Test timed out in 5000ms."],
      ["    Test timeout of 30000ms exceeded."],
    ],
    misses: ["timeout: 5000 ms", "Error: Timeout"],
  },
  // vitest packages/snapshot, avajs/ava.
  "snapshot-mismatch": {
    hits: [
      ["Error: Snapshot `A > renders 1` mismatched", { test: "A > renders 1" }],
      ["  AssertionError: Snapshot `b 1` mismatched", { test: "b 1" }],
    ],
    misses: ["  Snapshots  1 failed", "Error: Snapshot file is obsolete"],
  },
  // nodejs/node, OpenSSL 3.
  "node-crypto-unsupported": {
    hits: [["Error: error:0308010C:digital envelope routines::unsupported"], ["  code: 'ERR_OSSL_EVP_UNSUPPORTED'"]],
    misses: ["digital envelope routines", "NODE_OPTIONS=--openssl-legacy-provider"],
  },
  // libuv, Go net, CPython, Docker.
  "address-in-use": {
    hits: [
      ["Error: listen EADDRINUSE: address already in use :::3000"],
      ["listen tcp :8080: bind: address already in use"],
      ["OSError: [Errno 98] Address already in use"],
    ],
    misses: ["address in use: 3000", "port 3000 is free"],
  },
  // nodejs/node lib/internal/errors.js.
  "node-module-system": {
    hits: [
      ["Error [ERR_REQUIRE_ESM]: require() of ES Module /app/a.mjs not supported."],
      ["SyntaxError: Cannot use import statement outside a module"],
      ["ReferenceError: require is not defined in ES module scope, you can use import instead"],
    ],
    misses: ["SyntaxError: Unexpected token '<'", "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/a.js'"],
  },
  // nodejs/node lib/internal/process, denoland/deno.
  "node-uncaught": {
    hits: [
      ["Uncaught Error: boom", { message: "Error: boom" }],
      ["error: Uncaught (in promise) TypeError: f is not a function", { message: "TypeError: f is not a function" }],
      ["UnhandledPromiseRejectionWarning: Error: boom", { message: "Error: boom" }],
    ],
    misses: ["Exceptions: 0", "error: caught"],
  },
  // libuv error names in Node.js's messages.
  "connection-refused": {
    hits: [
      ["Error: connect ECONNREFUSED 127.0.0.1:5432", { address: "127.0.0.1:5432" }],
      ["MongooseServerSelectionError: connect ECONNREFUSED ::1:27017", { address: "::1:27017" }],
    ],
    misses: ["connect ok 127.0.0.1", "ECONNREFUSED"],
  },
};
