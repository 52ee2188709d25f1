import { arrowForm, type Feature, type Features } from "../feature.ts";
import { featuresFromJsonForm, isObject, StoredFeaturesError } from "../stored-features.ts";
import type { ParquetColumn } from "./column-types.ts";

/** How feature classes lie in a file: features.py and its neighbours, `pa_type`. */
const inFiles = new Set(["Audio", "Image", "Video", "Pdf", "Nifti", "Mesh"]);

function storageForm(feature: Feature): string {
  switch (feature.kind) {
    case "json":
      return "extension<arrow.json>";
    case "list":
      return `list<item: ${storageForm(feature.item)}>${feature.length ?? ""}`;
    case "large-list":
      return `large_list<item: ${storageForm(feature.item)}>`;
    case "struct":
      return `struct<${feature.fields.map(({ name, feature: field }) => `${name}: ${storageForm(field)}`).join(", ")}>`;
    case "other":
      return inFiles.has(feature.type) ? "struct<bytes: binary, path: string>" : arrowForm(feature);
    case "value":
    case "class-label":
      return arrowForm(feature);
  }
}

/** What Python's `in` does not look into. */
function memberOf(value: unknown, name: string): unknown {
  if (isObject(value)) return value[name] ?? null;
  if (typeof value === "string" || Array.isArray(value)) return null;
  throw new StoredFeaturesError(`argument of type '${value === null ? "NoneType" : typeof value}' is not iterable`);
}

function storedFeatures(metadata: unknown): Features {
  memberOf(metadata, "info");
  const declared = isObject(metadata) && "info" in metadata ? memberOf(metadata["info"], "features") : null;
  if (declared === null) return [];
  if (isObject(declared)) return featuresFromJsonForm(declared);
  throw new StoredFeaturesError("Features() argument after ** must be a mapping");
}

/**
 * The features of a file: those that `datasets` stored in it where they fit the column, else what its type says.
 * Source: datasets features.py:1943-1980, `Features.from_arrow_schema`.
 * @param stored the value of the key `huggingface`, or null
 * @throws StoredFeaturesError for features that are not understood, SyntaxError for what is no JSON
 */
export function featuresOfFile(columns: readonly ParquetColumn[], stored: string | null): Features {
  const fields = stored === null ? [] : storedFeatures(JSON.parse(stored));
  return columns.map(({ name, type, nullable }) => {
    const field = fields.find((each) => each.name === name)?.feature;
    const fits = field !== undefined && nullable && storageForm(field) === storageForm(type);
    return { name, feature: fits ? field : type };
  });
}
