import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hubRuleGroups } from "../../../src/hub/rules/rules.ts";

const root = join(import.meta.dirname, "../../..");
const ids = Object.values(hubRuleGroups).flatMap((group) => Object.keys(group));

/** The sources of the check, without the table of rules itself. */
const sources = readdirSync(join(root, "src/hub"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("rules/"))
  .map((path) => readFileSync(join(root, "src/hub", path), "utf8"))
  .join("\n");

// That no finding carries another rule is proven by its type.
it("every rule is one that a finding carries", () => {
  expect(ids.filter((id) => !sources.includes(`"${id}"`))).toEqual([]);
});

it("every rule is listed once, and in docs/huggingface.md", () => {
  const page = readFileSync(join(root, "docs/huggingface.md"), "utf8");
  const listed = [...page.matchAll(/^\| `([a-z0-9-]+-[a-z0-9-]+)` \| (?:error|warning|info)/gm)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(listed).toEqual(ids);
});
