import { type Place, wholeFile } from "../finding.ts";
import { LoadFailure } from "../load-failure.ts";
import { featuresFromJsonForm, isObject, type JsonObject, StoredFeaturesError } from "../stored-features.ts";
import type { CardInfo } from "./infos.ts";

/** Old versions of `push_to_hub` wrote it; it still counts, below the card. */
export const legacyInfosName = "dataset_infos.json";

function infoOf(value: JsonObject, place: Place): CardInfo {
  const { features, splits } = value;
  const rows = isObject(splits)
    ? Object.entries(splits).map(([name, split]) => {
        const count = isObject(split) ? split["num_examples"] : 0;
        return [name, { rows: typeof count === "number" ? count : 0, place }] as const;
      })
    : null;
  return {
    features: isObject(features) ? featuresFromJsonForm(features) : null,
    place,
    splits: rows === null ? null : new Map(rows),
  };
}

/**
 * What the file says, by config; a single one is the config `default`, whatever it is called. Source: load.py:481-495.
 * @throws LoadFailure for what the library refuses
 */
export function readLegacyInfos(text: string): ReadonlyMap<string, CardInfo> {
  const place = wholeFile(legacyInfosName);
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed)) throw new StoredFeaturesError("'list' object has no attribute 'items'");
    const infos = Object.entries(parsed).map(([name, value]) => {
      if (!isObject(value)) throw new StoredFeaturesError("the information of a config has to be an object");
      return [name, infoOf(value, place)] as const;
    });
    const [only] = infos;
    return new Map(only !== undefined && infos.length === 1 ? [["default", only[1]]] : infos);
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof StoredFeaturesError)) throw cause;
    throw new LoadFailure({
      rule: "dataset-infos-invalid",
      hfCode: "ConfigNamesError",
      message: `\`${legacyInfosName}\` is not understood; the card has taken its place`,
      hfMessage: cause.message,
      place,
      repair: { kind: "advice", text: "Delete the file." },
    });
  }
}
