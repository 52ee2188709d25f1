import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Config, parseConfig } from "../../src/contracts/config.ts";
import { protectedByDefault } from "../../src/contracts/config-protected-paths.ts";
import { configSections } from "../../src/contracts/config-sections.ts";
import { configTable } from "../../src/contracts/config-table.ts";
import { UserError } from "../../src/errors.ts";

const where = ".github/auto-heal.yml";

/** Text that is nearly a configuration: its own keys among YAML's special characters and anything else. */
const nearlyYaml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...configTable.map(({ key }): string => key.slice(key.indexOf(".") + 1)),
        ...Object.keys(configSections),
      ),
      fc.constantFrom(
        ": ",
        ":",
        "\n",
        "\n  ",
        "\n- ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "&a ",
        "*a",
        "!x ",
        "!!binary ",
        "!!set ",
        "? ",
      ),
      fc.constantFrom(
        "|\n",
        ">\n",
        "'",
        '"',
        "#",
        "%YAML 1.1\n---\n",
        "---\n",
        "<<",
        "true",
        "1",
        "~",
        ".nan",
        "\t",
        "\0",
        "\uD800",
        "\uFEFF",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const label = fc.stringMatching(/^[^\s,\x00-\x1f\x7f]([^,\x00-\x1f\x7f]{0,40}[^\s,\x00-\x1f\x7f])?$/);
const segment = fc.stringMatching(/^(?:[\w*? -]{1,12}|\*\*)$/);
const pathPattern = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => segments.join("/"));
const fixType = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);

/** Every key that is live, each present or not. */
const settings = fc.record(
  {
    enabled: fc.boolean(),
    "min-confidence": fc.integer({ min: 0, max: 100 }),
    limits: fc.record({ files: fc.integer({ min: 1, max: 100 }), lines: fc.integer({ min: 1, max: 10_000 }) }),
    labels: fc.array(label, { minLength: 1, maxLength: 10 }),
    fixes: fc.record({ enabled: fc.array(fixType), disabled: fc.array(fixType) }),
    "protected-paths": fc.array(pathPattern, { maxLength: 20 }),
  },
  { requiredKeys: ["limits", "fixes"] },
);

function read(text: string): { readonly config: Config | null; readonly sentence: string | null } {
  try {
    return { config: parseConfig(text, where), sentence: null };
  } catch (error) {
    if (error instanceof UserError) return { config: null, sentence: error.sentence };
    throw error;
  }
}

describe("parseConfig", () => {
  it("gives a configuration or a UserError of one line, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyYaml, fc.string({ unit: "binary" })), (text) => {
        const { config, sentence } = read(text);
        expect(sentence ?? "Taken.").toMatch(/^[\x20-\x7e]+[.?]$/);
        expect(config?.protectedPaths ?? protectedByDefault).toEqual(expect.arrayContaining([...protectedByDefault]));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what was written", () => {
    fc.assert(
      fc.property(settings, fc.constantFrom("block" as const, "flow" as const), (written, collectionStyle) => {
        const config = parseConfig(stringify(written, { collectionStyle }), where);
        expect(config).toMatchObject({
          enabled: written.enabled ?? true,
          minConfidence: (written["min-confidence"] ?? 70) / 100,
          limits: written.limits,
          labels: written.labels ?? ["auto-heal"],
          fixes: written.fixes,
        });
        expect(new Set(config.protectedPaths)).toEqual(
          new Set([...protectedByDefault, ...(written["protected-paths"] ?? [])]),
        );
      }),
    );
  });
});
