import { describe, expect, it } from "vitest";
import type { Category } from "../../../src/contracts/categories.ts";
import { plain } from "../../../src/text/sanitise.ts";
import { isTemplatePath, mention, path, ref, template, word } from "../../../src/text/template.ts";

const category = (): Category => "lockfile-out-of-sync";

describe("template", () => {
  it("is our words, enums, numbers, references and paths", () => {
    expect(
      template`${mention("@copilot")} /fix ${word(category())} in ${path("src/a_b.ts")}, ${3} files, see ${ref(12)}.`,
    ).toBe("@copilot /fix lockfile-out-of-sync in `src/a_b.ts`, 3 files, see #12.");
  });

  it("refuses numbers that are none", () => {
    expect(() => template`${Number.NaN}`).toThrow(TypeError);
    expect(() => template`${Infinity}`).toThrow(TypeError);
  });

  it("does not compile with text from outside", () => {
    const text: string = "text";
    const refused = (): readonly unknown[] => [
      // @ts-expect-error a string is not ours
      template`${text}`,
      // @ts-expect-error sanitised text is not ours either
      template`${plain(text)}`,
      // @ts-expect-error a string is not an enum
      word(text),
      // @ts-expect-error nor is a branded one
      word(plain(text)),
      // @ts-expect-error nor is one with a part from outside
      word(`a-${text}` as const),
    ];
    expect(refused).toBeTypeOf("function");
  });
});

describe("word", () => {
  it.each([
    "",
    "Upper",
    "two words",
    "-x",
    "ä",
    "a\n",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  ] as const)("refuses %j", (value) => {
    expect(() => word(value)).toThrow(TypeError);
  });
});

describe("ref", () => {
  it.each([0, -1, 1.5, Number.NaN, 2 ** 60])("refuses %s", (number) => {
    expect(() => ref(number)).toThrow(TypeError);
  });
});

describe("path", () => {
  it.each([".github/workflows/ci.yml", "a", "@types/node+x/index.d.ts", "-x/y_z-1"])("takes %s", (text) => {
    expect(isTemplatePath(text)).toBe(true);
    expect(path(text)).toBe(`\`${text}\``);
  });

  it.each([
    "",
    "/etc/passwd",
    "../x",
    "a/../b",
    "a//b",
    "a/",
    "a b",
    "a`b",
    "a\nb",
    "a\n",
    "\u00e4",
    "C:\\x",
    "a".repeat(201),
  ])("refuses %j", (text) => {
    expect(isTemplatePath(text)).toBe(false);
    expect(() => path(text)).toThrow(TypeError);
  });
});

describe("mention", () => {
  it.each(["@copilot", "@claude", "@octo-cat-1"])("takes %s", (handle) => {
    expect(mention(handle)).toBe(handle);
  });

  it.each(["copilot", "@", "@-a", "@a-", "@a--b", "@a b", "@a\n", "@octo/team", `@${"a".repeat(40)}`])(
    "refuses %j",
    (handle) => {
      expect(() => mention(handle)).toThrow(TypeError);
    },
  );
});
