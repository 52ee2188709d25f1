import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Config, defaultConfig, parseConfig } from "../../src/contracts/config.ts";
import { pathPattern } from "../../src/contracts/config-forms.ts";
import { keyParts } from "../../src/contracts/config-key.ts";
import { protectedByDefault } from "../../src/contracts/config-protected-paths.ts";
import type { ConfigRow } from "../../src/contracts/config-row.ts";
import { configSections } from "../../src/contracts/config-sections.ts";
import { configTable } from "../../src/contracts/config-table.ts";

const where = ".github/auto-heal.yml";
const rows: readonly ConfigRow[] = configTable;
const live = rows.filter((row) => row.status === "live");
const notYet = rows.filter((row) => row.status === "not-yet");

/** A file with one key, after a comment line; a key in a section is on the file's third line, others on its second. */
function fileWith({ key, example }: ConfigRow): { readonly text: string; readonly line: number } {
  const { section, leaf } = keyParts(key);
  const tree = section === null ? { [leaf]: example } : { [section]: { [leaf]: example } };
  return { text: `# one key\n${stringify(tree)}`, line: section === null ? 2 : 3 };
}

const camelCase = (name: string): string => name.replace(/-[a-z]/g, (found) => found.slice(1).toUpperCase());
const pathOf = (key: string): string[] => key.split(".").map(camelCase);
const valueAt = (config: Config, key: string): unknown =>
  pathOf(key).reduce<unknown>((tree, name) => (tree instanceof Object ? Reflect.get(tree, name) : undefined), config);

describe("the configuration table", () => {
  it("names every key once, in a known section or in none", () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const sections = rows.flatMap(({ key }) => keyParts(key).section ?? []);
    expect(new Set(sections)).toEqual(new Set(Object.keys(configSections)));
  });

  it.each(rows)("$key has an example that differs from what holds without it", (row) => {
    const read = row.form.schema.parse(row.example);
    expect(read).not.toEqual(valueAt(defaultConfig, row.key));
  });

  it.each(rows)("$key is described in one sentence", ({ description }) => {
    expect(description).toMatch(/^[^\n]+[^.]\.$/);
  });

  it.each(rows.filter((row) => "default" in row))("$key has its default where there is no file", (row) => {
    expect(valueAt(defaultConfig, row.key)).toEqual(row.form.schema.parse("default" in row ? row.default : null));
  });

  it.each(live)("$key is taken, and changes only its own value", (row) => {
    const config = parseConfig(fileWith(row).text, where);
    expect(valueAt(config, row.key)).toEqual(row.form.schema.parse(row.example));
    for (const other of rows.filter(({ key }) => key !== row.key)) {
      expect(valueAt(config, other.key)).toEqual(valueAt(defaultConfig, other.key));
    }
  });

  it.each(notYet)("$key is refused with its line", (row) => {
    const { text, line } = fileWith(row);
    expect(() => parseConfig(text, where)).toThrow(
      expect.objectContaining({
        code: "config-invalid",
        sentence: `"${row.key}" on line ${line} of ${where} is not supported yet. Remove it.`,
      }),
    );
  });

  it("holds its own protected paths to the form that it asks of others", () => {
    expect(protectedByDefault.filter((path) => !pathPattern.schema.safeParse(path).success)).toEqual([]);
  });
});
