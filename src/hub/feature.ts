/**
 * The type of a column as `datasets` sees it: one member per feature class of `datasets.features`.
 * A `Value` carries an Arrow type by the name that `datasets` prints (`int64`, `timestamp[s]`, `decimal128(10, 2)`, …).
 */
export type Feature =
  | { readonly kind: "value"; readonly dtype: string }
  | { readonly kind: "json" }
  /** `written` are the names as the card has them, where some are no texts to YAML: `yes`, `1`. */
  | { readonly kind: "class-label"; readonly names: readonly string[]; readonly written?: readonly unknown[] }
  | { readonly kind: "list"; readonly item: Feature; readonly length?: number }
  | { readonly kind: "large-list"; readonly item: Feature }
  | { readonly kind: "struct"; readonly fields: Features }
  /** Audio, Image, Translation, Array2D, …: named, with its parameters, never looked into. */
  | { readonly kind: "other"; readonly type: string; readonly parameters: Readonly<Record<string, unknown>> };

/** One column, or one key of a struct. */
export interface NamedFeature {
  readonly name: string;
  readonly feature: Feature;
}

/** Columns in their order; names are unique. */
export type Features = readonly NamedFeature[];

/** @returns the feature called `name`, or undefined. */
export const featureNamed = (features: Features, name: string): Feature | undefined =>
  features.find((each) => each.name === name)?.feature;

/** A `Value` of the Arrow type called `dtype`. */
export const valueOf = (dtype: string): Feature => ({ kind: "value", dtype });

/** A JSON value. */
export type JsonForm = { readonly [key: string]: unknown };

/**
 * @returns a feature in the JSON form of `Features.to_dict()`, e.g. `{"dtype": "int64", "_type": "Value"}`; a struct
 * is an object by key, without a `_type` (huggingface/datasets src/datasets/features/features.py, `to_dict`).
 */
export function toJsonForm(feature: Feature): JsonForm {
  switch (feature.kind) {
    case "value":
      return { dtype: feature.dtype, _type: "Value" };
    case "json":
      return { _type: "Json" };
    case "class-label":
      return { names: feature.written ?? feature.names, _type: "ClassLabel" };
    case "list":
      return {
        feature: toJsonForm(feature.item),
        ...(feature.length === undefined ? {} : { length: feature.length }),
        _type: "List",
      };
    case "large-list":
      return { feature: toJsonForm(feature.item), _type: "LargeList" };
    case "struct":
      return featuresToJsonForm(feature.fields);
    case "other":
      return { ...feature.parameters, _type: feature.type };
  }
}

/** @returns all columns in the JSON form of `Features.to_dict()`: column name → feature. */
export const featuresToJsonForm = (features: Features): JsonForm =>
  Object.fromEntries(features.map(({ name, feature }) => [name, toJsonForm(feature)]));

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** @returns a feature as Python prints it in the library's messages, e.g. `List(Value('int64'))`. */
export function pythonForm(feature: Feature): string {
  switch (feature.kind) {
    case "value":
      return `Value('${feature.dtype}')`;
    case "json":
      return "Json(decode=True)";
    case "class-label":
      return `ClassLabel(names=[${feature.names.map(quoted).join(", ")}])`;
    case "list":
      return `List(${pythonForm(feature.item)}${feature.length === undefined ? "" : `, length=${feature.length}`})`;
    case "large-list":
      return `LargeList(${pythonForm(feature.item)})`;
    case "struct":
      return featuresInPython(feature.fields);
    case "other":
      return `${feature.type}()`;
  }
}

/** @returns all columns as Python prints a `Features` object. */
export const featuresInPython = (features: Features): string =>
  `{${features.map(({ name, feature }) => `${quoted(name)}: ${pythonForm(feature)}`).join(", ")}}`;

/** @returns a feature by the name of its Arrow type, as Arrow prints it, e.g. `struct<x: int64>` or `double`. */
export function arrowForm(feature: Feature): string {
  switch (feature.kind) {
    case "value":
      return arrowName(feature.dtype);
    case "json":
      return "extension<arrow.json>";
    case "class-label":
      return "int64";
    case "list":
      return `list<item: ${arrowForm(feature.item)}>`;
    case "large-list":
      return `large_list<item: ${arrowForm(feature.item)}>`;
    case "struct":
      return `struct<${feature.fields.map(({ name, feature }) => `${name}: ${arrowForm(feature)}`).join(", ")}>`;
    case "other":
      return feature.type.toLowerCase();
  }
}

/** Arrow prints four types by another name than the one they are declared by. */
const arrowNames: Readonly<Record<string, string>> = { float16: "halffloat", float32: "float", float64: "double" };

/** @returns the name by which Arrow prints a value type: `float64` is printed as `double`. */
export const arrowName = (dtype: string): string => arrowNames[dtype] ?? dtype;
