import { appendFileSync, mkdirSync, symlinkSync, utimesSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openZipArchive } from "../../../src/archive/zip-archive.ts";
import { openWorkspace } from "../../../src/files/workspace-files.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

/** A workspace with a few files, and a file outside of it. */
async function workspace() {
  const folder = temporaryFolder("files");
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const root = join(folder.path, "workspace");
  for (const name of ["data/deep", "data/node_modules", ".git"]) mkdirSync(join(root, name), { recursive: true });
  for (const name of [
    "data/b.csv",
    "data/a.csv",
    "data/deep/c.csv",
    "data/node_modules/d.csv",
    ".git/e.csv",
    "data/ü x.csv",
  ])
    writeFileSync(join(root, name), "a\n1\n");
  writeFileSync(join(folder.path, "outside.csv"), "secret\n");
  return {
    root,
    link: (to: string, name: string) => symlinkSync(to, join(root, name)),
    files: await openWorkspace(root, openZipArchive),
  };
}

describe("a glob", () => {
  it.each([
    ["data/*.csv", ["data/a.csv", "data/b.csv", "data/ü x.csv"]],
    ["**/*.csv", ["data/a.csv", "data/b.csv", "data/deep/c.csv", "data/ü x.csv"]],
    ["data/{a,b}.csv", ["data/a.csv", "data/b.csv"]],
    ["data/a.csv", ["data/a.csv"]],
    ["./data/a.csv", ["data/a.csv"]],
    ["data", []],
    ["data/?.json", []],
  ])("%s matches files of the workspace", async (glob, paths) => {
    const { files } = await workspace();
    const { paths: matched, refused } = await files.match([glob]);
    expect([matched, refused]).toEqual([paths, []]);
  });

  it("follows links within the workspace, and none that leads out of it", async () => {
    const { files, link } = await workspace();
    link("a.csv", "data/inner.csv");
    link("../../outside.csv", "data/out.csv");
    link("/etc", "data/etc");
    link("nowhere", "data/gone.csv");
    const { paths, refused } = await files.match(["data/*.csv"]);
    expect(paths).toContain("data/inner.csv");
    expect(refused).toEqual(["data/gone.csv", "data/out.csv"]);
    const named = { paths: [], sizes: [], refused: ["data/etc/passwd"], unmatched: [] };
    expect(await files.match(["data/etc/passwd"])).toEqual(named);
    expect(await files.open("data/inner.csv")).toMatchObject({ path: "data/inner.csv" });
    for (const path of refused) expect(await files.open(path)).toBeNull();
  });

  it("counts each file once, however many globs match it, and tells which match none", async () => {
    const { files } = await workspace();
    expect(await files.match(["data/b.csv", "data/?.csv", "*.json"])).toEqual({
      paths: ["data/b.csv", "data/a.csv"],
      sizes: [4, 4],
      refused: [],
      unmatched: ["*.json"],
    });
  });

  it("gives files whose version changes when they are written, also to the same size and time", async () => {
    const { files, root } = await workspace();
    const path = join(root, "data/a.csv");
    const version = async () => (await files.open("data/a.csv"))?.version;
    const before = await version();
    expect(await version()).toBe(before);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "a\n2\n");
    utimesSync(path, atime, mtime);
    const rewritten = await version();
    expect(rewritten).not.toBe(before);
    appendFileSync(path, "3\n");
    expect(await version()).not.toBe(rewritten);
  });
});

describe("a file that is named", () => {
  it("is read as text", async () => {
    const { files } = await workspace();
    expect(await files.read("data/a.csv", "the file")).toBe("a\n1\n");
  });

  it.each([
    ["data/none.csv", "file-missing"],
    ["data", "file-unreadable"],
    ["data/out.csv", "file-unreadable"],
  ])("%s is refused in a sentence", async (path, code) => {
    const { files, link } = await workspace();
    link("../../outside.csv", "data/out.csv");
    await expect(files.read(path, "the file")).rejects.toMatchObject({ name: "UserError", code });
  });
});
