/**
 * Derives what the lines hold that the built-in rules match, into src/diagnosis/known-needs.ts.
 * Usage: node scripts/needs.ts [--check]   (with --check: says whether that file is what the rules need)
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { exitPatterns } from "../src/diagnosis/exits.ts";
import { knownNeeds } from "../src/diagnosis/known-needs.ts";
import { needsTableOf } from "../src/diagnosis/needs.ts";
import { packTable, unpackTable } from "../src/diagnosis/needs-table.ts";
import { catalogue } from "../src/diagnosis/rules/catalogue.ts";

const target = "src/diagnosis/known-needs.ts";
const path = join(resolve(import.meta.dirname, ".."), target);
const table = needsTableOf([...catalogue.map(({ pattern }) => pattern.source), ...exitPatterns]);
if (!process.argv.includes("--check")) {
  const text = `/** By pattern, what the lines hold that it matches: JSON, compressed. Made by \`npm run needs\` from the rules. */
export const knownNeeds =
  "${packTable(table)}";
`;
  writeFileSync(path, text);
} else if (!isDeepStrictEqual(unpackTable(knownNeeds), table)) {
  // Compressed bytes may differ from one version of the compressor to the next; what they stand for may not.
  console.error(`${target} is not what the rules need. Run: npm run needs`);
  process.exitCode = 1;
}
