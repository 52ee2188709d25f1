import { type ConfigFiles, configsYaml, featuresYaml } from "./card/card-yaml.ts";
import { type Feature, type Features, featureNamed, valueOf } from "./feature.ts";
import type { Repair } from "./finding.ts";
import { type Batch, featuresOf } from "./table.ts";

const dtypeOf = (feature: Feature): string => (feature.kind === "value" ? feature.dtype : feature.kind);

const isInteger = (dtype: string): boolean => /^u?int\d+$/.test(dtype);
const isFloat = (dtype: string): boolean => /^float\d+$/.test(dtype);

/** A type that takes the values of both. */
function common(left: Feature, right: Feature): Feature {
  const [a, b] = [dtypeOf(left), dtypeOf(right)];
  if (a === b && left.kind === "value") return left;
  if (a === "null") return right;
  if (b === "null") return left;
  if (left.kind === "struct" && right.kind === "struct")
    return { kind: "struct", fields: union(left.fields, right.fields) };
  if (left.kind === "list" && right.kind === "list") return { kind: "list", item: common(left.item, right.item) };
  if (left.kind !== "value" || right.kind !== "value") return left.kind === right.kind ? left : { kind: "json" };
  if ((isInteger(a) || isFloat(a)) && (isInteger(b) || isFloat(b)))
    return valueOf(isInteger(a) && isInteger(b) ? "int64" : "float64");
  return valueOf("string");
}

function union(left: Features, right: Features): Features {
  const shared = left.map(({ name, feature }) => {
    const other = featureNamed(right, name);
    return { name, feature: other === undefined ? feature : common(feature, other) };
  });
  return [...shared, ...right.filter(({ name }) => featureNamed(left, name) === undefined)];
}

/** `products/2024.jsonl` → `products`; a file at the top gives its name up to the first dot. */
function configName(path: string): string {
  const [top = "", ...rest] = path.split("/");
  const name = rest.length > 0 ? top : (top.split(".")[0] ?? top);
  return name.replace(/[<>:/\\|?*]/g, "_") || "data";
}

function configsFor(files: readonly string[]): readonly ConfigFiles[] {
  const byName = new Map<string, string[]>();
  for (const file of files) byName.set(configName(file), [...(byName.get(configName(file)) ?? []), file]);
  return [...byName].map(([name, paths]) => ({ name, files: paths }));
}

/** More files are not listed one by one. */
const listedFiles = 50;

/**
 * What makes a batch fit that does not: a config for each kind of file where files have little in common, else types
 * that take all values, declared in the card.
 * @param files that are loaded together
 */
export function castRepair(batch: Batch, fixed: Features, files: readonly string[]): Repair {
  const shared = batch.columns.filter(({ name }) => featureNamed(fixed, name) !== undefined).length;
  const configs = configsFor(files);
  const isApart = shared * 2 < Math.max(fixed.length, batch.columns.length);
  if (isApart && configs.length > 1 && files.length <= listedFiles) return { kind: "card", yaml: configsYaml(configs) };
  return { kind: "card", yaml: featuresYaml(union(fixed, featuresOf(batch.columns))) };
}
