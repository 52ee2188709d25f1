import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type GeneratedFile, generatedFiles, staleFiles } from "../../scripts/docs.ts";
import { markdownTable } from "../../scripts/docs/markdown-table.ts";
import { replaceMarkedSection } from "../../scripts/docs/marked-section.ts";
import { defaultConfig, parseConfig } from "../../src/contracts/config.ts";
import { fixTypes } from "../../src/fixes/fixers.ts";
import { configTable } from "../../src/contracts/config-table.ts";

const root = join(import.meta.dirname, "../..");

describe("generated files", () => {
  it("are what would be generated now", { timeout: 60_000 }, async () => {
    const stale = await staleFiles(root);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it("are each generated once", () => {
    const paths = generatedFiles.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(["docs/configuration.md", "schemas/config.schema.json"]));
  });

  it("are stale when missing or different, and see the text that is there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "docs-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "fresh.md"), "same");
    await writeFile(join(folder, "old.md"), "old");
    const files: readonly GeneratedFile[] = [
      { path: "fresh.md", render: () => "same" },
      { path: "old.md", render: (current) => `${current} and new` },
      { path: "missing.md", render: async (current) => `was ${current}` },
    ];
    expect(await staleFiles(folder, files)).toEqual([
      { path: "old.md", text: "old and new" },
      { path: "missing.md", text: "was null" },
    ]);
  });
});

describe("docs/configuration.md", () => {
  it("shows an example that the reader takes and that changes something", async () => {
    const page = await readFile(join(root, "docs/configuration.md"), "utf8");
    const [, example] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(example).toBeDefined();
    expect(parseConfig(example ?? "", ".github/auto-heal.yml")).not.toEqual(defaultConfig);
  });

  it("has one row per key", async () => {
    const page = await readFile(join(root, "docs/configuration.md"), "utf8");
    const keys = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(configTable.length);
    expect(new Set(keys)).toEqual(new Set(configTable.map(({ key }) => key)));
  });
});

describe("docs/fixes.md", () => {
  it("has a section for every fixer, and an example for each that edits by itself", async () => {
    const page = await readFile(join(root, "docs/fixes.md"), "utf8");
    expect([...page.matchAll(/^### (\S+)$/gm)].map(([, name]) => name)).toEqual(fixTypes);
    const shown = page.split(/^### /m).filter((section) => section.includes("```diff"));
    expect(shown.length).toBeGreaterThan(20);
  });

  it("shows fix commands that the reader takes", async () => {
    const page = await readFile(join(root, "docs/fixes.md"), "utf8");
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(Object.keys(parseConfig(example, ".github/auto-heal.yml").fixes.commands)).toEqual(["lock-file"]);
  });
});

describe("a marked section", () => {
  const page =
    "# Title\n\n<!-- generated:inputs -->\nold\n<!-- /generated -->\n\ntext\n\n<!-- generated:outputs -->\n<!-- /generated -->\n";

  it("is replaced, and nothing else is", () => {
    const once = replaceMarkedSection(page, "inputs", "\nnew\n\n");
    expect(once).toBe(page.replace("old", "\nnew\n"));
    expect(replaceMarkedSection(once, "inputs", "new")).toBe(once);
  });

  it.each([
    ["missing", page, "commands", "There is no line <!-- generated:commands -->"],
    ["there twice", page + page, "inputs", "There is more than one line <!-- generated:inputs -->"],
    [
      "not closed",
      page.replace("<!-- /generated -->", ""),
      "inputs",
      "<!-- generated:inputs --> is not closed by a line <!-- /generated -->",
    ],
    [
      "the last and not closed",
      "<!-- generated:inputs -->\n",
      "inputs",
      "<!-- generated:inputs --> is not closed by a line <!-- /generated -->",
    ],
  ])("must not be %s", (_, text, name, problem) => {
    expect(() => replaceMarkedSection(text, name, "new")).toThrow(problem);
  });
});

it("a markdown table keeps bars and line breaks within their cell", () => {
  expect(markdownTable(["A", "B"], [["a | b", "c\nd"]])).toBe("| A | B |\n| --- | --- |\n| a \\| b | c d |");
});
