import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { glob, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { walkGlob } from "../../../src/files/glob-walk.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

const skipped = new Set([".git", "node_modules"]);
const folder = temporaryFolder("glob");
afterAll(() => folder[Symbol.asyncDispose]());
const root = join(folder.path, "workspace");
for (const name of [
  "../outside.jsonl",
  "top.jsonl",
  "data/a.jsonl",
  "data/b.jsonl",
  "data/.hidden.jsonl",
  "data/.hid/h.jsonl",
  "data/a/1.jsonl",
  "data/a/2.jsonl",
  "data/a/b/3.jsonl",
  "data/folder.jsonl/in.jsonl",
  "node_modules/p/n.jsonl",
  ".git/g.jsonl",
  ".dot/x/d.jsonl",
  "out/[x]/y.jsonl",
  "out/@scope/z.jsonl",
]) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), "");
}
symlinkSync("a", join(root, "data/link"));
symlinkSync("..", join(root, "data/a/loop"));
symlinkSync("../top.jsonl", join(root, "data/linked.jsonl"));
symlinkSync("nowhere", join(root, "data/broken.jsonl"));

/** What a walk gives that is no folder, not even one that a link leads to. */
async function filesOf(paths: AsyncIterable<string>): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const path of paths) {
    const isFolder = await stat(resolve(root, path)).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(relative(root, resolve(root, path)));
  }
  return files.toSorted();
}

it.each([
  "*.jsonl",
  "./*.jsonl",
  "data/*.jsonl",
  "data//./*.jsonl",
  "data/**/*.jsonl",
  "data/**",
  "**",
  "**/*.jsonl",
  "**/a/**/*.jsonl",
  "**/a/*.jsonl",
  "*/**/b/*.jsonl",
  "**/.*/*.jsonl",
  "data/*/*.jsonl",
  "data/*/b/*.jsonl",
  "data/link/*.jsonl",
  "data/l*k/*.jsonl",
  "data/a/loop/*.jsonl",
  "data/{a,b}.jsonl",
  "data/{a,a/b}/*.jsonl",
  "{data/a,data}/*.jsonl",
  "{data,out}/**/*.jsonl",
  "data/+(a|b).jsonl",
  "data/!(a).jsonl",
  "@(data|x)/*.jsonl",
  "data/?.jsonl",
  "data/[ab].jsonl",
  "data/.h*",
  "data/.*/*.jsonl",
  ".dot/**/*.jsonl",
  "out/[x]/*.jsonl",
  "out/[[]x]/*.jsonl",
  "out/@scope/*.jsonl",
  "!data/*.jsonl",
  "../*.jsonl",
  "data/../*.jsonl",
  "data/a.jsonl",
  "data/broken.jsonl",
  "data/none.jsonl",
  "data/folder.jsonl",
  "data/folder.jsonl/",
  "data",
  "data/**/",
  "node_modules/**/*.jsonl",
  "node_modules/p/n.jsonl",
  "none/*.jsonl",
  "",
])("%j matches what Node's glob matches", async (pattern) => {
  const known = glob(pattern, { cwd: root, exclude: (name) => skipped.has(name) });
  expect(await filesOf(walkGlob(root, pattern))).toEqual(await filesOf(known));
});

it("an absolute glob begins at the root", async () => {
  expect(await filesOf(walkGlob(root, `${root}/data/?.jsonl`))).toEqual(["data/a.jsonl", "data/b.jsonl"]);
});

it.each(["*/*/*.jsonl", "**/n.jsonl", "{node_modules,.git}/**/*.jsonl"])(
  "%s looks into no skipped folder",
  async (pattern) => {
    const found = await filesOf(walkGlob(root, pattern));
    expect(found.filter((path) => path.split("/").some((part) => skipped.has(part)))).toEqual([]);
  },
);

it("a folder that a link leads to is entered by its name alone", async () => {
  expect(await filesOf(walkGlob(root, "data/**/*"))).not.toContain("data/link/1.jsonl");
});
