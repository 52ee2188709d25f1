/**
 * Everything that must hold besides the tests: format, lint (layers and type-aware rules), types, generated
 * documents fresh, dist/ fresh. Usage: node scripts/check.ts [NAME…]   (default: all)
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

function run(command: string, ...args: readonly string[]): boolean {
  const local = join(root, "node_modules/.bin", command);
  return spawnSync(command === "node" ? process.execPath : local, args, { cwd: root, stdio: "inherit" }).status === 0;
}

function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name))]));
}

/** Builds beside dist/ and compares every byte: what is committed is what the sources make. */
function distIsFresh(): boolean {
  const scratch = mkdtempSync(join(tmpdir(), "auto-heal-check-"));
  try {
    if (!run("node", "scripts/build.ts", join(scratch, "dist"))) return false;
    const built = filesOf(join(scratch, "dist"));
    const committed = filesOf(join(root, "dist"));
    const names = new Set([...built.keys(), ...committed.keys()]);
    const stale = [...names].filter((name) => built.get(name)?.equals(committed.get(name) ?? Buffer.alloc(0)) !== true);
    if (stale.length > 0)
      console.error(`dist/ is not what the sources build (${stale.join(", ")}). Run: npm run build`);
    return stale.length === 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const checks: Readonly<Record<string, () => boolean>> = {
  format: () => run("oxfmt", "--check"),
  lint: () => run("oxlint", "--type-aware", "--deny-warnings"),
  types: () => run("tsc", "-p", "tsconfig.json"),
  kernel: () => run("node", "scripts/kernel.ts", "--check"),
  needs: () => run("node", "scripts/needs.ts", "--check"),
  filter: () => run("node", "scripts/filter.ts", "--check"),
  docs: () => run("node", "scripts/docs.ts", "--check"),
  dist: distIsFresh,
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
const failed = wanted.filter((name) => {
  const check = checks[name];
  if (check === undefined) throw new Error(`no such check: ${name}; there are ${Object.keys(checks).join(", ")}`);
  console.log(`check ${name}`);
  return !check();
});
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
