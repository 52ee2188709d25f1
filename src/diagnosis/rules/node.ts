import type { Rule } from "../rule.ts";

/** npm writes `npm ERR!` up to version 9 and `npm error` since 10. */
export const nodeRules: readonly Rule[] = [
  {
    id: "npm-lockfile-out-of-sync",
    category: "lockfile-out-of-sync",
    title: "package-lock.json does not match package.json",
    pattern:
      /^npm (?:ERR!|error) (?:`npm ci` can only install packages when|The `npm ci` command can only install with an existing|cipm can only install packages)/,
    kind: "cause",
    // npm prints its whole usage after it.
    nudge: 1.5,
  },
  {
    id: "npm-peer-range",
    category: "dependency-conflict",
    title: "A package does not support the version of another one",
    // Unindented only where npm says what it could not resolve.
    pattern:
      /^npm (?:ERR!|error) peer(?:Optional)? (?<package>(?:@[\w.-]+\/)?[\w.-]+)@"(?<range>[^"]+)" from (?<by>(?:@[\w.-]+\/)?[\w.-]+)@(?<version>[\w.+-]+)$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "npm-peer-conflict",
    category: "dependency-conflict",
    title: "npm cannot resolve the dependency tree",
    pattern: /^npm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "npm-no-matching-version",
    category: "dependency-missing",
    title: "No version of an npm package satisfies the range",
    pattern: /^npm (?:ERR!|error) (?:code ETARGET|notarget No matching version found for (?<package>\S+?)\.?$)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "npm-package-not-found",
    category: "dependency-missing",
    title: "An npm package is not in the registry",
    pattern: /^npm (?:ERR!|error) (?:code E404|404 +'?(?<package>[^'\s]+)'? is not in)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "npm-network",
    category: "network",
    title: "npm could not reach its registry",
    pattern:
      /^npm (?:ERR!|error) (?:code |errno )(?<code>ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ERR_SOCKET_TIMEOUT)/,
    kind: "cause",
    transient: true,
  },
  {
    id: "npm-engine-unsupported",
    category: "toolchain-version",
    title: "A package does not support this version of Node.js",
    pattern:
      /^(?:npm (?:ERR!|error) (?:code EBADENGINE|notsup )|error \S+: The engine "node" is incompatible|\s*ERR_PNPM_UNSUPPORTED_ENGINE)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "npm-integrity",
    category: "lockfile-out-of-sync",
    title: "A package's checksum is not the one in the lock file",
    pattern: /^npm (?:ERR!|error) code EINTEGRITY/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "npm-missing-script",
    category: "configuration",
    title: "package.json has no such script",
    pattern:
      /^(?:(?:npm (?:ERR!|error)|error|\s*ERR_PNPM_NO_SCRIPT)\s+(?:[Mm]issing script: |Command ))"?(?<script>[\w:.-]+)"?(?: not found\.?)?$/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "yarn-lockfile-out-of-sync",
    category: "lockfile-out-of-sync",
    title: "yarn.lock does not match package.json",
    pattern: /(?:Your lockfile needs to be updated|The lockfile would have been (?:modified|created) by this install)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "pnpm-no-matching-version",
    category: "dependency-missing",
    title: "No version of an npm package satisfies the range",
    pattern:
      /ERR_PNPM_NO_MATCHING_VERSION\s+No matching version found for (?<package>(?:@[^@\s/]{1,200}\/)?[^@\s]{1,200}@\S{1,200})/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "pnpm-latest-release",
    category: "dependency-missing",
    title: "pnpm names the latest release of a package",
    pattern: /^The latest release of (?<package>\S{1,200}) is "(?<latest>[\w.+-]{1,60})"\.$/,
    kind: "general",
  },
  {
    id: "pnpm-lockfile-out-of-sync",
    category: "lockfile-out-of-sync",
    title: "pnpm-lock.yaml does not match package.json",
    pattern: /ERR_PNPM_(?:OUTDATED_LOCKFILE|FROZEN_LOCKFILE|NO_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "node-module-not-found",
    category: "dependency-missing",
    title: "A Node.js module cannot be found",
    pattern:
      /(?:^ *|Error: |Error \[ERR_(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT)\]: |[✘×X] \[ERROR\] )(?:Cannot find (?:module|package)|Could not resolve|Directory import) ['"](?<module>[^'"]+)['"](?: (?:is not supported resolving ES modules )?(?:imported )?from ['"]?(?<importer>[^\s'"]+))?/,
    kind: "cause",
  },
  {
    id: "bundler-module-not-found",
    category: "dependency-missing",
    title: "The bundler cannot resolve a module",
    pattern:
      /(?:Module not found: (?:Error: )?Can't resolve|\b[Ff]ailed to resolve import) ['"](?<module>[^'"]+)['"](?: from ['"](?<importer>[^'"]+)| in ['"](?<folder>[^'"]+))?/,
    kind: "cause",
  },
  {
    id: "node-heap-out-of-memory",
    category: "out-of-memory",
    title: "Node.js ran out of heap",
    pattern: /^FATAL ERROR: .{0,80}(?:JavaScript heap out of memory|Allocation failed)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "typescript-error",
    category: "type-error",
    title: "TypeScript found a type error",
    pattern:
      /(?:^|\s)(?:(?<path>[\w@./\\()[\]+~$-]+\.(?:[cm]?[jt]sx?|vue|svelte|json))[(:](?<line>\d+)[,:](?<column>\d+)\)?(?: -|:) )?error (?<code>TS\d+): (?:Cannot find module '(?<module>[^']+)'|Could not find a declaration file for module '(?<untyped>[^']+)'|(?:Cannot find type definition file for '|Cannot find name '[^']+'\. Do you need to install type definitions for [\w ]{1,30}\? Try `npm i --save-dev @types\/)(?<types>[\w.-]+)(?='|`\.?$))?/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "eslint-problem",
    category: "lint",
    title: "ESLint found a problem",
    pattern:
      /^ +(?:✖ +(?=\d)|(?=\d+:\d+ +(?:error|✖) ))(?<line>\d+):(?<column>\d+) +(?:(?:error|✖) +)?(?:Parsing error: .*|\S.* {2}(?<rule>[@\w/-]+))$/,
    kind: "cause",
  },
  {
    id: "prettier-unformatted",
    category: "format",
    title: "A file is not formatted",
    pattern: /^\[warn\] (?:Code style issues found in |(?<path>[\w@./()[\]+-]+\.\w+)$)/,
    kind: "cause",
  },
  {
    id: "jest-test-failed",
    category: "test-failure",
    title: "A Jest test failed",
    pattern:
      /^(?: {2}| *(?=● [^›]*›))● (?!Console$|Test suite failed to run|Validation (?:Error|Warning)|Deprecation Warning|Cannot log after tests are done|Multiple configs found)(?<test>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "jest-suite-failed",
    category: "test-failure",
    title: "A Jest test suite could not run",
    pattern: /^ *● Test suite failed to run/,
    kind: "cause",
  },
  {
    id: "vitest-test-failed",
    category: "test-failure",
    title: "A Vitest test failed",
    pattern: /^ *FAIL {1,3}(?:\|?[^\s|]+\|? +)?(?<path>[\w@./()[\]+-]+\.[cm]?[jt]sx?)(?: > \S.*| \[ .* \])$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "node-test-failed",
    category: "test-failure",
    title: "A Node.js test failed",
    pattern: /^ *(?:not ok \d+ (?:- )?(?!.*# (?:TODO|SKIP|todo|skip)\b)|✖ (?=.* \([\d.]+ms\)$))(?<test>\S.*)$/,
    kind: "cause",
  },
  {
    id: "mocha-test-failed",
    category: "test-failure",
    title: "A Mocha test failed",
    pattern: /^ {2}(?: {2,}|(?=\d+\) .*:$))\d+\) (?!Failure:|Error:|Skipped:)(?<test>[^\s([].*)$/,
    kind: "cause",
  },
  {
    id: "playwright-test-failed",
    category: "test-failure",
    title: "A Playwright test failed",
    pattern: /^ +\d+\) (?:\[[^\]]{1,100}\] › )?(?<test>[^\s:]+:\d+:\d+ › \S.*?)(?: [=─]+)?$/,
    kind: "cause",
  },
  {
    id: "npm-lifecycle",
    category: "unknown",
    title: "An npm script failed",
    pattern: /^(?:npm (?:ERR!|error) |error Command failed with|\s*(?:ELIFECYCLE|ERR_PNPM_RECURSIVE))/,
    kind: "symptom",
  },
];
