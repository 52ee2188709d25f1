/**
 * Builds dist/: `tsc` emits JavaScript, ncc bundles it. One bundle with a lazy chunk per entry, a two-line stub per
 * action and for the command line, and what must load apart (the artifact client) as a bundle of its own.
 * Usage: node scripts/build.ts [OUT]   (default: dist)
 */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import ncc from "@vercel/ncc";

const root = resolve(import.meta.dirname, "..");
const out = resolve(root, process.argv[2] ?? "dist");
/**
 * Inside the project, where the bundler finds node_modules, and always the same: the names of the chunks depend on it.
 * Making the folder is the lock that keeps two builds apart.
 */
const emitted = join(root, "build");
const lockTimeoutMs = 120_000;
const sizeLimit = 12 * 1024 * 1024;

/** Bundles: what is compiled in, and the folder below dist/ that it becomes. */
const bundles = [
  { entry: "entries.js", folder: "." },
  { entry: "artifacts/artifact-client.js", folder: "artifacts" },
];

/** The first statement keeps to syntax that every Node with modules can read, so that an old one gets a sentence. */
const stub = (name: string, depth: string): string =>
  [
    `#!/usr/bin/env node`,
    `if (parseInt(process.versions.node, 10) < 24) { console.error("auto-heal needs Node 24 or newer; this is Node " + process.versions.node + ". Install a newer Node and run it again."); process.exitCode = 2; }`,
    `else import("${depth}index.js").then(function (bundle) { return bundle.run("${name}", import.meta.url); });`,
    "",
  ].join("\n");

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);

/** Waits for another build to end; one that was killed leaves the folder, which is taken over after a while. */
async function lock(): Promise<void> {
  for (const start = performance.now(); performance.now() - start < lockTimeoutMs; await setTimeout(200)) {
    try {
      return mkdirSync(emitted);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}

await lock();
process.on("exit", () => rmSync(emitted, { recursive: true, force: true }));
rmSync(out, { recursive: true, force: true });
const tsc = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], {
  stdio: "inherit",
});

for (const { entry, folder } of bundles) {
  const { code, assets } = await ncc(join(emitted, entry), { quiet: true, cache: false, license: "licenses.txt" });
  write(join(out, folder, "index.js"), code);
  for (const [name, asset] of Object.entries(assets))
    if (name !== "package.json") write(join(out, folder, name), asset.source);
}
write(join(out, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
write(join(out, "cli/index.js"), stub("cli", "../"));
chmodSync(join(out, "cli/index.js"), 0o755);
for (const name of ["heal", ...readdirSync(join(root, "actions"))])
  write(join(out, `${name}/index.js`), stub(name, "../"));
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));

const bytes = sizeOf(out);
if (bytes > sizeLimit) throw new Error(`dist/ is ${bytes} bytes; the limit is ${sizeLimit}`);
console.log(`built ${out.slice(root.length + 1) || out}: ${(bytes / 1024 / 1024).toFixed(1)} MiB`);
