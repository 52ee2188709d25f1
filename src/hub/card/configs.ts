import type { Features } from "../feature.ts";
import type { Place } from "../finding.ts";
import { type DeclaredFiles, declaredFiles } from "./declared-files.ts";
import { featuresIn, isTruthy, type Path, refused, type Source } from "./source.ts";
import { isYamlList, isYamlMap, pythonRepr, type YamlMap, yamlText, type YamlValue } from "./yaml.ts";

/** One of `configs:`. */
export interface CardConfig {
  readonly name: string;
  readonly place: Place;
  /** Null when it says nothing: the names in the folder make the splits then. */
  readonly files: readonly DeclaredFiles[] | null;
  readonly dataDir: string | null;
  readonly isDefault: boolean;
  readonly features: Features | null;
  /** Whatever else it says: the builder takes what it knows. */
  readonly params: YamlMap;
}

/** Parameters that every builder's config has: `name` is given twice, `version` is read when the dataset is built. */
function checkParameter(parameter: "name" | "version", value: YamlValue | undefined, place: Place): void {
  if (parameter === "name" && value !== undefined) {
    throw refused(
      "card-parameter-invalid",
      place,
      "`name` is no parameter of a config; its name is `config_name`",
      "got multiple values for keyword argument 'name'",
    );
  }
  if (parameter === "version" && value !== undefined && value !== null && !/^\d+\.\d+\.\d+$/.test(yamlText(value))) {
    throw refused(
      "card-parameter-invalid",
      place,
      "`version` is three numbers with dots",
      `Invalid version '${yamlText(value)}'. Format should be x.y.z with {x,y,z} being digits.`,
    );
  }
}

const invalidInConfigName = /[<>:/\\|?*]/;
const ownKeys = new Set<YamlValue>(["config_name", "data_files", "data_dir", "default", "features"]);

function configOf(value: YamlValue, index: number, source: Source): CardConfig {
  const at = (path: Path): Place => source.at(path);
  const here: Path = ["configs", index];
  const place = at(here);
  if (!isYamlMap(value) || !value.has("config_name")) {
    throw refused(
      "card-config-name-missing",
      place,
      "a config has no `config_name`",
      `Each config must include \`config_name\` field with a string name of a config, but got ${pythonRepr(value)}. `,
    );
  }
  const odd = [...value.keys()].find((key) => typeof key !== "string");
  if (odd !== undefined) {
    throw refused(
      "card-key-not-text",
      place,
      `the key ${pythonRepr(odd)} is not text: YAML 1.1 reads it as something else`,
      "attribute name must be string",
      { repair: { kind: "advice", text: "Put the key in quotes." } },
    );
  }
  const name = value.get("config_name") ?? null;
  const namePlace = at([...here, "config_name"]);
  if (typeof name !== "string") {
    throw refused(
      "card-config-name-not-text",
      namePlace,
      `the config's name ${pythonRepr(name)} is not text; put it in quotes`,
      "argument of type 'int' is not a container or iterable",
    );
  }
  if (name === "")
    throw refused(
      "card-config-name-missing",
      namePlace,
      "a config's name is empty",
      "BuilderConfig must have a name, got ",
    );
  if (invalidInConfigName.test(name)) {
    throw refused(
      "card-config-name-characters",
      namePlace,
      `the config's name ${pythonRepr(name)} holds one of < > : / \\ | ? *`,
      `Bad characters from black list '<>:/\\|?*' found in '${name}'. They could create issues when creating a directory for this config on Windows filesystem.`,
    );
  }
  const files = value.get("data_files") ?? null;
  if (index === 0 && files === null && value.has("data_files")) {
    throw refused(
      "card-data-files-form",
      at([...here, "data_files"]),
      "`data_files` is empty",
      "'NoneType' object is not iterable",
    );
  }
  const dataDir = value.get("data_dir") ?? null;
  if (dataDir !== null && typeof dataDir !== "string") {
    throw refused(
      "card-data-dir-not-text",
      at([...here, "data_dir"]),
      "`data_dir` has to be text",
      "join() argument must be str, bytes, or os.PathLike object",
    );
  }
  for (const parameter of ["name", "version"] as const)
    checkParameter(parameter, value.get(parameter), at([...here, parameter]));
  return {
    name,
    place,
    files: files === null ? null : declaredFiles(files, (path) => at([...here, "data_files", ...path])),
    dataDir: dataDir === "" ? null : dataDir,
    isDefault: isTruthy(value.get("default") ?? null),
    features: featuresIn(value.get("features"), (path) => at([...here, "features", ...path])),
    params: new Map([...value].filter(([key]) => !ownKeys.has(key))),
  };
}

/** What `configs:` says. @throws LoadFailure for what the library refuses */
export function configsOf(source: Source): readonly CardConfig[] {
  const value = source.values.get("configs") ?? null;
  if (!isTruthy(value)) return [];
  if (!isYamlList(value)) {
    throw refused(
      "card-configs-not-a-list",
      source.at(["configs"]),
      "`configs` has to be a list",
      `Expected configs to be a list, but got '${pythonRepr(value)}'`,
    );
  }
  const configs = new Map<string, CardConfig>();
  for (const [index, each] of value.entries()) {
    const config = configOf(each, index, source);
    configs.set(config.name, config);
  }
  return [...configs.values()];
}
