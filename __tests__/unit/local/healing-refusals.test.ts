import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/contracts/fix-proposal.ts";
import { prose } from "../../../src/text/markdown.ts";
import { template } from "../../../src/text/template.ts";
import { commitEdits, executable, heal, put, refusal, sampleClone } from "./sample-clone.ts";

const issue = {
  title: prose("The build fails"),
  body: prose("Because."),
  labels: ["auto-heal", "ci"],
};

describe("a local healing refuses", () => {
  it("an output folder that holds anything else, or is a file", async () => {
    await using clone = sampleClone();
    put(clone.out, { "thesis.doc": "years of work" });
    expect(await refusal(heal(clone, (healing) => healing.createIssue(issue)))).toEqual({
      code: "output-exists",
      message: `the output folder ${clone.out} holds other files ("thesis.doc")`,
    });
    expect(readdirSync(clone.out)).toEqual(["thesis.doc"]);
    await using folder = sampleClone();
    put(folder.out, { "issue.md/notes.txt": "mine" });
    expect(await refusal(heal(folder, (healing) => healing.createIssue(issue)))).toMatchObject({
      code: "output-exists",
    });
    await using other = sampleClone();
    writeFileSync(other.out, "");
    expect(await refusal(heal(other, (healing) => healing.createIssue(issue)))).toMatchObject({
      code: "output-exists",
    });
  });

  it.each([".github/workflows/ci.yml", ".github/Workflows/ci.yml"])(
    "to touch the workflow %s without a token for it",
    async (path) => {
      await using clone = sampleClone({ [path]: "on: push\n" });
      const edit: Edit = { kind: "delete", path, baseSha: clone.blob(path) };
      expect(await refusal(commitEdits(clone, [edit]))).toMatchObject({ code: "not-permitted" });
      const declared = { needs: "workflow-token", message: template`Correct the workflow` } as const;
      expect(await refusal(commitEdits(clone, [edit], declared))).toMatchObject({ code: "not-permitted" });
      expect(await refusal(commitEdits(clone, [edit], {}, "workflow-token"))).toMatchObject({ code: "not-permitted" });
      expect(clone.git("branch", "--list", "autofix/*")).toBe("");
      const { commit } = await commitEdits(clone, [edit], declared, "workflow-token");
      expect(clone.git("ls-tree", "-r", commit)).toBe("");
    },
  );

  it("a branch that exists, or that another branch's name leaves no room for", async () => {
    await using clone = sampleClone();
    clone.git("branch", "autofix/build");
    const message = (name: string) => `the branch "${name}" exists already, or another one stands in its way`;
    expect(await refusal(commitEdits(clone, []))).toEqual({ code: "branch-exists", message: message("autofix/build") });
    expect(await refusal(commitEdits(clone, [], { branch: "autofix" }))).toEqual({
      code: "branch-exists",
      message: message("autofix"),
    });
    expect(clone.git("rev-parse", "autofix/build")).toBe(clone.head());
  });

  it.each(["", "-d", "HEAD", "a..b", "a b", "a\nb", "a\0b", "../x", "@{-1}", "x.lock", "\u001B[31m"])(
    "the branch name %j",
    async (branch) => {
      await using clone = sampleClone();
      expect(await refusal(commitEdits(clone, [], { branch }))).toMatchObject({ code: "contract-invalid" });
    },
  );

  it("a base that the clone does not hold", async () => {
    await using clone = sampleClone();
    for (const base of ["0".repeat(39) + "1", "HEAD", "--all", clone.blob("a.txt")]) {
      expect(await refusal(commitEdits(clone, [], { base }))).toMatchObject({ code: "base-moved" });
    }
  });

  it("edits of files that are no longer what they were", async () => {
    await using clone = sampleClone({ "a.txt": "a\n", "folder/b.txt": "b\n" });
    symlinkSync("a.txt", join(clone.directory, "link"));
    clone.git("add", "link");
    clone.git("commit", "--quiet", "--message=Link");
    const stale = clone.blob("folder/b.txt");
    const cases: readonly (readonly [edit: Edit, message: string])[] = [
      [
        { kind: "update", path: "a.txt", content: "", mode: "100644", baseSha: stale },
        "has changed since the fix was made",
      ],
      [{ kind: "mode", path: "a.txt", mode: "100755", baseSha: stale }, "has changed since the fix was made"],
      [{ kind: "delete", path: "gone.txt", baseSha: stale }, "does not exist"],
      [{ kind: "mode", path: "link", mode: "100755", baseSha: clone.blob("link") }, "is not a regular file"],
      [{ kind: "create", path: "a.txt", content: "", mode: "100644" }, "exists already"],
      [{ kind: "create", path: "folder", content: "", mode: "100644" }, "is a folder"],
      [{ kind: "create", path: "a.txt/b", content: "", mode: "100644" }, "lies below what is a file"],
    ];
    for (const [edit, message] of cases) {
      expect(await refusal(commitEdits(clone, [edit]))).toEqual({
        code: "base-moved",
        message: `${JSON.stringify(edit.path)} ${message}`,
      });
    }
  });

  it.each([
    "/etc/passwd",
    "../outside",
    "a/../../outside",
    "a//b",
    "./a",
    ".git/hooks/pre-commit",
    "sub/.GIT/config",
    "a\\b",
    "a\nb",
    "a\u001B]0;b",
    "a\0b",
    "x".repeat(1025),
  ])("the path %j", async (path) => {
    await using clone = sampleClone();
    const edit: Edit = { kind: "create", path, content: "", mode: "100644" };
    expect(await refusal(commitEdits(clone, [edit]))).toMatchObject({ code: "contract-invalid" });
    expect(clone.git("branch", "--list", "autofix/*")).toBe("");
  });

  it("two edits of one path", async () => {
    await using clone = sampleClone();
    expect(await refusal(commitEdits(clone, [executable(clone), executable(clone)]))).toEqual({
      code: "contract-invalid",
      message: 'the fix proposal\'s path "build.sh" is edited twice',
    });
  });

  it("a pull request without its branch, and a second issue: both are mistakes of ours", async () => {
    await using clone = sampleClone();
    const draft = { ...issue, branch: "autofix/none", baseBranch: "main" };
    await expect(heal(clone, (healing) => healing.createDraftPullRequest(draft))).rejects.toThrow("branch first");
    const twice = heal(clone, async (healing) => [await healing.createIssue(issue), await healing.createIssue(issue)]);
    await expect(twice).rejects.toThrow("once");
  });
});
