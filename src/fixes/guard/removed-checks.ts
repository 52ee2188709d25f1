import { isOfKind } from "./file-kinds.ts";
import { countLines, type FileRule, type GuardedFile, hunkWith, type Objection } from "./guarded-file.ts";

/** Lines that begin a test, by the frameworks' own words; a comment mark in front makes it none. */
const testBegins =
  /^\s*(?:(?:it|test|describe|context|specify|scenario|example|Deno\.test)(?:\.(?:each|concurrent|for|sequential|only))?\s*[(`]|(?:async\s+)?def\s+test_?\w*\s*\(|func\s+(?:\(.*\)\s*)?Test\w*\s*\(|(?:public\s+)?function\s+test\w*\s*\(|@(?:Test|ParameterizedTest|RepeatedTest)\b|#\[(?:\w+::)*test\b|\[(?:Fact|Theory|Test|TestCase|TestMethod)\b|(?:it|test|describe|context|specify|scenario)\s+["'].*\bdo\b|TEST(?:_F|_P|_CASE)?\s*\(|@test\s+")/;

/** Lines that state what must hold. */
const asserts =
  /^\s*(?:await\s+)?(?:expect(?:\w*)?\s*[(.]|(?:\w+\.)?assert\w*!?[\s(.]|assert\b|(?:self|this)\.(?:assert|fail)\w*\(|t\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|true|deepEqual|equal)\(|require\.\w+\(|Assert\.\w+|XCTAssert\w*|(?:should|must)\b|ASSERT_\w+|EXPECT_\w+|REQUIRE\w*\()|\.(?:should|must)(?:\.|\s|\()|^\s*(?:\w+!?\s*)?debug_assert|\bexpect\(.*\)\s*\.(?:to|not|resolves|rejects)|\bassert[\w.]*!?\(/;

/** Commands that check something: test runners, linters, type checkers, formatters in their checking mode. */
const checks =
  /\b(?:pytest|unittest|tox|nox|vitest|jest|mocha|playwright test|cypress run|ava|ctest|rspec|phpunit|gotestsum|nextest)\b|\b(?:npm|pnpm|yarn|bun|deno|go|cargo|dotnet|mix|swift|make|gradlew?|mvnw?|sbt|rake|composer)\b[^\n#]*\b(?:t|test|tests|lint|check|verify|typecheck|vet|clippy|audit)\b|\b(?:eslint|oxlint|biome|ruff|flake8|pylint|mypy|pyright|tsc|rubocop|golangci-lint|shellcheck|phpstan|prettier --check|black --check)\b/;

const fewer = (file: GuardedFile, pattern: RegExp): boolean =>
  countLines(file.after, pattern) < countLines(file.before, pattern);

const objectIf = (holds: boolean, file: GuardedFile, pattern: RegExp, reason: string): readonly Objection[] =>
  holds ? [{ reason, hunk: hunkWith(file, pattern) }] : [];

/** A deleted test lives on where the fix creates a file with the same content: it was moved. */
const isMoved = ({ before }: GuardedFile, fix: readonly GuardedFile[]): boolean =>
  fix.some(({ kind, path, after }) => kind === "create" && after === before && isOfKind(path, "test"));

/** What may not go away: tests, what they assert, and the commands that run checks. */
export const removedCheckRules: readonly FileRule[] = [
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
    check: (file) =>
      objectIf(
        file.kind !== "delete" && (isOfKind(file.path, "test") || testBegins.test(file.before)) && fewer(file, asserts),
        file,
        asserts,
        "the file asserts less than before",
      ),
  },
  {
    name: "check-removed",
    title: "A command that tests, lints or checks, and that is no longer run.",
    check: (file) =>
      objectIf(isOfKind(file.path, "script") && fewer(file, checks), file, checks, "a check is no longer run"),
  },
];
