/**
 * Lays out the filter for what the lines hold that the built-in rules match, into src/diagnosis/known-filter.ts.
 * Usage: node scripts/filter.ts [--check]   (with --check: says whether that file is what the rules need)
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { knownFilter } from "../src/diagnosis/known-filter.ts";
import { packRules, unpackRules } from "../src/diagnosis/known-rules.ts";
import { type Prepared, prepare } from "../src/diagnosis/rule-set.ts";
import { catalogue } from "../src/diagnosis/rules/catalogue.ts";

const target = "src/diagnosis/known-filter.ts";
const path = join(resolve(import.meta.dirname, ".."), target);

/** Compressed bytes may differ from one version of the compressor to the next; what they stand for may not. */
const meaning = ({ owners, others, filter: { isEvery, literals, needs, tables } }: Prepared): unknown => ({
  owners,
  others,
  isEvery,
  literals,
  needs,
  settings: tables.settings,
  image: Buffer.from(tables.image),
});

const made = prepare(catalogue);
if (!process.argv.includes("--check")) {
  const text = `/** What makes the built-in rules ready (JSON). Made by \`npm run needs\` from the rules. */
export const knownFilter =
  ${JSON.stringify(packRules(made))};
`;
  writeFileSync(path, text);
} else {
  const known = unpackRules(knownFilter);
  if (known === null || !isDeepStrictEqual(meaning(known), meaning(made))) {
    console.error(`${target} is not what the rules need. Run: npm run needs`);
    process.exitCode = 1;
  }
}
