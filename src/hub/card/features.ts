import type { Feature, Features } from "../feature.ts";
import { valueOf } from "../feature.ts";
import { allFeatureClasses, type FeatureClass, featureClass, keptParameters, valueType } from "./dtypes.ts";
import { isYamlList, isYamlMap, pythonRepr, type YamlMap, yamlText, type YamlValue } from "./yaml.ts";

/** Declared features that the library does not understand. */
export class FeaturesError extends Error {
  override readonly name = "FeaturesError";
  /** Keys and indices from the list of features to what is wrong. */
  readonly path: readonly (string | number)[];

  constructor(message: string, path: readonly (string | number)[]) {
    super(message);
    this.path = path;
  }
}

type Path = readonly (string | number)[];

/** `class_label` → `ClassLabel`; Python's `str.capitalize` of each word, and no more of what follows a number. */
function camelCase(name: string): string {
  return name
    .split(/(?<!_)_(?!_)/)
    .flatMap((word) => word.split(/(?<!_)__(?!_)/))
    .map((word) => (word === "" ? "" : (word[0] ?? "").toUpperCase() + word.slice(1)))
    .join("");
}

const without = (map: YamlMap, ...names: readonly string[]): YamlMap =>
  new Map([...map].filter(([key]) => !names.some((name) => name === key)));

function ofOtherClass(type: string, known: FeatureClass, map: YamlMap, path: Path): Feature {
  const missing = known.required.filter((name) => !map.has(name));
  if (missing.length > 0) {
    const names = missing.map((name) => `'${name}'`).join(" and ");
    const count = `${missing.length} required positional argument${missing.length > 1 ? "s" : ""}`;
    throw new FeaturesError(`${type}.__init__() missing ${count}: ${names}`, path);
  }
  const parameters = keptParameters(known, (name) => map.get(name) ?? null);
  const languages = map.get("languages");
  if (type === "TranslationVariableLanguages" && isYamlList(languages)) {
    // It sorts them and counts them itself.
    const names = [...new Set(languages.map((name) => yamlText(name)))].toSorted();
    return { kind: "other", type, parameters: { languages: names, num_languages: names.length } };
  }
  return { kind: "other", type, parameters };
}

/** `list`, `sequence` and `large_list` take a type's name, a type, or the features of a struct. */
function inner(value: YamlValue, path: Path): Feature {
  return typeof value === "string" ? typeNamed(value, path) : featureFrom(value, path);
}

function typeNamed(name: string, path: Path): Feature {
  const dtype = valueType(name);
  return dtype === null ? ofClass(camelCase(name), new Map(), path) : valueOf(dtype);
}

function ofClass(type: string, map: YamlMap, path: Path): Feature {
  if (type === "ClassLabel") return classLabel(map, path);
  if (type === "Json") return { kind: "json" };
  if (type === "Value" && typeof map.get("dtype") === "string")
    return typeNamed(yamlText(map.get("dtype") ?? ""), path);
  const known = featureClass(type);
  if (known !== null) return ofOtherClass(type, known, map, path);
  throw new FeaturesError(
    `Feature type '${type}' not found. Available feature types: [${allFeatureClasses.map((name) => `'${name}'`).join(", ")}]`,
    path,
  );
}

/** Names by id, or in order. Source: features.py:2109-2118. */
function classLabel(map: YamlMap, path: Path): Feature {
  const names = map.get("names") ?? null;
  const at = [...path, "names"];
  let labels: readonly YamlValue[];
  if (isYamlMap(names)) {
    const ids = [...names.keys()].map(Number).sort((left, right) => left - right);
    if (ids.some((id) => !Number.isInteger(id))) throw new FeaturesError("invalid literal for int() with base 10", at);
    if (ids.some((id, index) => id !== index)) {
      throw new FeaturesError(
        `ClassLabel expected a value for all label ids [0:${(ids.at(-1) ?? 0) + 1}] but some ids are missing.`,
        at,
      );
    }
    const byId = new Map([...names].map(([id, name]) => [Number(id), name]));
    labels = ids.map((id) => byId.get(id) ?? null);
  } else if (isYamlList(names)) {
    labels = names;
  } else {
    throw new FeaturesError("Please provide either num_classes, names or names_file.", path);
  }
  const texts = labels.map((label) => (typeof label === "string" ? label : pythonRepr(label)));
  if (new Set(texts).size < texts.length) {
    throw new FeaturesError("Some label names are duplicated. Each label name should be unique.", at);
  }
  const isText = labels.every((label) => typeof label === "string");
  return { kind: "class-label", names: texts, ...(isText ? {} : { written: labels }) };
}

function list(kind: "list" | "large-list", map: YamlMap, key: string, path: Path): Feature {
  const rest = without(map, key);
  const length = kind === "list" ? rest.get("length") : undefined;
  const [unknown] = [...without(rest, "length", "id").keys()];
  if (unknown !== undefined) {
    throw new FeaturesError(`List.__init__() got an unexpected keyword argument ${pythonRepr(unknown)}`, path);
  }
  const item = inner(map.get(key) ?? null, [...path, key]);
  if (kind === "large-list") return { kind, item };
  return typeof length === "number" && length >= 0 ? { kind, item, length } : { kind: "list", item };
}

function featureOfMap(map: YamlMap, path: Path): Feature {
  const [first] = map.keys();
  if (first === undefined) return { kind: "struct", fields: [] };
  if (typeof first !== "string") throw new FeaturesError(`Expected a type but got ${pythonRepr(first)}`, path);
  const value = map.get(first) ?? null;
  const here = [...path, first];
  switch (first) {
    case "large_list":
      return list("large-list", map, first, path);
    case "list":
      return list("list", map, first, path);
    case "sequence": {
      if (!isYamlList(value)) return list("list", map, first, path);
      const fields = featuresFrom(value, here).map(({ name, feature }) => ({
        name,
        feature: { kind: "list", item: feature } as const,
      }));
      return { kind: "struct", fields };
    }
    case "struct":
      return featureFrom(value, here);
    case "dtype":
      return typeof value === "string" ? typeNamed(value, here) : featureFrom(value, here);
    default:
      if (!isYamlMap(value)) throw new FeaturesError(`'${pythonRepr(value)}' object is not a mapping`, here);
      return ofClass(camelCase(first), value, here);
  }
}

function featureFrom(value: YamlValue, path: Path): Feature {
  if (isYamlMap(value)) return featureOfMap(value, path);
  if (isYamlList(value)) return { kind: "struct", fields: featuresFrom(value, path) };
  throw new FeaturesError(`Expected a dict or a list but got ${pythonRepr(value)}`, path);
}

function featuresFrom(list: readonly YamlValue[], path: Path): Features {
  const fields = new Map<string, Feature>();
  for (const [index, each] of list.entries()) {
    const here = [...path, index];
    const name = isYamlMap(each) ? each.get("name") : undefined;
    if (!isYamlMap(each) || name === undefined) throw new FeaturesError("'name'", here);
    fields.set(typeof name === "string" ? name : pythonRepr(name), featureOfMap(without(each, "name"), here));
  }
  return [...fields].map(([name, feature]) => ({ name, feature }));
}

/**
 * Features as a card declares them. Source: datasets features.py:2090-2164, `Features._from_yaml_list`.
 * @throws FeaturesError for what the library refuses
 */
export function declaredFeatures(value: YamlValue): Features {
  const feature = featureFrom(value, []);
  if (feature.kind !== "struct") throw new FeaturesError("Expected a list of features", []);
  // `Features.from_dict` passes them on as keywords.
  const odd = isYamlList(value)
    ? value.findIndex((each) => isYamlMap(each) && typeof each.get("name") !== "string")
    : -1;
  if (odd !== -1) throw new FeaturesError("keywords must be strings", [odd, "name"]);
  return feature.fields;
}
