import type { Card } from "../card/card.ts";
import type { CardConfig } from "../card/configs.ts";
import type { DeclaredFiles } from "../card/declared-files.ts";
import type { CardInfo } from "../card/infos.ts";
import type { YamlMap, YamlValue } from "../card/yaml.ts";
import type { Features } from "../feature.ts";
import { type Place, wholeFile } from "../finding.ts";
import { LoadFailure, type Refusal } from "../load-failure.ts";
import type { HubRuleOf } from "../rules/rules.ts";
import { chooseBuilder, filesOfBuilder } from "./builder-choice.ts";
import type { BuilderChoice } from "./data-formats.ts";
import { GlobError, hasMagic } from "./glob.ts";
import { type LayoutRule, layoutOf } from "./patterns.ts";
import { type FileIndex, hasDataExtension, normalisePattern } from "./resolve.ts";

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

type Inner = (path: string) => Promise<readonly string[] | null>;

const nowhere = wholeFile("");

const fail = (
  rule: HubRuleOf<"error">,
  hfCode: string,
  message: string,
  hfMessage: string,
  place: Place,
  more: Partial<Refusal> = {},
): LoadFailure => new LoadFailure({ rule, hfCode, message, hfMessage, place, ...more });

/** The files of a list of patterns, some of them maybe twice. Source: data_files.py, `DataFilesList.from_patterns`. */
function resolveAll(index: FileIndex, patterns: readonly string[], folder: string, place: Place): readonly string[] {
  return patterns.flatMap((pattern) => {
    const normal = normalisePattern(pattern, folder);
    let found: readonly string[] = [];
    try {
      if (normal !== null) found = index.resolve(normal).filter(hasDataExtension);
    } catch (cause) {
      if (!(cause instanceof GlobError)) throw cause;
      throw fail(
        "data-files-pattern",
        "ConfigNamesError",
        `the pattern "${pattern}" is refused: \`**\` has to stand alone between slashes`,
        cause.message,
        place,
      );
    }
    if (found.length === 0 && !hasMagic(pattern)) {
      throw fail(
        "data-file-missing",
        "DataFilesNotFoundError",
        `there is no data file "${pattern}"`,
        `Unable to find '${pattern}'`,
        place,
      );
    }
    return found;
  });
}

interface Found {
  readonly rule: LayoutRule | null;
  readonly patterns: readonly DeclaredFiles[];
}

/** The splits that names make below a folder. */
function layoutBelow(index: FileIndex, folder: string, place: Place): Found {
  const below = (pattern: string): string => (folder === "" ? pattern : `${folder}/${pattern}`);
  const layout = layoutOf((pattern) => index.resolve(below(pattern)));
  switch (layout.kind) {
    case "no-files":
      throw fail(
        "no-data-files",
        "EmptyDatasetError",
        folder === "" ? "there are no data files" : `there are no data files below "${folder}"`,
        `The directory at ${folder} doesn't contain any data files`,
        place,
      );
    case "bad-split-name":
      throw fail(
        "split-name",
        "ConfigNamesError",
        `the name of this file makes a split whose name is not allowed: letters, digits, \`_\`, and single dots between them`,
        `Split name should match '^\\w+(\\.\\w+)*$'' but got '{${layout.names.map((name) => `'${name}'`).join(", ")}}'.`,
        wholeFile(layout.path),
        {
          repair: {
            kind: "rename",
            from: layout.path,
            to: layout.path.replace(/[^/]*(?=-\d{5}-of-\d{4})/, (name) => name.replace(/[^\p{L}\p{N}_.]+/gu, "_")),
          },
        },
      );
    case "splits":
      return {
        rule: layout.rule,
        patterns: [...layout.splits].map(([split, patterns]) => ({ split, patterns, place })),
      };
  }
}

function filesBySplit(
  index: FileIndex,
  found: readonly DeclaredFiles[],
  folder: string,
): Map<string, readonly string[]> {
  return new Map(found.map(({ split, patterns, place }) => [split, resolveAll(index, patterns, folder, place)]));
}

/** Source: load.py, `infer_module_for_data_files_list_in_archives`: ten archives at most, and of a draw the first seen. */
async function chooseInArchives(paths: readonly string[], inner: Inner): Promise<BuilderChoice | null> {
  const names: string[] = [];
  for (const path of paths.filter((each) => each.endsWith(".zip")).slice(0, 10))
    names.push(...((await inner(path)) ?? []));
  const choice = chooseBuilder(names);
  return choice.kind === "builder" ? choice.builder : null;
}

async function builderOf(paths: readonly string[], inner: Inner): Promise<BuilderChoice | null> {
  const choice = chooseBuilder(paths);
  switch (choice.kind) {
    case "builder":
      return choice.builder;
    case "archives":
      return chooseInArchives(paths, inner);
    case "none":
      return null;
  }
}

const describe = (builder: BuilderChoice | null): string =>
  builder === null
    ? "(None, {})"
    : `('${builder.name}', {${Object.entries(builder.params)
        .map(([key, value]) => `'${key}': '${value}'`)
        .join(", ")}})`;

/** Source: load.py, `infer_module_for_data_files`. */
async function inferBuilder(
  files: ReadonlyMap<string, readonly string[]>,
  place: Place,
  inner: Inner,
): Promise<BuilderChoice> {
  const choices = new Map<string, BuilderChoice | null>();
  for (const [split, paths] of files) choices.set(split, await builderOf(paths, inner));
  const [first] = choices.values();
  for (const choice of choices.values()) {
    if (describe(choice) === describe(first ?? null)) continue;
    throw fail(
      "formats-differ-between-splits",
      "FileFormatMismatchBetweenSplitsError",
      `the files of the splits are of different formats: ${[...choices].map(([split, each]) => `${split} is ${each?.name ?? "of no known format"}`).join(", ")}`,
      `Couldn't infer the same data file format for all splits. Got {${[...choices].map(([split, each]) => `'${split}': ${describe(each)}`).join(", ")}}`,
      place,
      {
        repair: {
          kind: "advice",
          text: "Make a config for each format, or keep files that are no data out of the folders and names that make splits.",
        },
      },
    );
  }
  if (first === undefined || first === null) {
    throw fail(
      "no-supported-files",
      "DataFilesNotFoundError",
      "no file has an extension that a builder reads (case counts)",
      "No (supported) data files found",
      place,
    );
  }
  return first;
}

function defaultConfig(configs: readonly CardConfig[]): CardConfig | null {
  const defaults = configs.filter((config) => configs.length === 1 || config.name === "default" || config.isDefault);
  const [first, second] = defaults;
  if (first !== undefined && second !== undefined) {
    throw fail(
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
  const found: Found =
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
 * @param inner the names inside a zip archive
 * @throws LoadFailure where the library raises
 */
export async function planDataset(index: FileIndex, card: Card, inner: Inner): Promise<DatasetPlan> {
  const [firstConfig] = card.configs;
  const found: Found =
    firstConfig !== undefined && firstConfig.files !== null
      ? { rule: null, patterns: firstConfig.files }
      : layoutBelow(index, "", firstConfig?.place ?? nowhere);
  const files = filesBySplit(index, found.patterns, "");
  const builder = await inferBuilder(files, firstConfig?.place ?? nowhere, inner);
  const [onlyInfo] = card.infos.size === 1 ? card.infos.keys() : [];

  if (firstConfig === undefined) {
    if (onlyInfo !== undefined && onlyInfo !== "default") {
      throw fail(
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
    throw fail(
      "dataset-info-without-config",
      "ConfigNamesError",
      `\`dataset_info\` is about a config "${chosen}", which there is not`,
      `BuilderConfig '${chosen}' not found. Available: [${configs.map(({ name }) => `'${name}'`).join(", ")}]`,
      card.infos.get(chosen)?.place ?? nowhere,
    );
  }
  return { configs, chosen: plan };
}
