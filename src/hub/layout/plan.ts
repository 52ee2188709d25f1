import type { Card } from "../card/card.ts";
import type { CardConfig } from "../card/configs.ts";
import type { CardInfo } from "../card/infos.ts";
import type { YamlMap, YamlValue } from "../card/yaml.ts";
import type { Features } from "../feature.ts";
import { type Place, wholeFile } from "../finding.ts";
import { loadFailure } from "../load-failure.ts";
import { filesOfBuilder } from "./builder-choice.ts";
import type { BuilderChoice } from "./data-formats.ts";
import { inferBuilder, type NamesInside } from "./infer-builder.ts";
import type { LayoutRule } from "./patterns.ts";
import { type FileIndex, normalisePattern } from "./resolve.ts";
import { filesBySplit, layoutBelow, type SplitPatterns } from "./split-files.ts";

/** What one config loads. */
export interface ConfigPlan {
  readonly name: string;
  /** Where the card declares it; the folder itself otherwise. */
  readonly place: Place;
  readonly builder: BuilderChoice;
  /** The config's parameters, with those of the extension. */
  readonly params: YamlMap;
  /** Features of the config itself. */
  readonly features: Features | null;
  readonly info: CardInfo | null;
  /** Files by split, in the order in which they are read. */
  files(): ReadonlyMap<string, readonly string[]>;
  /** How the splits were found in names; null when the card lists the files. */
  readonly rule: LayoutRule | null;
}

export interface DatasetPlan {
  readonly configs: readonly ConfigPlan[];
  /** What `load_dataset(folder)` loads; null when a name has to be given. */
  readonly chosen: ConfigPlan | null;
}

const nowhere = wholeFile("");

function defaultConfig(configs: readonly CardConfig[]): CardConfig | null {
  const defaults = configs.filter((config) => configs.length === 1 || config.name === "default" || config.isDefault);
  const [first, second] = defaults;
  if (first !== undefined && second !== undefined) {
    throw loadFailure(
      "several-default-configs",
      "ConfigNamesError",
      `two configs are the default: "${first.name}" and "${second.name}"`,
      `Dataset has several default configs: '${first.name}' and '${second.name}'.`,
      second.place,
    );
  }
  return first ?? null;
}

function planOf(config: CardConfig, index: FileIndex, builder: BuilderChoice, card: Card): ConfigPlan {
  // A folder outside of the dataset has no files for us.
  const folder = config.dataDir === null ? "" : (normalisePattern(config.dataDir) ?? "\0");
  // Found out for every config, also those that are not loaded; files are looked for only when one is.
  const found: SplitPatterns =
    config.files === null ? layoutBelow(index, folder, config.place) : { rule: null, patterns: config.files };
  const ofExtension = Object.entries(builder.params).map(([key, value]): [YamlValue, YamlValue] => [key, value]);
  return {
    name: config.name,
    place: config.place,
    builder,
    params: new Map([...ofExtension, ...config.params]),
    features: config.features,
    info: card.infos.get(config.name) ?? null,
    files: () => filesBySplit(index, found.patterns, folder),
    rule: found.rule,
  };
}

/**
 * What the library would load of a folder. Source: load.py:380-515, `LocalDatasetModuleFactory.get_module` and
 * `create_builder_configs_from_metadata_configs`; builder.py, `_create_builder_config`.
 * @param inside the names inside a zip archive
 * @throws LoadFailure where the library raises
 */
export async function planDataset(index: FileIndex, card: Card, inside: NamesInside): Promise<DatasetPlan> {
  const [firstConfig] = card.configs;
  const found: SplitPatterns =
    firstConfig !== undefined && firstConfig.files !== null
      ? { rule: null, patterns: firstConfig.files }
      : layoutBelow(index, "", firstConfig?.place ?? nowhere);
  const files = filesBySplit(index, found.patterns, "");
  const builder = await inferBuilder(files, firstConfig?.place ?? nowhere, inside);
  const [onlyInfo] = card.infos.size === 1 ? card.infos.keys() : [];

  if (firstConfig === undefined) {
    if (onlyInfo !== undefined && onlyInfo !== "default") {
      throw loadFailure(
        "dataset-info-without-config",
        "ConfigNamesError",
        `\`dataset_info\` is about a config "${onlyInfo}", which there is not`,
        `BuilderConfig '${onlyInfo}' not found. Available: ['default']`,
        card.infos.get(onlyInfo)?.place ?? nowhere,
      );
    }
    const plan: ConfigPlan = {
      name: "default",
      place: nowhere,
      builder,
      params: new Map(Object.entries(builder.params)),
      features: null,
      info: card.infos.get("default") ?? null,
      files: () => new Map([...files].map(([split, paths]) => [split, filesOfBuilder(paths, builder)])),
      rule: found.rule,
    };
    return { configs: [plan], chosen: plan };
  }
  const chosen = defaultConfig(card.configs)?.name ?? onlyInfo ?? null;
  const configs = card.configs.map((config) => planOf(config, index, builder, card));
  const plan = configs.find(({ name }) => name === chosen) ?? null;
  if (plan === null && chosen !== null) {
    throw loadFailure(
      "dataset-info-without-config",
      "ConfigNamesError",
      `\`dataset_info\` is about a config "${chosen}", which there is not`,
      `BuilderConfig '${chosen}' not found. Available: [${configs.map(({ name }) => `'${name}'`).join(", ")}]`,
      card.infos.get(chosen)?.place ?? nowhere,
    );
  }
  return { configs, chosen: plan };
}
