import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Edit } from "../../../src/contracts/fix-proposal.ts";
import { unifiedDiff } from "../../../src/healing/unified-diff.ts";

const baseSha = "0".repeat(40);
const update = (path: string, content: string): Edit => ({ kind: "update", path, content, mode: "100644", baseSha });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-heal-diff-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (args: readonly string[], input = ""): string =>
  execFileSync("git", args, { cwd: folder, input, encoding: "utf8", stdio: "pipe" });
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const isExecutable = (path: string): boolean => (statSync(join(folder, path)).mode & 0o100) !== 0;

/** Writes the files, lets git apply the patch, and gives the patch. */
function apply(
  originals: Readonly<Record<string, string>>,
  edits: readonly Edit[],
  executable: readonly string[] = [],
): string {
  git(["init", "--quiet"]);
  for (const [path, text] of Object.entries(originals)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (executable.includes(path)) chmodSync(join(folder, path), 0o755);
  }
  const patch = unifiedDiff(edits, new Map(Object.entries(originals)));
  git(["apply", "--whitespace=nowarn", "-"], patch);
  return patch;
}

describe("git applies the patch of", () => {
  const numbers = Array.from({ length: 40 }, (_, index) => `line ${index}\n`);
  it.each([
    ["a line in the middle", "a\nb\nc\n", "a\nB\nc\n"],
    ["the first line", "a\nb\n", "x\na\nb\n"],
    [
      "changes that lie apart",
      numbers.join(""),
      numbers.map((line, index) => (index % 19 === 3 ? "changed\n" : line)).join(""),
    ],
    [
      "changes whose contexts touch",
      numbers.join(""),
      numbers.filter((_, index) => index !== 10 && index !== 17).join(""),
    ],
    ["a file without a newline at its end", "a\nb", "a\nb\nc"],
    ["a newline that is added at the end", "a", "a\n"],
    ["a newline that is taken from the end", "a\nb\n", "a\nb"],
    ["lines with CR LF", "a\r\nb\r\n", "a\r\nx\r\nb\r\n"],
    ["white space at the end of lines", "a \n\tb\n", "a\n\tb\t \n"],
    ["lines that look like a patch", "--- a\n+++ b\n@@ -1 +1 @@\n", "--- a\n+++ c\n@@ -1 +1 @@\n\\ x\n"],
    ["a file that becomes empty", "a\n", ""],
    ["a file that was empty", "", "a\n"],
  ])("%s", (_, before, after) => {
    apply({ "x/file.txt": before }, [update("x/file.txt", after)]);
    expect(read("x/file.txt")).toBe(after);
  });

  it.each(["with space.txt", 'with "quote".txt', "ümlaut.txt", "-dash", "a'b"])("a file called %s", (path) => {
    apply({ [path]: "a\n" }, [update(path, "b\n")]);
    expect(read(path)).toBe("b\n");
  });

  it("a mode, there and back", () => {
    apply({ "run.sh": "#!/bin/sh\n" }, [{ kind: "mode", path: "run.sh", mode: "100755", baseSha }]);
    expect(isExecutable("run.sh")).toBe(true);
    git(["apply", "-"], unifiedDiff([{ kind: "mode", path: "run.sh", mode: "100644", baseSha }], new Map()));
    expect(isExecutable("run.sh")).toBe(false);
  });

  it("new files, one of them empty and one executable", () => {
    apply({}, [
      { kind: "create", path: "new/a.txt", content: "a\nb", mode: "100644" },
      { kind: "create", path: "run.sh", content: "#!/bin/sh\n", mode: "100755" },
      { kind: "create", path: "empty", content: "", mode: "100644" },
    ]);
    expect([read("new/a.txt"), read("run.sh"), read("empty")]).toEqual(["a\nb", "#!/bin/sh\n", ""]);
    expect(isExecutable("run.sh")).toBe(true);
  });

  it("deleted files, one of them empty and one executable", () => {
    const edits = ["a.txt", "empty", "run.sh"].map((path): Edit => ({ kind: "delete", path, baseSha }));
    apply({ "a.txt": "a\nb", empty: "", "run.sh": "#!/bin/sh\n" }, edits, ["run.sh"]);
    expect(["a.txt", "empty", "run.sh"].filter((path) => existsSync(join(folder, path)))).toEqual([]);
  });

  it("several edits at once", () => {
    apply({ "a.txt": "a\n", "run.sh": "#!/bin/sh\n" }, [
      update("a.txt", "b\n"),
      { kind: "mode", path: "run.sh", mode: "100755", baseSha },
      { kind: "create", path: "c.txt", content: "c\n", mode: "100644" },
    ]);
    expect([read("a.txt"), read("c.txt"), isExecutable("run.sh")]).toEqual(["b\n", "c\n", true]);
  });
});

describe("unifiedDiff", () => {
  it("is what git itself writes, but for the object names", () => {
    const before = "one\ntwo\nthree\nfour\nfive\nsix\n";
    const after = "one\n2\nthree\nfour\nfive\nsix\nseven";
    git(["init", "--quiet"]);
    writeFileSync(join(folder, "a b.txt"), before);
    git(["add", "."]);
    writeFileSync(join(folder, "a b.txt"), after);
    const expected = git(["-c", "core.quotePath=false", "diff"]).replace(/^index .*\n/m, "");
    expect(unifiedDiff([update("a b.txt", after)], new Map([["a b.txt", before]]))).toBe(expected);
  });

  it("is empty for an update that changes nothing", () => {
    expect(unifiedDiff([update("a", "a\n")], new Map([["a", "a\n"]]))).toBe("");
  });
});
