import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildZip } from "../unit/archive/build-zip.ts";
import { sampleClone } from "../unit/local/sample-clone.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const { scripts, bin } = z
  .object({ scripts: z.record(z.string(), z.string()), bin: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

/** The fenced blocks of a language. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

describe("the commands of the README", () => {
  const shown = blocks("sh")
    .flatMap((block) => block.split(/\n|&&/))
    .map((line) => line.trim())
    .filter(Boolean);
  const npm = [...readme.matchAll(/\bnpm (?:run )?([a-z:]+)/g)].map(([, name = ""]) => name);

  it("are npm's, or the built command line", () => {
    const node = `node_modules/.bin/node ${bin["auto-heal"]} `;
    expect(shown.filter((line) => !line.startsWith("npm ") && !line.startsWith(node))).toEqual([]);
    expect(shown).toEqual(expect.arrayContaining(["npm run demo", "npm test"]));
  });

  it("are scripts of the package", () => {
    expect(npm.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
  });

  it("name each script that people need, once in the table", () => {
    const table = [...readme.matchAll(/^\| `npm (?:run )?([a-z:]+)/gm)].map(([, name]) => name);
    const needed = Object.keys(scripts).filter((name) => name !== "demo");
    expect([table.length, new Set(table)]).toEqual([needed.length, new Set(needed)]);
  });
});

describe("the links of the documents", () => {
  const pages = [
    "README.md",
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
    ...readdirSync(join(root, "actions")).map((name) => `actions/${name}/README.md`),
  ].filter((path) => path.endsWith(".md"));
  const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  const links = pages.flatMap((page) =>
    [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => ({ page, target })),
  );

  it("are found", () => {
    expect(links.length).toBeGreaterThan(5);
  });

  it.each(links.filter(({ target }) => !/^[a-z]+:/.test(target)))(
    "lead somewhere: $target in $page",
    ({ page, target }) => {
      expect(existsSync(join(root, dirname(page), target.replace(/#.*/, "")))).toBe(true);
    },
  );

  it("go elsewhere by https alone", () => {
    expect(links.filter(({ target }) => /^[a-z]+:/.test(target) && !target.startsWith("https://"))).toEqual([]);
  });
});

describe("the examples of the command line", () => {
  const examples = blocks("text").flatMap((block) => block.split("Examples:\n")[1]?.trim().split(/\n\s*/) ?? []);
  const recorded = join(root, "fixtures/logs/script-not-executable");
  const { files } = z
    .object({ files: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(recorded, "case.json"), "utf8")));

  const scrapers = `scrapers:\n${["prices", "jobs"].map((name) => `  - name: ${name}\n    run: ./build.sh\n`).join("")}`;

  /** A folder with all that an example speaks of, and the two programs that it calls. */
  function desk(line: string) {
    const clone = sampleClone({ ...files, ".github/scrapers.yml": scrapers });
    cpSync(clone.directory, clone.beside("widgets"), { recursive: true });
    const log = readFileSync(join(recorded, "job.log"));
    if (/job\.log|\*\.log/.test(line)) writeFileSync(join(clone.directory, "job.log"), log);
    if (line.includes("failed.log")) {
      writeFileSync(join(clone.directory, "failed.log"), log);
      writeFileSync(join(clone.directory, "passed.log"), "2026-11-20T10:00:00.0000000Z Built.\n");
    }
    for (const name of line.includes("hub-check") ? ["data", "datasets/prices"] : [])
      cpSync(join(root, "fixtures/hub/prices"), join(clone.directory, name), { recursive: true });
    writeFileSync(clone.beside("logs_123.zip"), buildZip([{ name: "0_build.txt", content: log }]));
    if (line.includes("logs_123.zip")) cpSync(clone.beside("logs_123.zip"), join(clone.directory, "logs_123.zip"));
    mkdirSync(clone.beside("bin"));
    const start = `import("${root}/src/entries.ts").then((bundle) => bundle.run("cli", import.meta.url))`;
    const program = (name: string, script: string): void =>
      writeFileSync(clone.beside(`bin/${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    program(
      "auto-heal",
      `exec "${process.execPath}" --import "${root}/__tests__/e2e/harness/json-imports.mjs" --input-type=module --eval '${start}' -- auto-heal "$@"`,
    );
    program("gh", `cat "${recorded}/job.log"`);
    return clone;
  }

  it("are those of every command", () => {
    const commands = new Set(examples.map((line) => /auto-heal ([\w-]+)/.exec(line)?.[1]));
    expect(commands).toEqual(new Set(["diagnose", "heal", "validate", "hub-check"]));
  });

  // Each starts the command line from its sources once or twice.
  it.each(examples)("work: %s", { timeout: 60_000 }, async (line) => {
    await using clone = desk(line);
    // A validation that finds what it looks for ends with 1.
    const ended = line.startsWith("auto-heal validate") ? "; test $? -le 1" : "";
    const command = line.replaceAll("/tmp/", `${clone.beside("")}/`) + ended;
    const env = {
      PATH: `${clone.beside("bin")}:${process.env["PATH"]}`,
      HOME: clone.beside(""),
      GIT_CONFIG_NOSYSTEM: "1",
    };
    const { stdout } = await promisify(execFile)("sh", ["-c", command], { cwd: clone.directory, env });
    const redirected = / > (\S+)$/.exec(command)?.[1];
    const said = redirected === undefined ? stdout : readFileSync(join(clone.directory, redirected), "utf8");
    expect(said).toContain(line.startsWith("auto-heal hub-check") ? "2025.csv" : "Permission denied");
  });
});
