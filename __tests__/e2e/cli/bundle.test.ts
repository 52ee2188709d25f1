import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { version } from "../../../src/product.ts";
import { autoHeal } from "./command-line.ts";

const dist = inject("dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(dist, name)).isFile(),
);
const stubs = files.filter((name) => readFileSync(join(dist, name), "utf8").startsWith("#!/usr/bin/env node"));

describe("the bundle", () => {
  it("has at most 12 MiB in all, and its licences", () => {
    const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(12 * 1024 ** 2);
    expect(files).toContain("LICENSE");
    for (const folder of [".", "artifacts"]) expect(files).toContain(join(folder, "licenses.txt"));
  });

  it("stands in a folder that has no node_modules above it", () => {
    const above: string[] = [];
    for (let folder = dist; dirname(folder) !== folder; folder = dirname(folder)) above.push(folder);
    expect(above.filter((folder) => existsSync(join(folder, "node_modules")))).toEqual([]);
  });

  it("has the command line, which a shell can start", () => {
    expect(stubs).toContain(join("cli", "index.js"));
    const env = { PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter) };
    expect(execFileSync(join(dist, "cli/index.js"), ["--version"], { env, encoding: "utf8" })).toBe(`${version}\n`);
  });

  it.each(stubs)("has all that %s loads", async (stub) => {
    const { stdout, stderr } = await autoHeal([], { stub });
    // Without a runner, an action says what it lacks.
    expect(stdout + stderr).toMatch(/Usage: auto-heal|^::error/m);
    expect(stdout + stderr).not.toMatch(/MODULE_NOT_FOUND|Cannot find (?:module|package)|is not a function/);
  });

  it("has the artifact client, which loads apart", () => {
    const address = JSON.stringify(pathToFileURL(join(dist, "artifacts/index.js")).href);
    const script = `const client = await import(${address}); console.log(Object.keys(client).sort().join(" "));`;
    const run = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: dist,
      env: {},
      encoding: "utf8",
    });
    expect(run.trim().split(" ")).toEqual(expect.arrayContaining(["downloadArtifact", "listArtifacts", "uploadFiles"]));
  });
});

/** Every Node on the search path that is too old, outside of any project. */
function oldNodes(): readonly string[] {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .filter((node) => existsSync(node))
    .filter((node) => Number.parseInt(execFileSync(node, ["--version"], { encoding: "utf8" }).slice(1), 10) < 24);
}

describe("an old Node", () => {
  const advice = /^auto-heal needs Node 24 or newer; this is Node [\d.]+\. Install a newer Node and run it again\.\n$/;

  it("gets one sentence", async () => {
    const { status, stdout, stderr } = await autoHeal(["--version"], { preloads: ["old-node"] });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(advice);
  });

  it.each(oldNodes())("gets it really: %s", async (node) => {
    const { status, stdout, stderr } = await autoHeal(["--version"], { node });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(advice);
  });
});
