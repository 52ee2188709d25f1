import { type AddedFormRow, form } from "./added-form.ts";

/** Lines by which checks other than tests catch less than before. */
export const weakenedChecks: readonly AddedFormRow[] = [
  [
    "failure-ignored",
    "A command whose failure no longer counts.",
    [
      form(
        "script",
        /^\s*(?:-\s+)?["']?continue-on-error["']?\s*:\s*(?!\s*["']?false\b)\S/,
        "a failing step no longer fails its job",
      ),
      form("script", /^\s*allow_failure\s*:\s*true/, "a failing job no longer counts"),
      form(
        "script",
        /\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b|\/bin\/true|\$?\(exit 0\))/,
        "a command's failure is ignored",
      ),
      form("script", /;\s*(?:true|exit\s+0)\s*(?:$|["'&)])|;\s*:\s*$/, "a command's failure is ignored"),
      form("script", /(?:^|[\s;&|"'-])set\s+\+(?:e|o\s+(?:errexit|pipefail))\b/, "the shell goes on after a failure"),
      form("script", /^\t+-(?!-)\s*\S/, "make goes on after a failure"),
      form("script", /\bmake\b[^#]*\s(?:-i|--ignore-errors)\b|^\s*\.IGNORE\s*:/, "make goes on after a failure"),
      form(
        "script",
        /-Dmaven\.test\.failure\.ignore|<testFailureIgnore>\s*true|\bignoreFailures\s*=?\s*true|--fail-never\b|\bignore_outcome\s*=\s*true/,
        "a failing test no longer counts",
      ),
      form(
        "script",
        /--exit-zero\b|--no-fail\b|--(?:soft|never)-fail\b|\bfail[-_]on[-_]error["']?\s*[:=]\s*["']?false|--suppress-tests-failed-exit-code\b/i,
        "a failing check no longer counts",
      ),
      form(
        "script",
        /\$ErrorActionPreference\s*=\s*["']?(?:SilentlyContinue|Continue|Ignore)/,
        "the shell goes on after a failure",
      ),
    ],
  ],
  [
    "lint-disabled",
    "A rule of a linter, type checker or coverage tool that is switched off.",
    [
      form(
        "any",
        /\b(?:eslint|oxlint|tslint|stylelint|markdownlint|yamllint|rubocop|swiftlint|ktlint|pylint)[-:\s]+disable|\bbiome-ignore\b|\bprettier-ignore\b|\bdprint-ignore\b/,
        "a lint rule is switched off in place",
      ),
      form(
        "any",
        /@ts-(?:ignore|nocheck|expect-error)\b|#\s*type:\s*ignore\b|#\s*pyright:\s*(?:ignore|basic)\b|#\s*mypy:\s*ignore|@phpstan-ignore|@psalm-suppress/,
        "a type check is switched off in place",
      ),
      form(
        "any",
        /#\s*(?:noqa|nosec|nosemgrep)\b|#\s*ruff:\s*noqa|#\s*fmt:\s*(?:off|skip)|\/\/\s*(?:nolint|#?nosec)\b|\bphpcs:(?:ignore|disable)|\bNOLINT|\bshellcheck\s+disable=|\bhadolint\s+ignore=/,
        "a lint rule is switched off in place",
      ),
      form(
        "any",
        /#!?\[(?:allow|expect)\(|@SuppressWarnings\b|@Suppress\(|#\s*pragma\s+warning\s+disable|#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|\[SuppressMessage\b/,
        "a warning is switched off in place",
      ),
      form(
        "any",
        /#\s*pragma:\s*no\s*(?:cover|branch)|\b(?:istanbul|c8|v8)\s+ignore\b|\bLCOV_EXCL_|@codeCoverageIgnore|#\[coverage\(off\)|\/\/\s*coverage:ignore/,
        "code is left out of the coverage",
      ),
      form("config", /^\s*["']?[@\w/:.-]+["']?\s*:\s*\[?\s*["'](?:off|warn|allow)["']/, "a lint rule is switched off"),
      form(
        "config",
        /["']?(?:strict|strict\w+|noImplicit\w+|noUnused\w+|noUnchecked\w+|checkJs|disallow_\w+|warn_\w+|check_untyped_defs|warnings[-_]as[-_]errors|TreatWarningsAsErrors|failOnWarning|failsOnError|failOnViolation)["']?\s*[:=>]\s*["']?false\b/i,
        "a check is made less strict",
      ),
      form(
        "config",
        /["']?(?:skipLibCheck|ignore_errors|ignore_missing_imports|ignoreBuildErrors|ignoreDuringBuilds|allow_untyped_\w+|suppressWarnings)["']?\s*[:=]\s*["']?true\b/i,
        "a check is made less strict",
      ),
      form(
        "config",
        /^\s*Enabled:\s*false\b|\bNoWarn>|["'\s]-Wno-(?!error=?\s*$)[\w=-]+|(?:^|\s)-w(?:\s|$)|\s--no-warnings\b|--no-warn-\w+/,
        "a warning is switched off",
      ),
    ],
  ],
  [
    "verification-disabled",
    "A check of signatures, certificates or lock files that is switched off.",
    [
      form(
        "any",
        /\bNODE_TLS_REJECT_UNAUTHORIZED\s*[:=]\s*["']?0|\bGIT_SSL_NO_VERIFY\b|\bPYTHONHTTPSVERIFY\s*[:=]\s*["']?0|\bsslVerify["']?\s*[= :]\s*["']?false|\bstrict[-_]ssl["']?\s*[= :]\s*["']?false/i,
        "certificates are no longer checked",
      ),
      form(
        "script",
        /\bcurl\b[^#|]*\s(?:-k|--insecure)\b|\bwget\b[^#|]*--no-check-certificate|--trusted-host\b|--allow-unauthenticated\b|--no-gpg-check\b|--allow-insecure/,
        "a download is no longer checked",
      ),
      form(
        "script",
        /--no-verify\b|--no-frozen-lockfile\b|--ignore-scripts=false\b|\b(?:GOFLAGS|GONOSUMDB|GONOSUMCHECK|GOINSECURE)\b.*=|GOSUMDB\s*[:=]\s*["']?off/,
        "a check before the work is skipped",
      ),
    ],
  ],
];
