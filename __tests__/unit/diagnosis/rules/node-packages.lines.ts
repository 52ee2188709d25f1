import type { RuleTable } from "./rule-lines.ts";

export const nodePackagesLines: RuleTable = {
  // yarnpkg/berry packages/yarnpkg-core/sources/MessageName.ts.
  "yarn-package-missing": {
    hits: [
      ["➤ YN0035: │ left-pad@npm:9.9.9: Package not found", { package: "left-pad" }],
      ["➤ YN0082: │ left-pad@npm:^9: No candidates found", { package: "left-pad" }],
    ],
    misses: [
      "➤ YN0035: │ RequestError: connect ETIMEDOUT",
      "➤ YN0000: │ left-pad@npm:1.0.0: Package not found",
      "➤ YN0002: │ a@workspace:. doesn't provide b",
    ],
  },
  // yarnpkg/berry MessageName.BUILD_FAILED.
  "yarn-build-failed": {
    hits: [
      [
        "➤ YN0009: │ sharp@npm:0.32.0 couldn't be built successfully (exit code 1, logs can be found here: /tmp/x/build.log)",
      ],
      ["➤ YN0009: a couldn't be built successfully"],
    ],
    misses: ["➤ YN0007: │ sharp@npm:0.32.0 must be built because it never has been before", "YN0009: a"],
  },
  // yarnpkg/berry MessageName.CACHE_CHECKSUM_MISMATCH; yarn 1.
  "yarn-checksum": {
    hits: [
      ["➤ YN0018: │ a@npm:1.0.0: The remote archive doesn't match the expected checksum"],
      ['error Integrity check failed for "a" (computed integrity doesn\'t match our records, got "sha512-x")'],
    ],
    misses: ["➤ YN0019: │ a: unused cache entry", "success Folder in sync."],
  },
  // yarnpkg/berry packages/yarnpkg-core/sources/httpUtils.ts; yarn 1.
  "yarn-network": {
    hits: [
      ["➤ YN0001: │ RequestError: connect ETIMEDOUT 104.16.25.35:443"],
      ['error An unexpected error occurred: "https://packages.example/a/-/a-1.0.0.tgz: ESOCKETTIMEDOUT".'],
    ],
    misses: [
      "➤ YN0001: │ Error: no such thing",
      'error An unexpected error occurred: "https://packages.example/a: Request failed \\"404 Not Found\\"".',
    ],
  },
  // arcanis/clipanion sources/errors.ts, nodejs/corepack.
  "usage-error": {
    hits: [
      ['Usage Error: Couldn\'t find a script named "build".', { message: 'Couldn\'t find a script named "build".' }],
      ["Usage Error: This project is configured to use pnpm", { message: "This project is configured to use pnpm" }],
    ],
    misses: ["Usage: yarn install", "Usage Error:"],
  },
  // yarn 1; nodejs/corepack; pnpm/action-setup.
  "package-manager-version": {
    hits: [
      [
        'error This project\'s package.json defines "packageManager": "yarn@4.0.2". However the current global version of Yarn is 1.22.19.',
      ],
      ["Error: No pnpm version is specified."],
      [" ERR_PNPM_BAD_PM_VERSION  This project is configured to use v9.0.0 of pnpm. Your current pnpm is v8.0.0"],
    ],
    misses: ['"packageManager": "yarn@4.0.2"', "pnpm 9.0.0"],
  },
  // pnpm/pnpm resolving/npm-resolver, network/fetch.
  "pnpm-package-missing": {
    hits: [
      [
        ' ERR_PNPM_WORKSPACE_PKG_NOT_FOUND  In packages/a: "b@workspace:*" is in the dependencies but no package named "b" is present in the workspace',
      ],
      [" ERR_PNPM_FETCH_404  GET https://packages.example/a: Not Found - 404"],
    ],
    misses: [" ERR_PNPM_FETCH_500  GET https://packages.example/a", " WARN  deprecated a@1.0.0"],
  },
  // pnpm/pnpm network/fetch.
  "pnpm-refused": {
    hits: [
      [" ERR_PNPM_FETCH_401  GET https://npm.pkg.github.com/@a%2Fb: Unauthorized - 401"],
      [" ERR_PNPM_FETCH_403  GET https://npm.pkg.github.com/@a%2Fb: Forbidden - 403"],
    ],
    misses: [" ERR_PNPM_FETCH_404  GET https://packages.example/a", " ERR_PNPM_FETCH"],
  },
  // pnpm/pnpm network/fetch.
  "pnpm-network": {
    hits: [
      [" ERR_PNPM_FETCH_500  GET https://packages.example/a: Internal Server Error - 500"],
      [" ERR_PNPM_META_FETCH_FAIL  GET https://packages.example/a: request timed out"],
    ],
    misses: [
      " WARN  GET https://packages.example/a error (ECONNRESET). Will retry in 10 seconds.",
      " ERR_PNPM_FETCH_404  GET",
    ],
  },
  // pnpm/pnpm pkg-manager/core.
  "pnpm-peer-conflict": {
    hits: [
      [" ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies"],
      [" ERR_PNPM_CATALOG_ENTRY_NOT_FOUND_FOR_SPEC  No catalog entry 'a' was found for catalog 'default'."],
    ],
    misses: [" WARN  Issues with peer dependencies found", " ERR_PNPM_NO_LOCKFILE"],
  },
  // npm/cli lib/utils/error-message.js, registry answers.
  "npm-publish-refused": {
    hits: [
      ["npm error code EPUBLISHCONFLICT"],
      [
        "npm ERR! 403 403 Forbidden - PUT https://packages.example/a - You cannot publish over the previously published versions: 1.0.0.",
      ],
    ],
    misses: ["npm error 404 Not Found - GET https://packages.example/a - Not found", "npm error code E403"],
  },
  // npm/cli lib/utils/error-message.js.
  "npm-file-invalid": {
    hits: [["npm error code EJSONPARSE"], ["npm ERR! code EUNSUPPORTEDPROTOCOL"]],
    misses: ["npm error code EUSAGE", "npm error code 1"],
  },
  // npm/cli lib/utils/error-message.js.
  "npm-permission": {
    hits: [["npm error code EACCES"], ["npm ERR! code EPERM"]],
    misses: ["npm error code E403", "EACCES"],
  },
  // npm/cli, npm-registry-fetch.
  "npm-server-error": {
    hits: [
      ["npm error code E503"],
      ["npm ERR! 500 Internal Server Error - GET https://packages.example/a"],
      ["npm error network request to https://packages.example/a failed, reason: connect ETIMEDOUT"],
    ],
    misses: ["npm error code E404", "npm error network This is a problem related to network connectivity."],
  },
};
