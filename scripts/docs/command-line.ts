import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * Runs the command line from its sources.
 * @param folder where, relative to the repository's root
 * @returns what it prints
 */
export function commandLine(args: readonly string[], folder = "."): string {
  const start = `import(${JSON.stringify(join(root, "src/entries.ts"))}).then((bundle) => bundle.run("cli", import.meta.url))`;
  // The official workflow parser imports its JSON schemas without an import attribute, which only a bundler takes.
  const loader = join(root, "__tests__/e2e/harness/json-imports.mjs");
  return execFileSync(
    process.execPath,
    ["--import", loader, "--input-type=module", "--eval", start, "--", "auto-heal", ...args],
    { cwd: join(root, folder), encoding: "utf8", env: { ...process.env, COLUMNS: "100", NO_COLOR: "1" } },
  );
}
