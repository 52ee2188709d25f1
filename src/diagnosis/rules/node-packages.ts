import type { Rule } from "../rule.ts";

/** Yarn, pnpm and Corepack, and npm's errors that are not about versions. */
export const nodePackagesRules: readonly Rule[] = [
  {
    id: "yarn-package-missing",
    category: "dependency-missing",
    title: "Yarn finds no such package or version",
    pattern: /^➤ YN(?:0016|0020|0027|0035|0082): (?:[│├└┌] )?(?<package>@?[\w./-]{1,200})@/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "yarn-build-failed",
    category: "compile-error",
    title: "Yarn could not build a package",
    pattern: /^➤ YN0009: /,
    kind: "cause",
  },
  {
    id: "yarn-checksum",
    category: "lockfile-out-of-sync",
    title: "A package's checksum is not the one in yarn.lock",
    pattern: /^(?:➤ YN0018: |error Integrity check failed for ")/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "yarn-network",
    category: "network",
    title: "Yarn could not reach its registry",
    pattern:
      /^(?:➤ YN(?:0001|0035): .{0,3}(?:RequestError|ReadError|TimeoutError|AggregateError)\b|error An unexpected error occurred: "https?:\S{1,300}: (?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|Request failed \\"5\d\d ))/,
    kind: "cause",
    transient: true,
  },
  {
    id: "usage-error",
    category: "configuration",
    title: "Yarn or Corepack was called in a way that the project does not allow",
    pattern: /^Usage Error: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "package-manager-version",
    category: "toolchain-version",
    title: "The project asks for another version of its package manager",
    pattern:
      /^(?:error This project's package\.json defines "packageManager": "|(?:Error: )?(?:Multiple versions of pnpm specified:|No pnpm version is specified\.)|\s*ERR_PNPM_BAD_PM_VERSION\b)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "pnpm-package-missing",
    category: "dependency-missing",
    title: "pnpm finds no such package or version",
    pattern:
      /^\s*ERR_PNPM_(?:FETCH_404|WORKSPACE_PKG_NOT_FOUND|PACKAGE_NOT_FOUND|SPEC_NOT_SUPPORTED_BY_ANY_RESOLVER|CANNOT_RESOLVE_WORKSPACE_PROTOCOL)\b/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "pnpm-refused",
    category: "auth",
    title: "The registry refused pnpm's credentials",
    pattern: /^\s*ERR_PNPM_FETCH_40[13]\b/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "pnpm-network",
    category: "network",
    title: "pnpm could not reach its registry",
    pattern: /^\s*ERR_PNPM_(?:FETCH_(?:5\d\d|429)|META_FETCH_FAIL|TARBALL_FETCH|BROKEN_METADATA_JSON)\b/,
    kind: "cause",
    transient: true,
  },
  {
    id: "pnpm-peer-conflict",
    category: "dependency-conflict",
    title: "pnpm cannot satisfy peer dependencies",
    pattern: /^\s*ERR_PNPM_(?:PEER_DEP_ISSUES|UNMET_PEER_DEPENDENCIES|CATALOG_\w{1,60})\b/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "npm-publish-refused",
    category: "deployment",
    title: "The npm registry refused a version",
    pattern: /^npm (?:ERR!|error) (?:code EPUBLISHCONFLICT|(?:40[03] )?40[03] \w+(?: \w+)? - PUT \S{1,300} - )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "npm-file-invalid",
    category: "configuration",
    title: "npm cannot read package.json, or was called in the wrong place",
    pattern:
      /^npm (?:ERR!|error) code (?:EJSONPARSE|EWORKSPACESCONFIG|ENOWORKSPACES|EINVALIDPACKAGENAME|EINVALIDTAGNAME|EUNSUPPORTEDPROTOCOL|EMISSINGARG)$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "npm-permission",
    category: "permission",
    title: "npm may not write a file",
    pattern: /^npm (?:ERR!|error) code (?:EACCES|EPERM|EROFS)$/,
    kind: "cause",
  },
  {
    id: "npm-server-error",
    category: "network",
    title: "The npm registry did not answer as it should",
    pattern:
      /^npm (?:ERR!|error) (?:code E(?:5\d\d|429|INVALIDRESPONSE)|5\d\d .{1,60} - GET |network (?:request to|Socket timeout|read |timeout))/,
    kind: "cause",
    transient: true,
  },
];
