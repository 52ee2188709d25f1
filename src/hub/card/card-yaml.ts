import { Document } from "yaml";
import type { Feature, Features } from "../feature.ts";

/** A type as a card declares it; what follows a column's `name`. Source: datasets features.py, `Features._to_yaml_list`. */
function typeInYaml(feature: Feature): Readonly<Record<string, unknown>> {
  switch (feature.kind) {
    case "value":
      return { dtype: feature.dtype };
    case "json":
      return { dtype: "json" };
    case "class-label":
      return {
        dtype: { class_label: { names: Object.fromEntries(feature.names.map((name, id) => [String(id), name])) } },
      };
    case "list":
      return { list: itemInYaml(feature.item), ...(feature.length === undefined ? {} : { length: feature.length }) };
    case "large-list":
      return { large_list: itemInYaml(feature.item) };
    case "struct":
      return { struct: listInYaml(feature.fields) };
    case "other": {
      const name = feature.type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
      return { dtype: Object.keys(feature.parameters).length === 0 ? name : { [name]: feature.parameters } };
    }
  }
}

function itemInYaml(item: Feature): unknown {
  if (item.kind === "value") return item.dtype;
  return item.kind === "struct" ? listInYaml(item.fields) : typeInYaml(item);
}

const listInYaml = (features: Features): readonly unknown[] =>
  features.map(({ name, feature }) => ({ name, ...typeInYaml(feature) }));

/** YAML 1.1, as PyYAML reads it back: `no` and `12:30` are quoted where they are texts. */
export const inYaml = (value: unknown): string => new Document(value, { version: "1.1" }).toString({ lineWidth: 0 });

/** The lines that declare columns in a card. */
export const featuresYaml = (features: Features): string =>
  inYaml({ dataset_info: { features: listInYaml(features) } });

/** A config and its files. */
export interface ConfigFiles {
  readonly name: string;
  readonly files: readonly string[];
}

/** The lines that make configs of files in a card; the first is the default. */
export const configsYaml = (configs: readonly ConfigFiles[]): string =>
  inYaml({
    configs: configs.map(({ name, files }, index) => ({
      config_name: name,
      data_files: files.length === 1 ? files[0] : files,
      ...(index === 0 ? { default: true } : {}),
    })),
  });
