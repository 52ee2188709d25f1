import type { Place } from "./finding.ts";
import type { ConfigPlan } from "./layout/plan.ts";
import { LoadFailure } from "./load-failure.ts";
import type { HubRuleOf } from "./rules/rules.ts";

const refused = (rule: HubRuleOf<"error">, message: string, hfMessage: string, place: Place): LoadFailure =>
  new LoadFailure({ rule, hfCode: null, message, hfMessage, place });

const names = (list: readonly string[]): string => `{${list.map((name) => `'${name}'`).join(", ")}}`;

/** Rows as the card declares them. Source: datasets info_utils.py:62-76, `verify_splits`. */
function verify({ info, place: config }: ConfigPlan, splits: ReadonlyMap<string, number>): void {
  const declared = info?.splits ?? null;
  if (declared === null) return;
  const place = info?.place ?? config;
  const missing = [...declared.keys()].filter((name) => !splits.has(name));
  const [first] = missing;
  if (first !== undefined) {
    throw refused(
      "declared-split-missing",
      `\`dataset_info\` declares splits that there are not: ${missing.join(", ")}`,
      names(missing),
      declared.get(first)?.place ?? place,
    );
  }
  const unexpected = [...splits.keys()].filter((name) => !declared.has(name));
  if (unexpected.length > 0) {
    throw refused(
      "split-not-declared",
      `\`dataset_info\` lacks splits that there are: ${unexpected.join(", ")}`,
      names(unexpected),
      place,
    );
  }
  for (const [name, { rows, place: at }] of declared) {
    const recorded = splits.get(name);
    if (recorded === rows) continue;
    throw refused(
      "declared-rows-differ",
      `\`num_examples\` of the split "${name}" is ${rows}, but there are ${recorded} rows`,
      `[{'expected': SplitInfo(name='${name}', num_examples=${rows}), 'recorded': SplitInfo(name='${name}', num_examples=${recorded})}]`,
      at,
    );
  }
}

/**
 * What the library says of the rows once all is loaded. Sources: info_utils.py, and datasets arrow_reader.py (`read`)
 * for splits without rows.
 * @param partly whether some files were not read here: then rows are not known
 * @throws LoadFailure for what it refuses
 */
export function checkRows(plan: ConfigPlan, splits: ReadonlyMap<string, number>, partly: boolean): void {
  if (partly) return;
  verify(plan, splits);
  for (const [split, rows] of splits) {
    if (rows > 0) continue;
    throw refused(
      "split-without-rows",
      `the split "${split}" has no rows`,
      `Instruction "${split}" corresponds to no data!`,
      plan.place,
    );
  }
}
