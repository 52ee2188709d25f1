import type { RuleTable } from "./rule-lines.ts";

export const nodeBuildsLines: RuleTable = {
  // oven-sh/bun src/cli/test_command.zig.
  "bun-test-failed": {
    hits: [
      ["(fail) sum > adds [0.12ms]", { test: "sum > adds" }],
      ["✗ sum > adds [1.20ms]", { test: "sum > adds" }],
    ],
    misses: ["(pass) sum > adds [0.12ms]", "(fail) sum"],
  },
  // oven-sh/bun src/install.
  "bun-lockfile-out-of-sync": {
    hits: [["error: lockfile had changes, but lockfile is frozen"], ["error: Outdated lockfile version"]],
    misses: ["note: try re-running without --frozen-lockfile", "lockfile is frozen"],
  },
  // oven-sh/bun src/install, src/bundler.
  "bun-package-missing": {
    hits: [
      [
        'error: No version matching "^9.0.0" found for specifier "left-pad" (but package exists)',
        { specifier: "left-pad" },
      ],
      ["error: GET https://packages.example/nope - 404"],
      ["error: Cannot find module 'zod' from '/app/index.ts'", { module: "zod" }],
      ['error: Could not resolve: "zod". Maybe you need to "bun install"?', { import: "zod" }],
      ['error: Package "nope" not found', { package: "nope" }],
    ],
    misses: ["error: GET https://packages.example/a - 500", "error: cannot find macro `x` in this scope"],
  },
  // oven-sh/bun src/cli/run_command.zig, denoland/deno, yarn.
  "script-not-found": {
    hits: [
      ['error: Script not found "build"', { script: "build" }],
      ["Task not found: build", { task: "build" }],
    ],
    misses: ["error: script failed", "Task not found"],
  },
  // denoland/deno cli/tsc.
  "deno-type-error": {
    hits: [
      ["TS2304 [ERROR]: Cannot find name 'foo'.", { code: "TS2304", message: "Cannot find name 'foo'." }],
      [
        "error: TS2345 [ERROR]: Argument of type 'string' is not assignable",
        { code: "TS2345", message: "Argument of type 'string' is not assignable" },
      ],
    ],
    misses: ["TS2304 [WARN]: x", "error TS2304: Cannot find name 'x'."],
  },
  // denoland/deno_lint.
  "deno-lint-problem": {
    hits: [
      ["error[no-explicit-any]: `any` type is not allowed", { rule: "no-explicit-any" }],
      ["error[prefer-const]: `x` is never reassigned", { rule: "prefer-const" }],
    ],
    misses: ["error[E0425]: cannot find value `x`", "error[rejected]: failed to satisfy license requirements"],
  },
  // denoland/deno cli/tools/fmt.rs.
  "deno-unformatted": {
    hits: [["error: Found 1 not formatted file in 10 files"], ["error: Found 3 not formatted files in 12 files"]],
    misses: ["Checked 10 files", "error: Found 1 problem"],
  },
  // eslint/eslint messages/.
  "eslint-setup": {
    hits: [
      ["ESLint couldn't find an eslint.config.(js|mjs|cjs) file."],
      ['ESLint couldn\'t find the plugin "eslint-plugin-vue".'],
    ],
    misses: ["ESLint found 0 problems", "ESLint could find the plugin"],
  },
  // eslint/eslint lib/cli.js.
  "eslint-warnings": {
    hits: [["ESLint found too many warnings (maximum: 0)."], ["ESLint found too many warnings (maximum: 10)."]],
    misses: ["ESLint found 0 warnings", "✖ 3 problems (0 errors, 3 warnings)"],
  },
  // biomejs/biome crates/biome_diagnostics.
  "biome-unformatted": {
    hits: [
      ["src/a.ts format ━━━━━━━━━━━━━━━━━━━━━━", { path: "src/a.ts" }],
      ["./src/b.tsx organizeImports ━━━━━━━━━━", { path: "./src/b.tsx" }],
    ],
    misses: ["src/a.ts format", "src/a.ts:3:5 lint/suspicious/noExplicitAny ━━━━━━━━━━"],
  },
  // biomejs/biome crates/biome_diagnostics.
  "biome-problem": {
    hits: [
      [
        "src/a.ts:3:5 lint/suspicious/noExplicitAny ━━━━━━━━━━",
        { path: "src/a.ts", line: "3", column: "5", rule: "lint/suspicious/noExplicitAny" },
      ],
      ["src/a.ts:3:5 parse ━━━━━━━━━━", { path: "src/a.ts", line: "3", column: "5", rule: "parse" }],
    ],
    misses: ["src/a.ts:3:5 lint", "src/a.ts format ━━━━━━━━━━"],
  },
  // oxc-project/oxc crates/oxc_linter.
  "oxlint-problem": {
    hits: [
      [
        "  × eslint(no-unused-vars): Variable 'x' is declared but never used.",
        { plugin: "eslint", rule: "no-unused-vars" },
      ],
      [
        "  × typescript-eslint(no-explicit-any): Unexpected any.",
        { plugin: "typescript-eslint", rule: "no-explicit-any" },
      ],
    ],
    misses: ["  ⚠ eslint(no-unused-vars): Variable 'x' is declared but never used.", "  × Unexpected token"],
  },
  // prettier/prettier src/cli/format.js.
  "prettier-syntax": {
    hits: [
      ["[error] src/a.ts: SyntaxError: ';' expected. (3:5)", { path: "src/a.ts" }],
      ["[error] README.md: SyntaxError: Unexpected token", { path: "README.md" }],
    ],
    misses: ["[error] No files matching the pattern were found", "[warn] src/a.ts"],
  },
  // webpack/webpack lib/ModuleBuildError.js, rollup/rollup src/utils/logs.ts, vercel/next.js.
  "bundler-build-failed": {
    hits: [
      ["Module build failed (from ./node_modules/babel-loader/lib/index.js):"],
      ['RollupError: "a" is not exported by "src/a.js", imported by "src/b.js".'],
      [
        'Error occurred prerendering page "/about". Read more: https://nextjs.org/docs/messages/prerender-error',
        { page: "/about" },
      ],
      ["[vite:esbuild] Transform failed with 1 error:"],
    ],
    misses: ["Module built", "[vite] hot updated: /src/a.ts"],
  },
  // angular/angular-cli packages/angular/build, size-limit.
  "bundle-over-budget": {
    hits: [
      ["Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 10 kB with a total of 1.01 MB."],
      ["✘ [ERROR] initial exceeded maximum budget. Budget 1.00 MB was not met"],
      ["Package size limit has exceeded by 1.2 kB"],
    ],
    misses: ["Warning: bundle initial exceeded budget", "Package size is 10 kB less than limit"],
  },
  // sveltejs/language-tools packages/svelte-check/src/writers.ts.
  "svelte-check-problem": {
    hits: [["Error: Cannot find name 'x'. (ts)"], ['Error: Unused CSS selector ".a" (svelte)']],
    misses: ["Warn: Unused CSS selector (css)", "Error: boom (at a.ts)"],
  },
  // nrwl/nx, vercel/turborepo, lerna/lerna.
  "monorepo-task-failed": {
    hits: [
      [" ERROR  run failed: command  exited (1)"],
      ["a#build: command (/app/a) npm run build exited (1)"],
      ["lerna ERR! npm run build exited 1 in 'a'"],
      [" NX   Ran target build for 3 projects"],
    ],
    misses: ["a#build: cache hit, replaying logs", "lerna notice cli v8"],
  },
  // npm-audit-report, pnpm audit, yarn audit.
  "npm-audit-found": {
    hits: [
      ["# npm audit report"],
      ["3 vulnerabilities found - Packages audited: 1200"],
      ["│ high                │ Prototype pollution in a                    │"],
    ],
    misses: ["found 0 vulnerabilities", "3 vulnerabilities (1 moderate, 2 high)"],
  },
};
