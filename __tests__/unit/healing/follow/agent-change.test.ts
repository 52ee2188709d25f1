import { describe, expect, it } from "vitest";
import { type ChangedVersions, judgeChange, refusedUnread } from "../../../../src/healing/follow/agent-change.ts";

const limits = { files: 2, lines: 20 };
const text = (text: string, mode: "100644" | "100755" = "100644") =>
  ({ kind: "text", text, mode, sha: "a".repeat(40) }) as const;
const absent = { kind: "absent" } as const;
const rulesOf = (files: readonly ChangedVersions[], protectedPaths: readonly string[] = []): readonly string[] => {
  const verdict = judgeChange(files, limits, protectedPaths);
  return verdict.kind === "passed" ? [] : verdict.refusals.map(({ rule }) => rule);
};

describe("what an agent changed", () => {
  it.each<[string, ChangedVersions]>([
    ["an edit", { path: "src/a.js", before: text("let a = 1;\n"), after: text("let a = 2;\n") }],
    ["a new file", { path: "src/a.js", before: absent, after: text("let a = 1;\n") }],
    ["a mode", { path: "run.sh", before: text("echo\n"), after: text("echo\n", "100755") }],
  ])("passes the guard: %s", (_, file) => {
    expect(rulesOf([file])).toEqual([]);
  });

  it("is refused where it skips a test, by the rule that says so", () => {
    const before = text('test("adds", () => {});\n');
    expect(rulesOf([{ path: "a.test.js", before, after: text('test.skip("adds", () => {});\n') }])).toContain(
      "test-skipped",
    );
  });

  it("is refused where a protected path is touched, or deleted", () => {
    const file = { path: "deploy/run.sh", before: text("echo\n"), after: absent };
    expect(rulesOf([file], ["deploy/**"])).toContain("protected-path");
  });

  it.each<[string, ChangedVersions]>([
    ["a link", { path: "a", before: text("x\n"), after: { kind: "unreadable" } }],
    ["what was no text before", { path: "a", before: { kind: "unreadable" }, after: text("x\n") }],
    ["a picture that is deleted", { path: "a.png", before: { kind: "unreadable" }, after: absent }],
  ])("is refused where nobody can say what it does: %s", (_, file) => {
    expect(rulesOf([file])).toEqual(["original-known"]);
  });
});

describe("a change beyond the limits", () => {
  const small = { paths: ["a", "b"], lines: 20, complete: true };

  it("is refused before it is read", () => {
    expect(refusedUnread(small, limits)).toBeNull();
    expect(refusedUnread({ ...small, paths: ["a", "b", "c"] }, limits)).toMatchObject([
      { rule: "max-files", path: "c" },
    ]);
    expect(refusedUnread({ ...small, lines: 21 }, limits)).toMatchObject([{ rule: "max-lines" }]);
    expect(refusedUnread({ ...small, complete: false }, limits)).toMatchObject([
      { reason: "the change is larger than GitHub tells" },
    ]);
  });
});
