/**
 * Derives what the lines hold that the built-in rules match, into src/diagnosis/known-needs.ts.
 * Usage: node scripts/needs.ts [--check]   (with --check: says whether that file is what the rules need)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { exitPatterns } from "../src/diagnosis/exits.ts";
import { needsTableOf } from "../src/diagnosis/needs.ts";
import { catalogue } from "../src/diagnosis/rules/catalogue.ts";

const target = "src/diagnosis/known-needs.ts";
const path = join(resolve(import.meta.dirname, ".."), target);
const table = needsTableOf([...catalogue.map(({ pattern }) => pattern.source), ...exitPatterns]);
const text = JSON.stringify(JSON.stringify(table)).replaceAll(
  /[\u007f-\uffff]/g,
  (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
);
const made = `/** By pattern, what the lines hold that it matches (JSON). Made by \`npm run needs\` from the rules. */
export const knownNeeds =
  ${text};
`;
if (!process.argv.includes("--check")) writeFileSync(path, made);
else if (readFileSync(path, "utf8") !== made) {
  console.error(`${target} is not what the rules need. Run: npm run needs`);
  process.exitCode = 1;
}
