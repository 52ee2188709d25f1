import type { RuleTable } from "./rule-lines.ts";

/** Package managers and the runtime itself; their linters and test runners are in node-tools.lines.ts. */
export const nodeLines: RuleTable = {
  // npm/cli lib/commands/ci.js and lib/utils/error-message.js; `npm ERR!` to version 9, `npm error` since 10.
  "npm-lockfile-out-of-sync": {
    hits: [
      ["npm ERR! The `npm ci` command can only install with an existing package-lock.json or"],
      [
        "npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.",
      ],
      [
        "npm ERR! cipm can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.",
      ],
    ],
    misses: [
      "npm warn old lockfile",
      "npm error code EUSAGE",
      "npm error code E404",
      "added 12 packages, and audited 13 packages in 2s",
    ],
  },
  // npm/cli lib/utils/explain-eresolve.js.
  "npm-peer-range": {
    hits: [
      [
        'npm error peer react@"^17.0.0" from react-hook-form@6.15.8',
        { package: "react", range: "^17.0.0", by: "react-hook-form", version: "6.15.8" },
      ],
      [
        'npm ERR! peerOptional @types/node@">=18" from @octo/tool@2.0.0-beta.1',
        { package: "@types/node", range: ">=18", by: "@octo/tool", version: "2.0.0-beta.1" },
      ],
    ],
    misses: [
      'npm error   peer react@"^17.0.0" from react-hook-form@6.15.8',
      'npm warn peer react@"^17.0.0" from react-hook-form@6.15.8',
      'npm error   react@"^18.2.0" from the root project',
    ],
  },
  "npm-peer-conflict": {
    hits: [["npm error code ERESOLVE"], ["npm ERR! ERESOLVE unable to resolve dependency tree"]],
    misses: ["npm warn ERESOLVE overriding peer dependency", "npm error Could not resolve dependency:"],
  },
  "npm-no-matching-version": {
    hits: [
      ["npm error code ETARGET"],
      ["npm ERR! notarget No matching version found for left-pad@^9.0.0.", { package: "left-pad@^9.0.0" }],
    ],
    misses: [
      "npm error notarget In most cases you or one of your dependencies are requesting",
      "npm error code EBADENGINE",
    ],
  },
  "pnpm-no-matching-version": {
    hits: [
      [" ERR_PNPM_NO_MATCHING_VERSION  No matching version found for is-odd@3.9.9", { package: "is-odd@3.9.9" }],
      [
        " ERR_PNPM_NO_MATCHING_VERSION  No matching version found for @octo/lib@^9.0.0 while fetching it from https://packages.example/",
        { package: "@octo/lib@^9.0.0" },
      ],
    ],
    misses: ["No matching version found for is-odd@3.9.9", " ERR_PNPM_OUTDATED_LOCKFILE  Cannot install"],
  },
  "pnpm-latest-release": {
    hits: [
      ['The latest release of @octo/lib is "3.0.1".', { package: "@octo/lib", latest: "3.0.1" }],
      ['The latest release of is-odd is "4.0.0-rc.1".', { package: "is-odd", latest: "4.0.0-rc.1" }],
    ],
    misses: ["The latest release of the program is 3.0.1.", 'latest release of is-odd is "3.0.1".'],
  },
  "npm-package-not-found": {
    hits: [
      ["npm error code E404"],
      ["npm error 404  '@octo/missing@^1.0.0' is not in this registry.", { package: "@octo/missing@^1.0.0" }],
      ["npm ERR! 404  'missing@*' is not in the npm registry.", { package: "missing@*" }],
    ],
    misses: [
      "npm error 404 Not Found - GET https://registry.example.org/missing - Not found",
      "npm http fetch GET 404 https://registry.example.org/x",
    ],
  },
  "npm-network": {
    hits: [
      ["npm error code ECONNRESET", { code: "ECONNRESET" }],
      ["npm ERR! errno ETIMEDOUT", { code: "ETIMEDOUT" }],
    ],
    misses: ["npm error errno -13", "npm warn retry fetch failed with ECONNRESET", "npm error code ENOENT"],
  },
  // npm/cli lib/utils/error-message.js; yarnpkg/yarn src/package-compatibility.js; pnpm cli.
  "npm-engine-unsupported": {
    hits: [
      ["npm error code EBADENGINE"],
      ["npm ERR! notsup Not compatible with your version of node/npm: app@1.0.0"],
      ["\u2009ERR_PNPM_UNSUPPORTED_ENGINE\u2009 Unsupported environment (bad pnpm and/or Node.js version)"],
    ],
    misses: [
      "npm warn EBADENGINE Unsupported engine {",
      'warning app@1.0.0: The engine "vscode" appears to be invalid.',
    ],
  },
  "npm-integrity": {
    hits: [["npm error code EINTEGRITY"], ["npm ERR! code EINTEGRITY"]],
    misses: [
      "npm warn tarball data for left-pad seems to be corrupted (EINTEGRITY). Trying again.",
      "npm error sha512-abc integrity checksum failed",
    ],
  },
  // npm/cli workspaces/run-script; yarnpkg/yarn src/cli/commands/run.js; pnpm exec/plugin-commands-script-runners.
  "npm-missing-script": {
    hits: [
      ['npm error Missing script: "build"', { script: "build" }],
      ["npm ERR! missing script: test:ci", { script: "test:ci" }],
      ['error Command "lint" not found.', { script: "lint" }],
      ["\u2009ERR_PNPM_NO_SCRIPT\u2009 Missing script: typecheck", { script: "typecheck" }],
    ],
    misses: [
      "npm error To see a list of scripts, run:",
      "error Command failed with exit code 1.",
      "✓ reports a Missing script: build",
    ],
  },
  // yarnpkg/yarn src/reporters/lang/en.js; yarnpkg/berry packages/plugin-essentials (install.ts).
  "yarn-lockfile-out-of-sync": {
    hits: [
      ["error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`."],
      ["➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden."],
      ["➤ YN0028: │ The lockfile would have been created by this install, which is explicitly forbidden."],
    ],
    misses: ["➤ YN0000: └ Completed in 0s 231ms", "success Saved lockfile.", "info No lockfile found."],
  },
  // pnpm installing/deps-installer (frozen lockfile) and lockfile settings checks.
  "pnpm-lockfile-out-of-sync": {
    hits: [
      [
        '\u2009ERR_PNPM_OUTDATED_LOCKFILE\u2009 Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
      ],
      ["\u2009ERR_PNPM_LOCKFILE_CONFIG_MISMATCH\u2009 Cannot proceed with the frozen installation."],
      ['\u2009ERR_PNPM_NO_LOCKFILE\u2009 Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent'],
    ],
    misses: [
      "Lockfile is up to date, resolution step is skipped",
      "\u2009ERR_PNPM_FETCH_404\u2009 GET https://registry.example.org/x: Not Found - 404",
    ],
  },
  // Node.js lib/internal/modules; esbuild; jest-resolve, which indents.
  "node-module-not-found": {
    hits: [
      ["Error: Cannot find module 'express'", { module: "express" }],
      [
        "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /app/src/index.js",
        { module: "zod", importer: "/app/src/index.js" },
      ],
      [
        "Error [ERR_UNSUPPORTED_DIR_IMPORT]: Directory import '/app/src/lib' is not supported resolving ES modules imported from /app/src/index.js",
        { module: "/app/src/lib", importer: "/app/src/index.js" },
      ],
      ['✘ [ERROR] Could not resolve "react"', { module: "react" }],
      ["    Cannot find module 'lodash' from 'src/app.js'", { module: "lodash", importer: "src/app.js" }],
    ],
    misses: [
      "src/a.ts(1,19): error TS2307: Cannot find module 'zod' or its corresponding type declarations.",
      "warning: Cannot find module 'optional', skipping it",
      "ModuleNotFoundError: No module named 'yaml'",
    ],
  },
  // webpack lib/ModuleNotFoundError.js; vite's import analysis and its rollup hook.
  "bundler-module-not-found": {
    hits: [
      ["Module not found: Error: Can't resolve './missing' in '/app/src'", { module: "./missing", folder: "/app/src" }],
      [
        '[vite]: Rollup failed to resolve import "vue" from "/app/src/main.js".',
        { module: "vue", importer: "/app/src/main.js" },
      ],
      [
        'Error: Failed to resolve import "./a" from "src/b.test.ts". Does the file exist?',
        { module: "./a", importer: "src/b.test.ts" },
      ],
    ],
    misses: ["Module not found in cache, building", "Can't resolve 'localhost'"],
  },
  "node-heap-out-of-memory": {
    hits: [
      ["FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"],
      ["FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory"],
    ],
    misses: ["FATAL ERROR: v8::ToLocalChecked Empty MaybeLocal", "✓ reports JavaScript heap out of memory"],
  },
  // npm/cli lib/utils/exit-handler.js; yarnpkg/yarn; pnpm cli (the thin spaces are its own).
  "npm-lifecycle": {
    hits: [
      ["npm error command failed"],
      ["npm ERR! Lifecycle script `test` failed with error:"],
      ["error Command failed with exit code 1."],
      ["\u2009ELIFECYCLE\u2009 Command failed with exit code 2."],
      ["\u2009ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL\u2009 app@1.0.0 test: `vitest run`"],
    ],
    misses: [
      "npm warn using --force Recommended protections disabled.",
      "npm notice New major version of npm available!",
    ],
  },
};
