import type { Feature, Features } from "../feature.ts";
import type { Demand } from "./demand.ts";

/** Features whose columns are cast after reading, so that pandas reads them as they are: `require_storage_cast`. */
function needsStorageCast(feature: Feature): boolean {
  switch (feature.kind) {
    case "class-label":
    case "json":
    case "other":
      return true;
    case "value":
      return false;
    case "list":
    case "large-list":
      return needsStorageCast(feature.item);
    case "struct":
      return feature.fields.some(({ feature: field }) => needsStorageCast(field));
  }
}

/** Whether a table is cast column by column, which drops columns that are not declared. csv.py, `_cast_table`. */
export const isCheapCast = (features: Features): boolean => features.every(({ feature }) => !needsStorageCast(feature));

/** pandas does not parse moments; asked to, it refuses. */
export const isMoment = (feature: Feature): boolean =>
  feature.kind === "value" && /^(?:timestamp|date|duration)/.test(feature.dtype);

/** pandas' `dtype` argument for a declared feature. csv.py, `_generate_tables`. */
export function demandOf(feature: Feature | undefined): Demand {
  if (feature === undefined) return { kind: "any" };
  if (feature.kind !== "value") return { kind: "text" };
  if (/^u?int\d/.test(feature.dtype)) return { kind: "integer", unsigned: feature.dtype.startsWith("u") };
  if (/^float\d/.test(feature.dtype)) return { kind: "float" };
  return { kind: feature.dtype.startsWith("bool") ? "bool" : "text" };
}
