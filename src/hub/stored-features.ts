import { allFeatureClasses, featureClass, keptParameters, valueType } from "./card/dtypes.ts";
import { type Feature, type Features, valueOf } from "./feature.ts";

/** Features in JSON that the library does not understand. */
export class StoredFeaturesError extends Error {
  override readonly name = "StoredFeaturesError";
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function structOf(value: JsonObject): Feature {
  return {
    kind: "struct",
    fields: Object.entries(value).map(([name, each]) => ({ name, feature: featureFrom(each) })),
  };
}

/** The old `Sequence` makes a struct of lists of a list of structs. */
function sequence(inner: unknown): Feature {
  const item = featureFrom(inner);
  if (item.kind !== "struct") return { kind: "list", item };
  return {
    kind: "struct",
    fields: item.fields.map(({ name, feature }) => ({ name, feature: { kind: "list", item: feature } as const })),
  };
}

function labels(value: JsonObject): Feature {
  const { names, num_classes: count } = value;
  if (Array.isArray(names)) return { kind: "class-label", names: names.map(String) };
  return { kind: "class-label", names: Array.from({ length: Number(count ?? 0) }, (_, id) => String(id)) };
}

/** Source: datasets features.py, `generate_from_dict`. */
function featureFrom(value: unknown): Feature {
  if (Array.isArray(value)) return { kind: "list", item: featureFrom(value[0]) };
  if (!isObject(value)) throw new StoredFeaturesError(`argument of type '${typeof value}' is not iterable`);
  const type = value["_type"];
  if (type === undefined || isObject(type)) return structOf(value);
  const { length } = value;
  switch (type) {
    case "Value": {
      const dtype = typeof value["dtype"] === "string" ? valueType(value["dtype"]) : null;
      if (dtype === null)
        throw new StoredFeaturesError(
          `Neither ${String(value["dtype"])} nor ${String(value["dtype"])}_ seems to be a pyarrow data type.`,
        );
      return valueOf(dtype);
    }
    case "List":
      return {
        kind: "list",
        item: featureFrom(value["feature"]),
        ...(typeof length === "number" && length >= 0 ? { length } : {}),
      };
    case "LargeList":
      return { kind: "large-list", item: featureFrom(value["feature"]) };
    case "Sequence":
      return sequence(value["feature"]);
    case "ClassLabel":
      return labels(value);
    case "Json":
      return { kind: "json" };
    case null:
    default: {
      const known = typeof type === "string" ? featureClass(type) : null;
      if (known === null || typeof type !== "string") {
        throw new StoredFeaturesError(
          `Feature type '${typeof type === "string" ? type : ""}' not found. Available feature types: [${allFeatureClasses.map((name) => `'${name}'`).join(", ")}]`,
        );
      }
      return { kind: "other", type, parameters: keptParameters(known, (name) => value[name]) };
    }
  }
}

/**
 * Columns in the JSON form of `Features.to_dict()`.
 * @throws StoredFeaturesError for what the library does not understand
 */
export function featuresFromJsonForm(value: JsonObject): Features {
  const feature = structOf(value);
  return feature.kind === "struct" ? feature.fields : [];
}
