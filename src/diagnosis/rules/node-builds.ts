import type { Rule } from "../rule.ts";

/** Linters, bundlers, frameworks and monorepo runners of JavaScript; Bun and Deno. */
export const nodeBuildsRules: readonly Rule[] = [
  {
    id: "bun-test-failed",
    category: "test-failure",
    title: "A Bun test failed",
    pattern: /^(?:\(fail\)|✗) (?<test>\S.*) \[[\d.]{1,12}m?s\]$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "bun-lockfile-out-of-sync",
    category: "lockfile-out-of-sync",
    title: "bun.lock does not match package.json",
    pattern: /^error: (?:lockfile had changes, but lockfile is frozen|Outdated lockfile version)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "bun-package-missing",
    category: "dependency-missing",
    title: "Bun finds no such package or module",
    pattern:
      /^error: (?:No version matching "[^"]{1,100}" found for specifier "(?<specifier>[^"]{1,200})"|GET https?:\S{1,300} - 404|Cannot find (?:module|package) ["'](?<module>[^"']{1,300})["'] from |Could not resolve: "(?<import>[^"]{1,300})"|Package "(?<package>[^"]{1,200})" not found)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "script-not-found",
    category: "configuration",
    title: "There is no such script or task",
    pattern: /^(?:error: (?:Script|Module) not found "(?<script>[^"]{1,200})"|Task not found: (?<task>\S{1,200})$)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "deno-type-error",
    category: "type-error",
    title: "Deno found a type error",
    pattern: /^(?:error: )?(?<code>TS\d{4,5}) \[ERROR\]: (?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "deno-lint-problem",
    category: "lint",
    title: "deno lint found a problem",
    pattern:
      /^error\[(?<rule>(?:no|ban|prefer|require|explicit|for|guard|single|default|constructor|adjacent|camelcase|eqeqeq|getter|jsx|react|triple|use|valid|verbatim|fresh)[a-z-]{0,60})\]: /,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "deno-unformatted",
    category: "format",
    title: "Files are not formatted as deno fmt does",
    pattern: /^error: Found \d{1,9} not formatted files? in \d/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "eslint-setup",
    category: "configuration",
    title: "ESLint has no configuration that it can use",
    pattern:
      /^(?:Error: )?ESLint couldn't (?:find (?:an eslint\.config|a configuration file|the config "|the plugin "|an? )|determine the plugin )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "eslint-warnings",
    category: "lint",
    title: "ESLint found more warnings than allowed",
    pattern: /^ESLint found too many warnings \(maximum: \d{1,6}\)/,
    kind: "cause",
  },
  {
    id: "biome-unformatted",
    category: "format",
    title: "A file is not formatted as Biome does",
    pattern: /^(?<path>[\w@./\\()[\]+-]{1,300}) (?:format|organizeImports) ?━{3,}/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "biome-problem",
    category: "lint",
    title: "Biome found a problem",
    pattern:
      /^(?<path>[\w@./\\()[\]+-]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,7}) (?<rule>(?:lint|assist|parse|syntax|suppressions)(?:\/[\w/]{1,100})?)(?: {1,3}FIXABLE)? {1,3}━{3,}/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "oxlint-problem",
    category: "lint",
    title: "Oxlint found a problem",
    pattern: /^ *× (?<plugin>[a-z][\w-]{1,30})\((?<rule>[a-z][\w-]{1,60})\): \S/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "prettier-syntax",
    category: "syntax-error",
    title: "Prettier cannot parse a file",
    pattern: /^\[error\] (?<path>[\w@./()[\]+-]{1,300}\.\w{1,10}): SyntaxError: /,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "bundler-build-failed",
    category: "compile-error",
    title: "A bundler could not build a module",
    pattern:
      /^ *(?:Module (?:build failed|parse failed)(?: \(from |: )|RollupError: |\[vite:[\w:-]{1,60}\] |Error occurred prerendering page "(?<page>[^"]{1,300})"|(?:\[ERROR\] )?\[plugin [\w:.-]{1,80}\] )/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "bundle-over-budget",
    category: "policy-check",
    title: "A bundle is larger than its budget",
    pattern:
      /^(?:.{0,12}(?:Error: |\[ERROR\] ))?(?:[\w./-]{1,200} exceeded maximum budget\.|(?:bundle )?initial exceeded maximum budget\.|Package size limit has exceeded by )/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "svelte-check-problem",
    category: "type-error",
    title: "svelte-check found a type error",
    pattern: /^Error: \S.{0,400} \((?:ts|js|svelte)\)$/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "monorepo-task-failed",
    category: "unknown",
    title: "A task of a monorepo failed",
    pattern:
      /^(?: {0,2}(?:> {2})?NX {2,3}(?:Ran|Running) targets? | {0,2}ERROR {1,3}run failed: command {1,2}exited|[\w@./-]{1,100}#[\w:.-]{1,60}: command \(|lerna ERR! |Failed: {4}[\w@./-]{1,100}#)/,
    kind: "symptom",
  },
  {
    id: "npm-audit-found",
    category: "policy-check",
    title: "A package has a known vulnerability",
    pattern:
      /^(?:# npm audit report$|\d{1,6} vulnerabilities found - Packages audited: \d|[│|] (?:critical|high|moderate|low) {2,}[│|])/,
    kind: "cause",
    nudge: -0.5,
  },
];
