import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/security.md"), "utf8");

/** The part of the page under a heading. */
const under = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

const rows = under("Threat model")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:Threat|---)/.test(line));
const proofs = rows.flatMap((row) =>
  [...row.matchAll(/\[([^\]]+)\]\(\.\.\/(__tests__\/[\w./-]+\.test\.ts)\)/g)].map(([, title = "", file = ""]) => ({
    title,
    file,
  })),
);

describe("the threats of docs/security.md", () => {
  it.each(rows.map((row) => [row.split(" | ")[0], row]))("are met by a control, and proved: %s", (_, row) => {
    const cells = row?.split(/(?<!\\) \| /) ?? [];
    expect(cells).toHaveLength(3);
    expect(cells[2]).toContain("](../__tests__/");
  });

  it("are more than a handful", () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(proofs)("are proved by a test that is there: $title", ({ title, file }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(readFileSync(join(root, file), "utf8").toLowerCase()).toContain(title.toLowerCase());
  });

  it("name no test in a form that is not checked", () => {
    expect(under("Threat model").match(/__tests__/g)).toHaveLength(proofs.length);
  });
});
