import type { Rule } from "../rule.ts";

/** Test runners of JavaScript beside those of node.ts, and what Node.js says when it dies. */
export const nodeProgramsRules: readonly Rule[] = [
  {
    id: "no-tests-found",
    category: "configuration",
    title: "A test runner finds no test",
    pattern: /^(?:Error: )?No (?:test files|tests) found(?:, exiting with code 1|\.?$)/,
    kind: "cause",
  },
  {
    id: "playwright-browser-missing",
    category: "dependency-missing",
    title: "Playwright's browser is not installed",
    pattern:
      /(?:\blaunch\w{0,30}: Executable doesn't exist at (?<path>\S+)|^║ Looks like Playwright(?: Test or Playwright)? was just (?:installed|updated))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "playwright-expectation",
    category: "test-failure",
    title: "A Playwright expectation was not met",
    pattern:
      /^ *(?:Error: (?:expect\((?:locator|page|received|string|value)\)\.|Timed out \d{1,9}ms waiting for expect\()|TimeoutError: (?:page|locator|frame|browser)\w{0,20}\.\w{1,40}: Timeout \d{1,9}ms exceeded)/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "cypress-failed",
    category: "test-failure",
    title: "A Cypress test failed",
    pattern: /^ *(?:AssertionError: Timed out retrying after \d{1,9}ms: |CypressError: )(?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "cypress-not-ready",
    category: "configuration",
    title: "Cypress cannot start",
    pattern:
      /^(?:Cypress failed to verify that your server is running\.|Cypress could not verify that this server is running:|The cypress npm package is installed, but the Cypress binary is missing\.|Can't run because no spec files were found\.)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "jest-worker-lost",
    category: "crash",
    title: "A Jest worker died",
    pattern:
      /(?:\bA (?:jest )?worker process \(pid=\d{1,9}\) was terminated by another process: signal=|\bJest worker encountered \d{1,3} child process exceptions\b|\bjest: failed to cache transform results\b)/,
    kind: "cause",
  },
  {
    id: "jest-worker-memory",
    category: "out-of-memory",
    title: "A Jest worker ran out of memory",
    pattern: /\bJest worker ran out of memory and crashed/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "test-time-limit",
    category: "timeout",
    title: "A test took longer than it may",
    pattern:
      /^ *(?:thrown: "Exceeded timeout of \d{1,9} ?ms for a (?:test|hook)|Error: Timeout of \d{1,9}ms exceeded\. For async tests and hooks|Error: Test timed out in \d{1,9}ms\.|(?:Error: )?Test timeout of \d{1,9}ms exceeded)/,
    kind: "general",
    nudge: 0.9,
  },
  {
    id: "snapshot-mismatch",
    category: "test-failure",
    title: "A snapshot differs",
    pattern: /^ *(?:Error|AssertionError): Snapshot `(?<test>[^`]{1,300})` mismatched/,
    kind: "cause",
  },
  {
    id: "node-crypto-unsupported",
    category: "toolchain-version",
    title: "The build needs an older Node.js, or OpenSSL's legacy provider",
    pattern: /\b(?:error:0308010C:digital envelope routines::unsupported|ERR_OSSL_EVP_UNSUPPORTED)\b/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "address-in-use",
    category: "configuration",
    title: "A port is taken already",
    pattern:
      /(?:\bEADDRINUSE\b|\bbind: address already in use\b|\[Errno (?:48|98)\] Address already in use|\bport is already allocated\b)/,
    kind: "cause",
  },
  {
    id: "node-module-system",
    category: "configuration",
    title: "A module is loaded by the wrong module system",
    pattern:
      /^ *(?:Error \[ERR_REQUIRE_ESM\]: |SyntaxError: (?:Cannot use import statement outside a module|Unexpected token 'export'|The requested module '[^']{1,200}' (?:does not provide an export|is a CommonJS module))|(?:ReferenceError: )?(?:require|module|exports|__dirname) is not defined in ES module scope)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "node-uncaught",
    category: "crash",
    title: "A JavaScript program threw an error",
    pattern:
      /^(?:error: )?(?:Uncaught |\[?UnhandledPromiseRejection(?:Warning)?: |Unhandled promise rejection: |\[UnhandledPromiseRejection: )(?:\(in promise\) )?(?<message>\S.*)$/,
    kind: "general",
    nudge: 0.7,
  },
  {
    id: "connection-refused",
    category: "network",
    title: "A server did not answer",
    pattern: /\bconnect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH) (?<address>[\w.:[\]]+)/,
    kind: "general",
    nudge: 0.6,
  },
];
