import { arrowForm, type Feature, type Features } from "../feature.ts";
import { featuresFromJsonForm, isObject } from "../stored-features.ts";
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

/**
 * The features of a file: those that `datasets` stored in it where they fit the column, else what its type says.
 * Source: datasets features.py:1943-1980, `Features.from_arrow_schema`.
 * @param stored the value of the key `huggingface`, or null
 * @throws StoredFeaturesError for features that are not understood, SyntaxError for what is no JSON
 */
export function featuresOfFile(columns: readonly ParquetColumn[], stored: string | null): Features {
  const metadata: unknown = stored === null ? null : JSON.parse(stored);
  const info = isObject(metadata) ? metadata["info"] : null;
  const declared = isObject(info) ? info["features"] : null;
  const fields = isObject(declared) ? featuresFromJsonForm(declared) : [];
  return columns.map(({ name, type, nullable }) => {
    const field = fields.find((each) => each.name === name)?.feature;
    const fits = field !== undefined && nullable && storageForm(field) === storageForm(type);
    return { name, feature: fits ? field : type };
  });
}
