import { chmodSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../../../src/contracts/fix-proposal.ts";
import { openClone } from "../../../src/local/clone.ts";
import { checkOut } from "../../../src/local/check-out.ts";
import { copyFiles } from "../../../src/process/copy-files.ts";
import { fixCommands } from "../../../src/process/fix-commands.ts";
import { executable, repository } from "../fixes/repository.ts";
import { sampleClone } from "../local/sample-clone.ts";

const files = repository({ "a.txt": "a\n", "lib/b.txt": "b\n", "run.sh": executable("#!/bin/sh\n") });
const any = (): boolean => true;
const run = (command: string, takes: (path: string) => boolean = any, edits: readonly Edit[] = []) =>
  fixCommands(copyFiles).run(command, files, edits, takes);

afterEach(() => vi.unstubAllEnvs());

describe("a fix command", () => {
  it("gives what it changed, made and removed, with modes", async () => {
    const result = await run("echo A > a.txt; rm lib/b.txt; mkdir new; echo c > new/c.txt; chmod -x run.sh");
    expect(result).toEqual({
      kind: "ended",
      changes: expect.arrayContaining([
        { path: "a.txt", content: "A\n", mode: "100644" },
        { path: "new/c.txt", content: "c\n", mode: "100644" },
        { path: "run.sh", content: "#!/bin/sh\n", mode: "100644" },
        { path: "lib/b.txt", content: null, mode: "100644" },
      ]),
    });
  });

  it("gives nothing of the files that it may not change", async () => {
    const result = await run("echo A > a.txt; echo B > lib/b.txt", (path) => path.startsWith("lib/"));
    expect(result).toEqual({ kind: "ended", changes: [{ path: "lib/b.txt", content: "B\n", mode: "100644" }] });
  });

  it("sees the edits, which are no changes of its own", async () => {
    const edits: readonly Edit[] = [
      { kind: "update", path: "a.txt", content: "edited\n", mode: "100644", baseSha: "0" },
      { kind: "create", path: "made/d.txt", content: "made\n", mode: "100644" },
      { kind: "delete", path: "run.sh", baseSha: "0" },
    ];
    const result = await run("cat a.txt made/d.txt > seen.txt; test ! -e run.sh", any, edits);
    expect(result).toEqual({
      kind: "ended",
      changes: [{ path: "seen.txt", content: "edited\nmade\n", mode: "100644" }],
    });
  });

  it("has no environment of ours, and a home of its own", async () => {
    vi.stubEnv("GITHUB_TOKEN", "token-of-the-job");
    vi.stubEnv("INPUT_SECRET", "input-of-the-action");
    vi.stubEnv("npm_config_registry", "https://user:password@registry.example.org/");
    const result = await run("env > seen.txt; test ! -e ~/.npmrc");
    const [change] = result.kind === "ended" ? result.changes : [];
    expect(change?.content).toContain("CI=true");
    expect(change?.content).not.toMatch(/token-of-the-job|input-of-the-action|password/);
    expect(change?.content).not.toContain(`HOME=${process.env["HOME"] ?? "/root"}\n`);
  });

  it("leaves nothing behind", async () => {
    const folder = mkdtempSync(join(tmpdir(), "auto-heal-test-"));
    vi.stubEnv("TMPDIR", folder);
    await run("echo x > ~/x; echo y > $TMPDIR/y; echo A > a.txt");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["fails", "echo 'no such rule' >&2; exit 3", /failed with exit code 3: `no such rule`/],
    ["fails half-way", "false; echo A > a.txt", /failed with exit code 1/],
    ["does not exist", "auto-heal-no-such-command", /failed with exit code 127/],
    ["leaves what is not text", "printf '\\377\\376' > a.txt", /`a\.txt` is not text/],
    ["leaves what is too large", "head -c 5000000 /dev/zero | tr '\\0' a > a.txt", /`a\.txt` is too large/],
  ])("that %s makes no fix, and says why", async (_, command, reason) => {
    const result = await run(command);
    expect(result.kind === "failed" ? result.reason : result).toMatch(reason);
  });

  it("is not run on more files than can be fetched one by one", async () => {
    const many = repository(Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`f${index}`, ""])));
    const result = await fixCommands(copyFiles).run("true", many, [], any);
    expect(result).toMatchObject({ kind: "failed", reason: expect.stringContaining("401 files") });
  });
});

describe("a fix command on a clone", () => {
  it("sees every file of the commit as it is, and none of the working tree", async () => {
    await using clone = sampleClone({ "a.txt": "a\n", "deep/b.txt": "b\n" });
    writeFileSync(join(clone.directory, "image.bin"), Buffer.from([0, 255, 1]));
    writeFileSync(join(clone.directory, "run.sh"), "#!/bin/sh\n");
    chmodSync(join(clone.directory, "run.sh"), 0o755);
    symlinkSync("a.txt", join(clone.directory, "link"));
    clone.git("add", "--all");
    clone.git("commit", "--quiet", "--message=Second");
    writeFileSync(join(clone.directory, "a.txt"), "not committed\n");
    const opened = await openClone(clone.directory, { allowDirty: true });
    const commands = fixCommands(checkOut(opened.git));
    const result = await commands.run(
      "test -x run.sh; test -L link; wc -c < image.bin | tr -d ' ' > deep/b.txt; cat a.txt >> deep/b.txt",
      opened.files,
      [],
      (path) => path.startsWith("deep/"),
    );
    expect(result).toEqual({ kind: "ended", changes: [{ path: "deep/b.txt", content: "3\na\n", mode: "100644" }] });
    expect(clone.git("status", "--porcelain").trim()).toBe("M a.txt");
  });
});
