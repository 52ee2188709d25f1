import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { openDatasetFolder } from "../../src/files/dataset-folder.ts";
import { checkConfig } from "../../src/hub/check-config.ts";
import { featuresToJsonForm, valueOf } from "../../src/hub/feature.ts";
import { wholeFile } from "../../src/hub/finding.ts";
import type { ConfigPlan } from "../../src/hub/layout/plan.ts";

const loadSchema = z.looseObject({
  mode: z.string(),
  builder: z.enum(["json", "csv", "parquet", "text"]).optional(),
  kwargs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
  features: z.record(z.string(), z.string()).default({}),
});

/** A case of the corpus; those with `load.mode` "builder" call a builder with arguments of their own. */
const caseSchema = z.looseObject({
  id: z.string(),
  files: z.array(z.string()).default([]),
  load: loadSchema,
  expect: z.enum(["ok", "fail"]),
  expected_features: z.unknown().optional(),
  expected_splits: z.record(z.string(), z.number()).optional(),
});

type BuilderCase = z.infer<typeof caseSchema>;

/** How one case came out; null if as it should. */
export interface BuilderOutcome {
  readonly id: string;
  readonly difference: string | null;
}

function planOf({ load, files }: BuilderCase): ConfigPlan {
  const declared = Object.entries(load.features);
  return {
    name: "default",
    place: wholeFile(""),
    builder: { name: load.builder ?? "json", params: {} },
    params: new Map(Object.entries(load.kwargs)),
    features: declared.length === 0 ? null : declared.map(([name, dtype]) => ({ name, feature: valueOf(dtype) })),
    info: null,
    files: () => new Map([["train", files]]),
    rule: null,
  };
}

async function runCase(folder: string, each: BuilderCase): Promise<BuilderOutcome> {
  const opened = await openDatasetFolder(join(folder, each.id), () => Promise.resolve([]));
  const { verdict, features, splits } = await checkConfig(opened, planOf(each));
  const differs = (): string | null => {
    if (verdict !== each.expect) return `expected ${each.expect}, got ${verdict}`;
    if (verdict === "fail") return null;
    const form = features === null ? {} : featuresToJsonForm(features);
    if (each.expected_features !== undefined && !isDeepStrictEqual(form, each.expected_features))
      return `features ${JSON.stringify(form)}`;
    const rows = Object.fromEntries(splits);
    if (each.expected_splits !== undefined && !isDeepStrictEqual(rows, { ...each.expected_splits }))
      return `splits ${JSON.stringify(rows)}`;
    return null;
  };
  return { id: each.id, difference: differs() };
}

/** Runs the cases of `cases.jsonl` in a folder that load through a builder with arguments. */
export async function runBuilderCases(folder: string): Promise<readonly BuilderOutcome[]> {
  const lines = readFileSync(join(folder, "cases.jsonl"), "utf8").split("\n");
  const cases = lines.filter((line) => line !== "").map((line) => caseSchema.parse(JSON.parse(line)));
  const outcomes: BuilderOutcome[] = [];
  for (const each of cases) if (each.load.mode === "builder") outcomes.push(await runCase(folder, each));
  return outcomes;
}
