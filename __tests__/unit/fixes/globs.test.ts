import { describe, expect, it } from "vitest";
import { matchesGlob, matchesWildcards } from "../../../src/fixes/globs.ts";

describe("matchesGlob", () => {
  it.each([
    ["README.md", "README.md", true],
    ["README.md", "docs/README.md", false],
    ["*.md", "README.md", true],
    ["*.md", "docs/README.md", false],
    ["**/*.md", "README.md", true],
    ["**/*.md", "a/b/c.md", true],
    [".github/**", ".github/workflows/ci.yml", true],
    [".github/**", ".githubx/ci.yml", false],
    [".github/**", "a/.github/ci.yml", false],
    ["**/.env", "a/b/.env", true],
    ["**/.env.*", ".env.local", true],
    ["**/.env.*", ".env", false],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "a/x/y/c", false],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["a.c", "abc", false],
    ["[ab]", "a", false],
    ["**", "anything/at/all", true],
    ["", "a", false],
  ])("%j on %j: %j", (glob, path, expected) => {
    expect(matchesGlob(glob, path)).toBe(expected);
  });

  it("answers at once where a backtracking matcher would not", () => {
    expect(matchesGlob(`${"*a".repeat(200)}b`, "a".repeat(5000))).toBe(false);
    expect(matchesGlob(`${"**/a/".repeat(100)}b`, "a/".repeat(2000))).toBe(false);
  });
});

describe("matchesWildcards", () => {
  it("takes a star for any characters, slashes too, and for none", () => {
    expect(matchesWildcards("build / *", "build / linux / x64")).toBe(true);
    expect(matchesWildcards("build*", "build")).toBe(true);
    expect(matchesWildcards("build", "builds")).toBe(false);
  });
});
