import { execFileSync } from "node:child_process";
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { fileFault } from "../../../src/files/file-fault.ts";
import { readTextFile, textFileLimit, writeFileAtomic } from "../../../src/files/text-files.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "text-files-"));
  path = join(folder, "report.json");
});
afterEach(() => rm(folder, { recursive: true }));

describe("readTextFile", () => {
  it("reads UTF-8, without a byte order mark", async () => {
    await writeFile(path, "\ufeffgrün\r\n");
    expect(await readTextFile(path, "the report")).toBe("grün\r\n");
  });

  it("names a file that is not there by its part", async () => {
    await expect(readTextFile(path, "the report")).rejects.toMatchObject({
      code: "file-missing",
      sentence: `the report "${path}" cannot be read: it does not exist. Check the path and its permissions.`,
    });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ["a folder", () => mkdir(path), "it is a folder"],
    ["bytes", () => writeFile(path, Buffer.from([0xff, 0xfe, 0])), "it is not UTF-8 text"],
    [
      "too large a file",
      async () => {
        await writeFile(path, "");
        await truncate(path, textFileLimit + 1);
      },
      `it has ${textFileLimit + 1} bytes, more than ${textFileLimit}`,
    ],
  ])("refuses %s", async (_, make, reason) => {
    await make();
    await expect(readTextFile(path, "the report")).rejects.toMatchObject({
      code: "file-unreadable",
      message: `the report "${path}" cannot be read: ${reason}`,
    });
  });
});

describe("writeFileAtomic", () => {
  it("writes a new file and leaves nothing beside it", async () => {
    await writeFileAtomic(path, "grün\n");
    expect(await readFile(path, "utf8")).toBe("grün\n");
    expect(await readdir(folder)).toEqual(["report.json"]);
  });

  it("replaces a file as a whole and keeps its mode", async () => {
    await writeFile(path, "old ".repeat(1000));
    await chmod(path, 0o664);
    const { ino } = await stat(path);
    await writeFileAtomic(path, "new");
    const after = await stat(path);
    expect(await readFile(path, "utf8")).toBe("new");
    expect(after.ino).not.toBe(ino);
    expect(after.mode & 0o777).toBe(0o664);
  });

  it("replaces what a link leads to, not the link", async () => {
    const link = join(folder, "latest.json");
    await writeFile(path, "old");
    await symlink("report.json", link);
    await writeFileAtomic(link, "new");
    expect(await readFile(path, "utf8")).toBe("new");
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it("writes into a pipe", async () => {
    execFileSync("mkfifo", [path]);
    const [piped] = await Promise.all([readFile(path, "utf8"), writeFileAtomic(path, "text")]);
    expect(piped).toBe("text");
    expect((await lstat(path)).isFIFO()).toBe(true);
  });

  it("refuses a folder, and a path through none, leaving nothing behind", async () => {
    const missing = join(folder, "none", "report.json");
    await expect(writeFileAtomic(missing, "text")).rejects.toMatchObject({ code: "file-unwritable" });
    await mkdir(path);
    await expect(writeFileAtomic(path, "text")).rejects.toMatchObject({
      code: "file-unwritable",
      message: `"${path}" cannot be written: it is a folder`,
    });
    expect(await readdir(folder)).toEqual(["report.json"]);
  });

  it("keeps the old text when the new cannot be written", async () => {
    await writeFile(path, "old");
    // Node refuses what is no text only when it is written: the temporary file is there by then.
    const unwritable: string = JSON.parse("3");
    await expect(writeFileAtomic(path, unwritable)).rejects.toThrow(TypeError);
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["report.json"]);
  });
});

describe("fileFault", () => {
  const refused = (code: string): Error => Object.assign(new Error("low-level words"), { code });

  it.each(["EACCES", "EPERM", "EIO", "EMFILE", "ENAMETOOLONG"])("makes %s the user's to mend", (code) => {
    const fault = fileFault(refused(code), "read", "the report");
    expect(fault).toBeInstanceOf(UserError);
    expect(fault).toMatchObject({ code: "file-unreadable" });
  });

  it.each(["ENOSPC", "EROFS", "EDQUOT", "ENOENT"])("tells that %s keeps a file from being written", (code) => {
    expect(fileFault(refused(code), "write", "the report")).toMatchObject({ code: "file-unwritable" });
  });

  it("hands a bug back as it is", () => {
    for (const bug of [new TypeError("no"), refused("ERR_INVALID_ARG_TYPE"), "thrown text"]) {
      expect(fileFault(bug, "read", "the report")).toBe(bug);
    }
  });
});
