import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "auto-heal-layers-"));
  for (const name of ["src", ".oxlintrc.json", "tsconfig.json", "package.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Lints a scratch copy of the sources. */
function lint(): { readonly status: number | null; readonly output: string } {
  const run = spawnSync(join(root, "node_modules/.bin/oxlint"), ["--deny-warnings", "--format", "unix", "src"], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

describe("the linter proves the layers", () => {
  it("passes the sources as they are", () => {
    expect(lint()).toMatchObject({ status: 0 });
  });

  it.each<[string, string, string]>([
    [
      "the domain reads a file",
      "src/logs/broken.ts",
      `import { readFileSync } from "node:fs";\nexport const text = readFileSync("x", "utf8");\n`,
    ],
    ["the domain asks for the time", "src/healing/broken.ts", "export const now = (): number => Date.now();\n"],
    ["the domain draws lots", "src/fixes/broken.ts", "export const lot = (): number => Math.random();\n"],
    ["the domain looks at the process", "src/diagnosis/broken.ts", `export const home = process.env["HOME"];\n`],
    ["the domain knows an adapter", "src/healing/broken.ts", `export { openGit } from "../local/git.ts";\n`],
    [
      "a lower domain folder imports a higher one",
      "src/diagnosis/broken.ts",
      `export { fixers } from "../fixes/fixers.ts";\n`,
    ],
    ["the HuggingFace rules read a file", "src/hub/json/broken.ts", `export { readFileSync } from "node:fs";\n`],
    [
      "the HuggingFace rules know a use case",
      "src/hub/broken.ts",
      `export { diagnoseLogs } from "../usecases/diagnose-logs.ts";\n`,
    ],
    ["the HuggingFace rules know a fixer", "src/hub/broken.ts", `export { fixers } from "../fixes/fixers.ts";\n`],
    ["text knows the domain", "src/text/broken.ts", `export { diagnose } from "../diagnosis/diagnosis.ts";\n`],
    ["contracts know text", "src/contracts/broken.ts", `export { plain } from "../text/sanitise.ts";\n`],
    ["a use case knows an adapter", "src/usecases/broken.ts", `export { openClone } from "../local/clone.ts";\n`],
    ["one adapter knows another", "src/archive/broken.ts", `export { openGit } from "../local/git.ts";\n`],
    ["an entry imports a library of an adapter", "src/cli/broken.ts", `export { setFailed } from "@actions/core";\n`],
    [
      "an import goes in a circle",
      "src/text/broken.ts",
      `import { b } from "./broken-too.ts";\nexport const a = (): unknown => b;\n`,
    ],
  ])("fails when %s", (_, path, source) => {
    const partner = join(copy, "src/text/broken-too.ts");
    writeFileSync(join(copy, path), source);
    if (source.includes("broken-too"))
      writeFileSync(partner, `import { a } from "./broken.ts";\nexport const b = (): unknown => a;\n`);
    try {
      const { status, output } = lint();
      expect(status).not.toBe(0);
      expect(output).toMatch(/broken(?:-too)?\.ts:\d+:\d+: .*(?:restricted|no-cycle)/);
    } finally {
      rmSync(join(copy, path));
      rmSync(partner, { force: true });
    }
  });
});
