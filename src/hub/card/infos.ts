import type { Features } from "../feature.ts";
import type { Place } from "../finding.ts";
import type { LoadFailure } from "../load-failure.ts";
import { featuresIn, type Path, refused, type Source } from "./source.ts";
import { isYamlList, isYamlMap, pythonRepr, yamlText, type YamlValue } from "./yaml.ts";

/** One of `dataset_info:`. */
export interface CardInfo {
  readonly features: Features | null;
  readonly place: Place;
  /** Rows by split, as declared. */
  readonly splits: ReadonlyMap<string, { readonly rows: number; readonly place: Place }> | null;
}

/** Source: splits.py, `SplitInfo` and `SplitDict.from_split_dict`. */
const splitKeys = new Set([
  "name",
  "num_bytes",
  "num_examples",
  "shard_lengths",
  "original_shard_lengths",
  "dataset_name",
  "_type",
]);

function splitsOf(value: YamlValue | undefined, place: (path: Path) => Place): CardInfo["splits"] {
  if (value === undefined || value === null) return null;
  const bad = (path: Path, message: string, hfMessage: string): LoadFailure =>
    refused("card-splits-form", place(path), message, hfMessage);
  if (!isYamlList(value)) throw bad([], "`splits` has to be a list", "SplitDict.from_split_dict");
  const splits = new Map<string, { readonly rows: number; readonly place: Place }>();
  for (const [index, each] of value.entries()) {
    if (!isYamlMap(each))
      throw bad([index], "each of `splits` has to be a mapping", "SplitInfo() argument after ** must be a mapping");
    const unknown = [...each.keys()].find((key) => typeof key !== "string" || !splitKeys.has(key));
    if (unknown !== undefined) {
      throw bad(
        [index],
        `${pythonRepr(unknown)} is no key of a split`,
        `SplitInfo.__init__() got an unexpected keyword argument ${pythonRepr(unknown)}`,
      );
    }
    const name = yamlText(each.get("name") ?? "");
    if (splits.has(name)) throw bad([index], `the split '${name}' stands there twice`, `Split ${name} already present`);
    const rows = each.get("num_examples") ?? 0;
    const at = each.has("num_examples") ? [index, "num_examples"] : [index];
    splits.set(name, { rows: typeof rows === "number" ? rows : Number.NaN, place: place(at) });
  }
  return splits;
}

/** Source: info.py, `DatasetInfo.__post_init__`; utils/version.py. */
function checkVersion(version: YamlValue, place: Place): void {
  if (version === null || isYamlMap(version)) return;
  if (typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version)) return;
  const hfMessage =
    typeof version === "string"
      ? `Invalid version '${version}'. Format should be x.y.z with {x,y,z} being digits.`
      : "object has no attribute 'items'";
  throw refused("card-dataset-info-form", place, "`version` is three numbers with dots, in quotes", hfMessage);
}

/** What `dataset_info:` says, by config. @throws LoadFailure for what the library refuses */
export function infosOf(source: Source): ReadonlyMap<string, CardInfo> {
  const value = source.values.get("dataset_info") ?? null;
  const root: Path = ["dataset_info"];
  const entries: readonly (readonly [YamlValue, Path])[] = isYamlList(value)
    ? value.map((each, index) => [each, [...root, index]])
    : isYamlMap(value)
      ? [[value, root]]
      : [];
  const infos = new Map<string, CardInfo>();
  for (const [each, path] of entries) {
    if (!isYamlMap(each)) {
      throw refused(
        "card-dataset-info-form",
        source.at(path),
        "each of `dataset_info` has to be a mapping",
        "'str' object has no attribute 'get'",
      );
    }
    checkVersion(each.get("version") ?? null, source.at([...path, "version"]));
    const below = (key: string) => (rest: Path) => source.at([...path, key, ...rest]);
    const name = each.get("config_name") ?? "default";
    infos.set(yamlText(name), {
      features: featuresIn(each.get("features") ?? undefined, below("features")),
      place: source.at(path),
      splits: splitsOf(each.get("splits"), below("splits")),
    });
  }
  return infos;
}
