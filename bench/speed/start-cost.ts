import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { commandSeconds, interleaved, median } from "./timing.ts";

const root = resolve(import.meta.dirname, "../..");

/** What the analyze-logs action imports of the packages, and nothing else. */
const bareEntries = `/** Imports what analyze-logs imports of the packages, and nothing else. */
const packages = async () => {
  await Promise.all([
    import("@actions/core"),
    import("@actions/github"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
    import("@actions/workflow-parser"),
    import("zod"),
    import("yaml"),
    import("adm-zip"),
  ]);
};
export async function run(): Promise<void> {
  await packages();
}
`;

/** Builds the product's bundle, or one of the bare packages, from a copy of the project, with the project's script. */
function build(folder: string, bare: boolean): string {
  const copy = join(folder, bare ? "bare" : "product");
  mkdirSync(copy);
  for (const name of ["src", "scripts", "actions", "LICENSE", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  if (bare) writeFileSync(join(copy, "src/entries.ts"), bareEntries);
  execFileSync(process.execPath, [join(copy, "scripts/build.ts")], { stdio: ["ignore", "ignore", "inherit"] });
  rmSync(join(copy, "node_modules"));
  return join(copy, "dist/analyze-logs/index.js");
}

/**
 * How long the bundled analyze-logs action takes to start, over a bundle that only imports the same packages. The
 * action is switched off by its own input: it loads what it needs to start and does nothing.
 * @param folder for the two builds
 */
export function startCost(folder: string): { readonly seconds: number; readonly ratio: number } {
  const inputs = {
    INPUT_ENABLED: "false",
    INPUT_CONFIG: ".github/auto-heal.yml",
    "INPUT_GITHUB-TOKEN": "none",
    GITHUB_OUTPUT: join(folder, "outputs"),
  };
  writeFileSync(inputs.GITHUB_OUTPUT, "");
  const entries = [build(folder, false), build(folder, true)];
  const [action = [], bare = []] = interleaved(
    entries.map((entry) => () => commandSeconds(process.execPath, [entry], inputs)),
  );
  return { seconds: median(action), ratio: median(action) / median(bare) };
}
