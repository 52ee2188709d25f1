import { type AddedFormRow, form } from "./added-form.ts";

/** Lines by which tests prove less than before. */
export const weakenedTests: readonly AddedFormRow[] = [
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
];
