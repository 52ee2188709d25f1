export const id = 491;
export const ids = [491];
export const modules = {

/***/ 83491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard),
  X: () => (/* binding */ guardRules)
});

// EXTERNAL MODULE: ./build/text/redact.js + 1 modules
var redact = __webpack_require__(38018);
;// CONCATENATED MODULE: ./build/fixes/guard/file-kinds.js
/** What a file is for, told by its path alone. The tables hold the conventions of the tools, not of one project. */
const fileKinds = {
    /** Tests and what belongs to them. */
    test: /(?:^|\/)(?:tests?|__tests__|__snapshots__|specs?|e2e|testdata|cypress)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|_(?:test|spec)\.\w+$|\.(?:test|spec|cy)\.[cm]?[jt]sx?$|[a-z0-9](?:Tests?|IT|Specs?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift)$|\.(?:snap|t)$/,
    /** What the shell reads, or holds lines that it reads. */
    script: /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$|\.(?:sh|bash|zsh|ps1|cmd|bat|ya?ml|toml|cfg|ini|gradle|kts|xml)$|(?:^|\/)(?:package\.json|justfile|Justfile|Taskfile|Dockerfile[^/]*|Jenkinsfile|Rakefile|noxfile\.py)$/,
    /** Files that name rules for linters, type checkers, formatters and test runners, and the lines they start with. */
    config: /\.(?:json[c5]?|ya?ml|toml|cfg|ini|xml|neon|props|csproj|gradle|kts|properties)$|(?:^|\/)\.[\w.-]+$|\.config\.[cm]?[jt]s$|(?:^|\/)(?:Gemfile|Rakefile|setup\.py|noxfile\.py|pylintrc)$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.(?:sh|mk)$/,
    /** Workflows, and actions that are made of steps. */
    workflow: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    any: /^/,
};
/** Tells whether a path is of a kind. */
const isOfKind = (path, kind) => fileKinds[kind].test(path);

// EXTERNAL MODULE: ./build/fixes/hunks.js
var hunks = __webpack_require__(43437);
// EXTERNAL MODULE: ./build/fixes/line-diff.js
var line_diff = __webpack_require__(39074);
;// CONCATENATED MODULE: ./build/fixes/guard/guarded-file.js


/** @param original the file's text before the edit; undefined for one that was never read */
function guardedFile(edit, original) {
    const { path, kind } = edit;
    const before = kind === "create" ? "" : (original ?? "");
    const after = kind === "delete" ? "" : kind === "mode" ? before : edit.content;
    return { path, kind, before, after, hunks: (0,hunks/* hunksOf */.H)((0,line_diff/* diffLines */.P)(before, after)) };
}
/**
 * No changed line may be longer, in UTF-16 units: nobody would read it, and a pattern's time grows with the square of a
 * line. What stood in the file before is looked at as far as this.
 */
const lineLengthLimit = 2000;
/** The lines of a hunk that are only before, or only after. */
const linesOf = ({ lines }, kind) => lines.filter((line) => line.kind === kind).map(({ text }) => text.slice(0, lineLengthLimit).replace(/\r?\n$/, ""));
/** In how many lines of a text a pattern is found. */
const countLines = (text, pattern) => text.split("\n").filter((line) => pattern.test(line.slice(0, lineLengthLimit))).length;
/** The first hunk with a changed line that a pattern finds; else the first of all. */
const hunkWith = ({ hunks }, pattern) => hunks.find((hunk) => [...linesOf(hunk, "removed"), ...linesOf(hunk, "added")].some((line) => pattern.test(line))) ??
    hunks[0] ??
    null;

;// CONCATENATED MODULE: ./build/fixes/guard/added-form.js
const added_form_form = (files, pattern, reason) => ({ files, pattern, reason });

;// CONCATENATED MODULE: ./build/fixes/guard/weakened-checks.js

/** Lines by which checks other than tests catch less than before. */
const weakenedChecks = [
    [
        "failure-ignored",
        "A command whose failure no longer counts.",
        [
            added_form_form("script", /^\s*(?:-\s+)?["']?continue-on-error["']?\s*:\s*(?!\s*["']?false\b)\S/, "a failing step no longer fails its job"),
            added_form_form("script", /^\s*allow_failure\s*:\s*true/, "a failing job no longer counts"),
            added_form_form("script", /\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b|\/bin\/true|\$?\(exit 0\))/, "a command's failure is ignored"),
            added_form_form("script", /;\s*(?:true|exit\s+0)\s*(?:$|["'&)])|;\s*:\s*$/, "a command's failure is ignored"),
            added_form_form("script", /(?:^|[\s;&|"'-])set\s+\+(?:e|o\s+(?:errexit|pipefail))\b/, "the shell goes on after a failure"),
            added_form_form("script", /^\t+-(?!-)\s*\S/, "make goes on after a failure"),
            added_form_form("script", /\bmake\b[^#]*\s(?:-i|--ignore-errors)\b|^\s*\.IGNORE\s*:/, "make goes on after a failure"),
            added_form_form("script", /-Dmaven\.test\.failure\.ignore|<testFailureIgnore>\s*true|\bignoreFailures\s*=?\s*true|--fail-never\b|\bignore_outcome\s*=\s*true/, "a failing test no longer counts"),
            added_form_form("script", /--exit-zero\b|--no-fail\b|--(?:soft|never)-fail\b|\bfail[-_]on[-_]error["']?\s*[:=]\s*["']?false|--suppress-tests-failed-exit-code\b/i, "a failing check no longer counts"),
            added_form_form("script", /\$ErrorActionPreference\s*=\s*["']?(?:SilentlyContinue|Continue|Ignore)/, "the shell goes on after a failure"),
        ],
    ],
    [
        "lint-disabled",
        "A rule of a linter, type checker or coverage tool that is switched off.",
        [
            added_form_form("any", /\b(?:eslint|oxlint|tslint|stylelint|markdownlint|yamllint|rubocop|swiftlint|ktlint|pylint)[-:\s]+disable|\bbiome-ignore\b|\bprettier-ignore\b|\bdprint-ignore\b/, "a lint rule is switched off in place"),
            added_form_form("any", /@ts-(?:ignore|nocheck|expect-error)\b|#\s*type:\s*ignore\b|#\s*pyright:\s*(?:ignore|basic)\b|#\s*mypy:\s*ignore|@phpstan-ignore|@psalm-suppress/, "a type check is switched off in place"),
            added_form_form("any", /#\s*(?:noqa|nosec|nosemgrep)\b|#\s*ruff:\s*noqa|#\s*fmt:\s*(?:off|skip)|\/\/\s*(?:nolint|#?nosec)\b|\bphpcs:(?:ignore|disable)|\bNOLINT|\bshellcheck\s+disable=|\bhadolint\s+ignore=/, "a lint rule is switched off in place"),
            added_form_form("any", /#!?\[(?:allow|expect)\(|@SuppressWarnings\b|@Suppress\(|#\s*pragma\s+warning\s+disable|#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|\[SuppressMessage\b/, "a warning is switched off in place"),
            added_form_form("any", /#\s*pragma:\s*no\s*(?:cover|branch)|\b(?:istanbul|c8|v8)\s+ignore\b|\bLCOV_EXCL_|@codeCoverageIgnore|#\[coverage\(off\)|\/\/\s*coverage:ignore/, "code is left out of the coverage"),
            added_form_form("config", /^\s*["']?[@\w/:.-]+["']?\s*:\s*\[?\s*["'](?:off|warn|allow)["']/, "a lint rule is switched off"),
            added_form_form("config", /["']?(?:strict|strict\w+|noImplicit\w+|noUnused\w+|noUnchecked\w+|checkJs|disallow_\w+|warn_\w+|check_untyped_defs|warnings[-_]as[-_]errors|TreatWarningsAsErrors|failOnWarning|failsOnError|failOnViolation)["']?\s*[:=>]\s*["']?false\b/i, "a check is made less strict"),
            added_form_form("config", /["']?(?:skipLibCheck|ignore_errors|ignore_missing_imports|ignoreBuildErrors|ignoreDuringBuilds|allow_untyped_\w+|suppressWarnings)["']?\s*[:=]\s*["']?true\b/i, "a check is made less strict"),
            added_form_form("config", /^\s*Enabled:\s*false\b|\bNoWarn>|["'\s]-Wno-(?!error=?\s*$)[\w=-]+|(?:^|\s)-w(?:\s|$)|\s--no-warnings\b|--no-warn-\w+/, "a warning is switched off"),
        ],
    ],
    [
        "verification-disabled",
        "A check of signatures, certificates or lock files that is switched off.",
        [
            added_form_form("any", /\bNODE_TLS_REJECT_UNAUTHORIZED\s*[:=]\s*["']?0|\bGIT_SSL_NO_VERIFY\b|\bPYTHONHTTPSVERIFY\s*[:=]\s*["']?0|\bsslVerify["']?\s*[= :]\s*["']?false|\bstrict[-_]ssl["']?\s*[= :]\s*["']?false/i, "certificates are no longer checked"),
            added_form_form("script", /\bcurl\b[^#|]*\s(?:-k|--insecure)\b|\bwget\b[^#|]*--no-check-certificate|--trusted-host\b|--allow-unauthenticated\b|--no-gpg-check\b|--allow-insecure/, "a download is no longer checked"),
            added_form_form("script", /--no-verify\b|--no-frozen-lockfile\b|--ignore-scripts=false\b|\b(?:GOFLAGS|GONOSUMDB|GONOSUMCHECK|GOINSECURE)\b.*=|GOSUMDB\s*[:=]\s*["']?off/, "a check before the work is skipped"),
        ],
    ],
];

;// CONCATENATED MODULE: ./build/fixes/guard/weakened-tests.js

/** Lines by which tests prove less than before. */
const weakenedTests = [
    [
        "test-skipped",
        "A test that is skipped, expected to fail, or the only one that still runs.",
        [
            added_form_form("any", /\b(?:it|test|describe|context|suite|specify|bench)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|fixme|fails|failing)\b/, "a test is skipped"),
            added_form_form("test", /\b(?:it|test|describe|context|suite|fixture)(?:\.\w+)*\.only\s*\(/, "one test shuts out the others"),
            added_form_form("test", /^\s*(?:xit|xtest|xdescribe|xcontext|xspecify|xexample)\b/, "a test is skipped"),
            added_form_form("test", /^\s*(?:fit|fdescribe|fcontext|focus)\b\s*[("'{]/, "one test shuts out the others"),
            added_form_form("any", /@?\bpytest\.(?:mark\.(?:skip|skipif|xfail)|skip|xfail|importorskip)\b/, "a test is skipped"),
            added_form_form("any", /@(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)\b|\bself\.skipTest\(/, "a test is skipped"),
            added_form_form("any", /\b[tb]\.Skip(?:f|Now)?\(/, "a test is skipped"),
            added_form_form("any", /#\[ignore\b|#\[should_panic\b/, "a test is skipped"),
            added_form_form("test", /@(?:Ignore|Disabled\w*|DisabledIf\w*)\b|@Test\([^)]*enabled\s*=\s*false|\bassume(?:True|False|That)\(/, "a test is skipped"),
            added_form_form("test", /\[(?:Ignore|Explicit)\b|\bSkip\s*=\s*"|\bAssert\.(?:Ignore|Inconclusive|Skip)\(/, "a test is skipped"),
            added_form_form("test", /\bmarkTest(?:Skipped|Incomplete)\(|->skip\(/, "a test is skipped"),
            added_form_form("test", /^\s*(?:pending|skip)\b(?:\s+["']|\s*$|\()/, "a test is skipped"),
            added_form_form("test", /\bXCTSkip|\bthis\.skip\(\)|@tag\s*:?\s*:?skip\b/, "a test is skipped"),
        ],
    ],
    [
        "tests-excluded",
        "A test run that leaves tests out, or that may pass without any.",
        [
            added_form_form("any", /--passWithNoTests\b|\bpassWithNoTests["']?\s*[:=]\s*true|--allow-no-tests\b/, "a run without tests passes"),
            added_form_form("config", /\b(?:testPathIgnorePatterns|testIgnore|modulePathIgnorePatterns|collect_ignore(?:_glob)?|norecursedirs)\b/, "tests are left out"),
            added_form_form("script", /(?:^|\s|["'])--(?:deselect|ignore-glob|testPathIgnorePatterns|skip-tests?|no-tests)\b/, "tests are left out"),
            added_form_form("script", /\b(?:py\.?test|unittest)\b.*\s(?:--ignore|-k\s*=?\s*["']?not\b|-m\s*=?\s*["']?not\b)/, "tests are left out"),
            added_form_form("script", /-DskipTests\b|-DskipITs\b|-Dmaven\.test\.skip\b|<skipTests>\s*true|\s-x\s+(?:test|check)\b/, "tests are left out"),
            added_form_form("script", /\bgo\s+test\b.*\s-(?:skip|short)\b|\bcargo\s+(?:test|nextest)\b.*\s--(?:skip|no-run)\b|\bctest\b.*\s-E\b/, "tests are left out"),
        ],
    ],
    [
        "assertion-emptied",
        "An assertion that can't fail.",
        [
            added_form_form("any", /^\s*assert\s+(?:True|1)\s*(?:$|[,#])|\bassert\b.*\bor\s+True\b/, "an assertion can't fail"),
            added_form_form("test", /\bexpect\(\s*(true|false|1|null|undefined)\s*\)\.(?:toBe|toEqual|toStrictEqual)\(\s*\1\s*\)/, "an assertion can't fail"),
            added_form_form("test", /\bassert(?:\.ok|\.isTrue|True|That)?\s*\(\s*(?:true|True|1)\s*[,)]|\bAssert\.(?:True|IsTrue)\(\s*true\s*[,)]/, "an assertion can't fail"),
            added_form_form("test", /\bassert(?:\.(?:equal|strictEqual|deepEqual|Equal)|Equals?|_eq!|Same)\s*\(\s*(["'\w.]+)\s*,\s*\1\s*\)/, "an assertion can't fail"),
        ],
    ],
];

;// CONCATENATED MODULE: ./build/fixes/guard/added-forms.js




/** A form counts as brought in by a hunk that has more lines of it after than before. */
function broughtIn(hunk, path, forms) {
    const added = linesOf(hunk, "added");
    const removed = linesOf(hunk, "removed");
    const found = forms.filter(({ files, pattern }) => {
        if (!isOfKind(path, files))
            return false;
        const count = (lines) => lines.filter((line) => pattern.test(line)).length;
        return count(added) > count(removed);
    });
    return [...new Set(found.map(({ reason }) => reason))].map((reason) => ({ reason, hunk }));
}
/**
 * The rules about lines that may stand in a file as long as they do, but that no fix may add. They are counted, so a line
 * that is only changed elsewhere, or moved within its hunk, is no objection.
 */
const addedFormRules = [...weakenedTests, ...weakenedChecks].map(([name, title, forms]) => ({
    name,
    title,
    check: ({ path, hunks }) => hunks.flatMap((hunk) => broughtIn(hunk, path, forms)),
}));

;// CONCATENATED MODULE: ./build/fixes/guard/ignore-lists.js

/** Keys under which a checking tool lists what it must not look at, or must not say. */
const ignoreKey = /^\s*["']?(?:[\w.]+[-_.])?(?:ignore|ignores|ignored|ignorePatterns|ignoreFiles|disable|disabled|exclude|excludes|excluded|exclude_lines|omit|skip|skips|per-file-ignores|extend-ignore|extend-exclude|allow|suppress\w*|baseline|coveragePathIgnorePatterns)["']?\s*[:=]/i;
const anyKey = /^\s*["']?[\w.@/-]+["']?\s*[:=]|^\s*\[/;
const ignoreFile = /(?:^|\/)\.\w+ignore$/;
/** Not about checks: what git, packages and images leave out. */
const otherIgnoreFile = /(?:^|\/)\.(?:git|npm|docker|vscode|gcloud|helm|cf|slug)ignore$/;
/** Files that hold the rules of checking tools; elsewhere such a key may mean anything. */
const checkerConfig = /(?:^|\/)(?:\.?(?:eslint|oxlint|stylelint|markdownlint|yamllint|flake8|pylint|rubocop|golangci|coverage|bandit|prettier|nyc|c8)[\w.]*|(?:ruff|mypy|pyright|biome|clippy|deny|phpstan|tox|pytest|setup|jest|vitest|vite|pyproject|tsconfig|codecov|\.codecov)[\w.-]*)\.?(?:json[c5]?|ya?ml|toml|cfg|ini|neon|rc|[cm]?[jt]s)?$/;
/** The key that a line of a list stands under: the nearest line above that has one. */
function keyAbove({ lines }, index) {
    for (let at = index; at >= 0; at--) {
        const line = lines[at];
        if (line !== undefined && line.kind !== "removed" && anyKey.test(line.text))
            return line.text;
    }
    return "";
}
const isComment = (text) => /^\s*(?:#|\/\/|;|$)/.test(text);
function grows(hunk, path) {
    const added = hunk.lines.flatMap(({ kind, text }, index) => (kind === "added" && !isComment(text) ? [index] : []));
    if (ignoreFile.test(path))
        return added.length > hunk.lines.filter(({ kind }) => kind === "removed").length;
    return added.some((index) => ignoreKey.test(keyAbove(hunk, index)) && !/^\s*[\])}]/.test(hunk.lines[index]?.text ?? ""));
}
/** Keeps the lists of what checking tools leave out. A line of such a list may go; none may come or change. */
const ignoreListRule = {
    name: "check-narrowed",
    title: "A longer list of what a linter, type checker, test runner or coverage tool leaves out.",
    check: ({ path, hunks }) => {
        const isChecker = checkerConfig.test(path) || (ignoreFile.test(path) && !otherIgnoreFile.test(path));
        if (!isChecker || !isOfKind(path, "config"))
            return [];
        return hunks
            .filter((hunk) => grows(hunk, path))
            .map((hunk) => ({ reason: "a list of what a check leaves out grows or changes", hunk }));
    },
};

// EXTERNAL MODULE: ./build/fixes/globs.js
var fixes_globs = __webpack_require__(45875);
;// CONCATENATED MODULE: ./build/fixes/guard/path-rules.js

/** What a path must never be, whatever the configuration says. Git refuses some of it only on some systems. */
const unsafePaths = [
    { pattern: /^$|^\/|^[A-Za-z]:/, reason: "the path is empty or absolute" },
    { pattern: /\\/, reason: "the path holds a backslash" },
    { pattern: /(?:^|\/)\.\.?(?:\/|$)/, reason: "the path holds a . or .. segment" },
    { pattern: /\/\/|\/$/, reason: "the path holds an empty segment" },
    // `.git` as Windows and macOS also read it: short name, trailing dots and spaces, alternate data stream
    // (git fsck "hasDotgit", git path.c is_ntfs_dotgit).
    { pattern: /(?:^|\/)(?:\.git|git~\d+)[. ]*(?::[^/]*)?(?:\/|$)/i, reason: "the path lies in git's own folder" },
    { pattern: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u, reason: "the path holds control or invisible characters" },
];
/** Why a path may not be written at all; undefined when it may. */
const unsafePath = (path) => unsafePaths.find(({ pattern }) => pattern.test(path))?.reason;
/** Compared without case: on a file system that ignores case, the other spelling is the same file. */
function protectedPath(path, globs) {
    const glob = globs.find((glob) => (0,fixes_globs/* matchesGlob */.k)(glob.toLowerCase(), path.toLowerCase()));
    return glob === undefined ? undefined : `the path is protected by ${glob}`;
}
/** The paths that more than one edit is about. */
const editedTwice = (edits) => edits.filter((edit, index) => edits.findIndex((other) => other.path === edit.path) !== index).map(({ path }) => path);

;// CONCATENATED MODULE: ./build/fixes/guard/removed-checks.js


/** Lines that begin a test, by the frameworks' own words; a comment mark in front makes it none. */
const testBegins = /^\s*(?:(?:it|test|describe|context|specify|scenario|example|Deno\.test)(?:\.(?:each|concurrent|for|sequential|only))?\s*[(`]|(?:async\s+)?def\s+test_?\w*\s*\(|func\s+(?:\(.*\)\s*)?Test\w*\s*\(|(?:public\s+)?function\s+test\w*\s*\(|@(?:Test|ParameterizedTest|RepeatedTest)\b|#\[(?:\w+::)*test\b|\[(?:Fact|Theory|Test|TestCase|TestMethod)\b|(?:it|test|describe|context|specify|scenario)\s+["'].*\bdo\b|TEST(?:_F|_P|_CASE)?\s*\(|@test\s+")/;
/** Lines that state what must hold. */
const asserts = /^\s*(?:await\s+)?(?:expect(?:\w*)?\s*[(.]|(?:\w+\.)?assert\w*!?[\s(.]|assert\b|(?:self|this)\.(?:assert|fail)\w*\(|t\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|true|deepEqual|equal)\(|require\.\w+\(|Assert\.\w+|XCTAssert\w*|(?:should|must)\b|ASSERT_\w+|EXPECT_\w+|REQUIRE\w*\()|\.(?:should|must)(?:\.|\s|\()|^\s*(?:\w+!?\s*)?debug_assert|\bexpect\(.*\)\s*\.(?:to|not|resolves|rejects)|\bassert[\w.]*!?\(/;
/** Commands that check something: test runners, linters, type checkers, formatters in their checking mode. */
const checks = /\b(?:pytest|unittest|tox|nox|vitest|jest|mocha|playwright test|cypress run|ava|ctest|rspec|phpunit|gotestsum|nextest)\b|\b(?:npm|pnpm|yarn|bun|deno|go|cargo|dotnet|mix|swift|make|gradlew?|mvnw?|sbt|rake|composer)\b[^\n#]*\b(?:t|test|tests|lint|check|verify|typecheck|vet|clippy|audit)\b|\b(?:eslint|oxlint|biome|ruff|flake8|pylint|mypy|pyright|tsc|rubocop|golangci-lint|shellcheck|phpstan|prettier --check|black --check)\b/;
const fewer = (file, pattern) => countLines(file.after, pattern) < countLines(file.before, pattern);
const objectIf = (holds, file, pattern, reason) => holds ? [{ reason, hunk: hunkWith(file, pattern) }] : [];
/** A deleted test lives on where the fix creates a file with the same content: it was moved. */
const isMoved = ({ before }, fix) => fix.some(({ kind, path, after }) => kind === "create" && after === before && isOfKind(path, "test"));
/** What may not go away: tests, what they assert, and the commands that run checks. */
const removedCheckRules = [
    {
        name: "test-removed",
        title: "A test that is deleted, or a file that holds fewer tests than before.",
        check: (file, fix) => {
            if (file.kind === "delete") {
                const isTest = isOfKind(file.path, "test") || testBegins.test(file.before);
                return isTest && !isMoved(file, fix) ? [{ reason: "a test file is deleted", hunk: file.hunks[0] ?? null }] : [];
            }
            return objectIf(fewer(file, testBegins), file, testBegins, "the file holds fewer tests than before");
        },
    },
    {
        name: "assertion-removed",
        title: "A test that asserts less than before.",
        check: (file) => objectIf(file.kind !== "delete" && (isOfKind(file.path, "test") || testBegins.test(file.before)) && fewer(file, asserts), file, asserts, "the file asserts less than before"),
    },
    {
        name: "check-removed",
        title: "A command that tests, lints or checks, and that is no longer run.",
        check: (file) => objectIf(isOfKind(file.path, "script") && fewer(file, checks), file, checks, "a check is no longer run"),
    },
];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/fixes/guard/syntax.js

const parsesAsJson = (text) => {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
};
const parsesAsYaml = (text) => (0,dist/* parseDocument */.Tp)(text, { logLevel: "silent" }).errors.length === 0;
const parsers = [
    { files: /\.json$/, parses: parsesAsJson },
    { files: /\.ya?ml$/, parses: parsesAsYaml },
];
/** A file that parsed must parse. One with a syntax of its own (comments in JSON, many documents) never did. */
const syntaxRule = {
    name: "does-not-parse",
    title: "JSON or YAML that parsed before and no longer does.",
    check: ({ path, kind, before, after, hunks }) => {
        const parser = parsers.find(({ files }) => files.test(path));
        if (parser === undefined || kind === "delete" || kind === "mode")
            return [];
        const wasFine = kind === "create" || parser.parses(before);
        return wasFine && !parser.parses(after) ? [{ reason: "the file no longer parses", hunk: hunks[0] ?? null }] : [];
    },
};

;// CONCATENATED MODULE: ./build/fixes/guard/thresholds.js


const thresholds = [
    {
        pattern: /(?<name>(?:cov[-_])?fail[-_]under|(?:min(?:imum)?[-_]?)?coverage(?:[-_]?(?:threshold|minimum|limit))?|(?:line|branch|function|statement)[-_]?(?:rate|coverage)|branches|functions|lines|statements|perFile|minimum(?:_coverage(?:_by_file)?)?|msi|mutationScore|min[-_]?score)["']?>?\s*[:=> ]\s*["']?(?<value>\d+(?:\.\d+)?)/gi,
        weaker: "lower",
    },
    {
        pattern: /(?<name>max[-_]?(?:warnings|complexity|line[-_]?length|errors|issues|violations|diff\w*|failures|args|statements|branches|locals)|complexity|cognitive[-_]complexity|budget|maximumError|maximumWarning|failureThreshold|flaky[-_]?retries|reruns|max[-_]?allowed\w*)["']?\s*[:= ]\s*["']?(?<value>\d+(?:\.\d+)?)/gi,
        weaker: "higher",
    },
];
/** The numbers of a text by the name before them, in order. */
function numbersOf(text, pattern) {
    const numbers = new Map();
    for (const { groups } of text.matchAll(pattern)) {
        const name = groups?.["name"] ?? "";
        numbers.set(name, [...(numbers.get(name) ?? []), Number(groups?.["value"])]);
    }
    return numbers;
}
function weakened(file, { pattern, weaker }) {
    const after = numbersOf(file.after, pattern);
    return [...numbersOf(file.before, pattern)].flatMap(([name, old]) => {
        const now = after.get(name) ?? [];
        const isWeaker = old.some((value, index) => {
            const other = now[index];
            return other === undefined || (weaker === "lower" ? other < value : other > value);
        });
        const at = new RegExp(pattern.source, "i");
        return isWeaker ? [{ reason: "a threshold is lowered or taken away", hunk: hunkWith(file, at) }] : [];
    });
}
/** Keeps the numbers that checks are held to. */
const thresholdRule = {
    name: "threshold-lowered",
    title: "A threshold of a check that asks for less than before, or that is gone.",
    check: (file) => (isOfKind(file.path, "config") ? thresholds.flatMap((threshold) => weakened(file, threshold)) : []),
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/fixes/guard/permissions.js
const ranks = { none: 0, read: 1, write: 2 };
const rank = (level) => ranks[String(level)] ?? 0;
/**
 * What a workflow may do that says nothing: the restricted default, which new repositories have (GitHub docs,
 * "Permissions for the GITHUB_TOKEN"). Where a repository's default is wider, a block is judged more strictly than it is.
 */
const restricted = { contents: "read", packages: "read" };
/** Every scope that a block of its own kind grants; `*` stands for all of them. */
function granted(block) {
    if (block === "read-all")
        return new Map([["*", ranks["read"] ?? 0]]);
    if (block === "write-all")
        return new Map([["*", ranks["write"] ?? 0]]);
    return new Map(Object.entries(Object(block)).map(([scope, level]) => [scope, rank(level)]));
}
const levelOf = (block, scope) => Math.max(block.get(scope) ?? 0, block.get("*") ?? 0);
/** What a job of this name could do before. */
function before(job, old) {
    const same = old.jobs.find(({ name }) => name === job.name);
    return granted(same?.permissions ?? old.permissions ?? restricted);
}
/** Every permission that a job has after a change of the workflow and did not have before it. */
function raises(old, now) {
    return now.jobs.flatMap((job) => {
        const could = before(job, old);
        return [...granted(job.permissions ?? now.permissions ?? restricted)]
            .filter(([scope, level]) => level > levelOf(could, scope))
            .map(([scope, level]) => ({ job: job.name, scope, level }));
    });
}
/** The one raise that heals a refused request: this scope, up to this level, in one job. */
const isAsked = (found, asked) => {
    const [only] = found;
    return asked !== null && found.length === 1 && only?.scope === asked.scope && only.level <= rank(asked.level);
};

;// CONCATENATED MODULE: ./build/fixes/guard/workflow-view.js

const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const mapping = (value) => (isMapping(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value : []);
function stepView(step) {
    const { id, name, uses, run, if: condition } = mapping(step);
    // Without the version: an action of another version is the same step.
    const action = typeof uses === "string" ? uses.split("@")[0] : undefined;
    return { key: JSON.stringify(id ?? name ?? action ?? run ?? null), condition };
}
function jobView(name, job) {
    return {
        name,
        steps: list(job["steps"]).map(stepView),
        condition: job["if"],
        permissions: job["permissions"],
        runsOn: JSON.stringify(job["runs-on"] ?? null),
        matrix: mapping(mapping(job["strategy"])["matrix"]),
    };
}
/** @returns null for a text that is not YAML; an empty text is an empty workflow */
function workflowView(text) {
    let parsed;
    try {
        parsed = (0,dist/* parse */.qg)(text, { logLevel: "silent" });
    }
    catch {
        return null;
    }
    const root = mapping(parsed);
    const jobs = Object.entries(mapping(root["jobs"])).map(([name, job]) => jobView(name, mapping(job)));
    const runs = root["runs"];
    return {
        triggers: root["on"],
        permissions: root["permissions"],
        jobs: isMapping(runs) ? [jobView("runs", runs)] : jobs,
    };
}

;// CONCATENATED MODULE: ./build/fixes/guard/workflow-rules.js





/** Jobs that are there before and after. */
const pairs = (before, after) => before.jobs.flatMap((old) => {
    const now = after.jobs.find(({ name }) => name === old.name);
    return now === undefined ? [] : [[old, now]];
});
const sameCondition = (one, other) => (one ?? null) === (other ?? null) || String(one) === String(other);
const usesOf = (text) => [...text.matchAll(/^[ \t]*(?:-[ \t]+)?["']?uses["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gm)].map(([, uses]) => uses ?? "");
const isSha = (version) => /^[0-9a-f]{40}$|^sha256:[0-9a-f]{64}$/.test(version);
const split = (uses) => {
    const at = uses.lastIndexOf("@");
    return at < 0 ? [uses, ""] : [uses.slice(0, at), uses.slice(at + 1)];
};
/** GitHub's own actions, which every hosted runner trusts anyway. */
const isOfGitHub = (action) => /^(?:actions|github)\//.test(action);
/** A version that can move under an action which was pinned, or one from elsewhere that is new and not pinned. */
function isUnpinned(uses, old) {
    const [action, version] = split(uses);
    if (action.startsWith("./") || old.includes(uses) || isSha(version))
        return false;
    const earlier = old.map(split).filter(([name]) => name === action);
    if (earlier.length === 0)
        return !(isOfGitHub(action) && /^v?\d/.test(version));
    return earlier.some(([, was]) => isSha(was)) || !/^v?\d/.test(version);
}
const secrets = (text) => new Set([...text.matchAll(/\bsecrets\s*(?:\.\s*\w+|\[[^\]]*\]|:\s*inherit)|\btoJSON\(\s*secrets\s*\)/gi)].map(([use]) => use));
/** Labels that no standard runner has: larger, with a graphics card, or somebody's own machine. */
const paidRunner = /self-hosted|\bgpu\b|-(?:x?large|\d*xl)\b|-\d+-?cores?\b|\bgroup\b/i;
const rules = [
    {
        name: "permission-widened",
        title: "A permission that a job did not have, beyond the one scope that the failed request was refused for.",
        reason: "a job may do more than before",
        at: /permissions|:\s*(?:read|write)(?:-all)?\b/,
        objects: (before, after, _, asked) => {
            const found = raises(before, after);
            return found.length > 0 && !isAsked(found, asked);
        },
    },
    {
        name: "action-unpinned",
        title: "An action whose pinned commit is given up, or a new one from elsewhere that is not pinned.",
        reason: "an action is not pinned, or no longer",
        at: /\buses\b/,
        objects: (_, __, { before, after }) => usesOf(after).some((uses) => isUnpinned(uses, usesOf(before))),
    },
    {
        name: "trigger-changed",
        title: "A change of the events that start a workflow.",
        reason: "other events start the workflow",
        at: /\bon\b|push|pull_request|schedule|branches|paths|types/,
        objects: (before, after) => before.triggers !== undefined && !(0,external_node_util_.isDeepStrictEqual)(before.triggers, after.triggers),
    },
    {
        name: "step-removed",
        title: "A job or a step that is gone.",
        reason: "a job or a step is gone",
        at: /\b(?:steps|run|uses|name)\b/,
        objects: (before, after) => pairs(before, after).length < before.jobs.length ||
            pairs(before, after).some(([old, now]) => now.steps.length < old.steps.length),
    },
    {
        name: "step-conditioned",
        title: "A job or a step that runs under another condition than before.",
        reason: "a job or a step runs under another condition",
        at: /\bif\b/,
        objects: (before, after) => pairs(before, after).some(([old, now]) => !sameCondition(old.condition, now.condition) ||
            old.steps.some(({ key, condition }) => now.steps.filter((step) => step.key === key).some((step) => !sameCondition(condition, step.condition)))),
    },
    {
        name: "matrix-narrowed",
        title: "A matrix that leaves out what it ran before.",
        reason: "the matrix runs less than before",
        at: /matrix|exclude|include|\[|^\s*-/,
        objects: (before, after) => pairs(before, after).some(([{ matrix: old }, { matrix: now }]) => [...new Set([...Object.keys(old), ...Object.keys(now)])].some((axis) => {
            const [was, is] = [old[axis], now[axis]].map((values) => (Array.isArray(values) ? values.length : null));
            if (axis === "exclude")
                return (is ?? 0) > (was ?? 0);
            return typeof was === "number" && (is ?? 0) < was;
        })),
    },
    {
        name: "secret-referenced",
        title: "A secret that the workflow did not use before.",
        reason: "a secret is used that was not used before",
        at: /secrets/i,
        objects: (_, __, { before, after }) => {
            const known = secrets(before);
            return [...secrets(after)].some((use) => !known.has(use));
        },
    },
    {
        name: "paid-runner",
        title: "A larger runner, or one of somebody's own.",
        reason: "a job moves to a runner that costs money or is somebody's own",
        at: /runs-on|matrix|os\b/,
        objects: (_, __, { hunks }) => hunks.some((hunk) => {
            const [added, removed] = [linesOf(hunk, "added"), linesOf(hunk, "removed")].map((lines) => lines.filter((line) => paidRunner.test(line) && /runs-on|labels|os\b|\[|^\s*-/.test(line)));
            return (added?.length ?? 0) > (removed?.length ?? 0);
        }),
    },
];
/**
 * The rules about workflow files and composite actions.
 * @param asked the permission for want of which a request was refused; null for none
 */
const workflowRules = (asked) => rules.map(({ name, title, reason, at, objects }) => ({
    name,
    title,
    check: (file) => {
        if (!isOfKind(file.path, "workflow"))
            return [];
        const before = workflowView(file.before);
        const after = workflowView(file.after);
        if (before === null || after === null)
            return [];
        return objects(before, after, file, asked) ? [{ reason, hunk: hunkWith(file, at) }] : [];
    },
}));

;// CONCATENATED MODULE: ./build/fixes/guard.js









const onEach = (reasonFor) => (fix) => fix.edits.flatMap((edit) => {
    const reason = reasonFor(edit, fix);
    return reason === undefined ? [] : [{ path: edit.path, reason }];
});
const changedLines = ({ hunks }) => hunks.reduce((sum, { lines }) => sum + lines.filter(({ kind }) => kind !== "same").length, 0);
const fixRules = [
    {
        name: "unsafe-path",
        title: "A path that leads out of the repository, into git's own folder, or that people can't read.",
        check: onEach((edit) => unsafePath(edit.path)),
    },
    {
        name: "protected-path",
        title: "A path that the configuration protects, or that is always protected.",
        check: onEach((edit, { protectedPaths }) => protectedPath(edit.path, protectedPaths)),
    },
    {
        name: "one-edit-per-file",
        title: "Two edits of one file.",
        check: ({ edits }) => editedTwice(edits).map((path) => ({ path, reason: "the file is edited twice" })),
    },
    {
        name: "original-known",
        title: "A change of a file that was not read before.",
        check: onEach((edit, { originals }) => edit.kind === "create" || originals.has(edit.path) ? undefined : "the file was not read before it was edited"),
    },
    {
        name: "max-files",
        title: "More files than `limits.files`.",
        check: ({ edits, limits }) => edits.length > limits.files
            ? [
                {
                    path: edits[limits.files]?.path ?? "",
                    reason: `${edits.length} files are changed, and the limit is ${limits.files}`,
                },
            ]
            : [],
    },
    {
        name: "max-lines",
        title: "More added and removed lines than `limits.lines`.",
        check: ({ files, limits }) => {
            let total = 0;
            const over = files.find((file) => (total += changedLines(file)) > limits.lines);
            return over === undefined ? [] : [{ path: over.path, reason: `more than ${limits.lines} lines are changed` }];
        },
    },
];
const secretRule = {
    name: "secret-in-content",
    title: "An added line that looks like a secret.",
    check: ({ hunks }) => hunks.flatMap((hunk) => {
        const text = hunk.lines.flatMap((line) => (line.kind === "added" ? [line.text] : [])).join("");
        return (0,redact/* redact */.E)(text) === text ? [] : [{ reason: "an added line looks like a secret", hunk }];
    }),
};
const lineLengthRule = {
    name: "line-length",
    title: "An added line that is too long for anyone to read.",
    check: ({ hunks }) => hunks
        .filter(({ lines }) => lines.some(({ kind, text }) => kind === "added" && text.length > lineLengthLimit))
        .map((hunk) => ({ reason: `an added line is longer than ${lineLengthLimit} characters`, hunk })),
};
const fileRules = (asked) => [
    secretRule,
    lineLengthRule,
    syntaxRule,
    ...removedCheckRules,
    ...addedFormRules,
    thresholdRule,
    ignoreListRule,
    ...workflowRules(asked),
];
/** What the guard keeps out, rule by rule, for the documentation and for saying what was checked. */
const guardRules = [
    ...fixRules,
    ...fileRules(null),
].map(({ name, title }) => ({ name, title }));
/**
 * Decides whether a change may be written at all. Knows nothing of who made it: a fixer's is treated like anyone's.
 * @param edits what is to be written; none passes
 * @param originals the texts of the edited files before the edits
 * @param protectedPaths globs that no edit may touch
 * @param asked the permission for want of which the failed request was refused: the only one that a job may gain
 * @returns every refusal with its rule, path and, where it has one, hunk; the text in it is as hostile as the paths
 */
function guard(edits, originals, limits, protectedPaths, asked = null) {
    const files = edits.map((edit) => guardedFile(edit, originals.get(edit.path)));
    const ofFix = fixRules.flatMap((rule) => rule
        .check({ edits, files, originals, limits, protectedPaths })
        .map(({ path, reason }) => ({ rule: rule.name, path, reason })));
    const ofFiles = fileRules(asked).flatMap((rule) => files.flatMap((file) => rule.check(file, files).map(({ reason, hunk }) => {
        const refusal = { rule: rule.name, path: file.path, reason };
        return hunk === null ? refusal : Object.assign(refusal, { hunk: hunk.header });
    })));
    const refusals = [...ofFix, ...ofFiles];
    return refusals.length === 0 ? { kind: "passed" } : { kind: "refused", refusals };
}


/***/ })

};
