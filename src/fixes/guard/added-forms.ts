import type { Hunk } from "../hunks.ts";
import { type FileKind, isOfKind } from "./file-kinds.ts";
import { type FileRule, linesOf, type Objection } from "./guarded-file.ts";

/** A form of line that a fix may not bring in. */
interface AddedForm {
  readonly files: FileKind;
  readonly pattern: RegExp;
  readonly reason: string;
}

const form = (files: FileKind, pattern: RegExp, reason: string): AddedForm => ({ files, pattern, reason });

/**
 * Lines that may stand in a file as long as they do, but that no fix may add. They are counted, so a line that is only
 * changed elsewhere, or moved within its hunk, is no objection.
 */
const table: readonly (readonly [string, string, readonly AddedForm[]])[] = [
  [
    "test-skipped",
    "A test that is skipped, expected to fail, or the only one that still runs.",
    [
      form(
        "any",
        /\b(?:it|test|describe|context|suite|specify|bench)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|fixme|fails|failing)\b/,
        "a test is skipped",
      ),
      form(
        "test",
        /\b(?:it|test|describe|context|suite|fixture)(?:\.\w+)*\.only\s*\(/,
        "one test shuts out the others",
      ),
      form("test", /^\s*(?:xit|xtest|xdescribe|xcontext|xspecify|xexample)\b/, "a test is skipped"),
      form("test", /^\s*(?:fit|fdescribe|fcontext|focus)\b\s*[("'{]/, "one test shuts out the others"),
      form("any", /@?\bpytest\.(?:mark\.(?:skip|skipif|xfail)|skip|xfail|importorskip)\b/, "a test is skipped"),
      form(
        "any",
        /@(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)\b|\bself\.skipTest\(/,
        "a test is skipped",
      ),
      form("any", /\b[tb]\.Skip(?:f|Now)?\(/, "a test is skipped"),
      form("any", /#\[ignore\b|#\[should_panic\b/, "a test is skipped"),
      form(
        "test",
        /@(?:Ignore|Disabled\w*|DisabledIf\w*)\b|@Test\([^)]*enabled\s*=\s*false|\bassume(?:True|False|That)\(/,
        "a test is skipped",
      ),
      form(
        "test",
        /\[(?:Ignore|Explicit)\b|\bSkip\s*=\s*"|\bAssert\.(?:Ignore|Inconclusive|Skip)\(/,
        "a test is skipped",
      ),
      form("test", /\bmarkTest(?:Skipped|Incomplete)\(|->skip\(/, "a test is skipped"),
      form("test", /^\s*(?:pending|skip)\b(?:\s+["']|\s*$|\()/, "a test is skipped"),
      form("test", /\bXCTSkip|\bthis\.skip\(\)|@tag\s*:?\s*:?skip\b/, "a test is skipped"),
    ],
  ],
  [
    "tests-excluded",
    "A test run that leaves tests out, or that may pass without any.",
    [
      form(
        "any",
        /--passWithNoTests\b|\bpassWithNoTests["']?\s*[:=]\s*true|--allow-no-tests\b/,
        "a run without tests passes",
      ),
      form(
        "config",
        /\b(?:testPathIgnorePatterns|testIgnore|modulePathIgnorePatterns|collect_ignore(?:_glob)?|norecursedirs)\b/,
        "tests are left out",
      ),
      form(
        "script",
        /(?:^|\s|["'])--(?:deselect|ignore-glob|testPathIgnorePatterns|skip-tests?|no-tests)\b/,
        "tests are left out",
      ),
      form(
        "script",
        /\b(?:py\.?test|unittest)\b.*\s(?:--ignore|-k\s*=?\s*["']?not\b|-m\s*=?\s*["']?not\b)/,
        "tests are left out",
      ),
      form(
        "script",
        /-DskipTests\b|-DskipITs\b|-Dmaven\.test\.skip\b|<skipTests>\s*true|\s-x\s+(?:test|check)\b/,
        "tests are left out",
      ),
      form(
        "script",
        /\bgo\s+test\b.*\s-(?:skip|short)\b|\bcargo\s+(?:test|nextest)\b.*\s--(?:skip|no-run)\b|\bctest\b.*\s-E\b/,
        "tests are left out",
      ),
    ],
  ],
  [
    "assertion-emptied",
    "An assertion that can't fail.",
    [
      form("any", /^\s*assert\s+(?:True|1)\s*(?:$|[,#])|\bassert\b.*\bor\s+True\b/, "an assertion can't fail"),
      form(
        "test",
        /\bexpect\(\s*(true|false|1|null|undefined)\s*\)\.(?:toBe|toEqual|toStrictEqual)\(\s*\1\s*\)/,
        "an assertion can't fail",
      ),
      form(
        "test",
        /\bassert(?:\.ok|\.isTrue|True|That)?\s*\(\s*(?:true|True|1)\s*[,)]|\bAssert\.(?:True|IsTrue)\(\s*true\s*[,)]/,
        "an assertion can't fail",
      ),
      form(
        "test",
        /\bassert(?:\.(?:equal|strictEqual|deepEqual|Equal)|Equals?|_eq!|Same)\s*\(\s*(["'\w.]+)\s*,\s*\1\s*\)/,
        "an assertion can't fail",
      ),
    ],
  ],
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

/** A form counts as brought in by a hunk that has more lines of it after than before. */
function broughtIn(hunk: Hunk, path: string, forms: readonly AddedForm[]): readonly Objection[] {
  const added = linesOf(hunk, "added");
  const removed = linesOf(hunk, "removed");
  const found = forms.filter(({ files, pattern }) => {
    if (!isOfKind(path, files)) return false;
    const count = (lines: readonly string[]): number => lines.filter((line) => pattern.test(line)).length;
    return count(added) > count(removed);
  });
  return [...new Set(found.map(({ reason }) => reason))].map((reason) => ({ reason, hunk }));
}

/** The rules about lines that a fix may not add. */
export const addedFormRules: readonly FileRule[] = table.map(([name, title, forms]) => ({
  name,
  title,
  check: ({ path, hunks }) => hunks.flatMap((hunk) => broughtIn(hunk, path, forms)),
}));
