import { chmodSync, existsSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { openClone } from "../../../src/local/clone.ts";
import { maxFileBytes } from "../../../src/local/repository-files.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";
import { boobyTrap, git, put, refusal, sampleClone, untouchables } from "./sample-clone.ts";

describe("openClone", () => {
  it("gives HEAD's commit, its branch and its files with their modes", async () => {
    await using clone = sampleClone({ "a.txt": "a\n", 'deep/ünïcode " name.txt': "b\n" });
    put(clone.directory, { "run.sh": "run\n" });
    chmodSync(join(clone.directory, "run.sh"), 0o755);
    clone.git("add", "--all");
    clone.git("commit", "--quiet", "--message=Second");
    const opened = await openClone(join(clone.directory, "deep"));
    expect(opened.branch).toBe("main");
    expect(opened.files.commit).toBe(clone.head());
    expect(await opened.files.list()).toEqual([
      { path: "a.txt", mode: "100644", sha: clone.blob("a.txt") },
      { path: 'deep/ünïcode " name.txt', mode: "100644", sha: clone.blob('deep/ünïcode " name.txt') },
      { path: "run.sh", mode: "100755", sha: clone.blob("run.sh") },
    ]);
  });

  it("reads text and nothing else", async () => {
    await using clone = sampleClone({
      "text.txt": "\uFEFFtext\r\n",
      "nul.bin": "a\0b",
      "limit.txt": "x".repeat(maxFileBytes),
      "large.txt": "x".repeat(maxFileBytes + 1),
    });
    writeFileSync(join(clone.directory, "latin1.txt"), Buffer.from([0x61, 0xe9, 0x0a]));
    symlinkSync("/etc/passwd", join(clone.directory, "link"));
    clone.git("add", "--all");
    clone.git("update-index", "--add", "--cacheinfo", `160000,${clone.head()},module`);
    clone.git("commit", "--quiet", "--message=Second");
    const { files } = await openClone(clone.directory, { allowDirty: true });
    expect(await files.read("text.txt")).toEqual({
      text: "\uFEFFtext\r\n",
      entry: { path: "text.txt", mode: "100644", sha: clone.blob("text.txt") },
    });
    expect((await files.read("limit.txt"))?.text).toHaveLength(maxFileBytes);
    const unreadable = ["large.txt", "nul.bin", "latin1.txt", "link", "module", "missing", "../clone/text.txt", ""];
    expect(await Promise.all(unreadable.map((path) => files.read(path)))).toEqual(unreadable.map(() => null));
    expect((await files.list()).filter((entry) => entry.path === "module")).toMatchObject([{ mode: "160000" }]);
  });

  it("reads the commit, not the working tree", async () => {
    await using clone = sampleClone({ "a.txt": "committed\n" });
    put(clone.directory, { "a.txt": "changed\n" });
    const { files } = await openClone(clone.directory, { allowDirty: true });
    expect((await files.read("a.txt"))?.text).toBe("committed\n");
  });

  it("has no branch for a detached HEAD", async () => {
    await using clone = sampleClone();
    clone.git("checkout", "--quiet", "--detach");
    expect((await openClone(clone.directory)).branch).toBeNull();
  });

  it("opens a bare repository and a linked working tree", async () => {
    await using clone = sampleClone();
    clone.git("clone", "--quiet", "--bare", clone.directory, clone.beside("bare.git"));
    clone.git("worktree", "add", "--quiet", "-b", "side", clone.beside("linked"));
    for (const [folder, branch] of [
      ["bare.git", "main"],
      ["linked", "side"],
    ] as const) {
      const opened = await openClone(clone.beside(folder));
      expect(opened.branch).toBe(branch);
      expect((await opened.files.read("a.txt"))?.text).toBe("a\n");
    }
  });

  it("is not led astray by variables of a surrounding git", async () => {
    await using clone = sampleClone();
    await using other = sampleClone({ "other.txt": "other\n" });
    vi.stubEnv("GIT_DIR", join(other.directory, ".git"));
    vi.stubEnv("GIT_INDEX_FILE", join(other.directory, ".git", "index"));
    const opened = await openClone(clone.directory);
    vi.unstubAllEnvs();
    expect((await opened.files.list()).map((entry) => entry.path)).toEqual(["a.txt", "build.sh"]);
  });
});

describe("openClone refuses", () => {
  it("a folder that does not exist, is a file, or is no repository", async () => {
    await using folder = temporaryFolder("no-clone");
    writeFileSync(join(folder.path, "file"), "");
    const missing = join(folder.path, "missing");
    expect(await refusal(openClone(missing))).toEqual({
      code: "repository-missing",
      message: `there is no folder ${missing}`,
    });
    expect(await refusal(openClone(join(folder.path, "file")))).toMatchObject({ code: "repository-missing" });
    expect(await refusal(openClone(folder.path))).toEqual({
      code: "repository-missing",
      message: `${folder.path} is not a git repository`,
    });
  });

  it("a repository without a commit", async () => {
    await using folder = temporaryFolder("unborn");
    git(folder.path, "init", "--quiet");
    expect(await refusal(openClone(folder.path))).toEqual({
      code: "repository-missing",
      message: `the repository ${folder.path} has no commit yet`,
    });
  });

  it("uncommitted changes: staged, unstaged and untracked ones count, ignored ones don't", async () => {
    await using clone = sampleClone({ "a.txt": "a\n", "b.txt": "b\n", ".gitignore": "ignored\n" });
    put(clone.directory, { ignored: "x" });
    await openClone(clone.directory);
    put(clone.directory, { "new/one.txt": "1" });
    expect((await refusal(openClone(clone.directory))).message).toMatch(/ has uncommitted changes in 1 file$/);
    put(clone.directory, { "new/two.txt": "2", "a.txt": "changed" });
    clone.git("mv", "b.txt", "c.txt");
    expect(await refusal(openClone(clone.directory))).toEqual({
      code: "repository-dirty",
      message: `the repository ${clone.directory} has uncommitted changes in 5 files`,
    });
  });

  it("not the log that is read, wherever it lies", async () => {
    await using clone = sampleClone();
    put(clone.directory, { "logs/job.log": "x" });
    await openClone(clone.directory, { besides: [join(clone.directory, "logs/job.log")] });
    expect(await refusal(openClone(clone.directory, { besides: [join(clone.directory, "logs/job")] }))).toMatchObject({
      code: "repository-dirty",
    });
  });

  it("changes beside the folder that the results go to, but not in it", async () => {
    await using clone = sampleClone();
    const outFolder = join(clone.directory, "healing");
    put(clone.directory, { "healing/issue.md": "# Issue\n" });
    await openClone(clone.directory, { besides: [outFolder] });
    put(clone.directory, { "healing-notes.md": "x" });
    expect(await refusal(openClone(clone.directory, { besides: [outFolder] }))).toMatchObject({
      code: "repository-dirty",
    });
  });
});

describe("a hostile repository", () => {
  it("has nothing executed and nothing written when it is opened and read", async () => {
    await using clone = sampleClone();
    const trap = boobyTrap(clone);
    const before = untouchables(clone);
    // A stale time stamp makes git look at the content, which is when a filter would run.
    utimesSync(join(clone.directory, "a.txt"), 1, 1);
    utimesSync(join(clone.directory, "build.sh"), 1, 1);
    const { files } = await openClone(clone.directory);
    expect((await files.read("a.txt"))?.text).toBe("a\n");
    expect(trap.executed()).toBeNull();
    expect(untouchables(clone)).toEqual(before);
  });

  it("would have had something executed by a plain git", async () => {
    await using clone = sampleClone();
    const trap = boobyTrap(clone);
    utimesSync(join(clone.directory, "a.txt"), 1, 1);
    clone.git("update-ref", "refs/heads/probe", clone.head());
    try {
      clone.git("diff-files", "--patch");
    } catch {
      // The traps are no well-behaved filters; what counts is that they ran.
    }
    expect(trap.executed()).toContain("reference-transaction");
    expect(trap.executed()).toContain("trap.sh");
  });

  it("has no say through a submodule's configuration either", async () => {
    await using clone = sampleClone();
    await using inner = sampleClone();
    clone.git("clone", "--quiet", inner.directory, "module");
    clone.git("add", "module");
    clone.git("commit", "--quiet", "--message=Module");
    const module = join(clone.directory, "module");
    const marker = clone.beside("executed-by-module");
    git(module, "config", "filter.evil.clean", `tee '${marker}'`);
    put(module, { ".git/info/attributes": "* filter=evil\n" });
    const makeStale = () => utimesSync(join(module, "a.txt"), 1, 1);
    makeStale();
    await openClone(clone.directory);
    expect(existsSync(marker)).toBe(false);
    // The control: a plain git does execute it.
    makeStale();
    clone.git("status");
    expect(existsSync(marker)).toBe(true);
  });
});
