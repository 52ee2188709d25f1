import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/contracts/fix-proposal.ts";
import { protectedByDefault } from "../../../src/contracts/config-protected-paths.ts";
import { guard, guardRules, type Permission } from "../../../src/fixes/guard.ts";
import { checksDiffs } from "./guard-diffs/checks.ts";
import { failuresDiffs } from "./guard-diffs/failures.ts";
import { testsDiffs } from "./guard-diffs/tests.ts";
import { workflowsDiffs } from "./guard-diffs/workflows.ts";

const limits = { files: 2, lines: 4 };
const baseSha = "0".repeat(40);
const update = (path: string, content: string): Edit => ({ kind: "update", path, content, mode: "100644", baseSha });
const create = (path: string, content = "new\n"): Edit => ({ kind: "create", path, content, mode: "100644" });
const remove = (path: string): Edit => ({ kind: "delete", path, baseSha });
const setMode = (path: string): Edit => ({ kind: "mode", path, mode: "100755", baseSha });

const originals = new Map([
  ["a.txt", "1\n2\n3\n4\n5\n"],
  ["b.txt", "b\n"],
  ["c.txt", "c\n"],
  ["run.sh", "#!/bin/sh\n"],
]);
const token = `ghp_${"a1B2".repeat(9)}`;

describe("the guard passes", () => {
  it.each<[string, Edit[]]>([
    ["no edits", []],
    ["one changed line", [update("a.txt", "1\n2\nthree\n4\n5\n")]],
    ["as many changed lines as allowed", [update("a.txt", "1\nII\nIII\n4\n5\n")]],
    ["as many files as allowed", [update("b.txt", "B\n"), update("c.txt", "C\n")]],
    ["a mode, which changes no line", [setMode("run.sh")]],
    ["a new file", [create("docs/new.md")]],
    ["a deleted file within the limit", [remove("b.txt")]],
    ["names that only look like git's", [create(".gitignore"), create("x/my.git/file")]],
    ["a name with two dots", [create("a..b/c...d")]],
    ["a secret that was there before", [update("s.txt", `token ${token}\nmore\n`)]],
  ])("%s", (_, edits) => {
    const known = new Map([...originals, ["s.txt", `token ${token}\n`]]);
    expect(guard(edits, known, limits, ["secret/**"])).toEqual({ kind: "passed" });
  });
});

describe("the guard refuses", () => {
  it.each<[string, string, Edit[], string]>([
    ["unsafe-path", "an absolute path", [create("/etc/passwd")], "/etc/passwd"],
    ["unsafe-path", "a drive", [create("C:/x")], "C:/x"],
    ["unsafe-path", "an empty path", [create("")], ""],
    ["unsafe-path", "a way out", [create("a/../../x")], "a/../../x"],
    ["unsafe-path", "a single dot", [create("./x")], "./x"],
    ["unsafe-path", "a backslash", [create("a\\b")], "a\\b"],
    ["unsafe-path", "an empty segment", [create("a//b")], "a//b"],
    ["unsafe-path", "git's folder", [create(".git/hooks/pre-commit")], ".git/hooks/pre-commit"],
    ["unsafe-path", "git's folder in another case", [create("sub/.GIT/config")], "sub/.GIT/config"],
    ["unsafe-path", "git's folder by its short name", [create("GIT~1/config")], "GIT~1/config"],
    ["unsafe-path", "git's folder with what Windows drops", [create(".git. /config")], ".git. /config"],
    [
      "unsafe-path",
      "git's folder as a data stream",
      [create(".git::$INDEX_ALLOCATION/config")],
      ".git::$INDEX_ALLOCATION/config",
    ],
    ["unsafe-path", "a line feed", [create("a\nb")], "a\nb"],
    ["unsafe-path", "a bidirectional override", [create("a\u202Eb")], "a\u202Eb"],
    ["unsafe-path", "a zero-width joiner", [create(".g\u200Dit/config")], ".g\u200Dit/config"],
    ["protected-path", "a path of the configuration", [create("secret/x/y")], "secret/x/y"],
    ["protected-path", "the same in another case", [create("Secret/x")], "Secret/x"],
    ["protected-path", "who reviews", [create("docs/CODEOWNERS")], "docs/CODEOWNERS"],
    ["protected-path", "an environment file", [create("app/.env.local")], "app/.env.local"],
    ["protected-path", "what instructs agents", [setMode("AGENTS.md")], "AGENTS.md"],
    ["one-edit-per-file", "two edits of a file", [update("b.txt", "B\n"), setMode("b.txt")], "b.txt"],
    ["original-known", "an update of a file that was not read", [update("unread.txt", "x\n")], "unread.txt"],
    ["original-known", "a mode of a file that was not read", [setMode("unread.sh")], "unread.sh"],
    ["max-files", "one file too many", [setMode("a.txt"), setMode("b.txt"), setMode("run.sh")], "run.sh"],
    ["max-lines", "one line too many", [update("a.txt", "1\nII\nIII\n4\n5\n6\n")], "a.txt"],
    ["max-lines", "too many lines in all", [update("a.txt", "1\nII\nIII\n4\n5\n"), update("b.txt", "B\n")], "b.txt"],
    ["max-lines", "a deleted file that is too long", [remove("a.txt")], "a.txt"],
    ["max-lines", "a new file that is too long", [create("new", "1\n2\n3\n4\n5\n")], "new"],
    ["secret-in-content", "a token in a new file", [create("x", `token = ${token}\n`)], "x"],
    ["line-length", "a line that nobody can read", [update("b.txt", `${"b".repeat(2001)}\n`)], "b.txt"],
    ["secret-in-content", "a token in an added line", [update("b.txt", `b\n${token}\n`)], "b.txt"],
  ])("%s: %s", (rule, _, edits, path) => {
    const verdict = guard(edits, originals, limits, ["secret/**", ...protectedByDefault]);
    expect(verdict.kind === "refused" && verdict.refusals).toContainEqual(
      expect.objectContaining({ rule, path, reason: expect.any(String) }),
    );
    expect(guardRules.map(({ name }) => name)).toContain(rule);
  });

  it("names every refusal", () => {
    const verdict = guard([create("../x", token)], originals, { files: 0, lines: 0 }, ["**"]);
    expect(verdict.kind === "refused" && verdict.refusals.map(({ rule }) => rule)).toEqual([
      "unsafe-path",
      "protected-path",
      "max-files",
      "max-lines",
      "secret-in-content",
    ]);
  });
});

const guardDiffs = [...testsDiffs, ...failuresDiffs, ...checksDiffs, ...workflowsDiffs];
const wide = { files: 10, lines: 1000 };
/** What the guard says of one file that is changed, or made where there was nothing. */
const verdictOn = (path: string, before: string, after: string, asked?: Permission) =>
  guard([before === "" ? create(path, after) : update(path, after)], new Map([[path, before]]), wide, [], asked);

/** What a fixer or an agent might do to make a run green, and what looks like it. */
describe("the guard and what a change does to tests, checks and permissions", () => {
  it.each(guardDiffs.filter(({ rule }) => rule === null).map((row) => [row.title, row] as const))(
    "passes: %s",
    (_, { path, before, after }) => expect(verdictOn(path, before, after)).toEqual({ kind: "passed" }),
  );

  it.each(guardDiffs.filter(({ rule }) => rule !== null).map((row) => [row.rule, row.title, row] as const))(
    "refuses, by %s: %s",
    (rule, __, { path, before, after }) => {
      const verdict = verdictOn(path, before, after);
      const hunk = expect.stringMatching(/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@$/);
      expect(verdict.kind === "refused" && verdict.refusals).toContainEqual(
        expect.objectContaining({ rule, path, hunk }),
      );
    },
  );

  it("has a change that must not pass for each of its rules", () => {
    const tested = new Set(guardDiffs.map(({ rule }) => rule));
    const aboutFiles = guardRules
      .map(({ name }) => name)
      .slice(guardRules.findIndex(({ name }) => name === "does-not-parse"));
    expect(aboutFiles.filter((name) => !tested.has(name))).toEqual([]);
  });

  it("says so when a test file is deleted, but not when it is moved", () => {
    const test = "it('adds', () => expect(add()).toBe(1));\n";
    const gone = guard([remove("a.test.ts")], new Map([["a.test.ts", test]]), wide, []);
    expect(gone).toMatchObject({ refusals: [{ rule: "test-removed", path: "a.test.ts" }] });
    const moved = guard([remove("a.test.ts"), create("b/a.test.ts", test)], new Map([["a.test.ts", test]]), wide, []);
    expect(moved).toEqual({ kind: "passed" });
  });

  it("lets a job have the one permission that it asked for, and no more", () => {
    const before = "on: push\njobs:\n  a:\n    runs-on: x\n    permissions:\n      contents: read\n    steps: []\n";
    const after = (lines: string): string => before.replace("contents: read\n", `contents: read\n${lines}`);
    const asked: Permission = { scope: "issues", level: "write" };
    const path = ".github/workflows/ci.yml";
    expect(verdictOn(path, before, after("      issues: write\n"), asked)).toEqual({ kind: "passed" });
    expect(verdictOn(path, before, after("      issues: write\n")).kind).toBe("refused");
    expect(verdictOn(path, before, after("      issues: write\n      packages: write\n"), asked).kind).toBe("refused");
    expect(verdictOn(path, before, after("      checks: write\n"), asked).kind).toBe("refused");
  });
});
